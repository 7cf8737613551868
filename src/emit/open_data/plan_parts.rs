//! The form in which plans are given as JSON; docs/open-data.md says what each field holds.

use std::collections::BTreeMap;

use serde::Serialize;

/// Words by edition.
pub type Texts = BTreeMap<String, String>;

#[derive(Serialize)]
pub struct Plans {
    pub plans: Vec<Plan>,
    /// What each entry is called that the plans name by `kind:id`.
    pub names: BTreeMap<String, Texts>,
}

#[derive(Serialize)]
pub struct Plan {
    pub id: String,
    pub pages: Texts,
    pub title: Texts,
    pub summary: Texts,
    pub level: &'static str,
    pub publisher: Vec<String>,
    pub decided_by: Vec<String>,
    pub decided_on: Option<String>,
    pub responsible: Vec<String>,
    pub valid: Option<When>,
    pub ended: bool,
    pub parties: Vec<String>,
    pub followed_up: Vec<&'static str>,
    pub contributes_to: Vec<String>,
    pub parent: Vec<String>,
    pub supersedes: Vec<String>,
    pub source: Option<Source>,
    pub areas: Vec<Area>,
    pub goals: Vec<Goal>,
    pub commitments: Vec<Commitment>,
    pub documents: Vec<Document>,
    pub mandates: Vec<Mandate>,
    pub networks: Vec<Network>,
}

/// A date or a period (EDTF level 1), as the source words it, and the days that it begins and ends with.
#[derive(Serialize)]
pub struct When {
    pub edtf: String,
    pub wording: Option<String>,
    pub first_day: Option<String>,
    pub last_day: Option<String>,
}

#[derive(Serialize)]
pub struct Source {
    pub document: String,
    pub section: Option<String>,
    pub year: Option<u32>,
    pub url: Option<String>,
}

#[derive(Serialize)]
pub struct Area {
    pub id: String,
    pub number: Option<u32>,
    pub title: Texts,
    pub why: Texts,
    pub areas: Vec<Area>,
    pub actions: Vec<Action>,
}

#[derive(Serialize)]
pub struct Action {
    pub id: String,
    pub what: Texts,
    pub how: Vec<Texts>,
    pub effect: Texts,
    pub followup: Texts,
    pub responsible: Vec<String>,
    pub cooperating: Vec<String>,
    pub track: Option<&'static str>,
    pub when: Option<When>,
    pub status: &'static str,
    pub audiences: Vec<String>,
    pub forms: Vec<String>,
    pub goals: Vec<String>,
    pub indicators: Vec<String>,
    pub cadence: Option<&'static str>,
    pub contributes_to: Vec<String>,
    pub also_in: Vec<String>,
    pub served_by: Vec<String>,
}

#[derive(Serialize)]
pub struct Goal {
    pub id: String,
    pub area: Option<String>,
    pub text: Texts,
    pub examples: Vec<Texts>,
    pub frequency: Option<&'static str>,
    pub contributes_to: Vec<String>,
    pub indicators: Vec<Indicator>,
}

#[derive(Serialize)]
pub struct Indicator {
    pub id: String,
    pub text: Texts,
    pub source: Option<String>,
    pub unit: Option<String>,
    pub values: Vec<Value>,
}

/// A figure, as its source writes it and as a number.
#[derive(Serialize)]
pub struct Value {
    pub year: String,
    pub written: String,
    pub number: f64,
}

#[derive(Serialize)]
pub struct Commitment {
    pub id: String,
    pub organisation: Vec<String>,
    pub text: Texts,
}

#[derive(Serialize)]
pub struct Document {
    pub id: String,
    pub title: Texts,
    pub level: &'static str,
    pub plan: Vec<String>,
    pub valid: Option<String>,
    pub years: Option<u32>,
    pub under: Vec<String>,
    pub reports_to: Vec<String>,
}

#[derive(Serialize)]
pub struct Mandate {
    pub id: String,
    pub organisation: Vec<String>,
    pub regulation: String,
    pub section: Option<String>,
    pub wording: Option<String>,
    pub replaced_by: Option<String>,
    pub text: Texts,
}

#[derive(Serialize)]
pub struct Network {
    pub id: String,
    pub title: Texts,
    pub about: Texts,
    pub leads: Vec<String>,
    pub members: Vec<String>,
}
