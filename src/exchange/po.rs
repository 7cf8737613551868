//! Translations as PO files (GNU gettext), for Weblate, Poedit and the like: words in Markdown, as an editor writes them.

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::span::{FileId, Span};

use super::apply::{Received, Target};
use super::note::Notes;
use super::unit::{Batch, UnitState};

/// Writes what is to be translated.
pub fn write(batch: &Batch, notes: &Notes<'_>) -> String {
    let Batch { from, to, .. } = batch;
    let mut po = format!(
        "msgid \"\"\nmsgstr \"\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n\"Language: {to}\\n\"\n\"X-Source-Language: {from}\\n\"\n"
    );
    for entry in &batch.entries {
        for unit in &entry.units {
            po.push('\n');
            for note in notes.of(entry, unit) {
                po.push_str(&format!("#. {}\n", note.replace('\n', " ")));
            }
            if unit.state == UnitState::Stale {
                po.push_str("#, fuzzy\n");
            }
            po.push_str(&format!("msgctxt {}\n", quoted(&format!("{} {}", entry.entry, unit.id))));
            po.push_str(&format!("msgid {}\n", quoted(&unit.source)));
            po.push_str(&format!("msgstr {}\n", quoted(unit.target.as_deref().unwrap_or_default())));
        }
    }
    po
}

/// A text between quotation marks; one with several lines has a line of the file for each.
fn quoted(text: &str) -> String {
    let escaped = |line: &str| {
        let line = line.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t").replace('\r', "\\r");
        format!("\"{}\"", line.replace('\n', "\\n"))
    };
    if !text.contains('\n') {
        return escaped(text);
    }
    let lines: Vec<String> = text.split_inclusive('\n').map(escaped).collect();
    format!("\"\"\n{}", lines.join("\n"))
}

/// Reads a file that came back. What has no words, or is marked as uncertain, is not taken.
///
/// # Errors
/// Gives what cannot be read, with its line.
pub fn read(text: &str, file: FileId) -> Result<Received, Vec<Finding>> {
    let messages = messages(text, file)?;
    let Some(head) = messages.iter().find(|message| message.context.is_none() && message.source.is_empty()) else {
        return Err(vec![unreadable(Span::file(file), "head", "")]);
    };
    let (from, to) = (header(head, "X-Source-Language")?, header(head, "Language")?);
    let mut targets = Vec::new();
    for message in messages.iter().filter(|message| !message.words.is_empty() && !message.is_fuzzy) {
        let Some(context) = &message.context else { continue };
        let (entry, id) = context.split_once(' ').unwrap_or((context, ""));
        targets.push(Target {
            entry: entry.to_owned(),
            id: id.to_owned(),
            text: message.words.clone(),
            span: message.span,
            status: None,
            is_initial: false,
        });
    }
    Ok(Received { from, to, targets, span: head.span })
}

fn unreadable(span: Span, kind: &str, reason: &str) -> Finding {
    Finding::at(&code::EXCHANGE_UNREADABLE, span).with("kind", kind).with("reason", reason)
}

/// The edition in a line of the head.
fn header(head: &Message, name: &str) -> Result<Edition, Vec<Finding>> {
    let value = head.words.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim).unwrap_or_default();
    // Programs of gettext write languages as operating systems do.
    Edition::parse(&value.replace('_', "-")).ok_or_else(|| vec![Finding::at(&code::EXCHANGE_EDITION, head.span).with("tag", value)])
}

#[derive(Debug)]
struct Message {
    context: Option<String>,
    source: String,
    words: String,
    is_fuzzy: bool,
    /// The place of the words, or of the message while it has none.
    span: Span,
}

/// What the lines being read belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    None,
    Context,
    Source,
    Words,
}

/// All messages of a file in order.
fn messages(text: &str, file: FileId) -> Result<Vec<Message>, Vec<Finding>> {
    let (mut found, mut start, mut key, mut is_fuzzy) = (Vec::<Message>::new(), 0_usize, Key::None, false);
    for line in text.split('\n') {
        let span = Span { file, start, end: start.saturating_add(line.trim_end().len()) };
        start = start.saturating_add(line.len()).saturating_add(1);
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            // What is marked with #~ was taken out of the file and is none of ours.
            is_fuzzy = if line.starts_with("#,") { line.contains("fuzzy") } else { is_fuzzy && !line.is_empty() };
            key = Key::None;
            continue;
        }
        let (word, quotation) =
            line.split_once('"').map(|(word, _)| (word.trim(), line.get(word.len()..).unwrap_or_default())).unwrap_or((line, ""));
        let letters = unquoted(quotation).ok_or_else(|| vec![unreadable(span, "quote", line)])?;
        match word {
            "" => {}
            "msgctxt" | "msgid" => {
                if word == "msgctxt" || key != Key::Context {
                    found.push(Message { context: None, source: String::new(), words: String::new(), is_fuzzy, span });
                    is_fuzzy = false;
                }
                key = if word == "msgctxt" { Key::Context } else { Key::Source };
            }
            "msgstr" => key = Key::Words,
            // Our files have no plurals.
            _ => return Err(vec![unreadable(span, "po", word)]),
        }
        let Some(message) = found.last_mut() else { return Err(vec![unreadable(span, "po", line)]) };
        match key {
            Key::Context => message.context.get_or_insert_default().push_str(&letters),
            Key::Source => message.source.push_str(&letters),
            Key::Words => {
                message.span = if word.is_empty() { Span { end: span.end, ..message.span } } else { span };
                message.words.push_str(&letters);
            }
            Key::None => return Err(vec![unreadable(span, "po", line)]),
        }
    }
    Ok(found)
}

/// The letters between quotation marks.
fn unquoted(quotation: &str) -> Option<String> {
    let inner = quotation.strip_prefix('"')?.strip_suffix('"')?;
    let mut letters = String::with_capacity(inner.len());
    let mut rest = inner.chars();
    while let Some(letter) = rest.next() {
        match letter {
            '"' => return None,
            '\\' => letters.push(match rest.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                escaped @ ('"' | '\\') => escaped,
                _ => return None,
            }),
            letter => letters.push(letter),
        }
    }
    Some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: fi\\n\"\n\"X-Source-Language: sv\\n\"\n\n";

    #[test]
    fn reads_what_it_quotes() {
        for text in ["", "å \"b\" \\ c", "en\ntvå\n", "\t\n\n"] {
            let po = format!("{HEAD}msgctxt \"page:x title.0\"\nmsgid \"a\"\nmsgstr {}\n", quoted(&format!("x{text}")));
            let Ok(received) = read(&po, FileId(0)) else { panic!("{po}") };
            assert_eq!(received.targets.first().map(|target| target.text.as_str()), Some(format!("x{text}").as_str()));
            assert_eq!(received.to.tag(), "fi");
        }
    }

    #[test]
    fn leaves_out_what_is_uncertain_or_empty() {
        let po = format!(
            "{HEAD}#, fuzzy\nmsgctxt \"a b\"\nmsgid \"c\"\nmsgstr \"d\"\n\nmsgctxt \"a e\"\nmsgid \"f\"\nmsgstr \"\"\n\n#~ msgid \"gone\"\n"
        );
        assert_eq!(read(&po, FileId(0)).map(|received| received.targets.len()), Ok(0));
    }

    #[test]
    fn tells_where_a_file_is_broken() {
        for broken in ["msgid \"a", "nonsense", "msgid \"a\"b\"\n", "\"a\"\n", "msgid \"\\q\"\n", "msgid_plural \"a\"\n"] {
            let findings = read(&format!("{HEAD}{broken}"), FileId(0)).err().unwrap_or_default();
            let span = findings.first().and_then(|finding| finding.span);
            assert!(span.is_some_and(|span| span.start == HEAD.len()), "{broken}: {findings:?}");
        }
        assert!(read("", FileId(0)).is_err());
    }
}
