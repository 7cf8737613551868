//! The words that `fristad new` puts where an editor is to write: shown to readers, they are a page that nobody wrote.

/// The summary of a new entry in Swedish.
pub const SUMMARY: &str = "Skriv en mening om vad det handlar om.";

/// The summary of a new entry in any other language.
pub const SUMMARY_IN_ENGLISH: &str = "Write a sentence on what it is about.";

/// The heading of a new page.
pub const HEADING: &str = "En rubrik";

/// The text of a new page up to the first link in it.
pub const PAGE_BODY: &str = "Text. Länka så här: ";

/// The text of a new service.
pub const SERVICE_BODY: &str = "Vad stödet är och vem det är för.";

/// Whether a text is one of them.
pub fn is_unwritten(text: &str) -> bool {
    let text = text.trim();
    // The heading alone could be anybody's; the text under it gives the page away.
    [SUMMARY, SUMMARY_IN_ENGLISH, SERVICE_BODY].contains(&text) || text.starts_with(PAGE_BODY)
}
