//! The theme: templates, styles, pictograms and icon, by their paths within it.

use std::collections::BTreeMap;

use crate::base::source::Sources;
use crate::base::span::FileId;

use super::component::{self, Component};
use super::decode::Decoder;

/// The files of a theme. A project's own file at the same path has already taken the built-in one's place.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    files: BTreeMap<String, ThemeFile>,
    /// Its components, by name, as far as they are described.
    pub components: Vec<Component>,
}

/// One file of a theme.
#[derive(Debug, Clone)]
pub struct ThemeFile {
    /// The source.
    pub id: FileId,
    /// Its text.
    pub text: String,
}

impl Theme {
    /// Takes the theme of a name: the default theme's files, and over them those of the named one.
    pub fn load(sources: &Sources, name: &str, decoder: &Decoder) -> Self {
        let mut files = BTreeMap::new();
        for folder in ["default", name] {
            let prefix = format!("themes/{folder}/");
            for (id, source) in sources.under(&prefix) {
                let path = source.path.as_str().strip_prefix(&prefix).unwrap_or_default().to_owned();
                files.insert(path, ThemeFile { id, text: source.text().to_owned() });
            }
        }
        let specs = files.iter().filter_map(|(path, file): (&String, &ThemeFile)| {
            let component = path.strip_prefix("components/")?.strip_suffix("/spec.yaml")?;
            component::read(component, file.id, sources.file(file.id)?, decoder)
        });
        let components = specs.collect();
        Self { files, components }
    }

    /// The file at a path within the theme.
    pub fn file(&self, path: &str) -> Option<&ThemeFile> {
        self.files.get(path)
    }

    /// All files of an extension, with their paths.
    pub fn with_extension<'a>(&'a self, extension: &'a str) -> impl Iterator<Item = (&'a str, &'a ThemeFile)> + 'a {
        self.files
            .iter()
            .filter(move |(path, _)| path.rsplit_once('.').is_some_and(|(_, end)| end == extension))
            .map(|(path, file)| (path.as_str(), file))
    }

    /// The drawing of a pictogram.
    pub fn pictogram(&self, name: &str) -> Option<&str> {
        self.file(&format!("pictograms/{name}.svg")).map(|file| file.text.as_str())
    }

    /// The names of all pictograms.
    pub fn pictogram_names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().filter_map(|path| path.strip_prefix("pictograms/")?.strip_suffix(".svg"))
    }
}
