//! Numbers that are the same in every run (xorshift, Marsaglia 2003).

/// Its last number, which is not 0.
pub struct Dice(pub u64);

impl Dice {
    /// The next number below a limit; 0 where there is none below it.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % 1_000_003) as usize % limit.max(1)
    }
}
