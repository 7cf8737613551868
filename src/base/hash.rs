//! Short digests for file names and comparisons.

/// The first 12 hexadecimal digits of the BLAKE3 digest: enough to tell the versions of a file apart.
pub fn short(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().chars().take(12).collect()
}
