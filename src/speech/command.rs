//! The engine on this machine: a program that says what it is given (espeak-ng), and ffmpeg, which presses it into files.
#![allow(
    clippy::disallowed_methods,
    reason = "the one place where another program is run; whoever runs this one names it, no file of the project does"
)]

use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;

use super::engine::{Engine, Form, RATE, SpeechError};

/// The command when none is given. `{voice}` stands for the name of a voice; the text comes on the standard input, and a WAV
/// file is expected on the standard output.
pub const DEFAULT: &str = "espeak-ng -v {voice} -s 150 --stdin --stdout";

const ENCODER: &str = "ffmpeg";

/// A command that says, and the encoder beside it.
#[derive(Debug)]
pub struct CommandEngine {
    words: Vec<String>,
    name: String,
}

impl CommandEngine {
    /// Finds both programs and asks their versions.
    ///
    /// # Errors
    /// `Missing` for a program that cannot be run, `Failed` for a command that names none.
    pub fn find(command: &str) -> Result<Self, SpeechError> {
        let words: Vec<String> = command.split_whitespace().map(str::to_owned).collect();
        let Some(program) = words.first() else {
            return Err(SpeechError::Failed { program: command.to_owned(), reason: "no program".to_owned() });
        };
        let version = |program: &str, flag: &str| {
            let output = run(program, &[flag.to_owned()], &[])?;
            Ok(String::from_utf8_lossy(&output).lines().next().unwrap_or_default().to_owned())
        };
        // A program of another's making may know no such flag: then its command alone names it.
        let version_of_program = match version(program, "--version") {
            Err(SpeechError::Missing { program }) => return Err(SpeechError::Missing { program }),
            known => known.unwrap_or_default(),
        };
        let name = format!("{command}\n{version_of_program}\n{}", version(ENCODER, "-version")?);
        Ok(Self { words, name })
    }
}

impl Engine for CommandEngine {
    fn name(&self) -> &str {
        &self.name
    }

    fn say(&self, voice: &str, text: &str) -> Result<Vec<i16>, SpeechError> {
        let mut words = self.words.iter().map(|word| word.replace("{voice}", voice));
        let program = words.next().unwrap_or_default();
        let wav = run(&program, &words.collect::<Vec<_>>(), text.as_bytes())?;
        samples(&wav).ok_or_else(|| SpeechError::Failed { program, reason: format!("no WAV file with 16 bits of the voice {voice}") })
    }

    fn hear(&self, file: &[u8]) -> Result<Vec<i16>, SpeechError> {
        // A list of other files, whatever it calls itself, leads nowhere: only what is given is read.
        let arguments = format!("-hide_banner -loglevel error -protocol_whitelist pipe -i pipe:0 -vn -f s16le -ar {RATE} -ac 1 pipe:1");
        let bytes = run(ENCODER, &arguments.split(' ').map(str::to_owned).collect::<Vec<_>>(), file)?;
        Ok(bytes.as_chunks::<2>().0.iter().map(|pair| i16::from_le_bytes(*pair)).collect())
    }

    fn record(&self, samples: &[i16], form: Form) -> Result<Vec<u8>, SpeechError> {
        // Without a title or a date, and the same for the same sound.
        let start = format!(
            "-hide_banner -loglevel error -f s16le -ar {RATE} -ac 1 -i pipe:0 -map_metadata -1 -fflags +bitexact -flags:a +bitexact"
        );
        let settings = form.settings().split(' ').chain(["pipe:1"]);
        let arguments: Vec<String> = start.split(' ').chain(settings).map(str::to_owned).collect();
        let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
        run(ENCODER, &arguments, &bytes)
    }
}

/// Runs a program with an input and gives its output.
fn run(program: &str, arguments: &[String], input: &[u8]) -> Result<Vec<u8>, SpeechError> {
    let failed = |reason: String| SpeechError::Failed { program: program.to_owned(), reason };
    let started = Command::new(program).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => SpeechError::Missing { program: program.to_owned() },
        _ => failed(error.to_string()),
    })?;
    let stdin = child.stdin.take();
    // Written beside, since a program that gives before it has taken all would wait for us as we for it.
    let output = thread::scope(|scope| {
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
        child.wait_with_output()
    });
    let output = output.map_err(|error| failed(error.to_string()))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let told = String::from_utf8_lossy(&output.stderr);
    Err(failed(told.lines().next().filter(|line| !line.is_empty()).map_or_else(|| output.status.to_string(), str::to_owned)))
}

/// The samples of a WAV file with one channel of 16 bits, at our rate. Lengths are not believed: a program that writes into a
/// pipe does not know them.
fn samples(wav: &[u8]) -> Option<Vec<i16>> {
    let mut rest = wav.strip_prefix(b"RIFF")?.get(8..)?;
    let mut rate = RATE;
    loop {
        let (name, length) = (rest.get(..4)?, rest.get(4..8)?);
        let length = usize::try_from(u32::from_le_bytes(length.try_into().ok()?)).ok()?;
        let body = rest.get(8..)?;
        if name == b"data" {
            let (pairs, _) = body.get(..length).unwrap_or(body).as_chunks::<2>();
            return Some(at_our_rate(pairs.iter().map(|pair| i16::from_le_bytes(*pair)).collect(), rate));
        }
        if name == b"fmt " {
            let number = |at: usize| Some(u16::from_le_bytes(body.get(at..at.checked_add(2)?)?.try_into().ok()?));
            if (number(2)?, number(14)?) != (1, 16) {
                return None;
            }
            rate = u32::from_le_bytes(body.get(4..8)?.try_into().ok()?);
        }
        rest = body.get(length..)?;
    }
}

/// Sound of another rate, each sample the nearest in time.
fn at_our_rate(samples: Vec<i16>, rate: u32) -> Vec<i16> {
    if rate == RATE || rate == 0 {
        return samples;
    }
    let count = (samples.len() as u64).saturating_mul(u64::from(RATE)).div_euclid(u64::from(rate));
    let nearest = |at: u64| usize::try_from(at.saturating_mul(u64::from(rate)).div_euclid(u64::from(RATE))).ok();
    (0..count).filter_map(|at| samples.get(nearest(at)?).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wav(channels: u8, rate: u32, length: u32, samples: &[i16]) -> Vec<u8> {
        let mut bytes = b"RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0\x01\0".to_vec();
        bytes.extend([channels, 0]);
        bytes.extend(rate.to_le_bytes());
        bytes.extend([0, 0, 0, 0, 2, 0, 16, 0]);
        bytes.extend(b"LIST\x02\0\0\0xxdata");
        bytes.extend(length.to_le_bytes());
        bytes.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
        bytes
    }

    #[test]
    fn reads_samples_whatever_length_is_told() {
        assert_eq!(samples(&wav(1, RATE, 4, &[1, -2])), Some(vec![1, -2]));
        assert_eq!(samples(&wav(1, RATE, u32::MAX, &[1, -2])), Some(vec![1, -2]));
        assert_eq!(samples(&wav(1, RATE / 2, 4, &[1, -2])), Some(vec![1, 1, -2, -2]));
    }

    #[test]
    fn takes_nothing_else_for_sound() {
        assert_eq!(samples(&wav(2, RATE, 4, &[1, -2])), None);
        for broken in [&b""[..], b"RIFF", b"RIFF\0\0\0\0WAVEdata", b"RIFF\0\0\0\0WAVEfmt \xff\xff\xff\xff\0\0"] {
            assert_eq!(samples(broken), None);
        }
    }

    #[test]
    fn tells_a_program_that_is_not_there() {
        let error = CommandEngine::find("fristad-has-no-such-program {voice}").unwrap_err();
        assert_eq!(error, SpeechError::Missing { program: "fristad-has-no-such-program".to_owned() });
    }
}
