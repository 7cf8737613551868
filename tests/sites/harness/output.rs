//! Expected files against those that came out.

use fristad::base::output::Output;

/// What differs between a section that a test expects and the output.
pub fn compare(section: &str, body: &str, output: &Output) -> Vec<String> {
    let mut words = section.split(' ');
    let (kind, name, how) = (words.next().unwrap_or_default(), words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if kind == "files" {
        let paths: Vec<String> = output.iter().map(|(path, _)| unhashed(path.as_str())).collect();
        let expected: Vec<&str> = body.lines().collect();
        return difference("the files of the output", &expected, &paths.iter().map(String::as_str).collect::<Vec<_>>());
    }
    let path = match kind {
        "page" if name.ends_with('/') => format!("{}index.html", &name[1..]),
        "page" => name[1..].to_owned(),
        "file" => name.to_owned(),
        _ => panic!("unknown section: {section}"),
    };
    let Some((_, bytes)) = output.iter().find(|(known, _)| unhashed(known.as_str()) == path) else {
        return vec![format!("{section}: {path} is not in the output")];
    };
    let text = unhashed(std::str::from_utf8(&bytes).unwrap());
    assert!(!body.is_empty(), "{section}: nothing is expected");
    let fragments = body.lines().filter(|line| !line.is_empty());
    match how {
        "contains" => {
            let missing: Vec<&str> = fragments.filter(|fragment| !text.contains(fragment)).collect();
            if missing.is_empty() {
                return Vec::new();
            }
            vec![format!("{section}: this is not there:\n{}\nThis is there:\n{}", missing.join("\n"), broken(&text))]
        }
        "lacks" => {
            fragments.filter(|fragment| text.contains(fragment)).map(|fragment| format!("{section}: this is there: {fragment}")).collect()
        }
        "" if kind == "page" => difference(section, &body.lines().collect::<Vec<_>>(), &broken(&text).lines().collect::<Vec<_>>()),
        "" => difference(section, &body.lines().collect::<Vec<_>>(), &text.lines().collect::<Vec<_>>()),
        _ => panic!("unknown section: {section}"),
    }
}

/// HTML in lines, for people: broken between tags; a line end of its own is shown as `↵`.
fn broken(html: &str) -> String {
    html.replace('\n', "↵\n").replace("><", ">\n<")
}

/// Names of assets hold a digest of their bytes, which says nothing to a reader: `style.0123456789ab.css` becomes `style.HASH.css`.
fn unhashed(text: &str) -> String {
    let mut result = String::new();
    let mut parts = text.split('.').peekable();
    while let Some(part) = parts.next() {
        let is_hash = part.len() == 12 && part.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        result.push_str(if is_hash { "HASH" } else { part });
        if parts.peek().is_some() {
            result.push('.');
        }
    }
    result
}

/// The lines that differ, with those around them.
fn difference(what: &str, expected: &[&str], came: &[&str]) -> Vec<String> {
    if expected == came {
        return Vec::new();
    }
    let first = expected.iter().zip(came).take_while(|(a, b)| a == b).count();
    let left = expected.len().min(came.len()) - first;
    let last = expected.iter().rev().zip(came.iter().rev()).take(left).take_while(|(a, b)| a == b).count();
    let mut lines = vec![format!("{what}: expected (-) and came (+), from line {}", first + 1)];
    lines.extend(expected[first.saturating_sub(2)..first].iter().map(|line| format!("  {line}")));
    lines.extend(expected[first..expected.len() - last].iter().map(|line| format!("- {line}")));
    lines.extend(came[first..came.len() - last].iter().map(|line| format!("+ {line}")));
    lines.extend(came[came.len() - last..].iter().take(2).map(|line| format!("  {line}")));
    vec![lines.join("\n")]
}

/// What differs between two whole outputs.
pub fn compare_all(expected: &Output, came: &Output) -> Vec<String> {
    let paths = |output: &Output| output.iter().map(|(path, _)| path.to_string()).collect::<Vec<_>>();
    if paths(expected) != paths(came) {
        return vec![format!("other files:\n{:?}\n{:?}", paths(expected), paths(came))];
    }
    let differing = expected.iter().filter(|(path, bytes)| came.get(path.as_str()).as_ref() != Some(bytes));
    differing.map(|(path, _)| format!("{path} has other bytes")).collect()
}

#[test]
fn a_difference_shows_what_changed_and_what_stands_around() {
    assert_eq!(difference("x", &["a", "b"], &["a", "b"]), Vec::<String>::new());
    assert_eq!(difference("x", &["a", "b", "c"], &["a", "d", "c"]), ["x: expected (-) and came (+), from line 2\n  a\n- b\n+ d\n  c"]);
    assert_eq!(difference("x", &["a"], &["a", "a"]).len(), 1);
}

#[test]
fn hashes_are_named_and_other_words_kept() {
    assert_eq!(unhashed("<a href=/assets/style.0123456789ab.css> abcdefabcdef."), "<a href=/assets/style.HASH.css> abcdefabcdef.");
}
