//! Compressed copies beside the files, `.br` (RFC 7932) and `.gz` (RFC 1952), for servers that send them as they are.

use std::io::{self, Write};

use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use crate::base::media_type::media_type;
use crate::base::output::Output;
use crate::base::path::SitePath;

/// Copies of all files that get smaller. They are made once and read by many, so each is as small as its format can be;
/// neither holds a date, so that the same file has the same copy.
///
/// # Errors
/// When a file cannot be read any more.
pub fn emit(files: &Output) -> io::Result<Output> {
    let files: Vec<_> = files.files().collect();
    let copies: io::Result<Vec<_>> = files.into_par_iter().map(|(path, file)| Ok(copies(path, &file.bytes(path)?))).collect();
    Ok(copies?.into_iter().flatten().collect())
}

fn copies(path: &SitePath, bytes: &[u8]) -> Vec<(SitePath, Vec<u8>)> {
    if !media_type(&path.extension()).is_some_and(|known| known.is_compressible) {
        return Vec::new();
    }
    let copies = [("br", brotli(bytes)), ("gz", gzip(bytes))].into_iter();
    let smaller = copies.filter_map(|(suffix, copy)| Some((suffix, copy.ok().filter(|copy| copy.len() < bytes.len())?)));
    smaller.filter_map(|(suffix, copy)| Some((SitePath::new(&format!("{path}.{suffix}"))?, copy))).collect()
}

fn brotli(mut bytes: &[u8]) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: 11,
        mode: BrotliEncoderMode::BROTLI_MODE_TEXT,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut copy = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut copy, &params)?;
    Ok(copy)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn text_has_smaller_copies_that_hold_the_same() {
        let page = "<p>Du bestämmer själv.</p>\n".repeat(40);
        let copies =
            emit(&Output::of_texts(&[("sv/index.html", &page), ("assets/a.0.png", &page), ("_headers", &page), ("robots.txt", "x")]))
                .unwrap();
        let paths: Vec<&str> = copies.paths().map(SitePath::as_str).collect();
        assert_eq!(paths, ["sv/index.html.br", "sv/index.html.gz"]);
        let mut text = String::new();
        flate2::read::GzDecoder::new(&*copies.get("sv/index.html.gz").unwrap()).read_to_string(&mut text).unwrap();
        assert_eq!(text, page);
        let mut bytes = Vec::new();
        brotli::BrotliDecompress(&mut &*copies.get("sv/index.html.br").unwrap(), &mut bytes).unwrap();
        assert_eq!(bytes, page.as_bytes());
        // No date: bytes 4 to 7 of the gzip header (RFC 1952, 2.3.1).
        assert_eq!(copies.get("sv/index.html.gz").unwrap()[4..8], [0; 4]);
    }
}
