//! GIF (version 89a): the picture and which of its colours is none. One that moves is refused.

use super::bytes::Bytes;
use super::{Fault, Picture, size};

/// Writes a GIF anew.
///
/// # Errors
/// It is another format, broken, moves, or holds more pixels than a picture may have.
pub fn clean(bytes: &[u8]) -> Result<Picture, Fault> {
    let mut rest = Bytes(bytes);
    let is_old = rest.0.starts_with(b"GIF87a");
    rest.expect(if is_old { b"GIF87a" } else { b"GIF89a" })?;
    let screen: [u8; 7] = rest.array()?;
    let [w0, w1, h0, h1, flags, background, _] = screen;
    let (width, height) = size(u16::from_le_bytes([w0, w1]).into(), u16::from_le_bytes([h0, h1]).into())?;
    let colours = table(flags, &mut rest)?;
    let (mut transparent, mut image) = (None, None);
    loop {
        match rest.byte()? {
            0x21 => {
                let label = rest.byte()?;
                let blocks = blocks(&mut rest)?;
                // A graphic control: a length of four, flags, a delay of two bytes, a colour (23).
                if let (0xf9, [4, flags, _, _, colour, 0]) = (label, blocks) {
                    transparent = (flags & 1 == 1).then_some(*colour);
                }
            }
            0x2c if image.is_some() => return Err(Fault::new("moving")),
            0x2c => image = Some((one(&mut rest, width, height)?, transparent.take())),
            0x3b => break,
            _ => return Err(Fault::new("broken")),
        }
    }
    let (image, transparent) = image.ok_or_else(|| Fault::new("broken"))?;
    let mut bytes = b"GIF89a".to_vec();
    bytes.extend([w0, w1, h0, h1, flags, background, 0]);
    bytes.extend(colours);
    if let Some(colour) = transparent {
        bytes.extend([0x21, 0xf9, 4, 1, 0, 0, colour, 0]);
    }
    bytes.extend(image);
    bytes.push(0x3b);
    Ok(Picture { bytes, width, height })
}

/// A table of colours, where the flags announce one.
fn table<'a>(flags: u8, rest: &mut Bytes<'a>) -> Result<&'a [u8], Fault> {
    let count = if flags & 0x80 == 0 { 0 } else { 2_usize << (flags & 7) };
    rest.take(count.saturating_mul(3))
}

/// Blocks up to the empty one, with their lengths.
fn blocks<'a>(rest: &mut Bytes<'a>) -> Result<&'a [u8], Fault> {
    let start = rest.0;
    while let length @ 1.. = rest.byte()? {
        rest.take(length.into())?;
    }
    start.get(..start.len().saturating_sub(rest.0.len())).ok_or_else(|| Fault::new("broken"))
}

/// An image with its place, its colours and its pixels, which may not leave the screen.
fn one(rest: &mut Bytes<'_>, width: u32, height: u32) -> Result<Vec<u8>, Fault> {
    let place: [u8; 9] = rest.array()?;
    let [l0, l1, t0, t1, w0, w1, h0, h1, flags] = place;
    let far = |start, length| u32::from(u16::from_le_bytes(start)).saturating_add(u16::from_le_bytes(length).into());
    if far([l0, l1], [w0, w1]) > width || far([t0, t1], [h0, h1]) > height {
        return Err(Fault::new("broken"));
    }
    let colours = table(flags, rest)?;
    let code_size = rest.byte()?;
    if !(2..=8).contains(&code_size) {
        return Err(Fault::new("broken"));
    }
    let pixels = blocks(rest)?;
    Ok([&[0x2c], place.as_slice(), colours, &[code_size], pixels].concat())
}
