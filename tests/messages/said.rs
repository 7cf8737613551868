//! What each language says of the same facts: dates, lists, opening hours, numbers of things.
//!
//! The files are to be read by somebody who knows the language; `FRISTAD_BLESS=1` writes them anew.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use fristad::base::edition::Edition;
use fristad::model::decode::Decoder;
use fristad::model::hours::Hours;
use fristad::model::languages::Languages;
use fristad::model::messages::Messages;
use fristad::render::hours;
use fristad::render::localizer::Localizer;
use jiff::civil::date;

/// Whole numbers that between them fall into every category of plural that some language has.
const COUNTS: [i64; 10] = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101];

const HOURS: [&str; 8] = [
    "24/7",
    "Mo-Su 09:00-19:00",
    "Su-Th 19:00-21:00",
    "Mo,We,Fr 09:00-12:00",
    "Mo-Fr 08:00-16:30; PH off",
    "Mo-Fr 16:30-08:00; Sa-Su 00:00-24:00",
    "Mo-Fr 00:00-08:00,16:30-24:00",
    "Mo-We,Fr 10:00-12:00",
];

#[test]
fn each_language_says_dates_lists_hours_and_numbers_as_it_is_written_down_here() {
    let sources = fristad::load::builtin();
    let languages = Languages::load(&sources, &Decoder::default());
    let (messages, findings) = Messages::load(&sources);
    assert_eq!(findings, []);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages/said");
    let mut unlike = Vec::new();
    for tag in super::locales() {
        let said = said(&Localizer::new(&messages, &languages, Edition::parse(&tag).unwrap()));
        let file = folder.join(format!("{tag}.txt"));
        if std::env::var_os("FRISTAD_BLESS").is_some() {
            fs::write(&file, &said).unwrap();
        }
        if fs::read_to_string(&file).unwrap_or_default() != said {
            unlike.push(format!("{tag}:\n{said}"));
        }
    }
    assert!(unlike.is_empty(), "{}", unlike.join("\n"));
}

/// One line for each thing said. Marks of direction are shown, since they are part of it.
fn said(say: &Localizer<'_>) -> String {
    let mut text = String::new();
    let mut line = |what: &str, said: String| {
        writeln!(text, "{what}: {}", said.replace('\u{2066}', "‹").replace('\u{2069}', "›").replace('\u{2068}', "«")).unwrap()
    };
    line("date", say.date(date(2026, 11, 25)));
    line("month", say.month(2023, 3));
    line("day", say.day_of_year(5, 1));
    let names: Vec<String> = ["sv", "ar", "so"].iter().map(|tag| say.language_name(&Edition::parse(tag).unwrap())).collect();
    line("languages", say.list(&names));
    for text in HOURS {
        line(text, hours::lines(&Hours::parse(text).unwrap(), say).join(" / "));
    }
    line("24 December off", hours::exception(date(2026, 12, 24), &Hours::parse("off").unwrap(), say));
    line("24 December 10:00-14:00", hours::exception(date(2026, 12, 24), &Hours::parse("10:00-14:00").unwrap(), say));
    for id in ["count-services", "count-actions", "search-count"] {
        line(id, COUNTS.map(|count| say.format(id, &[("count", count.into())])).join(" / "));
    }
    line("season", say.format("season", &[("season", 23.into()), ("year", "2024".into())]));
    text
}
