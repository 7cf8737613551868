//! The cases of the W3C's ACT Rules that can be decided from one file: what is found, and what is alarmed about for nothing.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::indexing_slicing, reason = "a test reads its cases")]

#[path = "corpora/mod.rs"]
mod corpora;

use std::collections::BTreeMap;

use fristad::check::rules;

/// Of one ACT rule or class: failed cases and those found, others and those alarmed about.
#[derive(Debug, Default, Clone)]
struct Score {
    failed: usize,
    found: usize,
    others: usize,
    alarms: usize,
}

impl Score {
    fn count(&mut self, is_failed: bool, fires: bool) {
        let (all, told) = if is_failed { (&mut self.failed, &mut self.found) } else { (&mut self.others, &mut self.alarms) };
        *all += 1;
        *told += usize::from(fires);
    }

    fn recall(&self) -> f64 {
        share(self.found, self.failed, 1.0)
    }

    fn alarm_rate(&self) -> f64 {
        share(self.alarms, self.others, 0.0)
    }

    fn line(&self, name: &str) -> String {
        format!("{name:<52} {:>3}/{:<3} found {:>3}/{:<3} false", self.found, self.failed, self.alarms, self.others)
    }
}

#[allow(clippy::cast_precision_loss, reason = "some hundreds of cases")]
fn share(part: usize, all: usize, of_none: f64) -> f64 {
    if all == 0 { of_none } else { part as f64 / all as f64 }
}

#[test]
fn finds_what_act_rules_find() {
    let Some(folder) = corpora::folder("act", "the cases of the ACT Rules") else { return };
    let (mut by_rule, mut by_class) = (BTreeMap::<String, Score>::new(), BTreeMap::<String, Score>::new());
    let mut wrong = Vec::new();
    for case in corpora::cases(&folder).iter().filter(|case| case["static_scope"] == true) {
        let text = |key: &str| case[key].as_str().unwrap_or_default().to_owned();
        let (id, class) = (text("rule_id"), text("static_class"));
        let page = corpora::page(&folder, &text("file"));
        let fires =
            page.findings().iter().any(|finding| rules().any(|rule| rule.code.id == finding.code.id && rule.act.contains(&id.as_str())));
        let is_failed = case["expected"] == "failed";
        if is_failed != fires {
            wrong.push(format!("{} {} {}: {}", if fires { "alarm" } else { "missed" }, class, text("file"), text("description")));
        }
        by_rule.entry(format!("{class} {id} {}", text("rule_name"))).or_default().count(is_failed, fires);
        for key in [class, "all".to_owned()] {
            by_class.entry(key).or_default().count(is_failed, fires);
        }
    }
    print(&by_rule, &by_class, &wrong);
    holds(&by_class);
}

fn print(by_rule: &BTreeMap<String, Score>, by_class: &BTreeMap<String, Score>, wrong: &[String]) {
    for (name, score) in by_rule.iter().chain(by_class) {
        println!("{}", score.line(name));
    }
    for line in wrong {
        println!("{line}");
    }
}

fn holds(by_class: &BTreeMap<String, Score>) {
    let of = |class: &str| by_class.get(class).cloned().unwrap_or_default();
    assert!(of("S").recall() >= 0.95 && of("S").alarm_rate() <= 0.01, "class S");
    assert!(of("all").recall() >= 0.90 && of("all").alarm_rate() <= 0.01, "all cases");
    assert!(of("T").recall() >= 0.8 && of("T").alarms == 0, "class T");
}

/// The ids that rules name are ids of ACT rules: six letters and digits.
#[test]
fn names_act_rules_by_their_ids() {
    let is_id = |id: &str| id.len() == 6 && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let wrong: Vec<_> = rules().flat_map(|rule| rule.act.iter()).filter(|id| !is_id(id)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
