//! The JSON Schema of `site.yaml` (draft 2020-12), so that an editor's program can complete and check it.

use serde_json::{Map, Value, json};

use crate::base::edition::Edition;
use crate::check::rule::Rule;
use crate::check::{is_adjustable, rules};
use crate::model::accessibility::{Assessment, Assessor, Conformance, Shortcoming};
use crate::model::entry::Kind;
use crate::model::messages::Messages;
use crate::model::open_data::Licence;
use crate::model::settings::{CheckLevel, ShareForm, Stale};

/// The schema, with descriptions in a language.
pub fn render(messages: &Messages, language: &Edition) -> String {
    let reference = json!({ "type": "string", "pattern": "^[a-z]+:[a-z0-9-]+$" });
    let id = json!({ "type": "string", "pattern": "^[a-z0-9-]+$" });
    let address = json!({ "type": "string", "format": "uri", "pattern": "^https://" });
    let tag = json!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" });
    let period = json!({ "type": "string", "pattern": "^P([0-9]+[YMWD])+$" });
    let list = |items: &Value| json!({ "type": "array", "items": items });
    let kinds: Vec<_> = Kind::ALL.iter().filter(|kind| kind.has_page()).map(|kind| kind.scheme()).collect();
    let prefix = json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" });
    let edition = map(json!({ "tag": tag, "prefix": prefix, "only_translated": list(&json!({ "enum": kinds })) }), json!(["tag"]));
    let mut schema = map(
        json!({
            "base_url": address,
            "publisher": id,
            "demo": { "type": "boolean" },
            "theme": id,
            "home": id,
            "urgent": id,
            "helpline": id,
            "exit": address,
            "word_pictures": { "type": "boolean" },
            "editions": { "type": "array", "minItems": 1, "items": edition },
            "fallback": list(&tag),
            "stale": { "enum": Stale::ALL.iter().map(|choice| choice.as_str()).collect::<Vec<_>>() },
            "menu": list(&reference),
            "footer": list(&reference),
            "review": map(json!({ "services": period, "pages": period }), json!([])),
            "accessibility": accessibility(&id),
            "open_data": open_data(),
            "security": security(&tag),
            "speech": speech(&tag, &reference, &kinds),
            "print": map(json!({ "fonts": { "type": "string" } }), json!([])),
            "share": list(&json!({ "enum": ShareForm::ALL.iter().map(|form| form.as_str()).collect::<Vec<_>>() })),
            "checks": checks(messages, language),
        }),
        json!(["base_url", "publisher", "home", "exit", "editions"]),
    );
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        schema.insert("title".to_owned(), json!("site.yaml"));
    }
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    format!("{text}\n")
}

/// What the accessibility statement says.
fn accessibility(id: &Value) -> Value {
    let date = json!({ "type": "string", "format": "date" });
    let words = |words: Vec<&str>| json!({ "enum": words });
    let list = |items: Value| json!({ "type": "array", "items": items });
    let properties = json!({
        "conformance": words(Conformance::ALL.iter().map(|choice| choice.as_str()).collect()),
        "assessed": date,
        "updated": date,
        "by": words(Assessor::ALL.iter().map(|choice| choice.as_str()).collect()),
        "methods": list(words(Assessment::ALL.iter().map(|choice| choice.as_str()).collect())),
        "shortcomings": list(words(Shortcoming::ALL.iter().map(|choice| choice.as_str()).collect())),
        "report": id,
    });
    map(properties, json!(["conformance", "assessed", "report"]))
}

/// On which terms data are open.
fn open_data() -> Value {
    let licences: Vec<&str> = Licence::ALL.iter().map(|choice| choice.as_str()).collect();
    map(json!({ "licence": { "enum": licences }, "contact": contact() }), json!(["licence", "contact"]))
}

/// Whom to tell of a hole in the site's security.
fn security(tag: &Value) -> Value {
    let date = json!({ "type": "string", "format": "date" });
    map(json!({ "contact": contact(), "expires": date, "languages": { "type": "array", "items": tag } }), json!(["contact", "expires"]))
}

/// What is read aloud.
fn speech(tag: &Value, reference: &Value, kinds: &[&str]) -> Value {
    let by_language = |value: Value| json!({ "type": "object", "propertyNames": tag, "additionalProperties": value });
    let text = json!({ "type": "string", "minLength": 1 });
    let properties = json!({
        "kinds": { "type": "array", "items": { "enum": kinds } },
        "pages": { "type": "array", "items": reference },
        "voices": by_language(json!({ "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._+-]*$" })),
        "say": by_language(json!({ "type": "object", "additionalProperties": text })),
    });
    map(properties, json!([]))
}

/// An e-mail address or a web page.
fn contact() -> Value {
    json!({ "type": "string", "pattern": "^(https://|[A-Za-z0-9._+-]+@)[^ ]+$" })
}

/// A mapping that has no other keys than these.
fn map(properties: Value, required: Value) -> Value {
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// Each rule that can be set, under its code and under its name.
fn checks(messages: &Messages, language: &Edition) -> Value {
    let mut properties = Map::new();
    for rule in rules().filter(|rule| is_adjustable(&rule.code)) {
        let why = messages.attribute(language, rule.code.name, "why", &[]).unwrap_or_default();
        let setting = setting(rule, &why);
        properties.insert(rule.code.id.to_owned(), setting.clone());
        properties.insert(rule.code.name.to_owned(), setting);
    }
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn setting(rule: &Rule, why: &str) -> Value {
    let level = json!({ "enum": CheckLevel::ALL.iter().map(|level| level.as_str()).collect::<Vec<_>>() });
    let mut properties = Map::new();
    properties.insert("level".to_owned(), level.clone());
    for limit in rule.limits {
        properties.insert(limit.name.to_owned(), json!({ "type": "integer", "minimum": 0, "default": limit.default }));
    }
    json!({
        "description": why,
        "default": rule.code.severity.as_str(),
        "anyOf": [level, { "type": "object", "properties": properties, "additionalProperties": false }],
    })
}
