//! A rule in words, as Markdown: for the terminal and for the documentation.

use fluent_bundle::FluentValue;

use crate::base::finding::Finding;
use crate::base::source::Sources;
use crate::check::example::{Laid, findings, lay};
use crate::check::rule::{Example, Input, Rule};
use crate::check::rules;
use crate::model::messages::Messages;

use super::{Reporter, terminal};
use crate::base::edition::Edition;

/// What a rule is told with.
pub struct RuleBook<'a> {
    /// The tool's own words.
    pub messages: &'a Messages,
    /// The language of the page.
    pub language: &'a Edition,
    /// What comes with the program; the examples lie over it.
    pub builtin: &'a Sources,
}

impl RuleBook<'_> {
    /// All rules, one a line: code, weight, name, why it is there.
    pub fn list(&self) -> String {
        let mut text = format!(
            "| {} | {} | {} | {} |\n|---|---|---|---|\n",
            self.say("rule-code"),
            self.say("rule-level"),
            self.say("rule-name"),
            self.say("rule-why")
        );
        let mut sorted: Vec<&Rule> = rules().collect();
        sorted.sort_by_key(|rule| rule.code.id);
        for rule in sorted {
            let (code, level) = (&rule.code, self.say(&format!("severity-{}", rule.code.severity.as_str())));
            text.push_str(&format!("| {} | {level} | {} | {} |\n", code.id, code.name, self.why(rule)));
        }
        text
    }

    /// One rule: what it looks for and why, what it rests on, its limits, and each example as an editor sees it.
    pub fn page(&self, rule: &Rule) -> String {
        let level = self.say(&format!("severity-{}", rule.code.severity.as_str()));
        let mut text = format!("# {} {}\n\n{}\n\n", rule.code.id, rule.code.name, self.why(rule));
        let mut row = |name: &str, value: &str| text.push_str(&format!("- {}: {value}\n", self.say(name)));
        row("rule-level", &level);
        row("rule-basis", rule.basis);
        if !rule.act.is_empty() {
            let links: Vec<String> = rule.act.iter().map(|id| format!("https://act-rules.github.io/rules/{id}")).collect();
            row("rule-act", &links.join(", "));
        }
        for limit in rule.limits {
            row("rule-limit", &format!("{}: {}", limit.name, limit.default));
        }
        for example in rule.examples {
            text.push_str(&self.example(rule, example));
        }
        text
    }

    fn example(&self, rule: &Rule, example: &Example) -> String {
        let Laid { sources, .. } = lay(&example.bad, self.builtin.clone());
        let found: Vec<Finding> = findings(&example.bad, &sources).into_iter().filter(|finding| finding.code.id == rule.code.id).collect();
        let reporter = Reporter { sources: &sources, messages: self.messages, language: self.language };
        let told = terminal::render(&reporter, &found, false);
        let mut text = format!("\n## {}\n", self.say("rule-bad"));
        text.push_str(&fenced(&shown(&example.bad)));
        text.push_str(&format!("\n{}\n", self.say("rule-told")));
        text.push_str(&fenced(told.trim_end()));
        text.push_str(&format!("\n## {}\n", self.say("rule-good")));
        text.push_str(&fenced(&shown(&example.good)));
        text
    }

    /// What it looks for and why.
    pub fn why(&self, rule: &Rule) -> String {
        self.messages.attribute(self.language, rule.code.name, "why", &[]).unwrap_or_default()
    }

    fn say(&self, id: &str) -> String {
        self.messages.format(self.language, id, &[] as &[(&str, FluentValue<'_>)])
    }
}

/// What an editor would have written.
fn shown(input: &Input) -> String {
    match input {
        Input::Site(files) => {
            let texts = files.iter().filter(|(path, _)| !path.ends_with(".svg"));
            texts.map(|(path, text)| format!("# {path}\n{}", text.trim_end())).collect::<Vec<_>>().join("\n\n")
        }
        Input::Prose(tag, text) => format!("# content/pages/start/{tag}.md\n{}", text.trim_end()),
        Input::Alt(tag, alt) => format!("# content/pictures/bild/{tag}.md\nalt: {alt}"),
        Input::Html(html) => html.trim().to_owned(),
        Input::Pages(pages) => pages.iter().map(|(name, html)| format!("<!-- {name} -->\n{html}")).collect::<Vec<_>>().join("\n\n"),
    }
}

/// A text as a block of code, in a fence longer than any within it. What acts unseen is shown.
fn fenced(text: &str) -> String {
    let mut fence = "```".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    format!("\n{fence}text\n{}\n{fence}\n", super::safe_text::visible(text))
}
