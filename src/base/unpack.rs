//! Takes compressed copies apart, up to a limit: a few bytes can unfold to more than a machine holds.

use std::io::{self, Read};

/// How a file can be compressed for its way to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// Brotli (RFC 7932).
    Brotli,
    /// gzip (RFC 1952).
    Gzip,
}

impl Coding {
    /// By the end of a copy's name: the path of the file that it is a copy of, and how it is compressed.
    pub fn of_copy(path: &str) -> Option<(&str, Self)> {
        let of = |ending: &str, coding: Self| path.strip_suffix(ending).map(|file| (file, coding));
        of(".br", Self::Brotli).or_else(|| of(".gz", Self::Gzip))
    }

    /// By its name in HTTP (RFC 9110, 8.4.1).
    pub fn named(name: &str) -> Option<Self> {
        match name.trim().to_ascii_lowercase().as_str() {
            "br" => Some(Self::Brotli),
            "gzip" | "x-gzip" => Some(Self::Gzip),
            _ => None,
        }
    }

    /// What the bytes unfold to.
    ///
    /// # Errors
    /// When they are broken, or unfold to more than `limit`.
    pub fn unpack(self, bytes: &[u8], limit: u64) -> io::Result<Vec<u8>> {
        let mut unpacked = Vec::new();
        let bound = limit.saturating_add(1);
        match self {
            Self::Brotli => brotli::Decompressor::new(bytes, 4096).take(bound).read_to_end(&mut unpacked)?,
            Self::Gzip => flate2::read::MultiGzDecoder::new(bytes).take(bound).read_to_end(&mut unpacked)?,
        };
        if u64::try_from(unpacked.len()).is_ok_and(|length| length <= limit) {
            Ok(unpacked)
        } else {
            Err(io::ErrorKind::FileTooLarge.into())
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn unpacks_and_stops_at_the_limit() {
        let packed = gzip(&[b'a'; 100_000]);
        assert_eq!(Coding::Gzip.unpack(&packed, 100_000).unwrap().len(), 100_000);
        assert!(Coding::Gzip.unpack(&packed, 99_999).is_err());
        assert!(Coding::Gzip.unpack(packed.get(..20).unwrap(), 100_000).is_err());
        assert!(Coding::Brotli.unpack(&packed, 100_000).is_err());
        assert_eq!(Coding::of_copy("sv/index.html.br"), Some(("sv/index.html", Coding::Brotli)));
        assert_eq!(Coding::of_copy("sv/index.html"), None);
    }
}
