//! The codes of what can be wrong with the input itself, before any rule looks at it.

/// How much a finding weighs, the heaviest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Forbids publishing.
    Error,
    /// Should be looked at.
    Warning,
    /// May be looked at; never stands in the way of anything.
    Info,
}

impl Severity {
    /// The word for it in JSON, in `site.yaml` and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// A kind of fault: a stable code, a readable name that is also the message's id, and its weight.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Family and number, `SITE002`.
    pub id: &'static str,
    /// Readable name, `unknown-key`.
    pub name: &'static str,
    /// Default weight.
    pub severity: Severity,
}

macro_rules! codes {
    ($($constant:ident = $id:literal $name:literal $severity:ident;)*) => {
        $(#[doc = concat!("`", $name, "`: see the message in `locales/en/tool.ftl`.")]
        pub static $constant: Code = Code { id: $id, name: $name, severity: Severity::$severity };)*
        /// All input codes, for the tests of their messages.
        pub static INPUT: &[&Code] = &[$(&$constant),*];
    };
}

codes! {
    NO_SITE = "SITE001" "no-site" Error;
    INVALID_YAML = "SITE002" "invalid-yaml" Error;
    UNKNOWN_KEY = "SITE003" "unknown-key" Error;
    MISSING_KEY = "SITE004" "missing-key" Error;
    DUPLICATE_KEY = "SITE005" "duplicate-key" Error;
    WRONG_TYPE = "SITE006" "wrong-type" Error;
    UNKNOWN_CHOICE = "SITE007" "unknown-choice" Error;
    INVALID_VALUE = "SITE008" "invalid-value" Error;
    INVALID_UTF8 = "SITE009" "invalid-utf8" Error;
    EMPTY_FILE = "SITE010" "empty-file" Error;
    UNKNOWN_FILE = "SITE011" "unknown-file" Error;
    INVALID_NAME = "SITE012" "invalid-name" Error;
    TOO_LARGE = "SITE013" "too-large" Error;
    TOO_DEEP = "SITE014" "too-deep" Error;
    UNREADABLE = "SITE015" "unreadable" Error;
    SYMBOLIC_LINK = "SITE016" "symbolic-link" Error;
    NO_FRONT_MATTER = "SITE017" "no-front-matter" Error;
    SAME_ADDRESS = "SITE018" "same-address" Error;
    UNSAFE_ADDRESS = "SITE019" "unsafe-address" Error;
    TEMPLATE = "SITE020" "template-error" Error;
    STYLE = "SITE021" "style-error" Error;
    MESSAGE = "SITE022" "message-error" Error;
    MISSING_WORDS = "SITE023" "missing-words" Error;
    YAML_FEATURE = "SITE024" "yaml-feature" Error;
    UNKNOWN_RULE = "SITE025" "unknown-rule" Error;
    FIXED_RULE = "SITE026" "fixed-rule" Error;
    NO_REASON = "SITE027" "exception-without-reason" Error;
    UNUSED_EXCEPTION = "SITE028" "unused-exception" Warning;
    INVALID_LEDGER = "SITE041" "invalid-ledger-line" Error;
    INVALID_ADDRESS_LINE = "SITE043" "invalid-address-line" Error;
    NO_ASSESSMENT = "SITE040" "statement-without-facts" Warning;
    NOT_A_LANGUAGE = "LANG001" "not-a-language" Error;
    UNKNOWN_EDITION = "LANG002" "unknown-edition" Error;
    EXCHANGE_UNREADABLE = "I18N020" "exchange-unreadable" Error;
    EXCHANGE_EDITION = "I18N021" "exchange-edition" Error;
    EXCHANGE_UNKNOWN = "I18N022" "exchange-unknown-piece" Error;
    EXCHANGE_TWICE = "I18N023" "exchange-piece-twice" Error;
    EXCHANGE_PLACEHOLDER = "I18N024" "exchange-placeholder" Error;
    EXCHANGE_NUMBER = "I18N025" "exchange-number" Error;
    EXCHANGE_SHAPE = "I18N026" "exchange-shape" Error;
    EXCHANGE_INCOMPLETE = "I18N027" "exchange-incomplete" Error;
    DANGLING_REFERENCE = "LINK001" "dangling-reference" Error;
    UNSAFE_LINK = "LINK002" "unsafe-link" Error;
    UNKNOWN_SCHEME = "LINK003" "unknown-scheme" Error;
    MISSING_ANCHOR = "LINK004" "missing-anchor" Error;
    LOST_ADDRESS = "LINK040" "lost-address" Error;
    LOST_EDITION = "LINK041" "lost-edition" Error;
    REDIRECT_CIRCLE = "LINK042" "redirect-circle" Error;
    UNUSED_REDIRECT = "LINK043" "unused-redirect" Warning;
    ADDRESS_TAKEN_OVER = "LINK044" "address-taken-over" Warning;
    NO_FONTS = "PRINT001" "no-fonts" Error;
    LETTER_WITHOUT_FONT = "PRINT002" "letter-without-font" Error;
    TOO_MUCH_FOR_FORMAT = "PRINT003" "too-much-for-format" Error;
    PRINT_FAILED = "PRINT004" "print-failed" Error;
    PDF_STANDARD = "PRINT005" "pdf-standard" Error;
    RAW_HTML = "SAFE001" "raw-html" Error;
    UNSAFE_PICTURE = "SAFE002" "unsafe-picture" Error;
    TYPED_NUMBER_LINK = "FACT001" "typed-number-link" Error;
}
