//! Hands each token of a page, with its place, to the tree builder.

use std::cell::Cell;
use std::convert::Infallible;
use std::ops::Range;

use html5ever::interface::Tracer;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{LocalName, QualName, ns};
use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, State, Tokenizer};

use super::build::{Sink, StartTag};
use super::markup;
use super::plain;
use super::tree::{Attribute, Record};

/// How deep elements may be nested: the limit of Blink and WebKit, without which hostile pages take the square of their length.
const MAX_DEPTH: usize = 512;

/// The nodes of a page in document order, the document first; and where a browser has to guess what was meant.
///
/// A page in which nothing has to be guessed is read a dozen times faster by `plain`, which gives up on all others.
pub fn parse(html: &str) -> (Vec<Record>, Vec<Range<usize>>) {
    plain::parse(html).map_or_else(|| in_full(html), |nodes| (nodes, Vec::new()))
}

/// The same for any page.
pub fn in_full(html: &str) -> (Vec<Record>, Vec<Range<usize>>) {
    let builder = TreeBuilder::new(Sink::new(html.len()), TreeBuilderOpts::default());
    let feed = Feed { html, builder: &builder, tag: None, next: None, passed_over: Vec::new() };
    let Ok(()) = Tokenizer::new_with_emitter(html, Forward { inner: CallbackEmitter::new(feed) }).finish();
    let malformed = builder.sink.take_malformed();
    (builder.sink.into_records(), malformed)
}

type Builder = TreeBuilder<usize, Sink>;

struct Feed<'a> {
    html: &'a str,
    builder: &'a Builder,
    tag: Option<StartTag>,
    next: Option<State>,
    /// Names of the open elements that were nested too deep.
    passed_over: Vec<String>,
}

impl Feed<'_> {
    fn send(&mut self, token: Token) {
        if self.builder.sink.is_full() {
            return;
        }
        self.next = match self.builder.process_token(token, 1) {
            TokenSinkResult::Script(_) => Some(State::Data),
            TokenSinkResult::Plaintext => Some(State::PlainText),
            TokenSinkResult::RawData(RawKind::Rcdata) => Some(State::RcData),
            TokenSinkResult::RawData(RawKind::Rawtext) => Some(State::RawText),
            TokenSinkResult::RawData(RawKind::ScriptData | RawKind::ScriptDataEscaped(_)) => Some(State::ScriptData),
            _ => None,
        };
    }

    fn close_start_tag(&mut self, self_closing: bool, end: usize) {
        let Some(mut tag) = self.tag.take() else { return };
        tag.place.end = end;
        let places = markup::attributes(self.html, tag.place.clone());
        for (attribute, places) in tag.attributes.iter_mut().zip(places) {
            (attribute.name_place, attribute.value_place) = (places.name, places.value);
        }
        if self.is_too_deep() {
            if !self_closing {
                self.passed_over.push(tag.name);
            }
            return;
        }
        tag.set_repeated_aside();
        let attrs = tag.attributes.iter().map(|attribute| html5ever::Attribute {
            name: QualName::new(None, ns!(), LocalName::from(attribute.name.as_str())),
            value: StrTendril::from_slice(&attribute.value),
        });
        let token = Tag {
            kind: TagKind::StartTag,
            name: LocalName::from(tag.name.as_str()),
            self_closing,
            attrs: attrs.collect(),
            had_duplicate_attributes: !tag.repeated.is_empty(),
        };
        self.builder.sink.reads_tag(tag);
        self.send(Token::TagToken(token));
    }

    fn end_tag(&mut self, name: &str, place: Range<usize>) {
        if let Some(open) = self.passed_over.pop() {
            if open == name {
                return;
            }
            self.passed_over.clear();
        }
        self.builder.sink.reads(place);
        let name = LocalName::from(name);
        let token = Tag { kind: TagKind::EndTag, name, self_closing: false, attrs: Vec::new(), had_duplicate_attributes: false };
        self.send(Token::TagToken(token));
    }

    fn text(&mut self, text: &str, place: Range<usize>) {
        self.builder.sink.reads_text(place);
        for (index, part) in text.split('\0').enumerate() {
            if index > 0 {
                self.send(Token::NullCharacterToken);
            }
            if !part.is_empty() {
                self.send(Token::CharacterTokens(StrTendril::from_slice(part)));
            }
        }
    }

    fn is_too_deep(&self) -> bool {
        if self.builder.sink.depth() < MAX_DEPTH {
            return false;
        }
        let open = Count(Cell::new(0));
        self.builder.trace_handles(&open);
        open.0.get() > MAX_DEPTH
    }
}

/// Counts what the tree builder holds: the open elements, and few others.
struct Count(Cell<usize>);

impl Tracer for Count {
    type Handle = usize;

    fn trace_handle(&self, _: &usize) {
        self.0.set(self.0.get().saturating_add(1));
    }
}

impl Callback<Infallible, usize> for Feed<'_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, span: Span<usize>) -> Option<Infallible> {
        let place = span.start..span.end;
        match event {
            CallbackEvent::OpenStartTag { name } => self.tag = Some(StartTag::new(text(name), place)),
            CallbackEvent::AttributeName { name } => {
                if let Some(tag) = &mut self.tag {
                    tag.attributes.push(Attribute::named(text(name)));
                }
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some(attribute) = self.tag.as_mut().and_then(|tag| tag.attributes.last_mut()) {
                    attribute.value.push_str(&String::from_utf8_lossy(value));
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => self.close_start_tag(self_closing, place.end),
            CallbackEvent::EndTag { name } => self.end_tag(&String::from_utf8_lossy(name), place),
            CallbackEvent::String { value } => self.text(&String::from_utf8_lossy(value), place),
            CallbackEvent::Doctype { name, public_identifier, system_identifier, force_quirks } => {
                let tendril = |bytes: &[u8]| StrTendril::from_slice(&text(bytes));
                self.send(Token::DoctypeToken(Doctype {
                    name: Some(name).filter(|name| !name.is_empty()).map(tendril),
                    public_id: public_identifier.map(tendril),
                    system_id: system_identifier.map(tendril),
                    force_quirks,
                }));
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Error(_) => {}
        }
        None
    }
}

/// Pieces of a text that was valid as a whole, cut at ASCII letters.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The tokenizer and the tree builder in step: what the builder makes of a start tag decides how the text after it is read.
struct Forward<'a> {
    inner: CallbackEmitter<Feed<'a>, Infallible, usize>,
}

impl ForwardingEmitter for Forward<'_> {
    type Token = Infallible;

    fn inner(&mut self) -> &mut impl Emitter<Token = Self::Token> {
        &mut self.inner
    }

    fn emit_eof(&mut self) {
        self.inner.emit_eof();
        let feed = self.inner.callback_mut();
        feed.builder.sink.reads(feed.html.len()..feed.html.len());
        let _ = feed.builder.process_token(Token::EOFToken, 1);
        feed.builder.end();
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.inner.callback_mut().next = None;
        let _ = self.inner.emit_current_tag();
        let next = self.inner.callback_mut().next.take();
        if next.is_some() {
            self.inner.init_string();
        }
        next
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.inner.callback_mut().builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}
