//! Digests: short ones for file names and comparisons, those of values, and identifiers made of names.

use std::hash::{Hash, Hasher};

/// A digest of all that something is made from.
pub type Digest = [u8; 32];

/// The first 12 hexadecimal digits of the BLAKE3 digest: enough to tell the versions of a file apart.
pub fn short(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().chars().take(12).collect()
}

/// The BLAKE3 digest of a value, the same in every run of the same program.
pub fn digest(value: &impl Hash) -> Digest {
    let mut said = Said(Vec::with_capacity(16 * 1024));
    value.hash(&mut said);
    *blake3::hash(&said.0).as_bytes()
}

/// What a value says of itself, in many small pieces; together they are brought to a digest in one go.
struct Said(Vec<u8>);

impl Hasher for Said {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        let [a, b, c, d, e, f, g, h, ..] = *blake3::hash(&self.0).as_bytes();
        u64::from_le_bytes([a, b, c, d, e, f, g, h])
    }
}

/// An identifier in the form of a UUID (RFC 9562, version 8) that the same name always has.
pub fn uuid(name: &str) -> String {
    let mut bytes: [u8; 16] = [0; 16];
    for (byte, hashed) in bytes.iter_mut().zip(blake3::hash(name.as_bytes()).as_bytes()) {
        *byte = *hashed;
    }
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_uuid_of_the_version_that_says_it_is_our_own() {
        let uuid = uuid("https://www.example.org/service/larm");
        assert_eq!(uuid, super::uuid("https://www.example.org/service/larm"));
        assert_ne!(uuid, super::uuid("https://www.example.org/service/larm2"));
        let parts: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(uuid.as_bytes()[14], b'8');
        assert!("89ab".contains(char::from(uuid.as_bytes()[19])), "{uuid}");
    }
}
