//! Where a Swedish compound can be parted, by the words that compounds often end with.

use super::by_language::row;

/// Last parts of compounds in texts of authorities, in the basic form.
const LAST: &[&str] = &[
    "verksamhet",
    "myndighet",
    "sekreterare",
    "handläggare",
    "tjänst",
    "tjänsten",
    "program",
    "åtgärd",
    "insats",
    "organisation",
    "samtal",
    "arbete",
    "arbetet",
    "arbetare",
    "ansvar",
    "mottagning",
    "boende",
    "boendet",
    "relation",
    "person",
    "personal",
    "personer",
    "förbud",
    "förbudet",
    "förvaltning",
    "förvaltningen",
    "nämnd",
    "nämnden",
    "utredning",
    "bedömning",
    "planering",
    "planen",
    "skydd",
    "skyddet",
    "våld",
    "våldet",
    "våldsam",
    "stöd",
    "stödet",
    "hjälp",
    "hjälpen",
    "grupp",
    "gruppen",
    "grupper",
    "ansökan",
    "anmälan",
    "uppgift",
    "uppgifter",
    "uppgifterna",
    "handling",
    "handlingar",
    "rättighet",
    "rättigheter",
    "möjlighet",
    "möjligheter",
    "samverkan",
    "information",
    "kommun",
    "kommunen",
    "region",
    "regionen",
    "familj",
    "familjen",
    "kontakt",
    "kontakten",
    "ärende",
    "ärenden",
    "beslut",
    "beslutet",
    "process",
    "processen",
    "förebyggande",
    "utövare",
    "utsatt",
    "utsatta",
    "telefon",
    "telefonen",
    "nummer",
    "numret",
    "adress",
    "adressen",
    "vård",
    "vården",
    "rätt",
    "rätten",
    "biträde",
    "biträdet",
    "lagen",
    "lagstiftning",
    "rättegång",
    "ersättning",
    "försäkring",
    "försäkringen",
    "utbildning",
    "utbildningen",
    "pedagog",
    "psykolog",
    "terapeut",
    "kurator",
    "läkare",
    "sköterska",
    "station",
    "stationen",
    "central",
    "centralen",
    "linje",
    "linjen",
    "jour",
    "jouren",
];

const BY_LANGUAGE: &[(&str, &[&str])] = &[("sv", LAST)];

/// The parts of a long compound: what stands before its last word, and the last word. None where no known word ends it
/// or too little stands before it.
pub fn parts<'w>(word: &'w str, language: &str) -> Option<(&'w str, &'w str)> {
    let endings = row(BY_LANGUAGE, language)?;
    let mut best: Option<(&'w str, &'w str)> = None;
    for last in *endings {
        let Some(first) = word.strip_suffix(last).filter(|first| first.chars().count() >= 4) else { continue };
        if best.is_none_or(|(_, known)| last.len() > known.len()) {
            best = Some((first, word.get(first.len()..)?));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_compounds_before_their_last_word() {
        assert_eq!(parts("socialsekreterare", "sv"), Some(("social", "sekreterare")));
        assert_eq!(parts("våldspreventionsprogram", "sv"), Some(("våldspreventions", "program")));
        assert_eq!(parts("kontaktförbudet", "sv"), Some(("kontakt", "förbudet")));
        assert_eq!(parts("fruktansvärd", "sv"), None);
        assert_eq!(parts("personal", "sv"), None);
    }
}
