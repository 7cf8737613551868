//! Names for addresses out of words: for the anchor of a heading, the id of a title.

/// The words in lower case, without accents, with hyphens between them; empty when no letter of them is Latin.
pub fn kebab(words: &str) -> String {
    let mut name = String::new();
    for c in words.to_lowercase().chars() {
        let c = match c {
            'å' | 'ä' | 'á' | 'à' | 'â' => 'a',
            'ö' | 'ó' | 'ô' | 'ø' => 'o',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'ü' | 'ú' => 'u',
            other => other,
        };
        if c.is_ascii_alphanumeric() {
            name.push(c);
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    name.trim_end_matches('-').to_owned()
}
