//! What a theme says of its components: what each is for, what it takes, and examples of it (`spec.yaml`).

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::node::{Node, Value};
use crate::base::source::SourceFile;
use crate::base::span::{FileId, Located};
use crate::base::suggest::nearest;
use crate::load::yaml;

use super::decode::{Decode, Decoder};

/// What a template sees of the page and of the site; any component may be shown with others than the usual ones.
const IMPLICIT: [&str; 2] = ["page", "site"];

/// A component as its `spec.yaml` describes it.
#[derive(Debug, Clone)]
pub struct Component {
    /// The name of its folder, and of the component unless an example names another one in the same folder.
    pub name: String,
    /// What it is for.
    pub about: About,
    /// What it takes.
    pub parameters: Vec<Parameter>,
    /// How it looks with this and that.
    pub examples: Vec<Example>,
}

/// A sentence in both languages of the tool.
#[derive(Debug, Clone)]
pub struct About {
    swedish: String,
    english: String,
}

impl About {
    /// The sentence in one of the two languages.
    pub fn in_language(&self, language: &Edition) -> &str {
        if language.shares_language_with(&Edition::swedish()) { &self.swedish } else { &self.english }
    }
}

/// Something that a component takes.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// What it is.
    pub shape: Shape,
    /// What it is for.
    pub about: About,
}

/// A component with values to show it with.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its name: `usual`, `long`, `hostile`.
    pub name: String,
    /// The component, where it is not the one that the folder is named after.
    pub component: Option<String>,
    /// The language of its words, where it matters; its direction comes with it.
    pub lang: Option<Edition>,
    /// The values by the names of their parameters, `page` and `site` among them.
    pub values: Vec<(Located<String>, Node)>,
}

crate::choices! {
    /// What a parameter is: one of the types of `render::view`, or several of it.
    Shape {
        /// Plain text.
        String = "string",
        /// A whole number.
        Number = "number",
        /// True or false.
        Truth = "truth",
        /// Words with their language.
        Text = "text",
        /// Words with their language, as HTML.
        Prose = "prose",
        /// Several of them.
        Proses = "proses",
        /// A service.
        Card = "card",
        /// Several services.
        Cards = "cards",
        /// A way to reach a service.
        Channel = "channel",
        /// Several ways.
        Channels = "channels",
        /// Links with what helps choosing.
        Entrances = "entrances",
        /// Rows of facts.
        Facts = "facts",
        /// Definitions.
        Definitions = "definitions",
        /// Letters with their words.
        Letters = "letters",
        /// Headings with links.
        Groups = "groups",
        /// Goals of a plan.
        Goals = "goals",
        /// Actions of a plan.
        Actions = "actions",
        /// A picture.
        Picture = "picture",
        /// Opening hours for a script.
        Opening = "opening",
        /// A report for staff.
        Sheet = "sheet",
        /// What staff post in social media.
        Postings = "postings",
        /// Words with their language, several of them.
        Texts = "texts",
        /// Links.
        Links = "links",
        /// Areas of a plan in a few words.
        Briefs = "briefs",
        /// Documents by level.
        Tiers = "tiers",
        /// A table of bodies by areas or goals.
        Matrix = "matrix",
        /// Bodies with what they do in a plan.
        Bodies = "bodies",
        /// Goals under headings, with all that is known of them.
        GoalGroups = "goal-groups",
        /// What a goal is measured by.
        Indicators = "indicators",
        /// Actions by the time they are for.
        Times = "times",
        /// Groups of bodies that meet.
        Networks = "networks",
        /// Who works with whom.
        Together = "together",
        /// Pages that carry actions out.
        Served = "served",
    }
}

impl Decode for About {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (swedish, english) = (fields.required::<String>("sv"), fields.required::<String>("en"));
            Some(Self { swedish: swedish?.value, english: english?.value })
        })?
    }
}

/// The type and the purpose of a parameter, whose name is its key.
struct Purpose(Shape, About);

impl Decode for Purpose {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let shape = fields.required::<Shape>("type");
            let (swedish, english) = (fields.required::<String>("sv"), fields.required::<String>("en"));
            Some(Self(shape?.value, About { swedish: swedish?.value, english: english?.value }))
        })?
    }
}

/// Reads a specification; what is wrong with it is told, and it is left out when nothing can be made of it.
pub fn read(name: &str, file: FileId, source: &SourceFile, decoder: &Decoder) -> Option<Component> {
    let node = yaml::parse(source.text(), file, 0).map_err(|findings| decoder.report_all(findings)).ok()?;
    decoder.map(&node, |fields| {
        let about = fields.required::<About>("about");
        let parameters = fields.table::<Purpose>("parameters").into_iter().map(|(name, purpose)| {
            let Purpose(shape, about) = purpose.value;
            Parameter { name: name.value, shape, about }
        });
        let parameters: Vec<Parameter> = parameters.collect();
        let examples = fields.node("examples").map(|node| examples(node, &parameters, decoder)).unwrap_or_default();
        Some(Component { name: name.to_owned(), about: about?.value, parameters, examples })
    })?
}

fn examples(node: &Node, parameters: &[Parameter], decoder: &Decoder) -> Vec<Example> {
    let Value::Map(pairs) = &node.value else {
        decoder.wrong_type(node, "map");
        return Vec::new();
    };
    pairs.iter().filter_map(|(name, node)| example(name.scalar()?, node, parameters, decoder)).collect()
}

fn example(name: &str, node: &Node, parameters: &[Parameter], decoder: &Decoder) -> Option<Example> {
    let pairs: &[(Node, Node)] = match &node.value {
        Value::Map(pairs) => pairs,
        Value::Null => &[],
        _ => {
            decoder.wrong_type(node, "map");
            return None;
        }
    };
    let mut example = Example { name: name.to_owned(), component: None, lang: None, values: Vec::new() };
    let known = || parameters.iter().map(|parameter| parameter.name.as_str()).chain(IMPLICIT).chain(["component", "lang"]);
    for (key, value) in pairs {
        match key.scalar().unwrap_or_default() {
            "component" => example.component = String::decode(value, decoder),
            "lang" => example.lang = Edition::decode(value, decoder),
            name if known().any(|parameter| parameter == name) => {
                example.values.push((Located::new(name.to_owned(), key.span), value.clone()));
            }
            name => {
                let near = nearest(name, known()).unwrap_or_default();
                let known = known().collect::<Vec<_>>().join(", ");
                decoder.report(Finding::at(&code::UNKNOWN_KEY, key.span).with("key", name).with("nearest", near).with("known", known));
            }
        }
    }
    Some(example)
}
