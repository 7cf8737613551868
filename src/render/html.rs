//! A text as HTML.

use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::span::Located;
use crate::model::catalogue;
use crate::model::doc::{Block, Doc, Inline, PictureUse};

use super::card;
use super::edition_view::EditionView;
use super::escape::{escaped, push};
use super::image::image;
use super::inline::InlineWriter;
use super::templates::Templates;
use super::word_pictures::WordPictures;

/// Writes texts of one page.
pub struct Writer<'a, 'v> {
    view: &'v EditionView<'a>,
    templates: &'v Templates,
    /// The address of the page, for messages.
    url: &'v str,
    inline: InlineWriter<'a, 'v>,
    word_pictures: Option<WordPictures<'a, 'v>>,
}

impl<'a, 'v> Writer<'a, 'v> {
    /// A writer for a page whose words are in an edition.
    pub fn new(view: &'v EditionView<'a>, templates: &'v Templates, url: &'v str, edition: &'v Edition) -> Self {
        Self { view, templates, url, inline: InlineWriter::new(view, "", edition), word_pictures: None }
    }

    /// The same with a row of pictograms under each line.
    pub fn with_word_pictures(self, word_pictures: Option<WordPictures<'a, 'v>>) -> Self {
        Self { word_pictures, ..self }
    }

    /// A whole text.
    ///
    /// # Errors
    /// Gives a finding when a template of the theme fails.
    pub fn doc(&self, doc: &Doc) -> Result<String, Finding> {
        // More than most texts take, so that it need not be moved while it grows.
        let mut html = String::with_capacity(8 * 1024);
        self.blocks(&doc.blocks, &mut html)?;
        Ok(html)
    }

    fn blocks(&self, blocks: &[Block], html: &mut String) -> Result<(), Finding> {
        for block in blocks {
            self.block(block, html)?;
        }
        Ok(())
    }

    fn block(&self, block: &Block, html: &mut String) -> Result<(), Finding> {
        match block {
            Block::Heading { level, anchor, words, .. } => {
                html.push_str(&format!("<h{level} id=\"{}\">", escaped(anchor)));
                self.inline.write(words, html);
                html.push_str(&format!("</h{level}>"));
            }
            Block::Paragraph { words, .. } => {
                html.push_str("<p>");
                self.lines(words, html);
                html.push_str("</p>");
            }
            Block::List { start, items } => self.list(*start, items, html)?,
            Block::Quote(inner) => {
                html.push_str("<blockquote>");
                self.blocks(inner, html)?;
                html.push_str("</blockquote>");
            }
            Block::Code(code) => {
                html.push_str("<pre><code>");
                push(html, code);
                html.push_str("</code></pre>");
            }
            Block::Rule => html.push_str("<hr>"),
            Block::Table { head, rows } => self.table(head, rows, html),
            Block::Card(key) => {
                if let Some(card) = self.view.shown(&key.value).and_then(|entry| card::card(self.view, entry)) {
                    html.push_str(&self.templates.card(&card, self.url)?);
                }
            }
            Block::Services(query) => {
                let found = catalogue::services(self.view.site, &query.value);
                let cards = card::cards(self.view, found.iter().map(|entry| &entry.key));
                html.push_str(&self.templates.cards(&cards, self.url)?);
            }
            Block::Picture(picture) => self.picture(picture, html),
            Block::Picto(name) => self.inline.picto(name, html),
            Block::Source { edition, block } => {
                html.push_str(&format!("<div{}>", self.view.mark(edition)));
                self.block(block, html)?;
                html.push_str("</div>");
            }
        }
        Ok(())
    }

    /// The lines of a paragraph, each with its row of pictograms where the text has them.
    fn lines(&self, words: &[Inline], html: &mut String) {
        let Some(word_pictures) = &self.word_pictures else { return self.inline.write(words, html) };
        for (at, line) in words.split(|word| matches!(word, Inline::SoftBreak | Inline::HardBreak)).enumerate() {
            if at > 0 {
                html.push_str("<br>");
            }
            self.inline.write(line, html);
            word_pictures.row(line, html);
        }
    }

    fn list(&self, start: Option<u64>, items: &[Vec<Block>], html: &mut String) -> Result<(), Finding> {
        let (open, close) = match start {
            None => ("<ul>".to_owned(), "</ul>"),
            Some(1) => ("<ol>".to_owned(), "</ol>"),
            Some(first) => (format!("<ol start=\"{first}\">"), "</ol>"),
        };
        html.push_str(&open);
        for item in items {
            // A link that is all there is in an item is pressed as a whole.
            let is_link = matches!(item.as_slice(), [Block::Paragraph { words, .. }] if matches!(words.as_slice(), [Inline::Link(_)]));
            html.push_str(if is_link { "<li class=\"alone\">" } else { "<li>" });
            match item.as_slice() {
                // A single paragraph is the item itself.
                [Block::Paragraph { words, .. }, rest @ ..] => {
                    self.lines(words, html);
                    self.blocks(rest, html)?;
                }
                blocks => self.blocks(blocks, html)?,
            }
            html.push_str("</li>");
        }
        html.push_str(close);
        Ok(())
    }

    fn table(&self, head: &[Located<Vec<Inline>>], rows: &[Vec<Located<Vec<Inline>>>], html: &mut String) {
        html.push_str("<div class=\"table\" tabindex=\"0\"><table><thead><tr>");
        for cell in head {
            html.push_str("<th scope=\"col\">");
            self.inline.write(&cell.value, html);
            html.push_str("</th>");
        }
        html.push_str("</tr></thead><tbody>");
        for row in rows {
            html.push_str("<tr>");
            row.iter().for_each(|cell| self.inline.element("td", &cell.value, html));
            html.push_str("</tr>");
        }
        html.push_str("</tbody></table></div>");
    }

    fn picture(&self, shown: &PictureUse, html: &mut String) {
        let Some(picture) = self.view.picture(&shown.picture.value, shown.alt.as_ref()) else { return };
        html.push_str("<figure>");
        image(&picture, html);
        if !picture.caption.text.is_empty() {
            html.push_str(&format!("<figcaption{}>{}</figcaption>", picture.caption.mark, escaped(&picture.caption.text)));
        }
        html.push_str("</figure>");
    }
}
