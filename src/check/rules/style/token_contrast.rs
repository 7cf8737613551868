//! STYLE010: colours that the theme puts together stand out from each other, in light, in dark and on paper.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::{FileId, Span};
use crate::check::rule::{Context, Example, Input, Limit, Look, Rule};
use crate::style::{Block, Declaration, Rgba, blocks, colour, contrast, over};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE010", name: "token-contrast", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.4.6 Contrast (Enhanced): readers of all ages and in all light",
    limits: &[Limit { name: "least-contrast", default: 7 }],
    examples: &[Example {
        bad: Input::Site(&[(
            "themes/default/styles/extra.css",
            ":root { --dim: #999; --ground: #fff }\n.dim { color: var(--dim); background: var(--ground) }\n",
        )]),
        found: "#999",
        good: Input::Site(&[(
            "themes/default/styles/extra.css",
            ":root { --dim: #333; --ground: #fff }\n.dim { color: var(--dim); background: var(--ground) }\n",
        )]),
    }],
    look: Look::Site(find),
};

/// For whose eyes a colour is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Light,
    Dark,
    Print,
}

/// A token with the place of its value.
struct Token {
    scheme: Scheme,
    name: String,
    value: String,
    span: Span,
}

/// The values of `color` and `background` in one rule.
struct Pair {
    text: (String, Span),
    ground: (String, Span),
}

/// The theme's tokens and the pairs that its rules make of them.
#[derive(Default)]
struct Colours {
    tokens: Vec<Token>,
    pairs: Vec<Pair>,
}

/// Only what one rule puts together counts: what lies behind other texts depends on where they stand.
fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut colours = Colours::default();
    for (_, file) in context.site.theme.with_extension("css") {
        for block in blocks(&file.text) {
            colours.read(&block, file.id);
        }
    }
    let least = context.limit(&RULE, "least-contrast");
    let mut findings: Vec<Finding> = Vec::new();
    for scheme in [Scheme::Light, Scheme::Dark, Scheme::Print] {
        let is_set = scheme == Scheme::Light || colours.tokens.iter().any(|token| token.scheme == scheme);
        for pair in colours.pairs.iter().filter(|_| is_set) {
            let found = colours.faint(pair, scheme, least);
            findings.extend(found.filter(|found| !findings.iter().any(|known| known.span == found.span)));
        }
    }
    findings
}

impl Colours {
    fn read(&mut self, block: &Block, file: FileId) {
        let place = |declared: &Declaration| Span { file, start: declared.place.start, end: declared.place.end };
        let scheme = scheme(&block.conditions);
        let is_root = matches!(block.selector.as_str(), ":root" | "html");
        for declared in block.declarations.iter().filter(|declared| is_root && declared.name.starts_with("--")) {
            let (name, value, span) = (declared.name.clone(), declared.value.clone(), place(declared));
            self.tokens.extend(scheme.map(|scheme| Token { scheme, name, value, span }));
        }
        let last = |names: &[&str]| block.declarations.iter().rev().find(|declared| names.contains(&declared.name.as_str()));
        let is_used = !block.selector.contains("disabled") && scheme == Some(Scheme::Light);
        if let (Some(text), Some(ground), true) = (last(&["color"]), last(&["background", "background-color"]), is_used) {
            self.pairs.push(Pair { text: (text.value.clone(), place(text)), ground: (ground.value.clone(), place(ground)) });
        }
    }

    fn faint(&self, pair: &Pair, scheme: Scheme, least: u32) -> Option<Finding> {
        let (text, place) = self.resolve(&pair.text.0, pair.text.1, scheme)?;
        let (ground, _) = self.resolve(&pair.ground.0, pair.ground.1, scheme)?;
        let ratio = contrast(over(text, ground), ground);
        #[expect(clippy::cast_precision_loss, reason = "a ratio is at most 21")]
        let is_faint = ground.alpha >= 1.0 && ratio + 0.001 < least as f32;
        let told = || Finding::at(&RULE.code, place).with("text", text.to_hex()).with("ground", ground.to_hex());
        is_faint.then(|| told().with("ratio", format!("{:.1}", (ratio * 10.0).floor() / 10.0)).with("least", least.to_string()))
    }

    /// The colour that a value comes to in a scheme, and where it is set.
    fn resolve(&self, value: &str, place: Span, scheme: Scheme) -> Option<(Rgba, Span)> {
        let (mut value, mut place) = (value, place);
        // A token may stand for another; ones that stand for each other stand for nothing.
        for _ in 0..8 {
            let Some(name) = value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) else { break };
            let name = name.split(',').next().unwrap_or_default().trim();
            let of = |scheme: Scheme| self.tokens.iter().rev().find(|token| token.scheme == scheme && token.name == name);
            let token = of(scheme).or_else(|| of(Scheme::Light))?;
            (value, place) = (&token.value, token.span);
        }
        colour(value).map(|colour| (colour, place))
    }
}

/// The scheme that conditions ask for; none for those of another kind, such as the width of the window.
fn scheme(conditions: &[String]) -> Option<Scheme> {
    let all = conditions.join(" ").to_ascii_lowercase();
    if all.is_empty() || all.trim() == "@media screen" {
        return Some(Scheme::Light);
    }
    let is_dark = all.contains("prefers-color-scheme") && all.contains("dark");
    if is_dark { Some(Scheme::Dark) } else { all.contains("print").then_some(Scheme::Print) }
}
