//! Two sites for one target: which of them stands there can be told from every byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::tools::all;

/// The files of a folder with their bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Two projects, what each becomes, and the folder that both are published to.
pub struct Pair {
    /// Removed with the test.
    pub folder: TempDir,
    /// What each becomes when nothing happens to it.
    pub whole: [Files; 2],
}

impl Pair {
    /// Builds both once. Some pages are in both, with other words; some in one alone.
    pub fn new() -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let whole = [("0", 0..12), ("1", 4..18)].map(|(name, pages)| {
            run(Command::new(PROGRAM).args(["new", "site", name, "--lang", "sv"]).current_dir(folder.path()));
            for page in pages {
                let text = format!("---\ntitle: Sida {page}\nsummary: Om sida {page}, {name}.\n---\n\n## Om\n\n");
                let words = format!("Det här är sida {page} i webbplats {name}. ").repeat(60 + 20 * page);
                let entry = folder.path().join(format!("{name}/content/pages/sida-{page}"));
                fs::create_dir_all(&entry).unwrap();
                fs::write(entry.join("sv.md"), format!("{text}{words}\n")).unwrap();
            }
            let out = folder.path().join(format!("whole-{name}"));
            run(Command::new(PROGRAM).args(["build", "--lang", "en", "--site", name, "--out"]).arg(&out).current_dir(folder.path()));
            files(&out)
        });
        assert_ne!(whole[0], whole[1]);
        Self { folder, whole }
    }

    /// A folder that both are published to.
    pub fn target(&self) -> PathBuf {
        self.folder.path().join("web/public")
    }

    /// The command that publishes one of them, not yet run.
    pub fn command(&self, which: usize) -> Command {
        self.speaking("en", which)
    }

    /// The same in a language.
    pub fn speaking(&self, language: &str, which: usize) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(["build", "--lang", language, "--site"]).arg(self.folder.path().join(which.to_string()));
        command.arg("--out").arg(self.target());
        command
    }

    /// Publishes one of them, and lets nothing happen to it.
    pub fn publish(&self, which: usize) {
        run(&mut self.command(which));
        assert_eq!(self.standing(), which);
        assert_eq!(beside(&self.target()), ["public", ".public.lock"]);
    }

    /// Which of the two stands.
    #[track_caller]
    pub fn standing(&self) -> usize {
        let found = files(&self.target());
        let Some(which) = self.whole.iter().position(|whole| *whole == found) else {
            let of = |which: usize| found.iter().filter(|(name, bytes)| self.whole[which].get(*name) == Some(*bytes)).count();
            panic!("a mixture: {} files, {} of the one site and {} of the other", found.len(), of(0), of(1));
        };
        which
    }
}

/// The program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_fristad");

/// Runs a command that has to go well.
#[track_caller]
pub fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}\n{}", all(&output));
    output
}

/// All files of a folder.
pub fn files(folder: &Path) -> Files {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| !entry.file_type().is_dir());
    let named = entries.map(|entry| {
        let name = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        (name, fs::read(entry.path()).unwrap())
    });
    named.collect()
}

/// What lies in the folder of a target: the site, its lock, and nothing that grows.
#[track_caller]
pub fn beside(target: &Path) -> Vec<String> {
    let entries = fs::read_dir(target.parent().unwrap()).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort_by_key(|name| name.starts_with('.'));
    let known = ["public", ".public.lock", ".public.new", ".public.old"];
    assert!(names.iter().all(|name| known.contains(&name.as_str())), "litter: {names:?}");
    names
}
