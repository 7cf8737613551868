//! JPEG (ITU-T T.81): tables, frame and scans; how the camera was held, and which colours the numbers are.

use super::bytes::{Bytes, count};
use super::{Fault, Picture, size};

/// Most scans of a picture that comes in steps; encoders make about ten, and each is drawn anew.
const MAX_SCANS: usize = 64;

/// Writes a JPEG anew.
///
/// # Errors
/// It is another format, broken, of a kind that browsers do not show, or holds more pixels than a picture may have.
pub fn clean(bytes: &[u8]) -> Result<Picture, Fault> {
    let mut rest = Bytes(bytes);
    rest.expect(&[0xff, 0xd8])?;
    let mut parts = Parts::default();
    loop {
        match marker(&mut rest)? {
            0xd9 => return parts.picture(),
            marker => {
                let length = usize::from(rest.array().map(u16::from_be_bytes)?);
                let body = rest.take(length.checked_sub(2).ok_or_else(|| Fault::new("broken"))?)?;
                parts.add(marker, body)?;
                if marker == 0xda {
                    let length = scan_length(rest.0)?;
                    parts.kept.extend(rest.take(length)?);
                }
            }
        }
    }
}

/// The next marker; before it there may be any number of bytes 0xff (B.1.1.2).
fn marker(rest: &mut Bytes<'_>) -> Result<u8, Fault> {
    rest.expect(&[0xff]).map_err(|_| Fault::new("broken"))?;
    loop {
        match rest.byte()? {
            0xff => {}
            marker => return Ok(marker),
        }
    }
}

/// How long the data of a scan are: up to a marker that is none of those within a scan (B.1.1.5).
fn scan_length(data: &[u8]) -> Result<usize, Fault> {
    let is_end = |pair: &[u8]| matches!(pair, [0xff, other] if !matches!(other, 0x00 | 0xd0..=0xd7));
    data.windows(2).position(is_end).ok_or_else(|| Fault::new("broken"))
}

#[derive(Default)]
struct Parts {
    size: Option<(u32, u32)>,
    is_jfif: bool,
    /// How the numbers of colours are meant (Adobe's technical note 5116).
    transform: Option<u8>,
    /// How the picture is to be turned (Exif 3.0, 4.6.5).
    orientation: u8,
    scans: usize,
    kept: Vec<u8>,
}

impl Parts {
    fn add(&mut self, marker: u8, body: &[u8]) -> Result<(), Fault> {
        let is_right = match marker {
            0xc0..=0xc2 if self.size.is_none() => {
                self.size = Some(frame(body)?);
                true
            }
            0xc4 => is_of(body, huffman),
            0xdb => is_of(body, quantization),
            0xdd => body.len() == 2,
            0xda => {
                self.scans = self.scans.saturating_add(1);
                let components = body.first().copied().unwrap_or_default();
                let length = usize::from(components).saturating_mul(2).saturating_add(4);
                self.size.is_some() && self.scans <= MAX_SCANS && matches!(components, 1..=4) && body.len() == length
            }
            0xe0 => {
                self.is_jfif |= body.starts_with(b"JFIF\0");
                return Ok(());
            }
            0xe1 => {
                let exif = body.strip_prefix(b"Exif\0\0").and_then(orientation);
                self.orientation = exif.unwrap_or(self.orientation);
                return Ok(());
            }
            0xee => {
                let adobe = body.strip_prefix(b"Adobe").and_then(|rest| rest.get(6)).filter(|transform| **transform <= 2);
                self.transform = adobe.copied().or(self.transform);
                return Ok(());
            }
            0xe2..=0xef | 0xfe => return Ok(()),
            _ => false,
        };
        if !is_right {
            return Err(Fault::new("broken"));
        }
        self.keep(marker, body);
        Ok(())
    }

    fn keep(&mut self, marker: u8, body: &[u8]) {
        segment(marker, body, &mut self.kept);
    }

    fn picture(self) -> Result<Picture, Fault> {
        let (width, height) = self.size.filter(|_| self.scans > 0).ok_or_else(|| Fault::new("broken"))?;
        let mut bytes = vec![0xff, 0xd8];
        if self.is_jfif {
            segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0", &mut bytes);
        }
        let is_turned = matches!(self.orientation, 2..=8);
        if is_turned {
            // One directory with one entry: how to turn it.
            let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
            exif.extend([self.orientation, 0, 0, 0, 0, 0, 0]);
            segment(0xe1, &exif, &mut bytes);
        }
        if let Some(transform) = self.transform {
            segment(0xee, &[b"Adobe\0\x64\0\0\0\0".as_slice(), &[transform]].concat(), &mut bytes);
        }
        bytes.extend(self.kept);
        bytes.extend([0xff, 0xd9]);
        // Lying on its side, it is as wide as it was high.
        let (width, height) = if self.orientation >= 5 && is_turned { (height, width) } else { (width, height) };
        Ok(Picture { bytes, width, height })
    }
}

fn segment(marker: u8, body: &[u8], jpeg: &mut Vec<u8>) {
    jpeg.extend([0xff, marker]);
    jpeg.extend(u16::try_from(body.len().saturating_add(2)).unwrap_or(u16::MAX).to_be_bytes());
    jpeg.extend(body);
}

/// The size that a frame gives (B.2.2).
fn frame(body: &[u8]) -> Result<(u32, u32), Fault> {
    let mut fields = Bytes(body);
    let precision = fields.byte()?;
    let (height, width) = (fields.array().map(u16::from_be_bytes)?, fields.array().map(u16::from_be_bytes)?);
    let components = fields.byte()?;
    let is_right = precision == 8 && matches!(components, 1 | 3 | 4) && fields.0.len() == usize::from(components).saturating_mul(3);
    if is_right { size(width.into(), height.into()) } else { Err(Fault::new("broken")) }
}

/// Whether a segment is made of tables alone.
fn is_of(body: &[u8], table: impl Fn(&mut Bytes<'_>) -> Result<(), Fault>) -> bool {
    let mut rest = Bytes(body);
    while !rest.0.is_empty() {
        if table(&mut rest).is_err() {
            return false;
        }
    }
    true
}

/// A table of quantization (B.2.4.1).
fn quantization(rest: &mut Bytes<'_>) -> Result<(), Fault> {
    let is_long = rest.byte()? >= 0x10;
    rest.take(if is_long { 128 } else { 64 }).map(|_| ())
}

/// A table of Huffman codes (B.2.4.2).
fn huffman(rest: &mut Bytes<'_>) -> Result<(), Fault> {
    let [_, counts @ ..] = rest.array::<17>()?;
    rest.take(counts.iter().map(|count| usize::from(*count)).sum()).map(|_| ())
}

/// How the picture is to be turned, by the tag 0x0112 of the first directory.
fn orientation(exif: &[u8]) -> Option<u8> {
    let is_little = exif.starts_with(b"II");
    let mut fields = Bytes(exif.get(4..)?);
    let first = fields.array().ok()?;
    let offset = count(if is_little { u32::from_le_bytes(first) } else { u32::from_be_bytes(first) });
    let mut directory = Bytes(exif.get(offset..)?);
    let short = |bytes: [u8; 2]| if is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) };
    for _ in 0..short(directory.array().ok()?) {
        let entry = directory.array::<12>().ok()?;
        let [tag_high, tag_low, _, _, _, _, _, _, high, low, ..] = entry;
        if short([tag_high, tag_low]) == 0x0112 {
            return u8::try_from(short([high, low])).ok().filter(|turn| (1..=8).contains(turn));
        }
    }
    None
}
