//! Where a Swedish compound can be parted, by the words that compounds often end with.

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

/// The parts of a long compound: what stands before its last word, and the last word. None where no known word ends it
/// or too little stands before it.
pub fn parts(word: &str) -> Option<(&str, &str)> {
    let mut best: Option<(&str, &str)> = None;
    for last in LAST {
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
        assert_eq!(parts("socialsekreterare"), Some(("social", "sekreterare")));
        assert_eq!(parts("våldspreventionsprogram"), Some(("våldspreventions", "program")));
        assert_eq!(parts("kontaktförbudet"), Some(("kontakt", "förbudet")));
        assert_eq!(parts("fruktansvärd"), None);
        assert_eq!(parts("personal"), None);
    }
}
