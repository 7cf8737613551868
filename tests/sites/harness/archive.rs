//! The text file that holds a small site and what must come out: how it is read.

use std::fs;
use std::path::{Path, PathBuf};

/// What stands at a path of the site.
pub enum Content {
    /// A file with these bytes.
    Bytes(Vec<u8>),
    /// A symbolic link to this target.
    Link(String),
    /// Nothing: takes away what an included site has there.
    Absent,
}

/// One test: a site and sections of what is expected.
#[derive(Default)]
pub struct Archive {
    /// What stands before the first header: why the test is there.
    pub why: String,
    /// The site's files; of two at one path, the later counts.
    pub files: Vec<(String, Content)>,
    /// The expected sections: heading and body.
    pub expected: Vec<(String, String)>,
}

/// The folder of the tests' text files.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites")
}

impl Archive {
    /// Reads `tests/sites/NAME.txt`.
    pub fn read(name: &str) -> Self {
        let path = folder().join(format!("{name}.txt"));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self::parse(&text)
    }

    fn parse(text: &str) -> Self {
        let mut archive = Self::default();
        let mut lines = text.split_inclusive('\n').peekable();
        let is_header = |line: &str| header(line, "--").is_some() || header(line, "==").is_some();
        while let Some(line) = lines.next_if(|line| !is_header(line)) {
            archive.why.push_str(line);
        }
        while let Some(line) = lines.next() {
            let mut body = String::new();
            while let Some(line) = lines.next_if(|line| !is_header(line)) {
                body.push_str(line);
            }
            match header(line, "--") {
                Some(name) => archive.add(name, &body),
                None => archive.expected.push((header(line, "==").unwrap_or_default().to_owned(), body)),
            }
        }
        archive
    }

    fn add(&mut self, header: &str, body: &str) {
        if let Some(name) = header.strip_prefix("include ") {
            self.files.extend(Self::read(&format!("include/{name}")).files);
            return;
        }
        let (path, how) = match header.split_once(" (") {
            Some((path, how)) => (path, how.strip_suffix(')').unwrap_or_else(|| panic!("no closing bracket: {header}"))),
            None => (header, ""),
        };
        let content = match how {
            "" => Content::Bytes(body.as_bytes().to_vec()),
            "escaped" => Content::Bytes(unescaped(body)),
            "absent" => Content::Absent,
            how => match how.strip_prefix("link to ") {
                Some(target) => Content::Link(target.to_owned()),
                None => panic!("unknown way to make a file: {how}"),
            },
        };
        self.files.push((path.to_owned(), content));
    }

    /// Lays the site out in a folder.
    pub fn write(&self, root: &Path) {
        for (path, content) in &self.files {
            let full = root.join(path);
            fs::create_dir_all(full.parent().unwrap()).unwrap();
            if fs::symlink_metadata(&full).is_ok() {
                fs::remove_file(&full).unwrap();
            }
            match content {
                Content::Bytes(bytes) => fs::write(&full, bytes).unwrap(),
                Content::Link(target) => std::os::unix::fs::symlink(target, &full).unwrap(),
                Content::Absent => {}
            }
        }
    }
}

fn header<'a>(line: &'a str, marks: &str) -> Option<&'a str> {
    line.trim_end_matches('\n').strip_prefix(marks)?.strip_prefix(' ')?.strip_suffix(marks)?.strip_suffix(' ')
}

/// Bytes that a text file cannot show: `\xHH`, `\r`, `\\`, a backslash at the end of a line to leave
/// the line feed out, and `\<N|text>` for the text N times over (for what is too large or too deep).
fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend_from_slice(before.as_bytes());
        let mut letters = after.chars();
        match letters.next() {
            Some('x') => {
                bytes.push(u8::from_str_radix(&after[1..3], 16).unwrap());
                rest = &after[3..];
                continue;
            }
            Some('r') => bytes.push(b'\r'),
            Some('\\') => bytes.push(b'\\'),
            Some('\n') => {}
            Some('<') => {
                let (count, repeated) = after[1..].split_once('|').unwrap();
                let (repeated, after) = repeated.split_once('>').unwrap();
                bytes.extend(unescaped(repeated).repeat(count.parse().unwrap()));
                rest = after;
                continue;
            }
            other => panic!("unknown escape: {other:?}"),
        }
        rest = letters.as_str();
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

#[test]
fn escapes_become_bytes() {
    assert_eq!(unescaped("\\xef\\xbb\\xbfa\\r\nb\\\nc\\\\d\\<3|[\\x3e>e\n"), b"\xef\xbb\xbfa\r\nbc\\d[>[>[>e\n");
}

#[test]
fn a_header_starts_a_file_and_front_matter_does_not() {
    let archive = Archive::parse("Why.\n-- a.md --\n---\ntitle: x\n---\n-- b (link to ../c) --\n== findings ==\nX\n");
    assert_eq!(archive.why, "Why.\n");
    assert!(matches!(&archive.files[0], (path, Content::Bytes(bytes)) if path == "a.md" && bytes == b"---\ntitle: x\n---\n"));
    assert!(matches!(&archive.files[1], (path, Content::Link(target)) if path == "b" && target == "../c"));
    assert_eq!(archive.expected, [("findings".to_owned(), "X\n".to_owned())]);
}
