//! The fields that `autocomplete` can name, and the kinds of input that each fits (WHATWG HTML, 4.10.18.7.1).

/// Fields that can be filled in alike.
pub struct Group {
    /// Their names, parted by spaces.
    names: &'static str,
    /// Whether they may be of one's home, work, mobile, fax or pager.
    are_contacts: bool,
    /// The kinds of `<input>` that they fit beside text, a search and what is hidden.
    kinds: &'static [&'static str],
}

/// A field that spans several lines is let be in one line, and digits in a field for telephone numbers: that is how pages
/// get a keypad, and what the field is about can be told all the same.
const GROUPS: &[Group] = &[
    Group {
        names: "name honorific-prefix given-name additional-name family-name honorific-suffix nickname organization-title organization \
            street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 country \
            country-name cc-name cc-given-name cc-additional-name cc-family-name cc-type transaction-currency language sex",
        are_contacts: false,
        kinds: &[],
    },
    Group { names: "postal-code cc-number cc-csc", are_contacts: false, kinds: &["tel"] },
    Group { names: "username", are_contacts: false, kinds: &["email"] },
    Group { names: "new-password current-password", are_contacts: false, kinds: &["password"] },
    Group { names: "one-time-code", are_contacts: false, kinds: &["password", "tel"] },
    Group { names: "cc-exp", are_contacts: false, kinds: &["month", "tel"] },
    Group {
        names: "cc-exp-month cc-exp-year transaction-amount bday-day bday-month bday-year",
        are_contacts: false,
        kinds: &["number", "tel"],
    },
    Group { names: "bday", are_contacts: false, kinds: &["date"] },
    Group { names: "url photo", are_contacts: false, kinds: &["url"] },
    Group { names: "email", are_contacts: true, kinds: &["email"] },
    Group {
        names: "tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension",
        are_contacts: true,
        kinds: &["tel"],
    },
    Group { names: "impp", are_contacts: true, kinds: &["url"] },
];

/// What a value of `autocomplete` says.
pub enum Autofill {
    /// That a browser may fill the field in, or may not.
    OnOrOff,
    /// What the field is about.
    Field(String, &'static Group),
    /// Nothing that there is a word for.
    Unknown,
}

impl Autofill {
    /// Reads the words in their order: a section, an address, a kind of contact, the field, and `webauthn`.
    pub fn of(value: &str) -> Self {
        let value = value.to_ascii_lowercase();
        if matches!(value.trim(), "on" | "off") {
            return Self::OnOrOff;
        }
        let mut words = value.split_ascii_whitespace().peekable();
        let _ = words.next_if(|word| word.starts_with("section-"));
        let _ = words.next_if(|word| matches!(*word, "shipping" | "billing"));
        let is_contact = words.next_if(|word| matches!(*word, "home" | "work" | "mobile" | "fax" | "pager")).is_some();
        let field = words.next().unwrap_or_default();
        let _ = words.next_if(|word| *word == "webauthn");
        let mut of_kind = GROUPS.iter().filter(|group| group.are_contacts || !is_contact);
        let group = of_kind.find(|group| group.names.split_ascii_whitespace().any(|name| name == field));
        match group {
            Some(group) if words.next().is_none() => Self::Field(field.to_owned(), group),
            _ => Self::Unknown,
        }
    }
}

impl Group {
    /// Whether its fields can be filled in in an `<input>` of a kind.
    pub fn fits(&self, kind: &str) -> bool {
        matches!(kind, "text" | "search" | "hidden") || self.kinds.contains(&kind)
    }
}
