//! FACT013: a number is one that can be called: in its own country's plan, or a short number.

use phonenumber::country;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::check::services::{dialled, digit, numbers};
use crate::model::Entry;
use crate::model::channel::ChannelType;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT013", name: "number-not-valid", severity: Severity::Warning },
    act: &[],
    basis: "ITU-T E.164 and the Swedish numbering plan (PTS), by libphonenumber's metadata",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nchannels:\n  - {type: phone, value: 0980-31 92, spoken: {sv: \"noll nio åtta noll, tre ett, nio två\"}}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
        found: "0980-31 92",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nchannels:\n  - {type: phone, value: 116 006, spoken: {sv: \"ett ett sex, noll noll sex\"}}\n  - {type: sms, value: \"71200\", spoken: {sv: \"sju ett två noll noll\"}}\n  - {type: phone, value: \"+47 22 00 00 00\", spoken: {sv: \"plus fyra sju, två två, noll noll, noll noll, noll noll\"}}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let wrong = numbers(entry).filter(|channel| {
        let number = channel.value.as_str();
        // A value without digits is told of by FACT023.
        number.chars().any(|c| digit(c).is_some()) && !is_short(&dialled(number), channel.channel_type.value) && !is_valid(number)
    });
    wrong
        .map(|channel| {
            let finding = Finding::at(&RULE.code, channel.value.span).with("number", channel.value.as_str());
            finding.with("entry", entry.key.to_string())
        })
        .collect()
}

/// Short numbers: 112, 1177, 113 13, 114 14, the harmonised 116 xxx, directory enquiries 118 xxx, 90 xxx; and of text
/// messages, five digits that begin with a seven.
fn is_short(digits: &str, medium: ChannelType) -> bool {
    let is_public = matches!(digits.len(), 3..=6) && (digits.starts_with("11") || digits.starts_with("90") && digits.len() >= 5);
    is_public || (medium == ChannelType::Sms && digits.len() == 5 && digits.starts_with('7'))
}

/// Reading the plans of all countries takes longer than the check of a small site, so that they are asked only for what
/// is not plainly a number of the Swedish one.
fn is_valid(number: &str) -> bool {
    is_plainly_swedish(number) || phonenumber::parse(Some(country::SE), number).is_ok_and(|number| number.is_valid())
}

/// How most numbers of the Swedish plan begin after the zero, with the least and the most digits that follow: areas by the
/// length of their codes, free of charge, mobile, at a share of the cost, of a whole company.
const SWEDISH: [(&str, usize, usize); 8] = [
    ("8", 6, 8),
    ("11 13 16 21 23 26 33 35 36 40 42 44 46 60 63", 5, 7),
    ("18 19 31 54 92", 6, 7),
    (
        "120 121 122 123 125 140 141 142 143 144 150 151 152 155 156 157 158 159 171 173 174 175 176 220 221 222 223 224 \
         225 226 227 240 241 243 246 247 248 250 251 253 258 270 271 278 280 281 290 291 292 293 294 295 297 300 301 302 \
         303 304 320 321 322 325 340 345 346 370 371 372 380 381 382 383 390 392 393 410 411 413 414 415 416 417 418 430 \
         431 433 435 451 454 455 456 457 459 470 471 472 474 476 477 478 479 480 481 485 486 490 491 492 493 494 495 496 \
         498 499 500 501 502 503 504 505 506 510 511 512 513 514 515 520 521 522 523 524 525 526 528 530 531 532 533 534 \
         550 551 552 553 554 555 560 563 564 565 570 571 573 580 581 582 583 584 585 586 587 589 590 591 611 612 613 620 \
         621 622 623 624 640 642 643 644 645 647 650 651 652 653 657 660 661 662 663 670 671 672 680 682 684 687 690 691 \
         692 693 695 696 910 911 912 913 914 915 916 918 930 932 933 934 935 940 941 942 943 950 951 952 953 954 960 961 \
         970 971 973 975 976 977 978 980 981",
        5,
        6,
    ),
    ("20", 4, 7),
    ("70 72 73 76 79", 7, 7),
    ("770 771 772 773 774 775 776 777", 6, 6),
    ("101 102 103 104 105 106 107 108", 6, 6),
];

fn is_plainly_swedish(number: &str) -> bool {
    let is_plain = number.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-'));
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let Some(national) = digits.strip_prefix('0').filter(|_| is_plain) else { return false };
    SWEDISH.iter().any(|(starts, least, most)| {
        let mut rests = starts.split(' ').filter_map(|start| national.strip_prefix(start));
        rests.any(|rest| (*least..=*most).contains(&rest.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is decided here is decided as the metadata does.
    #[test]
    fn plain_numbers_are_valid_by_the_metadata_too() {
        for (starts, least, most) in SWEDISH {
            for (start, length, rest) in starts
                .split(' ')
                .flat_map(|start| (least..=most).flat_map(move |length| ["1", "5", "9", "0"].map(|rest| (start, length, rest))))
            {
                let number = format!("0{start}-{}", rest.repeat(length));
                assert!(is_plainly_swedish(&number), "{number}");
                assert!(phonenumber::parse(Some(country::SE), &number).is_ok_and(|number| number.is_valid()), "{number}");
            }
        }
        assert!(!is_plainly_swedish("0980-31 92") && !is_plainly_swedish("+46 8 123 456 78") && !is_plainly_swedish("112"));
    }
}
