//! `site.yaml`: whose site it is, in which editions, and what stands on every page.

use crate::base::code;
use crate::base::edition::{Edition, fallback_chain};
use crate::base::finding::Finding;
use crate::base::limits::MAX_SLUG_BYTES;
use crate::base::node::{Node, Value};
use crate::base::span::{Located, Span};
use crate::base::suggest::nearest;

use super::accessibility::Accessibility;
use super::decode::{Decode, Decoder, Fields, Period, WebAddress};
use super::entry::{EntryRef, Id, Kind};
use super::languages::Languages;
use super::open_data::{OpenData, Security};
use super::speech::SpeechSettings;

/// One edition of the site.
#[derive(Debug, Clone)]
pub struct EditionSettings {
    /// Its tag.
    pub tag: Located<Edition>,
    /// First part of its addresses.
    pub prefix: Located<String>,
    /// The kinds of which it has pages only where they have words of its own.
    pub only_translated: Vec<Located<Kind>>,
}

impl Decode for EditionSettings {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let tag = fields.required::<Edition>("tag");
            let prefix = fields.optional::<String>("prefix");
            let only_translated = fields.list("only_translated");
            let tag = tag?;
            let prefix = prefix.unwrap_or_else(|| Located::new(tag.tag().to_ascii_lowercase(), tag.span));
            Some(Self { tag, prefix, only_translated })
        })?
    }
}

/// How long a review holds where an entry does not say so itself.
#[derive(Debug, Clone, Copy)]
pub struct ReviewLimits {
    /// For services.
    pub services: Option<Located<Period>>,
    /// For everything else.
    pub pages: Option<Located<Period>>,
}

impl Decode for ReviewLimits {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| Self { services: fields.optional("services"), pages: fields.optional("pages") })
    }
}

/// What a site's checks do otherwise than by themselves (`checks:` in `site.yaml`).
#[derive(Debug, Clone, Default)]
pub struct Checks {
    /// By a rule's code (`ALT004`) or name (`alt-too-long`).
    pub rules: Vec<(Located<String>, Located<CheckSetting>)>,
}

impl Checks {
    /// What is set for a rule.
    pub fn of(&self, id: &str, name: &str) -> Option<&CheckSetting> {
        self.rules.iter().find(|(rule, _)| rule.value == id || rule.value == name).map(|(_, setting)| &setting.value)
    }
}

/// What is set for one rule: `warning`, or `{level: warning, most-words: 14}`.
#[derive(Debug, Clone, Default)]
pub struct CheckSetting {
    /// What its findings weigh.
    pub level: Option<Located<CheckLevel>>,
    /// Its limits.
    pub limits: Vec<(Located<String>, Located<u32>)>,
}

crate::choices! {
    /// What the findings of a rule weigh on a site.
    CheckLevel {
        /// They forbid publishing.
        Error = "error",
        /// They should be looked at.
        Warning = "warning",
        /// They may be looked at.
        Info = "info",
        /// They are not told.
        Off = "off",
    }
}

impl CheckSetting {
    /// The value of one of the rule's limits.
    pub fn limit(&self, name: &str) -> Option<u32> {
        self.limits.iter().find(|(known, _)| known.value == name).map(|(_, value)| value.value)
    }
}

impl Decode for CheckSetting {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        let Value::Map(pairs) = &node.value else {
            let level = CheckLevel::decode(node, decoder)?;
            return Some(Self { level: Some(Located::new(level, node.span)), limits: Vec::new() });
        };
        let mut setting = Self::default();
        for (key, value) in pairs {
            let name = key.scalar().unwrap_or_default();
            if name == "level" {
                setting.level = CheckLevel::decode(value, decoder).map(|level| Located::new(level, value.span));
            } else if let Some(limit) = u32::decode(value, decoder) {
                setting.limits.push((Located::new(name.to_owned(), key.span), Located::new(limit, value.span)));
            }
        }
        Some(setting)
    }
}

/// How printed matter is made (`print:` in `site.yaml`).
#[derive(Debug, Clone)]
pub struct Print {
    /// The folder with the fonts, from the root of the project; those of the system otherwise. `load` reads them.
    pub fonts: Option<Located<String>>,
}

impl Decode for Print {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| Self { fonts: fields.optional("fonts") })
    }
}

crate::choices! {
    /// What stands on a page where its words are behind their source.
    Stale {
        /// The words as they are, and a notice at the top.
        Notice = "notice",
        /// In their place the words of the source, marked with its language.
        Source = "source",
    }
}

crate::choices! {
    /// What lies beside the short address of each page, for those who pass it on.
    ShareForm {
        /// The address as a QR code.
        Code = "code",
        /// The page as a card for other sites, and the same as oEmbed.
        Card = "card",
    }
}

/// The settings of a site.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where it will be published, without a slash at the end.
    pub base_url: Located<WebAddress>,
    /// The organisation whose name it bears.
    pub publisher: Located<EntryRef>,
    /// Whether it is a demonstration with a fictional municipality.
    pub demo: Located<bool>,
    /// The name of the theme.
    pub theme: Located<Id>,
    /// The start page.
    pub home: Located<EntryRef>,
    /// The service for when it is urgent.
    pub urgent: Option<Located<EntryRef>>,
    /// Whether easy texts show a row of pictograms under each line.
    pub word_pictures: Located<bool>,
    /// The main helpline.
    pub helpline: Option<Located<EntryRef>>,
    /// Where the exit link leads.
    pub exit: Located<WebAddress>,
    /// The editions, the first being the source of the others.
    pub editions: Vec<Located<EditionSettings>>,
    /// Where words are taken from when an edition lacks them.
    pub fallback: Vec<Located<Edition>>,
    /// What stands where words are behind their source.
    pub stale: Located<Stale>,
    /// Main menu.
    pub menu: Vec<Located<EntryRef>>,
    /// Links in the footer.
    pub footer: Vec<Located<EntryRef>>,
    /// How long reviews hold.
    pub review: Option<Located<ReviewLimits>>,
    /// What the checks do otherwise than by themselves.
    pub checks: Checks,
    /// What the accessibility statement says.
    pub accessibility: Option<Located<Accessibility>>,
    /// On which terms its data are open; without it none are published.
    pub open_data: Option<Located<OpenData>>,
    /// Whom to tell of a hole in its security.
    pub security: Option<Located<Security>>,
    /// What is read aloud; without it nothing is.
    pub speech: Option<Located<SpeechSettings>>,
    /// How printed matter is made.
    pub print: Option<Located<Print>>,
    /// What lies beside short addresses; everything where it is not said.
    pub share: Option<Vec<Located<ShareForm>>>,
}

impl Settings {
    /// Reads `site.yaml`.
    pub fn read(node: &Node, languages: &Languages, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| Self::from_fields(fields, languages, decoder))?
    }

    fn from_fields(fields: &Fields<'_>, languages: &Languages, decoder: &Decoder) -> Option<Self> {
        let base_url = fields.required("base_url");
        let publisher = fields.reference("publisher", Kind::Organisation);
        let demo = fields.or("demo", false);
        let theme = fields.optional("theme");
        let home = fields.reference("home", Kind::Page);
        let urgent = fields.reference("urgent", Kind::Service);
        let helpline = fields.reference("helpline", Kind::Service);
        let exit = fields.required("exit");
        let word_pictures = fields.or("word_pictures", false);
        let mut editions: Vec<Located<EditionSettings>> = fields.list("editions");
        let fallback = fields.list("fallback");
        let stale = fields.or("stale", Stale::Notice);
        let menu = fields.any_references("menu");
        let footer = fields.any_references("footer");
        let review = fields.optional("review");
        let checks = Checks { rules: fields.table("checks") };
        let accessibility = fields.optional("accessibility");
        let (open_data, security) = (fields.optional("open_data"), fields.optional("security"));
        let speech = fields.optional("speech");
        let print = fields.optional("print");
        let share = fields.node("share").map(|_| fields.list("share"));
        for key in ["publisher", "home", "editions"] {
            if fields.node(key).is_none_or(|node| node.value == Value::List(Vec::new())) {
                decoder.report(Finding::at(&code::MISSING_KEY, Span { end: fields.span().start, ..fields.span() }).with("key", key));
            }
        }
        check_editions(&mut editions, languages, decoder);
        let theme = theme.or_else(|| Some(Located::new(Id::parse("default")?, fields.span())));
        Some(Self {
            base_url: base_url?,
            publisher: publisher?,
            demo,
            theme: theme?,
            home: home?,
            urgent,
            helpline,
            exit: exit?,
            word_pictures,
            editions,
            fallback,
            stale,
            menu,
            footer,
            review,
            checks,
            accessibility,
            open_data,
            security,
            speech,
            print,
            share,
        })
    }

    /// The order in which an edition looks for words.
    pub fn chain(&self, edition: &Edition) -> Vec<Edition> {
        let site: Vec<Edition> = self.fallback.iter().map(|edition| edition.value.clone()).collect();
        fallback_chain(edition, &site)
    }

    /// Whether something lies beside short addresses.
    pub fn shares(&self, form: ShareForm) -> bool {
        self.share.as_ref().is_none_or(|forms| forms.iter().any(|known| known.value == form))
    }

    /// Whether an edition leaves out the pages of a kind that have no words of its own.
    pub fn is_only_translated(&self, edition: &Edition, kind: Kind) -> bool {
        let of_edition = self.editions.iter().find(|known| known.tag.value == *edition);
        of_edition.is_some_and(|known| known.only_translated.iter().any(|listed| listed.value == kind))
    }

    /// The edition that the others are made from.
    pub fn source_edition(&self) -> Option<&Edition> {
        self.editions.first().map(|edition| &edition.tag.value)
    }

    /// Where the site will be published, without a slash at the end.
    pub fn base(&self) -> &str {
        self.base_url.value.0.trim_end_matches('/')
    }

    /// The first part of an edition's addresses.
    pub fn prefix<'a>(&'a self, edition: &'a Edition) -> &'a str {
        self.editions.iter().find(|known| known.tag.value == *edition).map_or(edition.tag(), |known| known.prefix.as_str())
    }
}

/// Tells of editions that cannot be, and leaves them out or mends them, so that nothing more is said of their pages.
fn check_editions(editions: &mut Vec<Located<EditionSettings>>, languages: &Languages, decoder: &Decoder) {
    let mut taken: Vec<(Edition, String)> = Vec::new();
    editions.retain_mut(|edition| {
        let tag = edition.tag.tag();
        if languages.get(&edition.tag).is_none() {
            let near = nearest(tag, languages.tags()).unwrap_or_default();
            decoder.report(Finding::at(&code::NOT_A_LANGUAGE, edition.tag.span).with("tag", tag).with("nearest", near));
        }
        let prefix = edition.prefix.value.clone();
        if !is_slug(&prefix) {
            decoder.report(Finding::at(&code::UNSAFE_ADDRESS, edition.prefix.span).with("slug", prefix.as_str()));
            edition.value.prefix.value = tag.to_ascii_lowercase();
        }
        let is_taken = taken.iter().any(|(other, known)| *other == edition.tag.value || known.eq_ignore_ascii_case(&prefix));
        if is_taken {
            decoder.report(
                Finding::at(&code::SAME_ADDRESS, edition.tag.span).with("address", format!("/{prefix}/")).with("other", "site.yaml"),
            );
        }
        taken.push((edition.tag.value.clone(), prefix));
        !is_taken
    });
}

/// Whether a text can be one part of an address: letters and digits in lower case, hyphens between them.
pub fn is_slug(text: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= MAX_SLUG_BYTES && text.split('-').all(is_part)
}
