//! When each sentence is said, as WebVTT (W3C).

use super::engine::RATE;

/// The text of the file: a cue for each sentence with its first and last sample.
pub fn text<'a>(cues: impl Iterator<Item = (usize, usize, &'a str)>) -> String {
    let mut text = "WEBVTT\n".to_owned();
    for (start, end, shown) in cues {
        let shown = shown.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        text.push_str(&format!("\n{} --> {}\n{shown}\n", time(start), time(end)));
    }
    text
}

/// A time in hours, minutes, seconds and thousandths.
fn time(sample: usize) -> String {
    let thousandths = u64::try_from(sample).unwrap_or(u64::MAX).saturating_mul(1000).div_euclid(u64::from(RATE));
    let (seconds, thousandths) = (thousandths.div_euclid(1000), thousandths.rem_euclid(1000));
    let (minutes, seconds) = (seconds.div_euclid(60), seconds.rem_euclid(60));
    format!("{:02}:{:02}:{seconds:02}.{thousandths:03}", minutes.div_euclid(60), minutes.rem_euclid(60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_when_in_hours_and_hides_what_vtt_takes_for_its_own() {
        let cues = [(0, 22_050, "Är a < b & c --> d?"), (22_050, 22_050 * 3_661, "Ja.")];
        let expected = "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nÄr a &lt; b &amp; c --&gt; d?\n\n00:00:01.000 --> 01:01:01.000\nJa.\n";
        assert_eq!(text(cues.into_iter()), expected);
    }
}
