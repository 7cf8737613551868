//! The theme's styles turn with the script, and its templates hold nothing that the policy of the site forbids.

use super::files::{demand_none, text, under};

/// Properties that name a side or a measure of the screen; each has one that turns with the script.
/// `overflow-x` may stand: it names no side, and few browsers know `overflow-inline`.
const PHYSICAL: &[&str] = &[
    "left",
    "right",
    "top",
    "bottom",
    "width",
    "height",
    "min-width",
    "max-width",
    "min-height",
    "max-height",
    "margin-left",
    "margin-right",
    "margin-top",
    "margin-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "padding-bottom",
    "border-left",
    "border-right",
    "border-top",
    "border-bottom",
    "border-top-left-radius",
    "border-top-right-radius",
    "border-bottom-left-radius",
    "border-bottom-right-radius",
    "scroll-margin-left",
    "scroll-margin-right",
    "scroll-padding-left",
    "scroll-padding-right",
    "scroll-margin-top",
    "scroll-margin-bottom",
    "scroll-padding-top",
    "scroll-padding-bottom",
    "contain-intrinsic-width",
    "contain-intrinsic-height",
];

/// Properties whose value may not be a side.
const SIDED: &[&str] = &["text-align", "float", "clear", "caption-side", "resize"];

/// The styles and templates that reach a reader or an editor.
fn ending(end: &str) -> Vec<String> {
    under("themes").into_iter().chain(under("src")).filter(|path| path.ends_with(end)).collect()
}

/// The declarations of a sheet, `(line, property, value)`; comments and conditions in parentheses are none.
fn declarations(sheet: &str) -> Vec<(usize, String, String)> {
    let mut found = Vec::new();
    let (mut line, mut current, mut depth, mut is_comment) = (1, String::new(), 0_i32, false);
    let letters: Vec<char> = sheet.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied().unwrap_or_default();
        match (*letter, next) {
            ('/', '*') => is_comment = true,
            ('/', _) if is_comment && at > 0 && letters[at - 1] == '*' => is_comment = false,
            _ if is_comment => {}
            ('{' | '}' | ';', _) if depth == 0 => {
                if let Some((property, value)) = current.split_once(':').filter(|_| *letter != '{') {
                    found.push((line, property.trim().to_lowercase(), value.trim().to_lowercase()));
                }
                current.clear();
            }
            _ => {
                depth += i32::from(*letter == '(') - i32::from(*letter == ')');
                current.push(*letter);
            }
        }
        line += usize::from(*letter == '\n');
    }
    found
}

#[test]
fn styles_turn_with_the_script() {
    let mut faults = Vec::new();
    for path in ending(".css") {
        for (line, property, value) in declarations(&text(&path)) {
            let is_sided = SIDED.contains(&property.as_str()) && value.split_whitespace().any(|word| matches!(word, "left" | "right"));
            let is_lopsided = matches!(property.as_str(), "margin" | "padding" | "inset") && lopsided(&value);
            if PHYSICAL.contains(&property.as_str()) || is_sided || is_lopsided {
                faults.push(format!("{path}:{line}: `{property}: {value}`"));
            }
        }
    }
    demand_none(
        &faults,
        "write it so that it turns in Arabic: margin-inline-start, inset-block-end, inline-size, border-start-end-radius, text-align: start …",
    );
}

/// Whether four values in a row differ between right and left.
fn lopsided(value: &str) -> bool {
    let parts: Vec<&str> = value.split_whitespace().collect();
    !value.contains('(') && parts.len() == 4 && parts[1] != parts[3]
}

#[test]
fn no_style_imports_from_elsewhere() {
    let mut faults = Vec::new();
    for path in ending(".css") {
        for (index, line) in text(&path).lines().enumerate() {
            if ["http:", "https:", "url(//", "@font-face", "expression(", "data:"].iter().any(|word| line.contains(word)) {
                faults.push(format!("{path}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    demand_none(&faults, "a page asks no other host and carries no font: put the file in the theme, use the fonts of the system");
}

/// The one way in which a page may lead away by itself.
const LEADS_ON: &str = r#"<meta http-equiv="refresh" content="0; url={{ page.forward.url }}">"#;

/// What a template holds that `default-src 'none'` would stop, or that would run.
fn forbidden(markup: &str) -> Vec<&'static str> {
    let lower = markup.to_lowercase();
    let mut found = Vec::new();
    if lower.contains("<style") || attributes(&lower).any(|name| name == "style") {
        found.push("a style within the page");
    }
    // A data block is run by nobody, and of its kinds only this one is ours.
    let is_harmless = |tag: &str| tag.contains("src=") || tag == " type=\"application/ld+json\"";
    if lower.split("<script").skip(1).any(|rest| !rest.split('>').next().is_some_and(is_harmless)) {
        found.push("a script within the page");
    }
    if attributes(&lower).any(|name| name.starts_with("on") && name.len() > 4) {
        found.push("a handler in an attribute");
    }
    if lower.contains("javascript:") || lower.contains("srcdoc") || lower.contains("<base") || lower.contains("http-equiv=\"refresh") {
        found.push("an address that runs, or leads away by itself");
    }
    found
}

/// The names of all attributes: the word before each `=`, when a quote follows it.
fn attributes(markup: &str) -> impl Iterator<Item = &str> {
    let quoted = markup.match_indices("=\"").chain(markup.match_indices("='")).map(|(at, _)| &markup[..at]);
    quoted.filter_map(|before| before.rsplit(|letter: char| letter.is_whitespace() || "\"'<{}(".contains(letter)).next())
}

#[test]
fn templates_hold_no_style_script_or_handler() {
    let mut faults = Vec::new();
    // The report for editors is one file that is saved and sent; it is never published.
    let published = |path: &String| !matches!(path.as_str(), "src/report/page.html" | "src/report/sheet/page.html");
    for path in ending(".html").into_iter().chain(ending(".svg")).filter(published) {
        // An address that was published once leads on; to where the site has its page, and at once.
        let markup = text(&path).replace(LEADS_ON, "");
        faults.extend(forbidden(&markup).into_iter().map(|what| format!("{path}: {what}")));
    }
    demand_none(
        &faults,
        "put styles in the component's .css and scripts in a file of their own: the policy of the site runs nothing that stands in a page",
    );
}

#[test]
fn knows_good_from_bad() {
    let sheet =
        "/* left: 0 */ @media (max-width: 3em) { a:hover { margin-left : 1px; float: LEFT } } b { inset-inline-start: 0; color: red }";
    let found: Vec<_> = declarations(sheet).into_iter().map(|(_, property, _)| property).collect();
    assert_eq!(found, ["margin-left", "float", "inset-inline-start", "color"]);
    assert!(lopsided("0 1px 0 2px") && !lopsided("0 1px 2px 1px"));
    assert_eq!(forbidden("<p style='a'><script>b</script><a onclick=\"c\" href=\"javascript:d\">").len(), 4);
    assert!(forbidden("<p class=\"style\" data-style-x=\"1\" content=\"on\"><script src=\"a.js\"></script>").is_empty());
    assert!(forbidden("<script type=\"application/ld+json\">{}</script>").is_empty());
    assert_eq!(forbidden("<script type=\"application/json\">{}</script><script type=\"module\">a</script>"), ["a script within the page"]);
}
