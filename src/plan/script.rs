//! The theme's scripts as they are published: what only explains them stays at home.

use crate::model::Site;
use crate::model::page::PageType;
use crate::model::theme::Theme;

/// The scripts of all components as one file, so that a page asks for it once.
pub fn of_components(theme: &Theme) -> String {
    theme.with_extension("js").filter(|(path, _)| path.starts_with("components/")).map(|(_, file)| without_comments(&file.text)).collect()
}

/// The theme's scripts by name; what a site does not use is not published.
pub fn named(site: &Site) -> impl Iterator<Item = (&str, String)> {
    let has_search = site.pages_of_type(PageType::Search).next().is_some();
    let named = site.theme.with_extension("js").filter_map(|(path, file)| {
        let name = path.strip_prefix("scripts/")?.strip_suffix(".js")?;
        Some((name, file))
    });
    let is_used = move |name: &str| match name {
        "search" => has_search,
        "listen" => site.settings.speech.is_some(),
        _ => true,
    };
    named.filter(move |(name, _)| is_used(name)).map(|(name, file)| (name, without_comments(&file.text)))
}

/// A script without the lines that are a comment as a whole, which are a fifth of what an old phone would fetch, and
/// without what its lines begin with.
///
/// Only such lines: to find a comment behind code, or a line of a template literal, one would have to read the language. A
/// script with a template literal over several lines therefore stays as it is.
fn without_comments(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    script.split_inclusive('\n').map(str::trim_start).filter(|line| !line.is_empty() && !is_comment(line.trim())).collect()
}

fn is_comment(line: &str) -> bool {
    let within = line.strip_prefix("/*").and_then(|rest| rest.strip_suffix("*/"));
    line.starts_with("//") || within.is_some_and(|words| !words.contains("*/"))
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn lines_that_are_comments_go_and_all_others_stay() {
        let script =
            "// One.\nconst a = 1; // two\n  /** Three. */\n  /* four */ go(a);\n/* five */ go(a); /* six */\n  const b = \"// seven\";\n";
        let left = "const a = 1; // two\n/* four */ go(a);\n/* five */ go(a); /* six */\nconst b = \"// seven\";\n";
        assert_eq!(without_comments(script), left);
    }

    #[test]
    fn a_template_literal_over_several_lines_keeps_them_all() {
        let script = "// One.\nconst address = `https:\n//two`;\n";
        assert_eq!(without_comments(script), script);
    }
}
