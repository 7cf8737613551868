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

/// Deepest nesting of anything else that is parsed: Markdown, messages, styles. The parsers behind us
/// end the process at a few thousand (their stack overflows), so this stands before them.
pub const MAX_DEPTH: usize = 64;

/// Deepest nesting of YAML. Its parser needs some 30 kB of stack for a level of keys within keys in an unoptimised program,
/// and a thread has two megabytes; no facts of ours are half as deep.
pub const MAX_YAML_DEPTH: usize = 24;

/// Longest address name (slug), in bytes.
pub const MAX_SLUG_BYTES: usize = 80;

/// Longest side of a picture, in pixels: the programs that read pictures take no longer one.
pub const MAX_SIDE: u32 = 20_000;

/// Most pixels of a picture; a browser needs four bytes of memory for each, however small the file.
pub const MAX_PIXELS: u64 = 40_000_000;

/// Most elements that a drawing may come to when everything that it uses again is counted again.
pub const MAX_DRAWN: u64 = 100_000;

/// Most sheets of a workbook; each is unpacked to see whether it is ours.
pub const MAX_SHEETS: usize = 50;

/// Most findings of a kind that are told of one file: a megabyte can hold a hundred thousand faults, and whoever mends
/// the first finds the next.
pub const MAX_FINDINGS: usize = 100;

/// Largest file of a published copy that is looked at, in bytes; what we publish is far smaller.
pub const MAX_PUBLISHED_BYTES: u64 = 100_000_000;
