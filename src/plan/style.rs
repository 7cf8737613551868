//! Bundles the theme's styles into minified sheets (lightningcss): one for every page, and those that only some pages ask for.

use std::path::{Path, PathBuf};

use lightningcss::bundler::{Bundler, ResolveResult, SourceProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::limits::MAX_DEPTH;
use crate::base::span::Span;
use crate::model::theme::Theme;

/// The file whose imports are the sheet of every page.
const MAIN: &str = "styles/main.css";
/// Where each file is a further sheet, for the pages that hold what it styles.
const FURTHER: &str = "styles/pages/";

/// The sheet of every page, or findings that say which file and line cannot be read.
pub fn main(theme: &Theme, findings: &mut Vec<Finding>) -> Option<String> {
    theme.file(MAIN)?;
    for (path, file) in theme.with_extension("css") {
        if let Some(at) = too_deep(&file.text) {
            let span = Span { file: file.id, start: at, end: at.saturating_add(1) };
            findings.push(Finding::at(&code::TOO_DEEP, span).with("limit", MAX_DEPTH.to_string()).with("path", path));
            return None;
        }
    }
    bundle(theme, MAIN, findings)
}

/// The further sheets, by their names, of a theme whose main sheet can be read.
pub fn further<'a>(theme: &'a Theme, findings: &mut Vec<Finding>) -> Vec<(&'a str, String)> {
    let named = theme.with_extension("css").filter_map(|(path, _)| Some((path, path.strip_prefix(FURTHER)?.strip_suffix(".css")?)));
    named.filter_map(|(path, name)| Some((name, bundle(theme, path, findings)?))).collect()
}

fn bundle(theme: &Theme, entry: &str, findings: &mut Vec<Finding>) -> Option<String> {
    let provider = ThemeStyles(theme);
    let mut bundler = Bundler::new(&provider, None, ParserOptions::default());
    let sheet = bundler.bundle(Path::new(entry)).map_err(|error| {
        let (path, line, column) = error.loc.as_ref().map_or((String::new(), 0, 0), |loc| (loc.filename.clone(), loc.line, loc.column));
        findings.push(finding(theme, &path, line, column, &error.kind.to_string()));
    });
    let mut sheet = sheet.ok()?;
    let targets = Targets::from(browsers());
    let options = MinifyOptions { targets, ..MinifyOptions::default() };
    let printed = sheet.minify(options).map_err(|error| error.to_string()).and_then(|()| {
        sheet.to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() }).map_err(|error| error.to_string())
    });
    let css = printed.map_err(|reason| findings.push(finding(theme, entry, 0, 0, &reason))).ok()?.code;
    if let Some(address) = foreign_address(&css) {
        findings.push(finding(theme, entry, 0, 0, &format!("url({address})")));
    }
    Some(css)
}

/// An address in the sheet that a browser would fetch from another host.
fn foreign_address(css: &str) -> Option<&str> {
    let addresses = css.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    let is_foreign = |address: &str| address.starts_with("//") || (address.contains("://") && !address.starts_with("data:"));
    addresses.map(|address| address.trim_matches(['"', '\''])).find(|address| is_foreign(address))
}

/// Browsers of old telephones that are still in use: what the sheet must work in.
fn browsers() -> Browsers {
    let version = |major: u32| Some(major << 16);
    Browsers {
        chrome: version(88),
        android: version(88),
        samsung: version(15),
        safari: version(14),
        ios_saf: version(14),
        firefox: version(82),
        ..Browsers::default()
    }
}

fn finding(theme: &Theme, path: &str, line: u32, column: u32, reason: &str) -> Finding {
    let finding = match theme.file(path) {
        Some(file) => {
            let before: usize = file.text.split_inclusive('\n').take(line as usize).map(str::len).sum();
            let start = before.saturating_add((column as usize).saturating_sub(1)).min(file.text.len());
            let rest = file.text.get(start..).unwrap_or_default();
            let end = start.saturating_add(rest.lines().next().unwrap_or_default().len());
            Finding::at(&code::STYLE, Span { file: file.id, start, end })
        }
        None => Finding::global(&code::STYLE),
    };
    finding.with("path", path).with("reason", reason)
}

/// Where brackets are nested deeper than the parser's stack should be trusted with.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'(' | b'[' => depth = depth.saturating_add(1),
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}

/// Hands the bundler files of the theme, and none from the disk.
struct ThemeStyles<'a>(&'a Theme);

impl SourceProvider for ThemeStyles<'_> {
    type Error = std::io::Error;

    fn read<'b>(&'b self, file: &Path) -> Result<&'b str, Self::Error> {
        let path = file.to_string_lossy().replace('\\', "/");
        self.0.file(&path).map(|file| file.text.as_str()).ok_or_else(|| std::io::Error::new(std::io::ErrorKind::NotFound, path))
    }

    fn resolve(&self, specifier: &str, originating_file: &Path) -> Result<ResolveResult, Self::Error> {
        let mut parts: Vec<&str> = Vec::new();
        let folder = originating_file.parent().unwrap_or(Path::new("")).to_string_lossy().replace('\\', "/");
        for part in folder.split('/').chain(specifier.split('/')) {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop();
                }
                part => parts.push(part),
            }
        }
        Ok(ResolveResult::File(PathBuf::from(parts.join("/"))))
    }
}
