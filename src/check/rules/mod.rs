//! The rules, by family.

pub mod a11y {
    //! Structure of texts.
    pub mod link_text;
}
pub mod alt {
    //! Pictures and alternative texts.
    pub mod file_name;
    pub mod missing;
    pub mod opening;
    pub mod too_long;
}
pub mod fact {
    //! Facts that stand where they should not.
    pub mod number_in_prose;
}
pub mod i18n {
    //! Translations.
    pub mod missing_edition;
}
pub mod lang {
    //! Languages and directions.
    pub mod hidden_direction;
}
pub mod plan {
    //! Strategies and action plans.
    pub mod no_responsible;
}
pub mod safe {
    //! Safety of the reader.
    pub mod protected_address;
}
pub mod site {
    //! The site as a whole.
    pub mod duplicate_id;
    pub mod markup_in_plain_text;
}
pub mod term {
    //! Words of the glossary.
    pub mod avoided_word;
}
