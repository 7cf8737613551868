//! All limits on what a project may hold, so that no input can exhaust the machine.

/// Longest path of an output or source file, in bytes; Windows and URLs both allow it.
pub const MAX_PATH_BYTES: usize = 200;

/// Largest text file that is read, in bytes: a long book chapter is a tenth of it.
pub const MAX_TEXT_BYTES: u64 = 1_000_000;

/// Largest finished page from elsewhere, in bytes.
pub const MAX_PAGE_BYTES: u64 = 10_000_000;

/// Largest YAML text, in bytes.
pub const MAX_YAML_BYTES: usize = 256_000;

/// Largest picture, in bytes.
pub const MAX_PICTURE_BYTES: u64 = 5_000_000;

/// Largest picture of a set of pictograms, in bytes: a page may show fifty of them.
pub const MAX_PICTOGRAM_BYTES: usize = 100_000;

/// Deepest nesting of anything that is parsed: YAML, Markdown, messages. The parsers behind us
/// end the process at a few thousand (their stack overflows), so this stands before them.
pub const MAX_DEPTH: usize = 64;

/// Longest address name (slug), in bytes.
pub const MAX_SLUG_BYTES: usize = 80;

/// Largest file of a published copy that is looked at, in bytes; what we publish is far smaller.
pub const MAX_PUBLISHED_BYTES: u64 = 100_000_000;
