//! A process that only publishes, so that it can be killed often: this program, started anew with a folder to publish.

use std::path::Path;
use std::process::{Command, Stdio};

use fristad::base::output::Output;
use fristad::base::path::SitePath;
use fristad::publish::publish;

use super::pair::{Files, files};

/// A site of some files as the folder that it is published from, and what it becomes.
pub struct Plain {
    pub output: Output,
    pub whole: Files,
}

impl Plain {
    /// Publishes files to a folder of their own.
    pub fn new(folder: &Path, names: &[(String, String)]) -> Self {
        let mut output = Output::default();
        for (path, text) in names {
            output.insert(SitePath::new(path).unwrap(), text.as_bytes().to_vec());
        }
        publish(&output, folder).unwrap();
        Self { output, whole: files(folder) }
    }
}

/// What the process does; without its variables, nothing.
#[test]
#[ignore = "started by other tests"]
fn publisher() {
    if let (Ok(from), Ok(target)) = (std::env::var("FRISTAD_FAULTS_FROM"), std::env::var("FRISTAD_FAULTS_TARGET")) {
        let mut output = Output::default();
        for (path, bytes) in files(Path::new(&from)).into_iter().filter(|(path, _)| path != ".fristad") {
            output.insert(SitePath::new(&path).unwrap(), bytes);
        }
        publish(&output, Path::new(&target)).unwrap();
    }
}

/// The process, or one that runs it, as `strace` does.
pub fn command(before: &[&str], from: &Path, target: &Path) -> Command {
    let own = std::env::current_exe().unwrap();
    let mut words = before.iter().map(Into::into).chain([own.into_os_string()]);
    let mut command = Command::new(words.next().unwrap());
    command.args(words).args(["--exact", "faults::publisher::publisher", "--ignored", "--test-threads=1", "--nocapture"]);
    command.env("FRISTAD_FAULTS_FROM", from).env("FRISTAD_FAULTS_TARGET", target).stdin(Stdio::null());
    command
}
