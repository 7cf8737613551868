//! SOCIAL001: a post has room in every network that it is made for, with its link and its hashtags.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::network::Network;
use crate::model::posted::posted;

const START: (&str, &str) = ("content/pages/start/facts.yaml", "type: start\nrelated: [campaign:dag]\n");
const FACTS: (&str, &str) = ("content/campaigns/dag/facts.yaml", "when: --11-25\n");

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SOCIAL001", name: "post-too-long", severity: Severity::Warning },
    act: &[],
    basis: "The networks' own limits, with source and day in `themes/default/social/networks.yaml`",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            START,
            FACTS,
            (
                "content/campaigns/dag/sv.md",
                "---\ntitle: Dagen\nsummary: En dag om stöd.\nposts_alt: En dörr.\nposts:\n  - \"Det finns någon att prata med i dag. Du behöver inte vara säker på vad som har hänt. Du bestämmer själv vad du vill berätta. Den som svarar har tid att lyssna. Du kan fråga om allt som du undrar över. Du kan vara med en vän när du ringer. Du kan också skriva om det känns lättare än att tala.\"\n---\n\nDet är en dag om stöd.\n",
            ),
        ]),
        found: "\"Det finns någon att prata med i dag. Du behöver inte vara säker på vad som har hänt. Du bestämmer själv vad du vill berätta. Den som svarar har tid att lyssna. Du kan fråga om allt som du undrar över. Du kan vara med en vän när du ringer. Du kan också skriva om det känns lättare än att tala.\"",
        good: Input::Site(&[
            START,
            FACTS,
            (
                "content/campaigns/dag/sv.md",
                "---\ntitle: Dagen\nsummary: En dag om stöd.\nposts_alt: En dörr.\nposts:\n  - text: \"Det finns någon att prata med i dag. Du behöver inte vara säker på vad som har hänt. Du bestämmer själv vad du vill berätta. Den som svarar har tid att lyssna. Du kan fråga om allt som du undrar över. Du kan vara med en vän när du ringer. Du kan också skriva om det känns lättare än att tala.\"\n    short: Det finns någon att prata med i dag.\n---\n\nDet är en dag om stöd.\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let networks = |short: bool| context.site.networks.iter().filter(move |network| network.short.value == short);
    for (entry, edition, words) in super::all(context) {
        for post in &words.posts {
            let over = |network: &Network| {
                let length = posted(context.site, entry, edition, words, &post.value, network).length;
                let limit = usize::try_from(network.limit.value).unwrap_or(usize::MAX);
                (length > limit).then(|| format!("{} {length}/{limit}", network.name.as_str()))
            };
            // A post of one length is told of once, whatever it is too long for.
            let texts: Vec<Vec<String>> = match post.value.short {
                Some(_) => [false, true].into_iter().map(|short| networks(short).filter_map(over).collect()).collect(),
                None => vec![context.site.networks.iter().filter_map(over).collect()],
            };
            for (over, is_short) in texts.into_iter().zip([false, true]).filter(|(over, _)| !over.is_empty()) {
                let span = post.value.at_length(is_short).span;
                findings.push(Finding::at(&RULE.code, span).with("networks", over.join(", ")));
            }
        }
    }
    findings
}
