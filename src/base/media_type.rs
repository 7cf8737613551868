//! What a file is, by the end of its name (RFC 6838; IANA's list of media types).

/// What is known of files whose names end alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MediaType {
    /// The end of the name in lower case, without the dot.
    pub extension: &'static str,
    /// The value of `Content-Type`.
    pub name: &'static str,
    /// Whether such files get much smaller when they are compressed.
    pub is_compressible: bool,
}

/// Of what is unknown a browser makes a download.
pub const UNKNOWN: &str = "application/octet-stream";

const fn text(extension: &'static str, name: &'static str) -> MediaType {
    MediaType { extension, name, is_compressible: true }
}

const fn dense(extension: &'static str, name: &'static str) -> MediaType {
    MediaType { extension, name, is_compressible: false }
}

/// Every type that a site can hold.
pub static MEDIA_TYPES: [MediaType; 35] = [
    text("html", "text/html; charset=utf-8"),
    text("css", "text/css; charset=utf-8"),
    text("js", "text/javascript; charset=utf-8"),
    text("txt", "text/plain; charset=utf-8"),
    text("csv", "text/csv; charset=utf-8"),
    text("vtt", "text/vtt; charset=utf-8"),
    text("ics", "text/calendar; charset=utf-8"),
    text("md", "text/markdown; charset=utf-8"),
    text("json", "application/json"),
    text("map", "application/json"),
    text("jsonld", "application/ld+json"),
    text("geojson", "application/geo+json"),
    text("webmanifest", "application/manifest+json"),
    text("xml", "application/xml"),
    text("atom", "application/atom+xml"),
    text("rss", "application/rss+xml"),
    text("ttl", "text/turtle; charset=utf-8"),
    text("svg", "image/svg+xml"),
    text("wasm", "application/wasm"),
    dense("pdf", "application/pdf"),
    dense("png", "image/png"),
    dense("jpg", "image/jpeg"),
    dense("jpeg", "image/jpeg"),
    dense("webp", "image/webp"),
    dense("avif", "image/avif"),
    dense("gif", "image/gif"),
    dense("ico", "image/x-icon"),
    dense("woff2", "font/woff2"),
    dense("mp3", "audio/mpeg"),
    dense("ogg", "audio/ogg"),
    dense("opus", "audio/ogg"),
    dense("m4a", "audio/mp4"),
    dense("wav", "audio/wav"),
    dense("mp4", "video/mp4"),
    dense("webm", "video/webm"),
];

/// What is known of an extension in lower case.
pub fn media_type(extension: &str) -> Option<&'static MediaType> {
    MEDIA_TYPES.iter().find(|known| known.extension == extension)
}

/// The value of `Content-Type` for an extension in lower case.
pub fn content_type(extension: &str) -> &'static str {
    media_type(extension).map_or(UNKNOWN, |known| known.name)
}
