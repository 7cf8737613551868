//! What is taken, what is left out, and what is refused, format by format.

use super::*;
use crate::base::path::SitePath;
use crate::base::source::SourceContent;

fn of(name: &str, content: SourceContent) -> Result<Picture, Fault> {
    clean(&SourceFile { path: SitePath::new(name).unwrap(), content }, FileId(0))
}

fn drawing(inside: &str) -> Result<String, &'static str> {
    let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\">{inside}</svg>");
    let clean = of("a.svg", SourceContent::Text(text.into())).map_err(|fault| fault.kind)?;
    Ok(String::from_utf8(clean.bytes).unwrap())
}

fn bitmap(name: &str, bytes: &[u8]) -> Result<Picture, &'static str> {
    of(name, SourceContent::Bytes(bytes.to_vec())).map_err(|fault| fault.kind)
}

#[test]
fn a_drawing_keeps_its_shapes_words_and_styles() {
    let inside = "<style>.a{fill:#fff;stroke:url(#g)}</style><linearGradient id=\"g\"><stop offset=\"0\"></stop></linearGradient>\
                  <g transform=\"translate(1 2)\"><path d=\"M0 0h8\" class=\"a\" style=\"fill:none;\"></path></g><text x=\"1\">Å &amp; Ö</text>";
    let kept = drawing(inside).unwrap();
    assert_eq!(kept, format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\">{}</svg>", inside.replace("(#g)}", "(#g);}")));
}

#[test]
fn what_programs_leave_for_themselves_is_left_out() {
    let kept = drawing(
        "<metadata>Anna</metadata><!-- Anna --><inkscape:page label=\"Anna\"/><path inkscape:label=\"Anna\" data-by=\"Anna\" d=\"M0 0\"/>",
    );
    assert_eq!(kept.as_deref(), Ok("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\"><path d=\"M0 0\"></path></svg>"));
    let typed = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x.dtd\"><svg viewBox='0,0 9 20.4'/>";
    let clean = of("a.svg", SourceContent::Text(typed.into())).unwrap();
    assert_eq!((clean.width, clean.height), (9, 20));
    assert!(!String::from_utf8(clean.bytes).unwrap().contains("DTD"));
}

#[test]
fn what_could_run_fetch_or_deceive_is_refused() {
    for (inside, kind) in [
        ("<script>alert(1)</script>", "element"),
        ("<foreignObject/>", "element"),
        ("<a href=\"#x\"/>", "element"),
        ("<animate attributeName=\"href\"/>", "element"),
        ("<image href=\"a.png\"/>", "element"),
        ("<g ONload=\"x\"/>", "attribute"),
        ("<use xlink:href=\"other.svg#a\"/>", "reference"),
        ("<use href=\"javascript:x\"/>", "reference"),
        ("<path fill=\"url(https://x.example)\"/>", "value"),
        ("<path style=\"fill:URL(#a)\"/>", "value"),
        ("<path style=\"fill:\\75rl(x)\"/>", "value"),
        ("<style>@import 'x';</style>", "style"),
        ("<style>a{fill:image-set('x')}</style>", "style"),
        ("<style>a{fill:url(#p)}</style><pattern id=\"p\"/>", "style"),
        ("<g id=\"a\"><use href=\"#a\"/></g>", "circle"),
        ("&x;", "entity"),
        ("<path>", "xml"),
    ] {
        assert_eq!(drawing(inside), Err(kind), "{inside}");
    }
    for (text, kind) in [
        ("<svg/>", "size"),
        ("<svg xmlns:a=\"b\" a:viewBox=\"0 0 8 4\"/>", "size"),
        ("<html viewBox=\"0 0 1 1\"/>", "element"),
        ("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "doctype"),
    ] {
        assert_eq!(of("a.svg", SourceContent::Text(text.into())).map_err(|fault| fault.kind), Err(kind), "{text}");
    }
}

#[test]
fn a_drawing_of_a_thousand_million_parts_is_refused() {
    let of_ten = |name: u32| format!("<g id=\"n{name}\">{}</g>", format!("<use href=\"#n{}\"/>", name + 1).repeat(10));
    let bomb: String = (0..9).map(of_ten).chain(["<path id=\"n9\"/>".to_owned()]).collect();
    assert_eq!(drawing(&bomb), Err("heavy"));
    let chain: String = (0..5000).map(|name| format!("<g id=\"n{name}\"><use href=\"#n{}\"/></g>", name + 1)).collect();
    assert_eq!(drawing(&chain), Err("deep"));
}

/// A PNG of two grey pixels, with further chunks before the pixels.
fn png(further: &[(&[u8; 4], &[u8])], pixels: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let chunk = |kind: &[u8; 4], body: &[u8]| {
        let mut crc = flate2::Crc::new();
        crc.update(kind);
        crc.update(body);
        [&u32::try_from(body.len()).unwrap().to_be_bytes(), kind.as_slice(), body, &crc.sum().to_be_bytes()].concat()
    };
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(pixels).unwrap();
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.extend(chunk(b"IHDR", &[0, 0, 0, 2, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
    further.iter().for_each(|(kind, body)| bytes.extend(chunk(kind, body)));
    bytes.extend(chunk(b"IDAT", &packed.finish().unwrap()));
    bytes.extend(chunk(b"IEND", &[]));
    bytes
}

#[test]
fn a_png_keeps_its_pixels_alone() {
    let plain = png(&[(b"gAMA", &[0, 0, 0, 9])], &[0, 1, 2]);
    let told = png(&[(b"tEXt", b"Author\0Anna"), (b"gAMA", &[0, 0, 0, 9]), (b"eXIf", b"MM\0*"), (b"iCCP", b"x")], &[0, 1, 2]);
    let clean = bitmap("a.png", &[told.as_slice(), b"<script>"].concat()).unwrap();
    assert_eq!((clean.bytes, clean.width, clean.height), (plain, 2, 1));
    let mut wrong = png(&[], &[0, 1, 2]);
    wrong[20] ^= 1;
    for bytes in [png(&[], &[0, 1]), png(&[], &[0; 9]), png(&[(b"EVIL", b"")], &[0, 1, 2]), png(&[(b"gAMA", &[0; 5])], &[0, 1, 2]), wrong] {
        assert_eq!(bitmap("a.png", &bytes), Err("broken"));
    }
    assert_eq!(bitmap("a.htm", &png(&[], &[0, 1, 2])), Err("format"), "a browser takes it for a page");
    assert_eq!(bitmap("a.gif", &png(&[], &[0, 1, 2])), Err("format"));
    let large = [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(), &[0, 0, 78, 32, 0, 0, 78, 32, 8, 0, 0, 0, 0]].concat();
    let mut crc = flate2::Crc::new();
    crc.update(&large[12..]);
    assert_eq!(bitmap("a.png", &[large, crc.sum().to_be_bytes().to_vec()].concat()), Err("pixels"));
}

/// A JPEG of 8 by 4 pixels whose scan nobody has to draw.
fn jpeg(further: &[u8]) -> Vec<u8> {
    [
        &[0xff, 0xd8],
        further,
        &[0xff, 0xc0, 0, 11, 8, 0, 4, 0, 8, 1, 1, 0x11, 0, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0],
        b"pix\xff\0\xff\xd0",
        &[0xff, 0xd9],
    ]
    .concat()
}

#[test]
fn a_jpeg_keeps_how_it_is_turned_and_no_more() {
    let exif = b"\xff\xe1\0\x2bExif\0\0II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0Anna 0123".as_slice();
    let told = jpeg(&[exif, b"\xff\xe2\0\x05ICC\xff\xfe\0\x06Anna"].concat());
    let clean = bitmap("a.jpg", &[told.as_slice(), b"<script>"].concat()).unwrap();
    assert_eq!((clean.width, clean.height), (4, 8), "it lies on its side");
    let turned = b"\xff\xe1\0\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    assert_eq!(clean.bytes, jpeg(turned));
    assert_eq!(bitmap("a.jpeg", &clean.bytes).unwrap(), clean, "what is clean stays as it is");
    let whole = jpeg(&[]);
    for bytes in
        [&whole[..whole.len() - 2], &jpeg(b"\xff\xdb\0\x04xx"), &jpeg(b"\xff\xc4\0\x04xx"), &jpeg(b"\xff\x01"), b"\xff\xd8\xff\xd9"]
    {
        assert_eq!(bitmap("a.jpg", bytes), Err("broken"), "{bytes:?}");
    }
}

#[test]
fn a_webp_and_a_gif_keep_their_pixels_alone() {
    let chunk = |kind: &[u8; 4], body: &[u8]| [kind.as_slice(), &u32::try_from(body.len()).unwrap().to_le_bytes(), body].concat();
    let riff = |chunks: &[Vec<u8>]| chunk(b"RIFF", &[b"WEBP".to_vec(), chunks.concat()].concat());
    let pixels = chunk(b"VP8L", &[0x2f, 1, 0, 0, 0, 7]);
    let extended = |flags| chunk(b"VP8X", &[flags, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
    let told = riff(&[extended(0b1100), chunk(b"ICCP", b"Anna"), pixels.clone(), chunk(b"EXIF", b"Anna")]);
    let clean = bitmap("a.webp", &[told, b"<script>".to_vec()].concat()).unwrap();
    assert_eq!((clean.bytes, clean.width, clean.height), (riff(std::slice::from_ref(&pixels)), 2, 1));
    assert_eq!(bitmap("a.webp", &riff(&[extended(0b10), pixels.clone()])), Err("moving"));
    assert_eq!(
        bitmap("a.webp", &riff(&[extended(0), chunk(b"VP8L", &[0x2f, 9, 0, 0, 0, 7])])),
        Err("broken"),
        "of another size than the canvas"
    );

    let head = b"GIF89a\x02\0\x01\0\0\0\0".as_slice();
    let image = b"\x2c\0\0\0\0\x02\0\x01\0\0\x02\x01\x44\0".as_slice();
    let told = [head, b"\x21\xfe\x04Anna\0", b"\x21\xf9\x04\x01\x07\0\x03\0", image, b"\x3b<script>"].concat();
    let clean = bitmap("a.gif", &told).unwrap();
    assert_eq!(clean.bytes, [head, b"\x21\xf9\x04\x01\0\0\x03\0", image, b"\x3b"].concat());
    assert_eq!(bitmap("a.gif", &[head, image, image, b"\x3b"].concat()), Err("moving"));
    for bytes in [[head, image].concat(), [head, b"<script>"].concat(), [head, b"\x3b"].concat()] {
        assert_eq!(bitmap("a.gif", &bytes), Err("broken"));
    }
}

#[test]
fn a_file_that_breaks_off_anywhere_is_told_of() {
    let gif = b"GIF89a\x02\0\x01\0\0\0\0\x2c\0\0\0\0\x02\0\x01\0\0\x02\x01\x44\0\x3b".to_vec();
    for (name, whole) in [("a.png", png(&[], &[0, 1, 2])), ("a.jpg", jpeg(b"\xff\xfe\0\x03a")), ("a.gif", gif)] {
        for end in 0..whole.len() {
            assert!(bitmap(name, &whole[..end]).is_err(), "{name}, {end} bytes");
        }
    }
}
