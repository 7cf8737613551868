//! WebP (RFC 9649): the picture and its transparency. One that moves is refused.

use super::bytes::{Bytes, count};
use super::{Fault, Picture, size};

/// Writes a WebP anew.
///
/// # Errors
/// It is another format, broken, moves, or holds more pixels than a picture may have.
pub fn clean(bytes: &[u8]) -> Result<Picture, Fault> {
    let mut file = Bytes(bytes);
    file.expect(b"RIFF")?;
    let length = count(file.little()?);
    let mut rest = Bytes(file.take(length)?);
    rest.expect(b"WEBP")?;
    let (mut canvas, mut transparency) = (None, None);
    while !rest.0.is_empty() {
        let kind: [u8; 4] = rest.array()?;
        let length = count(rest.little()?);
        let body = rest.take(length)?;
        // A byte of nothing makes an odd length even; the last one is left out by some.
        let _ = rest.take(length % 2);
        match &kind {
            b"VP8X" if canvas.is_none() => canvas = Some(extended(body)?),
            b"ALPH" if canvas.is_some() && transparency.is_none() => transparency = Some(body),
            b"VP8 " | b"VP8L" => return picture(&kind, body, canvas, transparency),
            b"ANIM" | b"ANMF" => return Err(Fault::new("moving")),
            _ => {}
        }
    }
    Err(Fault::new("broken"))
}

/// The size of the canvas (2.7.1).
fn extended(body: &[u8]) -> Result<(u32, u32), Fault> {
    let [flags, _, _, _, w0, w1, w2, h0, h1, h2]: [u8; 10] = body.try_into().map_err(|_| Fault::new("broken"))?;
    if flags & 0b10 != 0 {
        return Err(Fault::new("moving"));
    }
    let side = |bytes| u32::from_le_bytes(bytes).saturating_add(1);
    size(side([w0, w1, w2, 0]), side([h0, h1, h2, 0]))
}

fn picture(kind: &[u8; 4], body: &[u8], canvas: Option<(u32, u32)>, transparency: Option<&[u8]>) -> Result<Picture, Fault> {
    let (width, height) = if kind == b"VP8L" { lossless(body)? } else { lossy(body)? };
    if canvas.is_some_and(|canvas| canvas != (width, height)) {
        return Err(Fault::new("broken"));
    }
    let mut chunks = b"WEBP".to_vec();
    if let Some(transparency) = transparency.filter(|_| kind == b"VP8 ") {
        let side = |length: u32| length.saturating_sub(1).to_le_bytes();
        let ([w0, w1, w2, _], [h0, h1, h2, _]) = (side(width), side(height));
        chunk(b"VP8X", &[0b1_0000, 0, 0, 0, w0, w1, w2, h0, h1, h2], &mut chunks);
        chunk(b"ALPH", transparency, &mut chunks);
    }
    chunk(kind, body, &mut chunks);
    let mut bytes = b"RIFF".to_vec();
    bytes.extend(u32::try_from(chunks.len()).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend(chunks);
    Ok(Picture { bytes, width, height })
}

fn chunk(kind: &[u8; 4], body: &[u8], webp: &mut Vec<u8>) {
    webp.extend(kind);
    webp.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_le_bytes());
    webp.extend(body);
    if body.len() % 2 == 1 {
        webp.push(0);
    }
}

/// The size in the header of a key frame (RFC 6386, 9.1).
fn lossy(body: &[u8]) -> Result<(u32, u32), Fault> {
    let mut fields = Bytes(body);
    let [first, _, _] = fields.array()?;
    fields.expect(&[0x9d, 0x01, 0x2a]).map_err(|_| Fault::new("broken"))?;
    if first & 1 != 0 {
        return Err(Fault::new("broken"));
    }
    let (width, height) = (fields.array().map(u16::from_le_bytes)?, fields.array().map(u16::from_le_bytes)?);
    size((width & 0x3fff).into(), (height & 0x3fff).into())
}

/// The size in the header of a picture without loss (RFC 9649, 3.4).
fn lossless(body: &[u8]) -> Result<(u32, u32), Fault> {
    let mut fields = Bytes(body);
    fields.expect(&[0x2f]).map_err(|_| Fault::new("broken"))?;
    let header = fields.little()?;
    size((header & 0x3fff).saturating_add(1), ((header >> 14) & 0x3fff).saturating_add(1))
}
