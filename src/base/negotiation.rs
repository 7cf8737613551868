//! Which edition a reader is led to from an address without one, by the languages that the browser asks for.

use std::collections::BTreeMap;

use super::edition::Edition;

/// The tenths of a quality value, the best first. Browsers write one decimal, and no server's settings can compare numbers.
const TENTHS: [u8; 10] = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/// Where addresses without an edition lead (RFC 9110, 12.5.4): each language range to the edition whose tag is the
/// longest beginning of it (RFC 4647, 3.4), and of ranges with one quality, to the tenth, the first that has an edition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Negotiation {
    /// Ranges in lower case with the prefix of the edition that they lead to, a longer one before what it begins with.
    ranges: Vec<(String, String)>,
    /// Addresses without an edition, `/id/skydd/`: the address by an edition's prefix.
    pub addresses: BTreeMap<String, BTreeMap<String, String>>,
}

impl Negotiation {
    /// For editions with the first parts of their addresses, in the site's order.
    pub fn new<'a>(editions: impl IntoIterator<Item = (&'a Edition, &'a str)>) -> Self {
        let mut ranges: BTreeMap<String, String> = BTreeMap::new();
        let mut languages: BTreeMap<String, String> = BTreeMap::new();
        for (edition, prefix) in editions {
            ranges.insert(edition.tag().to_ascii_lowercase(), prefix.to_owned());
            // Who asks for Chinese shall get it, in whichever script there is; easy reading is for the reader to choose.
            if !edition.is_simple() {
                languages.entry(edition.language().to_owned()).or_insert_with(|| prefix.to_owned());
            }
        }
        for (language, prefix) in languages {
            ranges.entry(language).or_insert(prefix);
        }
        Self { ranges: ranges.into_iter().rev().collect(), addresses: BTreeMap::new() }
    }

    /// The ranges that lead somewhere, each with its edition's prefix.
    pub fn ranges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.ranges.iter().map(|(range, prefix)| (range.as_str(), prefix.as_str()))
    }

    /// The choice as regular expressions, the best quality first, to be compared with `Accept-Language` without regard
    /// to case. The first that matches has the range in its group, which is called `name` where a name is asked for.
    pub fn patterns(&self, name: Option<&str>) -> Vec<String> {
        let known: Vec<&str> = self.ranges().map(|(range, _)| range).collect();
        let name = name.map(|name| format!("?<{name}>")).unwrap_or_default();
        let range = format!("(?:^|,)[ \\t]*({name}{})(?:-[a-z0-9-]*)?[ \\t]*", known.join("|"));
        let quality = |tenths: &u8| match tenths {
            10 => "(?:;[ \\t]*q=1(?:\\.0*)?[ \\t]*)?".to_owned(),
            tenths => format!(";[ \\t]*q=0\\.{tenths}[0-9]*[ \\t]*"),
        };
        TENTHS.iter().map(|tenths| format!("{range}{}(?:,|$)", quality(tenths))).collect()
    }

    /// The same choice for the preview: where an address leads, if it leads anywhere.
    pub fn choose(&self, path: &str, accept_language: &str) -> Option<&str> {
        let addresses = self.addresses.get(path)?;
        let wishes: Vec<(u8, &str)> = accept_language.split(',').filter_map(|wish| self.wish(wish)).collect();
        let best = wishes.iter().map(|(tenths, _)| *tenths).max()?;
        let (_, prefix) = wishes.into_iter().find(|(tenths, _)| *tenths == best)?;
        addresses.get(prefix).map(String::as_str)
    }

    /// One wish of a browser: its quality in tenths and the edition that it leads to.
    fn wish(&self, wish: &str) -> Option<(u8, &str)> {
        let (asked, quality) = wish.split_once(';').unwrap_or((wish, "q=1"));
        let is_continued = |rest: &str| rest.starts_with('-') && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let asked = asked.trim().to_ascii_lowercase();
        let leads = |range: &str| asked.strip_prefix(range).is_some_and(|rest| rest.is_empty() || is_continued(rest));
        let (_, prefix) = self.ranges().find(|(range, _)| leads(range))?;
        let quality = quality.trim().to_ascii_lowercase();
        let quality = quality.strip_prefix("q=")?;
        let tenths = match quality.split_once('.').unwrap_or((quality, "")) {
            ("1", rest) if rest.bytes().all(|digit| digit == b'0') => 10,
            ("0", rest) if rest.bytes().all(|digit| digit.is_ascii_digit()) => rest.get(..1)?.parse().ok()?,
            _ => return None,
        };
        TENTHS.contains(&tenths).then_some((tenths, prefix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiation() -> Negotiation {
        let editions = ["sv", "sv-simple", "en", "ar", "zh-Hant"].map(|tag| Edition::parse(tag).unwrap());
        let prefixes = ["sv", "enkel", "en", "ar", "zh-hant"];
        let mut negotiation = Negotiation::new(editions.iter().zip(prefixes));
        let starts = prefixes.map(|prefix| (prefix.to_owned(), format!("/{prefix}/")));
        negotiation.addresses.insert("/".to_owned(), BTreeMap::from(starts));
        negotiation
    }

    #[test]
    fn leads_to_the_language_that_is_wished_for_most() {
        let negotiation = negotiation();
        for (asked, expected) in [
            ("ar", Some("/ar/")),
            ("en;q=0.8, sv;q=0.9", Some("/sv/")),
            ("en;q=0.8,sv;q=0.8", Some("/en/")),
            ("so, EN-gb;q=0.7, *;q=0.1", Some("/en/")),
            ("sv-SE,sv;q=0.9", Some("/sv/")),
            ("sv-simple", Some("/enkel/")),
            ("zh-TW", Some("/zh-hant/")),
            ("sv;q=0, en;q=0.1", Some("/en/")),
            ("svenska", None),
            ("sv;q=0", None),
            ("sv;q=2", None),
            ("*", None),
            ("", None),
        ] {
            assert_eq!(negotiation.choose("/", asked), expected, "{asked}");
        }
        assert_eq!(negotiation.choose("/sv/", "ar"), None);
    }

    #[test]
    fn a_longer_range_stands_before_what_it_begins_with() {
        let negotiation = negotiation();
        assert!(negotiation.patterns(None).iter().all(|pattern| pattern.contains("(zh-hant|zh|sv-simple|sv|en|ar)")));
        assert!(negotiation.patterns(Some("range")).iter().all(|pattern| pattern.contains("(?<range>zh-hant|")));
    }
}
