//! Splits a words file into its YAML front matter and its Markdown.

/// The two parts of a words file, with where each begins in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    /// The YAML between the two lines of three hyphens.
    pub yaml: &'a str,
    /// First byte of the YAML.
    pub yaml_start: usize,
    /// Everything after the second line of hyphens.
    pub markdown: &'a str,
    /// First byte of the Markdown.
    pub markdown_start: usize,
}

/// Splits the text; nothing when it does not begin with front matter or never ends it.
pub fn split(text: &str) -> Option<Parts<'_>> {
    const FENCE: &str = "---\n";
    let rest = text.strip_prefix(FENCE)?;
    let yaml_length = if rest.starts_with("---") {
        0
    } else {
        rest.match_indices("\n---").map(|(at, _)| at.saturating_add(1)).find(|at| {
            let line = rest.get(*at..).unwrap_or_default().lines().next().unwrap_or_default();
            line.trim_end() == "---"
        })?
    };
    let (yaml, after) = rest.split_at_checked(yaml_length)?;
    let fence_length = after.find('\n').map_or(after.len(), |at| at.saturating_add(1));
    let markdown = after.get(fence_length..).unwrap_or_default();
    Some(Parts { yaml, yaml_start: FENCE.len(), markdown, markdown_start: text.len().saturating_sub(markdown.len()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_both_parts_and_where_they_begin() {
        let text = "---\ntitle: Hej\n---\n\nText\n";
        let parts = split(text).unwrap();
        assert_eq!((parts.yaml, parts.markdown), ("title: Hej\n", "\nText\n"));
        assert_eq!(&text[parts.yaml_start..parts.yaml_start + 5], "title");
        assert_eq!(&text[parts.markdown_start..], "\nText\n");
    }

    #[test]
    fn knows_empty_parts_and_hyphens_inside() {
        assert_eq!(split("---\n---\n").unwrap().yaml, "");
        assert_eq!(split("---\na: 1\n---").unwrap().markdown, "");
        assert!(split("---\na: |\n  x\n\n----\n").is_none());
        assert!(split("title: utan streck\n").is_none());
        assert!(split("---\ntitle: öppen\n").is_none());
    }
}
