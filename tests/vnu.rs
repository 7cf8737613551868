//! Every page of the demo site, and the themes' style sheets, by the Nu Html Checker, the one of validator.w3.org.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test runs programs and keeps their files")]

#[path = "browser/tools.rs"]
mod tools;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::process::Command;

use tools::{all, demo_site, has_all, has_package, has_program, root, scripts};

#[test]
fn the_demo_site_is_valid_html() -> io::Result<()> {
    if !has_checker("the demo site's HTML") {
        return Ok(());
    }
    holds(&check(&demo_site("vnu", &[])?, "--skip-non-html")?);
    Ok(())
}

/// The sheets as they are written: the one that is built has old browsers' own selectors, which no standard knows.
#[test]
fn the_themes_are_valid_css() -> io::Result<()> {
    if !has_checker("the themes' CSS") {
        return Ok(());
    }
    holds(&check(&root().join("themes"), "--skip-non-css")?);
    Ok(())
}

fn has_checker(test: &str) -> bool {
    has_all(test, &[("Java", has_program("java", "-version")), ("vnu-jar", has_package("vnu-jar"))])
}

/// Runs the checker over a folder: each fault with how often and where it was first found.
fn check(site: &Path, kind: &str) -> io::Result<BTreeMap<String, (usize, String)>> {
    let output = Command::new("java")
        .args(["-Xss4m", "-jar"])
        .arg(scripts().join("node_modules/vnu-jar/build/dist/vnu.jar"))
        .args(["--errors-only", "--format", "json", "--exit-zero-always", "--stdout", kind])
        .arg(site)
        .output()?;
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).map_err(|_| io::Error::other(all(&output)))?;
    let messages = answer.get("messages").and_then(serde_json::Value::as_array).ok_or_else(|| io::Error::other(all(&output)))?;
    let mut faults = BTreeMap::new();
    for message in messages {
        // The checker does not know the CSS Custom Highlight API (W3C draft), which browsers have had since 2022 to 2025.
        if message.get("extract").and_then(serde_json::Value::as_str).is_some_and(|extract| extract.contains("ighlight(")) {
            continue;
        }
        let text = |key: &str| message.get(key).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        let page = text("url").replace(&format!("file:{}", site.display()), "");
        let line = message.get("lastLine").map(ToString::to_string).unwrap_or_default();
        let entry = faults.entry(text("message")).or_insert_with(|| (0, format!("{page}:{line}  {}", text("extract"))));
        entry.0 += 1;
    }
    Ok(faults)
}

fn holds(faults: &BTreeMap<String, (usize, String)>) {
    let shown: String = faults.iter().map(|(message, (times, place))| format!("  {times}× {message}\n      {place}\n")).collect();
    assert!(faults.is_empty(), "{} kinds of faults:\n{shown}", faults.len());
}
