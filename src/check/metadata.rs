//! What a picture's file tells beside the picture: where and when it was taken, with what, by whom.

/// What was found in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Metadata {
    /// Where it was taken (Exif, GPS).
    Place,
    /// When, with what or by whom it was taken (Exif).
    Camera,
    /// A text about it (XMP, IPTC, comments).
    Text,
}

impl Metadata {
    /// The word for it in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Camera => "camera",
            Self::Text => "text",
        }
    }
}

/// The weightiest metadata of a JPEG, PNG or WebP file; nothing for any other.
pub fn metadata(bytes: &[u8]) -> Option<Metadata> {
    let found = if bytes.starts_with(&[0xff, 0xd8]) {
        jpeg(bytes)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        png(bytes)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12).is_some_and(|form| form == b"WEBP") {
        webp(bytes)
    } else {
        Vec::new()
    };
    found.into_iter().min()
}

/// A number of four bytes, the highest first.
fn big(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(bytes)).ok()
}

/// The segments before the picture itself (ITU-T T.81, annex B).
fn jpeg(bytes: &[u8]) -> Vec<Metadata> {
    let mut found = Vec::new();
    let mut at = 2_usize;
    while let Some(&[0xff, marker, high, low]) = bytes.get(at..at.saturating_add(4)) {
        // The picture begins, or ends.
        if matches!(marker, 0xda | 0xd9) {
            break;
        }
        let length = usize::from(u16::from_be_bytes([high, low]));
        let body = bytes.get(at.saturating_add(4)..at.saturating_add(2).saturating_add(length)).unwrap_or_default();
        match marker {
            0xe1 if body.starts_with(b"Exif\0\0") => found.extend(exif(body.get(6..).unwrap_or_default())),
            0xe1 if body.starts_with(b"http://ns.adobe.com/") => found.push(xmp(body)),
            0xed if body.starts_with(b"Photoshop 3.0") => found.push(Metadata::Text),
            0xfe if !body.is_empty() => found.push(Metadata::Text),
            _ => {}
        }
        // A segment holds at least its own length.
        at = at.saturating_add(2).saturating_add(length.max(2));
    }
    found
}

/// The chunks (PNG, third edition, 5.3).
fn png(bytes: &[u8]) -> Vec<Metadata> {
    let mut found = Vec::new();
    let mut at = 8_usize;
    while let (Some(length), Some(kind)) = (big(bytes, at), bytes.get(at.saturating_add(4)..at.saturating_add(8))) {
        let start = at.saturating_add(8);
        let body = bytes.get(start..start.saturating_add(length)).unwrap_or_default();
        match kind {
            b"eXIf" => found.extend(exif(body)),
            b"iTXt" if body.starts_with(b"XML:com.adobe.xmp") => found.push(xmp(body)),
            // The name of the program that made it tells nothing of anybody.
            b"tEXt" | b"zTXt" | b"iTXt" if !body.starts_with(b"Software\0") => found.push(Metadata::Text),
            b"IEND" => break,
            _ => {}
        }
        at = start.saturating_add(length).saturating_add(4);
    }
    found
}

/// The chunks (RFC 9649).
fn webp(bytes: &[u8]) -> Vec<Metadata> {
    let mut found = Vec::new();
    let mut at = 12_usize;
    while let (Some(kind), Some(length)) = (bytes.get(at..at.saturating_add(4)), bytes.get(at.saturating_add(4)..at.saturating_add(8))) {
        let length = length.iter().rev().fold(0_usize, |sum, byte| sum.saturating_mul(256).saturating_add(usize::from(*byte)));
        let start = at.saturating_add(8);
        let body = bytes.get(start..start.saturating_add(length)).unwrap_or_default();
        match kind {
            b"EXIF" => found.extend(exif(body.strip_prefix(b"Exif\0\0").unwrap_or(body))),
            b"XMP " => found.push(xmp(body)),
            _ => {}
        }
        at = start.saturating_add(length).saturating_add(length % 2);
    }
    found
}

/// What an XMP packet tells: a place when it names one.
fn xmp(body: &[u8]) -> Metadata {
    let names_place = [&b"GPSLatitude"[..], b"GPSLongitude"].iter().any(|name| body.windows(name.len()).any(|window| window == *name));
    if names_place { Metadata::Place } else { Metadata::Text }
}

/// The tags of the first directory (Exif 3.0, 4.6): how it is turned and its resolution tell nothing.
fn exif(body: &[u8]) -> Option<Metadata> {
    const GPS: u16 = 0x8825;
    /// Description, make, model, program, date, artist, copyright, and the directory of the exposure.
    const TELLING: [u16; 8] = [0x010e, 0x010f, 0x0110, 0x0131, 0x0132, 0x013b, 0x8298, 0x8769];
    let is_little = body.starts_with(b"II");
    let short = |at: usize| {
        let bytes: [u8; 2] = body.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let (first, second) = (short(4)?, short(6)?);
    let offset = usize::from(if is_little { first } else { second });
    let count = usize::from(short(offset)?);
    let tags: Vec<u16> = (0..count).map_while(|index| short(offset.saturating_add(2).saturating_add(index.saturating_mul(12)))).collect();
    if tags.contains(&GPS) {
        return Some(Metadata::Place);
    }
    tags.iter().any(|tag| TELLING.contains(tag)).then_some(Metadata::Camera)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A TIFF header and one directory with these tags.
    fn tiff(tags: &[u16]) -> Vec<u8> {
        let mut bytes = b"MM\0\x2a\0\0\0\x08".to_vec();
        bytes.extend(u16::try_from(tags.len()).unwrap().to_be_bytes());
        for tag in tags {
            bytes.extend(tag.to_be_bytes());
            bytes.extend([0; 10]);
        }
        bytes
    }

    fn jpeg_with(marker: u8, body: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xff, 0xd8, 0xff, marker];
        bytes.extend(u16::try_from(body.len() + 2).unwrap().to_be_bytes());
        bytes.extend(body);
        bytes.extend([0xff, 0xda, 0, 2, 1, 2, 3]);
        bytes
    }

    fn png_with(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
        bytes.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
        bytes.extend(kind);
        bytes.extend(body);
        bytes.extend([0; 4]);
        bytes
    }

    fn exif_of(tags: &[u16]) -> Vec<u8> {
        [b"Exif\0\0".as_slice(), &tiff(tags)].concat()
    }

    #[test]
    fn finds_what_a_jpeg_tells() {
        assert_eq!(metadata(&jpeg_with(0xe1, &exif_of(&[0x0112, 0x8825]))), Some(Metadata::Place));
        assert_eq!(metadata(&jpeg_with(0xe1, &exif_of(&[0x0110]))), Some(Metadata::Camera));
        assert_eq!(metadata(&jpeg_with(0xe1, &exif_of(&[0x0112]))), None, "how it is turned must stay");
        assert_eq!(metadata(&jpeg_with(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x/>")), Some(Metadata::Text));
        assert_eq!(metadata(&jpeg_with(0xed, b"Photoshop 3.0\0")), Some(Metadata::Text));
        assert_eq!(metadata(&jpeg_with(0xe0, b"JFIF\0")), None);
    }

    #[test]
    fn finds_what_png_and_webp_tell() {
        assert_eq!(metadata(&png_with(b"eXIf", &tiff(&[0x8825]))), Some(Metadata::Place));
        assert_eq!(metadata(&png_with(b"tEXt", b"Author\0Anna")), Some(Metadata::Text));
        assert_eq!(metadata(&png_with(b"tEXt", b"Software\0x")), None);
        let webp = [b"RIFF\0\0\0\0WEBPEXIF".as_slice(), &22_u32.to_le_bytes(), &tiff(&[0x8825])].concat();
        assert_eq!(metadata(&webp), Some(Metadata::Place));
    }

    #[test]
    fn ends_on_any_bytes() {
        let whole = jpeg_with(0xe1, &exif_of(&[0x8825]));
        for end in 0..whole.len() {
            metadata(&whole[..end]);
        }
        for bytes in [
            &[0xff, 0xd8, 0xff, 0xe1, 0, 0, 0xff, 0xff][..],
            b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIDAT",
            b"RIFF\0\0\0\0WEBPEXIF\xff\xff\xff\xff",
        ] {
            assert_eq!(metadata(bytes), None);
        }
    }
}
