//! The gallery of components: every example of every `spec.yaml`, by the same templates and styles as the site.

mod fill;
mod page;
mod sample;

use std::path::Path;

use serde_json::Value;
use tera::Context;

use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::model::component::{Component, Example};
use crate::model::theme::Theme;

use super::Renderer;
use super::templates::Templates;
use super::view::{Page, Shared};

use fill::{Filler, emptied};

/// Where it lies in the preview. It is never part of a published site.
pub const ROOT: &str = "/_fristad/gallery/";

/// Everything that is shown, ready to become a page when somebody looks: nobody waits for it at a save.
pub struct Gallery {
    components: Vec<Component>,
    editions: Vec<InEdition>,
    sheet: String,
}

/// What an edition gives to the examples.
struct InEdition {
    edition: Edition,
    name: String,
    templates: Templates,
    shared: Shared,
}

/// The words of the pages around the examples, by the ids of messages.
pub type Say<'a> = &'a dyn Fn(&str) -> String;

/// An example as it is shown.
pub struct Rendered {
    /// The language of its words.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its HTML, or why there is none.
    pub html: Result<String, Finding>,
}

impl Gallery {
    /// Takes the renderers of a site, and all that its style sheets say. Tells what is wrong with examples.
    pub fn new(renderers: Vec<Renderer<'_>>, sheet: String) -> (Self, Vec<Finding>) {
        let Some(site) = renderers.first().map(|renderer| renderer.view.site) else { return (Self::empty(), Vec::new()) };
        let in_edition = |renderer: Renderer<'_>| InEdition {
            edition: renderer.view.edition.clone(),
            name: site.languages.get(renderer.view.edition).map(|language| language.name.value.clone()).unwrap_or_default(),
            templates: renderer.templates,
            shared: renderer.shared,
        };
        let editions: Vec<InEdition> = renderers.into_iter().map(in_edition).collect();
        let components = site.theme.components.clone();
        let gallery = Self { components, editions, sheet };
        let mut filler = Filler { theme: &site.theme, findings: Vec::new() };
        if let Some(first) = gallery.editions.first() {
            for component in &gallery.components {
                for example in &component.examples {
                    gallery.values(component, example, &first.shared, &mut filler);
                }
            }
        }
        let findings = filler.findings;
        (gallery, findings)
    }

    fn empty() -> Self {
        Self { components: Vec::new(), editions: Vec::new(), sheet: String::new() }
    }

    /// The components that are described, with their examples.
    pub fn components(&self) -> &[Component] {
        &self.components
    }

    /// The tags of the editions that they can be seen in.
    pub fn editions(&self) -> impl Iterator<Item = &str> {
        self.editions.iter().map(|edition| edition.edition.tag())
    }

    /// A file below [`ROOT`]: a page, a style sheet, a picture; nothing where there is none.
    pub fn file(&self, path: &str, language: &Edition, say: Say<'_>) -> Option<String> {
        page::file(self, path.strip_prefix(ROOT)?, language, say)
    }

    /// An example in an edition: in its own language, if it has one and the site has that too.
    pub fn render(&self, component: &Component, example: &Example, edition: &str) -> Option<Rendered> {
        let asked = self.editions.iter().find(|shown| shown.edition.tag() == edition)?;
        let same_language = |shown: &&InEdition| example.lang.as_ref().is_some_and(|lang| shown.edition.shares_language_with(lang));
        let shown = if same_language(&asked) { asked } else { self.editions.iter().find(same_language).unwrap_or(asked) };
        let mut shared = shown.shared.clone();
        if let Some(lang) = &example.lang {
            shared.lang = lang.to_string();
            shared.dir = lang.direction().as_str();
        }
        let mut filler = Filler { theme: self.theme(shown), findings: Vec::new() };
        let (taken, seen) = self.values(component, example, &shared, &mut filler);
        let name = example.component.as_deref().unwrap_or(&component.name);
        let html = match filler.findings.into_iter().next() {
            Some(finding) => Err(finding),
            None => shown.templates.component(name, &taken, &seen),
        };
        Some(Rendered { lang: shared.lang, dir: shared.dir, html })
    }

    fn theme<'a>(&self, shown: &'a InEdition) -> &'a Theme {
        shown.templates.theme()
    }

    /// What a component takes in an example, and what it sees of page and site.
    fn values(&self, component: &Component, example: &Example, shared: &Shared, filler: &mut Filler<'_>) -> (Context, Context) {
        let (mut taken, mut seen) = (Context::new(), Context::new());
        // No example runs a script of the theme: the search would look for an index, the exit would leave.
        let quiet = |(path, _)| Some((Path::new(path).file_stem()?.to_str()?.to_owned(), format!("{ROOT}none.js")));
        let shared = Shared { scripts: filler.theme.with_extension("js").filter_map(quiet).collect(), ..shared.clone() };
        for (name, sample, base) in
            [("page", sample::page(), sample::value(&Page::default())), ("site", sample::site(&shared), sample::value(&shared))]
        {
            let written = example.values.iter().find(|(key, _)| key.value == name);
            let filled = written.map(|(_, node)| filler.fill(&sample, &base, node));
            seen.insert(name, &filled.unwrap_or(base));
        }
        for (key, node) in &example.values {
            let Some(parameter) = component.parameters.iter().find(|parameter| parameter.name == key.value) else { continue };
            let sample: Value = sample::of(parameter.shape);
            let filled = filler.fill(&sample, &emptied(&sample), node);
            taken.insert(parameter.name.clone(), &filled);
        }
        (taken, seen)
    }
}
