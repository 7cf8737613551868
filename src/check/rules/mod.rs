//! The rules, by family.

pub mod alt {
    //! Pictures and alternative texts.
    pub mod missing;
}
pub mod i18n {
    //! Translations.
    pub mod missing_edition;
}
pub mod safe {
    //! Safety of the reader.
    pub mod protected_address;
}
pub mod site {
    //! The site as a whole.
    pub mod duplicate_id;
}
