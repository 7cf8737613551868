//! The ALT rules on pictures of real pages, labelled by hand; the corpus lies beside the repository.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::panic, reason = "a test reads the corpus and fails by a panic")]

#[path = "corpora/mod.rs"]
mod corpora;

/// One picture of the corpus: its page, its label, and the ALT rules that fire on the page.
struct Row {
    id: String,
    label: String,
    alt: String,
    reasons: String,
    found: Vec<&'static str>,
}

fn rows(folder: &std::path::Path) -> Vec<Row> {
    let lines = std::fs::read_to_string(folder.join("corpus.jsonl")).unwrap();
    let read = |line: &str| {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| row.get(key).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        let reasons = row.get("reasons").map(ToString::to_string).unwrap_or_default();
        let findings = corpora::page(folder, &format!("pages/{}.html", text("id"))).findings();
        let found = findings.iter().map(|finding| finding.code.id).filter(|id| id.starts_with("ALT")).collect();
        Row { id: text("id"), label: text("label"), alt: text("alt"), reasons, found }
    };
    lines.lines().map(read).collect()
}

#[test]
fn finds_what_people_find_and_little_else() {
    let Some(folder) = corpora::folder("alt", "the labelled alternative texts") else { return };
    let rows = rows(&folder);
    let count = |label: &str, is_found: bool| rows.iter().filter(|row| row.label == label && row.found.is_empty() != is_found).count();
    let (bad, style, good) = (count("bad", true), count("style", true), count("good", true));
    for row in &rows {
        if (row.label == "good") != row.found.is_empty() {
            println!("{} {} {} {:?} «{}»", row.id, row.label, row.reasons, row.found, row.alt);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "some hundred rows")]
    let share = |part: usize, rest: usize| part as f64 / (part + rest).max(1) as f64;
    let precision = share(bad + style, good);
    let recall = share(bad, count("bad", false));
    let recall_of_style = share(style, count("style", false));
    println!("alt: precision {precision:.3}, recall {recall:.3} of bad, {recall_of_style:.3} of style; {} pages", rows.len());
    assert!(precision >= 0.95, "{precision}");
    assert!(recall >= 0.85, "{recall}");
    assert!(recall_of_style >= 0.9, "{recall_of_style}");
}
