//! `/.well-known/security.txt`: whom to tell of a hole in the site's security (RFC 9116).

use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::model::Site;

/// Makes it, where the site says whom to tell.
pub fn emit(site: &Site) -> Output {
    let mut output = Output::default();
    let (Some(security), Some(path)) = (&site.settings.security, SitePath::new(".well-known/security.txt")) else { return output };
    let own = site.settings.source_edition().map(|edition| edition.language().to_owned());
    let named: Vec<String> = security.languages.iter().map(|language| language.tag().to_owned()).collect();
    let languages = if named.is_empty() { own.into_iter().collect() } else { named };
    let text = format!(
        "Contact: {}\nExpires: {}T00:00:00Z\nPreferred-Languages: {}\nCanonical: {}/{path}\n",
        security.contact.uri(),
        security.expires.value,
        languages.join(", "),
        site.settings.base(),
    );
    output.insert(path, text.into_bytes());
    output
}
