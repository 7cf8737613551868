//! A11Y090: what is said in a recording can be read.

use super::captions::has_captions;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::recording_words::{is_known, leads_to_writing, offers_the_page, says_listen};
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y090", name: "audio-without-transcript", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.2.1; G158, F30, F67",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<h2>Hör Ewa berätta</h2><audio controls src=\"ewa.mp3\"></audio><p>Hon fick hjälp i byn.</p>"),
            found: "<audio controls src=\"ewa.mp3\">",
            good: Input::Html(
                "<h2>Hör Ewa berätta</h2><audio controls src=\"ewa.mp3\"></audio><details><summary>Det Ewa säger, som text</summary><p>Jag var rädd.</p></details>",
            ),
        },
        Example {
            bad: Input::Html(
                "<div lang=\"pl\"><h2>Posłuchaj nagrania</h2><audio controls><source src=\"ewa.mp3\"></audio><p>Ewa dostała pomoc.</p></div>",
            ),
            found: "<audio controls>",
            good: Input::Html(
                "<div lang=\"pl\"><h2>Posłuchaj nagrania</h2><audio controls><source src=\"ewa.mp3\"></audio><p><a href=\"/ewa/\">Zapis nagrania</a></p></div>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// Only of players that can be seen, and in languages whose words for it are known.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_one = |node: &Node<'_>| node.is_exposed() && node.has("controls") && !node.has("muted") && is_recording(*node);
    let recordings: Vec<Node<'_>> = page.document.named("audio").filter(is_one).collect();
    let is_alone = recordings.len() == 1;
    let silent = recordings.into_iter().filter(|audio| is_known(audio.language()) && !is_declared(*audio) && !is_of_the_page(*audio));
    let is_written = |audio: Node<'_>| is_written_nearby(page, audio) || (is_alone && is_written_on(page, audio));
    silent.filter(|audio| !is_written(*audio)).map(|audio| Finding::at(&RULE.code, audio.span())).collect()
}

/// Whether it plays something that was recorded: not what is sent while it is heard.
fn is_recording(audio: Node<'_>) -> bool {
    let sources = audio.inclusive_descendants().filter(|node| *node == audio || node.is("source")).filter_map(|node| node.attr("src"));
    let sources: Vec<String> = sources.filter(|address| !address.trim().is_empty()).map(str::to_ascii_lowercase).collect();
    let is_live = |address: &String| ["stream", "live", ".m3u", ".pls"].iter().any(|sign| address.contains(sign));
    !sources.is_empty() && !sources.iter().any(is_live)
}

/// Whether it is said to be decoration, or to be told of elsewhere; or stands by the word that it says.
fn is_declared(audio: Node<'_>) -> bool {
    let is_decoration = audio.explicit_role().is_some_and(|role| ["none", "presentation"].contains(&role.name));
    let is_described = ["aria-describedby", "aria-details"].iter().any(|name| audio.attr(name).is_some_and(|ids| !ids.trim().is_empty()));
    let is_by_word = audio.ancestors().any(|outer| outer.is_any(&["dl", "table", "button", "a"]) || outer.has_role(&["heading"]));
    is_decoration || is_described || is_by_word || has_captions(audio)
}

/// Whether it reads what the page says, by its name or by the part of the page that it stands in.
fn is_of_the_page(audio: Node<'_>) -> bool {
    const MARKS: [&str; 6] = ["listen", "readaloud", "readspeaker", "tts", "captcha", "lyssna"];
    let summary = audio.closest("details").and_then(|details| details.child_elements().find(|child| child.is("summary")));
    let names = [audio.accessible_name().to_owned(), summary.map(Node::text).unwrap_or_default()];
    let parts = audio.inclusive_ancestors().take_while(|outer| !outer.is_any(&["body", "main"])).take(4);
    let marks = parts.flat_map(|part| [part.attr("class"), part.attr("id")]).flatten().map(|mark| mark.to_ascii_lowercase());
    let is_mark = |mark: String| {
        mark.replace("read-aloud", "readaloud").split(|letter: char| !letter.is_alphanumeric()).any(|word| MARKS.contains(&word))
    };
    names.iter().any(|name| says_listen(audio.language(), name) || offers_the_page(audio.language(), name))
        || marks.into_iter().any(is_mark)
}

/// Whether the part between the headings around it, or the next heading, leads to what is said.
fn is_written_nearby(page: &Page<'_>, audio: Node<'_>) -> bool {
    let headings: Vec<Node<'_>> = page.document.with_role(&["heading"]).filter(|node| node.is_exposed()).collect();
    let before = headings.iter().rev().find(|heading| heading.index() < audio.index()).map_or(0, |heading| heading.index());
    let next = headings.iter().find(|heading| heading.index() > audio.index());
    let around =
        page.document.nodes().skip(before).take_while(|node| next.is_none_or(|next| node.index() <= next.index() || next.contains(*node)));
    let heard = around.filter(|node| !audio.contains(*node) && node.is_exposed());
    let mut words = String::new();
    for node in heard {
        let is_link = node.is_any(&["a", "button"]);
        let more = if is_link { [node.accessible_name(), node.attr("href").unwrap_or_default()] } else { [node.own_text(), ""] };
        for text in more {
            words.push_str(text);
            words.push_str(if node.is_text() { "" } else { " " });
        }
    }
    leads_to_writing(audio.language(), &words) || offers_the_page(audio.language(), &words)
}

/// Whether anything on the page leads there: of one recording it may be far away.
fn is_written_on(page: &Page<'_>, audio: Node<'_>) -> bool {
    let links = page.links().iter().map(|link| link.accessible_name().to_owned());
    let titles = page.document.with_role(&["heading"]).chain(page.document.named("summary")).filter(|node| node.is_exposed());
    links.chain(titles.map(Node::text)).any(|text| leads_to_writing(audio.language(), &text))
}

#[cfg(test)]
mod tests {
    use crate::check::rules::a11y::tests::{count, count_in};

    const AUDIO: &str = "<audio controls src=\"ewa.mp3\"></audio>";

    #[test]
    fn what_can_be_read_or_is_no_speech_is_let_be() {
        for part in [
            format!("<p>{AUDIO}</p><p>Läs <a href=\"/ewa/\">vad som sägs</a>.</p>"),
            format!("<h2>Ewa</h2>{AUDIO}<p>Hon fick hjälp.</p><h2>Utskrift</h2>"),
            format!("{AUDIO}<h2>Stöd</h2><p>Ring.</p><h2>Mer</h2><p><a href=\"/e/\">Inspelningen, som text</a></p>"),
            format!("<p>{AUDIO} <a href=\"/ewa-transcript.txt\">Ladda ner</a></p>"),
            format!("<p>Du kan också lyssna på texten.</p>{AUDIO}"),
            format!("<details class=\"x\"><summary>Lyssna</summary>{AUDIO}</details>"),
            format!("<div class=\"page-listen\"><p>{AUDIO}</p></div>"),
            format!("<dl><dt>Orosanmälan</dt><dd>{AUDIO}</dd></dl>"),
            format!("<div hidden>{AUDIO}</div>"),
            "<audio controls aria-label=\"Lyssna\" src=\"a.mp3\"></audio>".to_owned(),
            "<audio src=\"a.mp3\"></audio><audio controls></audio><audio controls muted src=\"a.mp3\"></audio>".to_owned(),
            "<audio controls src=\"https://radio.example/live\"></audio>".to_owned(),
            "<audio controls src=\"a.mp3\" aria-describedby=\"t\"></audio><p id=\"t\">Jag var rädd.</p>".to_owned(),
            "<audio controls src=\"a.mp3\"><track kind=\"captions\" src=\"a.vtt\"></audio>".to_owned(),
            "<audio controls src=\"a.mp3\" role=\"presentation\"></audio>".to_owned(),
        ] {
            assert_eq!(count("A11Y090", &part), 0, "{part}");
        }
        assert_eq!(count_in("th", "A11Y090", AUDIO), 0);
    }

    #[test]
    fn what_cannot_is_found() {
        for part in [
            AUDIO.to_owned(),
            format!("<h2>Lyssna på Ewa</h2>{AUDIO}<p>Två minuter.</p>"),
            format!("{AUDIO}<details hidden><summary>Utskrift</summary></details>"),
            "<audio controls src=\"a.mp3\"><track kind=\"metadata\" src=\"a.vtt\">Utskrift</audio>".to_owned(),
            format!("<h2>A</h2>{AUDIO}<p>Utskrift</p><h2>B</h2>{AUDIO}<p>Text.</p>"),
        ] {
            assert_eq!(count("A11Y090", &part), 1, "{part}");
        }
        assert_eq!(count_in("ar", "A11Y090", AUDIO), 1);
    }
}
