//! A feed as Atom (RFC 4287).

use crate::render::escaped;

use super::{Told, moment};

/// Writes it.
pub fn write(told: &Told<'_>) -> String {
    let Told { base, home, feed, .. } = told;
    let own = feed.url("atom");
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{base}{own}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{base}{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{base}{home}\"/>\n",
        feed.edition,
        escaped(&told.title),
        moment(told.day()),
        escaped(told.publisher)
    );
    for item in &told.items {
        let (title, summary, url) = (escaped(item.title), escaped(item.summary), &item.url);
        let summary = if summary.is_empty() { summary } else { format!("<summary>{summary}</summary>\n") };
        xml.push_str(&format!(
            "<entry>\n<id>{url}</id>\n<title>{title}</title>\n<updated>{}</updated>\n{summary}<link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n</entry>\n",
            moment(item.day)
        ));
    }
    xml + "</feed>\n"
}
