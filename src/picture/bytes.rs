//! Bytes read from the front, and never past their end.

use super::Fault;

/// What is left to read.
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    /// The next bytes.
    ///
    /// # Errors
    /// There are fewer: the file breaks off.
    pub fn take(&mut self, count: usize) -> Result<&'a [u8], Fault> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or_else(|| Fault::new("broken"))?;
        self.0 = rest;
        Ok(taken)
    }

    /// The next bytes, as many as the value holds.
    ///
    /// # Errors
    /// There are fewer.
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        self.take(N)?.try_into().map_err(|_| Fault::new("broken"))
    }

    /// The next byte.
    ///
    /// # Errors
    /// There is none.
    pub fn byte(&mut self) -> Result<u8, Fault> {
        self.array().map(|[byte]| byte)
    }

    /// A length of four bytes, the highest first.
    ///
    /// # Errors
    /// There are fewer.
    pub fn big(&mut self) -> Result<u32, Fault> {
        self.array().map(u32::from_be_bytes)
    }

    /// A length of four bytes, the lowest first.
    ///
    /// # Errors
    /// There are fewer.
    pub fn little(&mut self) -> Result<u32, Fault> {
        self.array().map(u32::from_le_bytes)
    }

    /// Demands that it goes on with these.
    ///
    /// # Errors
    /// It goes on with others: this is another format.
    pub fn expect(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        self.0 = self.0.strip_prefix(bytes).ok_or_else(|| Fault::new("format"))?;
        Ok(())
    }
}

/// A length as the machine counts.
pub fn count(length: u32) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}
