//! Calendars (iCalendar, RFC 5545): the lines around events, and what may stand in a line.

use jiff::civil::Date;

/// Longest line, in octets without its end (RFC 5545, 3.1).
const MAX_OCTETS: usize = 75;

/// A calendar of a name, with the lines of its events.
pub fn calendar(name: &str, events: Vec<String>) -> String {
    let mut lines = vec!["BEGIN:VCALENDAR".to_owned(), "VERSION:2.0".to_owned(), "PRODID:-//Fristad//Fristad//EN".to_owned()];
    lines.extend(["CALSCALE:GREGORIAN".to_owned(), "METHOD:PUBLISH".to_owned()]);
    lines.push(format!("X-WR-CALNAME:{}", escaped(name)));
    lines.extend(events);
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// A day as calendars write it.
pub fn basic(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// A text with what parts values escaped (RFC 5545, 3.3.11).
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A line with its end, folded so that none is longer than allowed and no letter is parted.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut octets: usize = 0;
    for c in line.chars() {
        if octets.saturating_add(c.len_utf8()) > MAX_OCTETS {
            folded.push_str("\r\n ");
            octets = 1;
        }
        folded.push(c);
        octets = octets.saturating_add(c.len_utf8());
    }
    folded + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_by_octets_between_letters() {
        let text = format!("SUMMARY:{}", "å".repeat(100));
        let folded = folded(&text);
        assert!(folded.ends_with("\r\n"));
        let lines: Vec<&str> = folded.trim_end().split("\r\n").collect();
        assert!(lines.len() > 1 && lines.iter().all(|line| line.len() <= MAX_OCTETS), "{lines:?}");
        assert_eq!(folded.replace("\r\n ", "").trim_end(), text);
    }

    #[test]
    fn what_parts_values_is_escaped() {
        assert_eq!(escaped("a; b, c\\d\ne\r"), "a\\; b\\, c\\\\d\\ne");
    }
}
