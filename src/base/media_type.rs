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

const fn compressible(extension: &'static str, name: &'static str) -> MediaType {
    MediaType { extension, name, is_compressible: true }
}

const fn dense(extension: &'static str, name: &'static str) -> MediaType {
    MediaType { extension, name, is_compressible: false }
}

/// Every type that a site can hold.
pub static MEDIA_TYPES: [MediaType; 36] = [
    compressible("html", "text/html; charset=utf-8"),
    compressible("css", "text/css; charset=utf-8"),
    compressible("js", "text/javascript; charset=utf-8"),
    compressible("txt", "text/plain; charset=utf-8"),
    compressible("csv", "text/csv; charset=utf-8"),
    compressible("vtt", "text/vtt; charset=utf-8"),
    compressible("ics", "text/calendar; charset=utf-8"),
    compressible("md", "text/markdown; charset=utf-8"),
    compressible("json", "application/json"),
    compressible("map", "application/json"),
    compressible("jsonld", "application/ld+json"),
    compressible("geojson", "application/geo+json"),
    compressible("webmanifest", "application/manifest+json"),
    compressible("xml", "application/xml"),
    compressible("atom", "application/atom+xml"),
    compressible("rss", "application/rss+xml"),
    compressible("rdf", "application/rdf+xml"),
    compressible("ttl", "text/turtle; charset=utf-8"),
    compressible("svg", "image/svg+xml"),
    compressible("wasm", "application/wasm"),
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
