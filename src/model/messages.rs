//! The words of the interface and of the tool's own messages (Project Fluent), in every locale.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::base::code;
use crate::base::edition::{Direction, Edition};
use crate::base::finding::Finding;
use crate::base::limits::MAX_DEPTH;
use crate::base::source::Sources;
use crate::base::span::{FileId, Span};

/// The file of messages that templates see by name; none of them takes an argument.
const TEMPLATE_FILE: &str = "interface.ftl";

/// The files of messages that readers meet; the others are for those who use the program.
pub const READER_FILES: [&str; 3] = [TEMPLATE_FILE, "facts.ftl", "pages.ftl"];

/// All messages of all locales.
pub struct Messages {
    bundles: BTreeMap<Edition, FluentBundle<FluentResource>>,
    interface_ids: BTreeSet<String>,
}

impl Messages {
    /// Reads `locales/<tag>/*.ftl`.
    pub fn load(sources: &Sources) -> (Self, Vec<Finding>) {
        let mut bundles: BTreeMap<Edition, FluentBundle<FluentResource>> = BTreeMap::new();
        let mut interface_ids = BTreeSet::new();
        let mut findings = Vec::new();
        for (id, file) in sources.under("locales/") {
            let parts = file.path.parts();
            let &[_, tag, _] = parts.as_slice() else { continue };
            if file.path.extension() != "ftl" {
                continue;
            }
            let Some(edition) = Edition::parse(tag) else {
                findings.push(Finding::at(&code::NOT_A_LANGUAGE, Span::file(id)).with("tag", tag).with("nearest", ""));
                continue;
            };
            let Some(resource) = read(id, file.text(), &mut findings) else { continue };
            if file.path.file_name() == TEMPLATE_FILE {
                interface_ids.extend(message_ids(&resource));
            }
            let bundle = bundles.entry(edition.clone()).or_insert_with(|| new_bundle(&edition));
            if bundle.add_resource(resource).is_err() {
                findings.push(Finding::at(&code::MESSAGE, Span::file(id)).with("reason", "a message id stands twice"));
            }
        }
        (Self { bundles, interface_ids }, findings)
    }

    /// Adds a locale whose words are those that English has for readers, each piece of them changed. Addresses stay English's.
    pub fn add_changed(&mut self, edition: &Edition, sources: &Sources, change: fn(&str) -> Cow<'_, str>) {
        let mut bundle = new_bundle(edition);
        bundle.set_transform(Some(change));
        for name in READER_FILES {
            let Some((_, file)) = sources.at(&format!("locales/{}/{name}", Edition::english())) else { continue };
            let lines: Vec<&str> = parsable(file.text()).lines().filter(|line| !line.starts_with("address-")).collect();
            // What is wrong in it has been told of.
            let resource = FluentResource::try_new(lines.join("\n")).unwrap_or_else(|(whole, _)| whole);
            bundle.add_resource_overriding(resource);
        }
        self.bundles.insert(edition.clone(), bundle);
    }

    /// The message in the first locale of the edition's chain that has it. A message that nobody has is
    /// shown by its id: a test over all templates and all code sees to it that this does not happen.
    pub fn format(&self, edition: &Edition, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.find(edition, id, None, args).unwrap_or_else(|| format!("[{id}]"))
    }

    /// An attribute of a message, when there is one.
    pub fn attribute(&self, edition: &Edition, id: &str, attribute: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        self.find(edition, id, Some(attribute), args)
    }

    /// Whether any locale of the edition's chain has the message.
    pub fn has(&self, edition: &Edition, id: &str) -> bool {
        chain(edition).any(|locale| self.bundles.get(&locale).is_some_and(|bundle| bundle.has_message(id)))
    }

    /// The ids of the messages that templates see by name.
    pub fn template_ids(&self) -> Vec<String> {
        self.interface_ids.iter().cloned().collect()
    }

    fn find(&self, edition: &Edition, id: &str, attribute: Option<&str>, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        chain(edition).find_map(|locale| {
            let bundle = self.bundles.get(&locale)?;
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
            // A placeholder without a value prints its own name, which the tests of the messages find.
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
        })
    }
}

fn message_ids(resource: &FluentResource) -> Vec<String> {
    resource
        .entries()
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect()
}

/// The locales in which an edition looks for a message; most are found in the first.
fn chain(edition: &Edition) -> impl Iterator<Item = Edition> {
    edition.truncations().chain(std::iter::once_with(Edition::english))
}

fn new_bundle(edition: &Edition) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = edition.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks are for mixed directions; in left-to-right text they only get in the way of copying.
    bundle.set_use_isolating(edition.direction() == Direction::Rtl);
    bundle
}

fn read(file: FileId, text: &str, findings: &mut Vec<Finding>) -> Option<FluentResource> {
    if let Some(at) = too_deep(text) {
        let span = Span { file, start: at, end: at.saturating_add(1) };
        findings.push(Finding::at(&code::TOO_DEEP, span).with("limit", MAX_DEPTH.to_string()));
        return None;
    }
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => Some(resource),
        Err((resource, errors)) => {
            for error in errors {
                // At the end of the file the parser points behind the last line, where there is nothing to mend.
                let last = text.trim_end().len();
                let span = Span { file, start: error.pos.start.min(last), end: error.pos.end.min(last) };
                findings.push(Finding::at(&code::MESSAGE, span).with("reason", error.kind.to_string()));
            }
            Some(resource)
        }
    }
}

/// What of a text a parser may have: nothing of one that is nested too deep, which is told of where the messages are read.
pub fn parsable(text: &str) -> &str {
    if too_deep(text).is_some() { "" } else { text }
}

/// Where braces are nested deeper than the parser's stack should be trusted with.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth = depth.saturating_add(1),
            b'}' => depth = depth.saturating_sub(1),
            b'\n' if !text.get(at.saturating_add(1)..).unwrap_or_default().starts_with(' ') => depth = 0,
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::base::path::SitePath;
    use crate::base::source::{SourceContent, SourceFile};

    use super::*;

    #[test]
    fn no_parser_is_given_what_is_nested_too_deep() {
        let mut sources = Sources::default();
        let path = SitePath::new("locales/en/interface.ftl").unwrap();
        let id = sources.insert(SourceFile { path, content: SourceContent::Text(format!("a = {}", "{".repeat(200_000)).into()) });
        let text = sources.file(id).map(|file| file.text()).unwrap_or_default();
        assert_eq!((parsable(text), parsable("a = {$b}")), ("", "a = {$b}"));
        let (mut messages, findings) = Messages::load(&sources);
        assert!(findings.iter().any(|finding| *finding.code == code::TOO_DEEP), "{findings:?}");
        // It reads the text anew, and would end the process.
        messages.add_changed(&Edition::english(), &sources, |text| Cow::Borrowed(text));
        assert_eq!(messages.format(&Edition::english(), "a", &[]), "[a]");
    }
}
