//! Chance that can be repeated: a seed, told, and numbers made of it.

use std::io::Write;
use std::time::SystemTime;

/// Numbers that a seed gives (xorshift64*, Vigna 2016).
pub struct Chance(u64);

impl Chance {
    /// From `FRISTAD_SEED`, else from the clock; said past the test runner's capture.
    pub fn new(test: &str) -> Self {
        let given = std::env::var("FRISTAD_SEED").ok().and_then(|text| text.parse().ok());
        let now = || SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_nanos() as u64 % 1_000_000_000;
        let seed = given.unwrap_or_else(now).max(1);
        say(&format!("{test}: FRISTAD_SEED={seed}"));
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number from 0 up to, not including, a bound.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16) % bound.max(1)
    }
}

/// Says something past the test runner's capture.
pub fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
