//! The paths that a file names, as far as they lead to files of our own.

use std::collections::BTreeMap;

use super::files::RustFile;

/// Every path in a file that leads into the house, from the root of the crate: `["render", "escaped"]`.
pub fn named(file: &RustFile) -> Vec<Vec<String>> {
    let tokens = tokens(&file.code.code);
    let children = children(&tokens);
    let own = file.module();
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let begins = is_word(&tokens[at]) && tokens.get(at + 1).is_some_and(|next| next == "::");
        let continues = at > 0 && matches!(tokens[at - 1].as_str(), "::" | ".");
        if begins && !continues {
            let mut paths = Vec::new();
            at = tree(&tokens, at, &[], &mut paths);
            found.extend(paths.iter().filter_map(|path| absolute(path, &own, &children)));
        } else {
            at += 1;
        }
    }
    found
}

/// What a door lets out under its own name: `escaped` → `["render", "escape"]`.
pub fn let_out(file: &RustFile) -> BTreeMap<String, Vec<String>> {
    let children = children(&tokens(&file.code.code));
    let is_let_out = |path: &Vec<String>| path.len() == file.module().len() + 2 && children.contains(&path[path.len() - 2]);
    let paths = named(file).into_iter().filter(is_let_out);
    paths.filter_map(|mut path| Some((path.pop()?, path))).collect()
}

/// The modules declared in a file.
fn children(tokens: &[String]) -> Vec<String> {
    tokens.windows(3).filter(|three| three[0] == "mod" && three[2] == ";").map(|three| three[1].clone()).collect()
}

fn absolute(path: &[String], own: &[String], children: &[String]) -> Option<Vec<String>> {
    let (head, rest) = path.split_first()?;
    let base = match head.as_str() {
        "crate" | "fristad" => Vec::new(),
        "self" => own.to_vec(),
        "super" => {
            let ups = path.iter().take_while(|part| *part == "super").count();
            return Some([own.get(..own.len().checked_sub(ups)?)?, &path[ups..]].concat());
        }
        child if children.iter().any(|known| known == child) => return Some([own, path].concat()),
        _ => return None,
    };
    Some([base.as_slice(), rest].concat())
}

/// Reads a path, with its groups, from `at`; gives where it ends.
fn tree(tokens: &[String], mut at: usize, before: &[String], paths: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    while let Some(token) = tokens.get(at) {
        if token == "{" {
            at += 1;
            while tokens.get(at).is_some_and(|token| token != "}") {
                at = match tokens[at].as_str() {
                    "as" => at + 2,
                    word if is_word(word) => tree(tokens, at, &path, paths),
                    _ => at + 1,
                };
            }
            return at + 1;
        }
        if !is_word(token) {
            break;
        }
        if token != "self" || path.is_empty() {
            path.push(token.clone());
        }
        at += 1;
        if tokens.get(at).is_none_or(|token| token != "::") {
            break;
        }
        at += 1;
    }
    paths.push(path);
    at
}

fn is_word(token: &str) -> bool {
    token.starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
}

fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut is_open = false;
    for letter in code.chars() {
        let is_part = letter.is_alphanumeric() || letter == '_';
        match tokens.last_mut() {
            Some(word) if is_part && is_open => word.push(letter),
            Some(colon) if letter == ':' && colon == ":" && is_open => colon.push(':'),
            _ if letter.is_whitespace() => {}
            _ => tokens.push(letter.to_string()),
        }
        is_open = is_part || (letter == ':' && tokens.last().is_some_and(|token| token == ":"));
    }
    tokens
}

#[test]
fn reads_paths_and_groups() {
    let text = "mod c;\nuse crate::a::{self, b::{C, D as E}};\nuse super::x::y;\nuse std::fs;\nfn f() { c::g(h::i) }";
    let file = RustFile { path: "src/r/mod.rs".into(), text: text.into(), code: super::scan::Scanned::new(text) };
    let paths: Vec<_> = named(&file).iter().map(|path| path.join("::")).collect();
    assert_eq!(paths, ["a", "a::b::C", "a::b::D", "x::y", "r::c::g"]);
}
