//! Rust as a wall sees it: comments, words and tests are blotted out, lines and columns stay.

/// A text in two forms, character for character as long as the text itself.
pub struct Scanned {
    /// Code alone: the inside of every string and comment is blank.
    pub code: String,
    /// Code and strings: comments are blank.
    pub with_strings: String,
}

impl Scanned {
    /// Blots out comments, strings and whatever is `#[cfg(test)]`.
    pub fn new(text: &str) -> Self {
        let text: Vec<char> = text.chars().collect();
        let mut scanner = Scanner { code: text.clone(), with_strings: text.clone(), text, at: 0 };
        while scanner.at < scanner.text.len() {
            scanner.step();
        }
        scanner.blot_tests();
        Self { code: scanner.code.into_iter().collect(), with_strings: scanner.with_strings.into_iter().collect() }
    }

    /// The lines of code with their numbers.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

struct Scanner {
    text: Vec<char>,
    code: Vec<char>,
    with_strings: Vec<char>,
    at: usize,
}

impl Scanner {
    fn peek(&self, ahead: usize) -> char {
        self.text.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn step(&mut self) {
        let from = self.at;
        let is_word = from > 0 && (self.text[from - 1].is_alphanumeric() || self.text[from - 1] == '_');
        match (self.peek(0), self.peek(1)) {
            ('/', '/') => {
                self.at = self.find(from, &['\n']);
                self.blot(from, self.at, true);
            }
            ('/', '*') => {
                self.block_comment();
                self.blot(from, self.at, true);
            }
            ('"', _) => self.string(from, 0, true),
            ('r', '"' | '#') if !is_word => self.raw_string(1),
            ('b', 'r') if !is_word && matches!(self.peek(2), '"' | '#') => self.raw_string(2),
            ('\'', '\\') => {
                self.at = self.find(from + 3, &['\'']) + 1;
                self.blot(from + 1, self.at - 1, true);
            }
            ('\'', _) if self.peek(2) == '\'' => {
                self.at += 3;
                self.blot(from + 1, from + 2, true);
            }
            _ => self.at += 1,
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        while self.at < self.text.len() {
            match (self.peek(0), self.peek(1)) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                _ => {
                    self.at += 1;
                    continue;
                }
            }
            self.at += 2;
            if depth == 0 {
                return;
            }
        }
    }

    /// From the opening quote at `open` to the closing one, which `hashes` follow.
    fn string(&mut self, open: usize, hashes: usize, escapes: bool) {
        self.at = open + 1;
        while self.at < self.text.len() {
            if escapes && self.peek(0) == '\\' {
                self.at += 2;
            } else if self.peek(0) == '"' && (1..=hashes).all(|ahead| self.peek(ahead) == '#') {
                break;
            } else {
                self.at += 1;
            }
        }
        self.blot(open + 1, self.at, false);
        self.at += 1 + hashes;
    }

    fn raw_string(&mut self, prefix: usize) {
        let hashes = (prefix..).take_while(|ahead| self.peek(*ahead) == '#').count();
        if self.peek(prefix + hashes) == '"' {
            self.string(self.at + prefix + hashes, hashes, false);
        } else {
            self.at += 1;
        }
    }

    fn find(&self, from: usize, ends: &[char]) -> usize {
        (from..self.text.len()).find(|at| ends.contains(&self.text[*at])).unwrap_or(self.text.len())
    }

    fn blot(&mut self, from: usize, to: usize, both: bool) {
        for at in (from..to.min(self.text.len())).filter(|at| self.text[*at] != '\n') {
            self.code[at] = ' ';
            if both {
                self.with_strings[at] = ' ';
            }
        }
    }

    /// Blots out each item under `#[cfg(test)]`: to its semicolon, or to the brace that ends it.
    fn blot_tests(&mut self) {
        let mark: Vec<char> = "#[cfg(test)]".chars().collect();
        let starts: Vec<usize> = (0..self.code.len()).filter(|at| self.code[*at..].starts_with(&mark)).collect();
        for start in starts {
            let end = item_end(&self.code, start + mark.len());
            self.blot(start, end, true);
        }
    }
}

/// Where the item that begins at `from` ends.
pub fn item_end(code: &[char], from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in code.iter().enumerate().skip(from) {
        match letter {
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 && *letter == '}' {
                    return at + 1;
                }
            }
            ';' if depth == 0 => return at + 1,
            _ => {}
        }
    }
    code.len()
}

#[test]
fn sees_code_and_nothing_else() {
    let scanned =
        Scanned::new("let a = \"b // c\"; // d\n'\\'' '\"' r#\"e\"f\"# /* g /* h */ i */ j<'k>\n#[cfg(test)]\nmod tests { fn l() {} }\nm");
    let words: Vec<_> = scanned.code.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    assert_eq!(words, ["let", "a", "r", "j", "k", "m"]);
    assert!(scanned.with_strings.contains("\"b // c\"") && !scanned.with_strings.contains('d'));
    assert_eq!(scanned.lines().count(), 5);
}
