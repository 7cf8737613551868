//! PNG (W3C, third edition): header, palette, transparency, brightness, pixels; the first picture of a moving one.

use std::io::{self, Read};

use flate2::Crc;
use flate2::read::ZlibDecoder;

use super::bytes::{Bytes, count};
use super::{Fault, Picture, size};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks that stand before the pixels and are kept, in the order in which they may stand, with the most bytes that
/// each can have. None of them holds words.
const KEPT: [(&[u8; 4], usize); 5] = [(b"cHRM", 32), (b"gAMA", 4), (b"sRGB", 1), (b"PLTE", 768), (b"tRNS", 256)];

/// Writes a PNG anew.
///
/// # Errors
/// It is another format, broken, or holds more pixels than a picture may have.
pub fn clean(bytes: &[u8]) -> Result<Picture, Fault> {
    let mut rest = Bytes(bytes);
    rest.expect(SIGNATURE)?;
    let (mut header, mut kept, mut pixels) = (None, [None; KEPT.len()], Vec::new());
    loop {
        let (kind, body) = chunk(&mut rest)?;
        match &kind {
            b"IHDR" if header.is_none() => header = Some(Header::read(body)?),
            _ if header.is_none() => return Err(Fault::new("broken")),
            b"IDAT" => pixels.extend_from_slice(body),
            b"IEND" => break,
            kind => match KEPT.iter().position(|(known, _)| *known == kind) {
                Some(at) => {
                    let is_long = KEPT.get(at).is_none_or(|(_, most)| body.len() > *most);
                    match kept.get_mut(at) {
                        Some(place @ None) if !is_long => *place = Some(body),
                        _ => return Err(Fault::new("broken")),
                    }
                }
                // A capital letter first: without it the picture cannot be shown (5.4).
                None if kind.first().is_some_and(u8::is_ascii_uppercase) => return Err(Fault::new("broken")),
                None => {}
            },
        }
    }
    let header = header.ok_or_else(|| Fault::new("broken"))?;
    let pixels = header.pixels(&pixels)?;
    let mut clean = SIGNATURE.to_vec();
    write(b"IHDR", &header.body, &mut clean);
    for ((kind, _), body) in KEPT.iter().zip(kept) {
        if let Some(body) = body {
            write(kind, body, &mut clean);
        }
    }
    write(b"IDAT", pixels, &mut clean);
    write(b"IEND", &[], &mut clean);
    Ok(Picture { bytes: clean, width: header.width, height: header.height })
}

/// The next chunk; its sum must be right.
fn chunk<'a>(rest: &mut Bytes<'a>) -> Result<([u8; 4], &'a [u8]), Fault> {
    let length = count(rest.big()?);
    let kind = rest.array()?;
    let body = rest.take(length)?;
    if rest.big()? == sum(&kind, body) { Ok((kind, body)) } else { Err(Fault::new("broken")) }
}

fn sum(kind: &[u8; 4], body: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(kind);
    crc.update(body);
    crc.sum()
}

fn write(kind: &[u8; 4], body: &[u8], png: &mut Vec<u8>) {
    png.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_be_bytes());
    png.extend(kind);
    png.extend(body);
    png.extend(sum(kind, body).to_be_bytes());
}

struct Header {
    body: [u8; 13],
    width: u32,
    height: u32,
    bits: u8,
    is_interlaced: bool,
}

impl Header {
    fn read(body: &[u8]) -> Result<Self, Fault> {
        let body: [u8; 13] = body.try_into().map_err(|_| Fault::new("broken"))?;
        let mut fields = Bytes(&body);
        let (width, height) = size(fields.big()?, fields.big()?)?;
        let [depth, colour, compression, filter, interlace] = fields.array()?;
        let (samples, depths): (u8, &[u8]) = match colour {
            0 => (1, &[1, 2, 4, 8, 16]),
            2 => (3, &[8, 16]),
            3 => (1, &[1, 2, 4, 8]),
            4 => (2, &[8, 16]),
            6 => (4, &[8, 16]),
            _ => (0, &[]),
        };
        if !depths.contains(&depth) || compression != 0 || filter != 0 || interlace > 1 {
            return Err(Fault::new("broken"));
        }
        Ok(Self { body, width, height, bits: samples.saturating_mul(depth), is_interlaced: interlace == 1 })
    }

    /// The compressed pixels without what follows them. They are unpacked to see that they are as many as the size asks
    /// for, and no more.
    fn pixels<'a>(&self, packed: &'a [u8]) -> Result<&'a [u8], Fault> {
        let expected = self.unpacked();
        let mut unpacking = ZlibDecoder::new(packed);
        let found = io::copy(&mut (&mut unpacking).take(expected.saturating_add(1)), &mut io::sink());
        let length = usize::try_from(unpacking.total_in()).ok();
        let pixels = length.and_then(|length| packed.get(..length));
        pixels.filter(|_| found.is_ok_and(|found| found == expected)).ok_or_else(|| Fault::new("broken"))
    }

    /// How many bytes the pixels come to: a byte for the filter and the samples of each row (7.2), for each of the seven
    /// passes where there are passes (8.1).
    fn unpacked(&self) -> u64 {
        const WHOLE: [(u32, u32, u32, u32); 1] = [(0, 0, 1, 1)];
        const PASSES: [(u32, u32, u32, u32); 7] =
            [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
        let passes: &[_] = if self.is_interlaced { &PASSES } else { &WHOLE };
        let of_pass = |&(left, top, right, down): &(u32, u32, u32, u32)| {
            let width = u64::from(self.width.saturating_sub(left).div_ceil(right));
            let height = u64::from(self.height.saturating_sub(top).div_ceil(down));
            let row = width.saturating_mul(self.bits.into()).div_ceil(8).saturating_add(1);
            if width == 0 { 0 } else { row.saturating_mul(height) }
        };
        passes.iter().map(of_pass).sum()
    }
}
