//! Which files of the theme a template is made of, so that a change of one is a change of those pages alone that may show it.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::hash::{self, Digest};
use crate::model::theme::Theme;

/// A digest of each template with all that it is made of, by its path.
pub fn digests(theme: &Theme) -> BTreeMap<String, Digest> {
    let texts: BTreeMap<&str, &str> = theme.with_extension("html").map(|(path, file)| (path, file.text.as_str())).collect();
    let named: BTreeMap<&str, Vec<&str>> = texts.iter().map(|(path, text)| (*path, named_by(text, &texts))).collect();
    let digest = |path: &str| {
        let parts = reached(path, &named);
        hash::digest(&parts.iter().map(|part| (part, texts.get(part))).collect::<Vec<_>>())
    };
    texts.keys().map(|path| ((*path).to_owned(), digest(path))).collect()
}

/// The templates that a text names, by path or by a component in them. Words may stand there that mean something else: it
/// may be too many, never too few.
fn named_by<'a>(text: &str, texts: &BTreeMap<&'a str, &'a str>) -> Vec<&'a str> {
    let is_called = |other: &str| components(other).any(|name| text.contains(&format!("<{name}")));
    texts.iter().filter(|(path, other)| text.contains(**path) || is_called(other)).map(|(path, _)| *path).collect()
}

/// The components that a template defines.
fn components(text: &str) -> impl Iterator<Item = &str> {
    text.split("component ").skip(1).filter_map(|after| after.split(['(', ' ', '%']).find(|name| !name.is_empty()))
}

/// A template and all that it reaches.
fn reached<'a>(path: &'a str, named: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let (mut reached, mut left) = (BTreeSet::new(), vec![path]);
    while let Some(next) = left.pop() {
        if reached.insert(next) {
            left.extend(named.get(next).into_iter().flatten());
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SitePath;
    use crate::base::source::{SourceContent, SourceFile, Sources};
    use crate::model::decode::Decoder;

    fn of(files: &[(&str, &str)]) -> BTreeMap<String, Digest> {
        let mut sources = Sources::default();
        for (path, text) in files {
            let path = SitePath::new(&format!("themes/default/{path}")).unwrap();
            sources.insert(SourceFile { path, content: SourceContent::Text((*text).into()) });
        }
        digests(&Theme::load(&sources, "default", &Decoder::default()))
    }

    #[test]
    fn a_template_changes_with_all_that_it_is_made_of_and_nothing_else() {
        let files = [
            ("layout.html", "{% block a %}{% endblock %}"),
            ("pages/page.html", "{% extends \"layout.html\" %}{{ <outer /> }}"),
            ("pages/plan.html", "{% extends \"layout.html\" %}"),
            ("components/outer/outer.html", "{% component outer() %}{{ <inner /> }}{% endcomponent %}"),
            ("components/inner/inner.html", "{%- component inner(a: string) -%}a{%- endcomponent -%}"),
        ];
        let before = of(&files);
        let changed = |path: &str| {
            let texts = files.map(|(known, text)| if known == path { format!("{text} ") } else { text.to_owned() });
            let after = of(&files.iter().zip(&texts).map(|((path, _), text)| (*path, text.as_str())).collect::<Vec<_>>());
            before.iter().filter(|(name, digest)| after.get(*name) != Some(*digest)).map(|(name, _)| name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(
            changed("components/inner/inner.html"),
            ["components/inner/inner.html", "components/outer/outer.html", "pages/page.html"]
        );
        assert_eq!(changed("pages/plan.html"), ["pages/plan.html"]);
        assert_eq!(changed("layout.html"), ["layout.html", "pages/page.html", "pages/plan.html"]);
    }
}
