//! Printed matter: which sheets there will be, and where.

use crate::base::edition::Edition;
use crate::base::path::SitePath;
use crate::model::entry::{EntryRef, Kind};
use crate::model::leaflet::LeafletFormat;
use crate::model::{Facts, Site};

use super::Profile;

/// A leaflet in one edition and one form.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The leaflet.
    pub leaflet: EntryRef,
    /// Its edition.
    pub edition: Edition,
    /// Its form.
    pub format: LeafletFormat,
    /// Whether it is for a printer's workshop, with colour beyond its edges and marks for the knife.
    pub for_printer: bool,
    /// Its file.
    pub path: SitePath,
    /// Its address, `/print/kort/sv/card.pdf`.
    pub url: String,
    /// A picture of it for staff, who look for the right one among many.
    pub preview: Option<SitePath>,
}

/// The sheets of all leaflets, each in the editions that it asks for and has words of its own in.
pub fn sheets(site: &Site, profile: Profile) -> Vec<Sheet> {
    let mut sheets = Vec::new();
    for entry in site.of_kind(Kind::Leaflet) {
        let Facts::Leaflet(facts) = &entry.facts else { continue };
        let is_made = |edition: &&Edition| facts.editions.iter().any(|own| own.value == **edition) && entry.words.get(edition).is_some();
        for edition in site.editions().filter(is_made) {
            for format in facts.format.0.iter().map(|format| format.value) {
                let variants = [false, true].into_iter().filter(|for_printer| !for_printer || format.is_cut());
                sheets.extend(variants.filter_map(|for_printer| sheet(site, profile, &entry.key, edition, (format, for_printer))));
            }
        }
    }
    sheets
}

fn sheet(
    site: &Site,
    profile: Profile,
    leaflet: &EntryRef,
    edition: &Edition,
    (format, for_printer): (LeafletFormat, bool),
) -> Option<Sheet> {
    let end = if for_printer { "-printer" } else { "" };
    let url = format!("/print/{}/{}/{}{end}.pdf", leaflet.id, site.settings.prefix(edition), format.as_str());
    let path = SitePath::new(url.trim_start_matches('/'))?;
    let is_shown = profile == Profile::Internal && !for_printer;
    let preview = SitePath::new(&path.as_str().replace(".pdf", ".png")).filter(|_| is_shown);
    Some(Sheet { leaflet: leaflet.clone(), edition: edition.clone(), format, for_printer, path, url, preview })
}
