//! A finished page as the rules see it; what several of them ask for is found once.

use std::cell::OnceCell;

use crate::dom::table::Table;
use crate::dom::{Document, Node};
use crate::model::settings::Checks;
use crate::style::{Focused, Styles, focused};

use super::page_text::{Piece, Pieces};
use super::picture::{Picture, of_page};

/// What a rule on finished pages may look at.
pub struct Page<'a> {
    /// The page as a browser would read it.
    pub document: &'a Document,
    /// What the site sets otherwise.
    pub checks: &'a Checks,
    styles: OnceCell<Option<Styles>>,
    focused: OnceCell<Vec<Focused<'a>>>,
    pictures: OnceCell<Vec<Picture<'a>>>,
    tables: OnceCell<Vec<Table<'a>>>,
    pieces: OnceCell<Pieces<'a>>,
    links: OnceCell<Vec<Node<'a>>>,
}

impl<'a> Page<'a> {
    /// A page of which nothing is known yet.
    pub fn new(document: &'a Document, checks: &'a Checks) -> Self {
        Self {
            document,
            checks,
            styles: OnceCell::new(),
            focused: OnceCell::new(),
            pictures: OnceCell::new(),
            tables: OnceCell::new(),
            pieces: OnceCell::new(),
            links: OnceCell::new(),
        }
    }

    /// The looks of its elements; none when it has no styles of its own, or more than can be weighed.
    pub fn styles(&self) -> Option<&Styles> {
        self.styles.get_or_init(|| Styles::of(self.document)).as_ref()
    }

    /// What the keyboard reaches, and how that looks meanwhile.
    pub fn focused(&self) -> &[Focused<'a>] {
        self.focused.get_or_init(|| focused(self.document))
    }

    /// Its pictures in document order.
    pub fn pictures(&self) -> &[Picture<'a>] {
        self.pictures.get_or_init(|| of_page(self.document, self.checks))
    }

    /// Its tables that are told of as tables.
    pub fn tables(&self) -> &[Table<'a>] {
        self.tables.get_or_init(|| Table::all(self.document))
    }

    /// Its links that are told of as links.
    pub fn links(&self) -> &[Node<'a>] {
        self.links.get_or_init(|| self.document.named("a").filter(|link| link.has("href") && link.is_exposed()).collect())
    }

    /// Its words, block by block.
    pub fn blocks(&self) -> &[Piece<'a>] {
        &self.pieces().by_block
    }

    /// Its words, by the `lang` attribute that they stand under.
    pub fn languages(&self) -> &[Piece<'a>] {
        &self.pieces().by_language
    }

    fn pieces(&self) -> &Pieces<'a> {
        self.pieces.get_or_init(|| Pieces::of(self.document))
    }
}
