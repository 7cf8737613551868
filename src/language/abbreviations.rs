//! Abbreviations with full stops, by language, and what they stand for.

/// An abbreviation.
#[derive(Debug, PartialEq, Eq)]
pub struct Abbreviation {
    /// As it is written, in lower case, full stops included: `t.ex.`.
    pub short: &'static str,
    /// The words it stands for, when they can take its place in any sentence.
    pub long: Option<&'static str>,
    /// Whether a sentence can end with it, as with `m.m.`; after the others a sentence always goes on.
    pub can_end: bool,
}

const fn inner(short: &'static str, long: &'static str) -> Abbreviation {
    Abbreviation { short, long: Some(long), can_end: false }
}

const fn bare(short: &'static str) -> Abbreviation {
    Abbreviation { short, long: None, can_end: false }
}

const fn last(short: &'static str) -> Abbreviation {
    Abbreviation { short, long: None, can_end: true }
}

const SWEDISH: &[Abbreviation] = &[
    inner("t.ex.", "till exempel"),
    inner("t ex", "till exempel"),
    inner("t. ex.", "till exempel"),
    inner("bl.a.", "bland annat"),
    inner("bl a", "bland annat"),
    inner("bl. a.", "bland annat"),
    inner("dvs.", "det vill säga"),
    inner("d.v.s.", "det vill säga"),
    inner("kl.", "klockan"),
    inner("ca.", "ungefär"),
    inner("c:a", "ungefär"),
    inner("p.g.a.", "på grund av"),
    inner("pga.", "på grund av"),
    inner("fr.o.m.", "från och med"),
    inner("t.o.m.", "till och med"),
    inner("f.n.", "för närvarande"),
    inner("resp.", "respektive"),
    inner("m.a.o.", "med andra ord"),
    inner("s.k.", "så kallad"),
    inner("jfr.", "jämför"),
    inner("enl.", "enligt"),
    inner("inkl.", "inklusive"),
    inner("exkl.", "exklusive"),
    bare("f.d."),
    bare("st."),
    bare("nr."),
    bare("s."),
    bare("sid."),
    bare("kap."),
    bare("tel."),
    bare("dr."),
    bare("prof."),
    bare("f.ö."),
    bare("fig."),
    bare("max."),
    bare("min."),
    bare("tfn."),
    last("m.m."),
    last("m.fl."),
    last("o.s.v."),
    last("osv."),
    last("etc."),
    last("o.d."),
    last("e.d."),
    last("mån."),
    last("tim."),
];

const ENGLISH: &[Abbreviation] = &[
    inner("e.g.", "for example"),
    inner("i.e.", "that is"),
    inner("approx.", "about"),
    bare("vs."),
    bare("no."),
    bare("nos."),
    bare("mr."),
    bare("mrs."),
    bare("ms."),
    bare("dr."),
    bare("prof."),
    bare("st."),
    bare("cf."),
    bare("p."),
    bare("pp."),
    bare("fig."),
    bare("tel."),
    bare("viz."),
    last("etc."),
    last("a.m."),
    last("p.m."),
    last("et al."),
    last("inc."),
    last("ltd."),
];

const NORWEGIAN_AND_DANISH: &[Abbreviation] = &[
    bare("f.eks."),
    bare("bl.a."),
    bare("kl."),
    bare("ca."),
    bare("nr."),
    bare("dvs."),
    bare("pga."),
    bare("tlf."),
    bare("jf."),
    bare("kap."),
    last("osv."),
    last("m.m."),
    last("mv."),
    last("o.l."),
];

const GERMAN: &[Abbreviation] = &[
    bare("z.b."),
    bare("d.h."),
    bare("z.t."),
    bare("u.a."),
    bare("bzw."),
    bare("ca."),
    bare("nr."),
    bare("tel."),
    bare("dr."),
    bare("st."),
    last("usw."),
    last("etc."),
    last("u.ä."),
];

const FINNISH: &[Abbreviation] =
    &[bare("esim."), bare("ks."), bare("klo."), bare("puh."), bare("n."), bare("nro."), last("jne."), last("ym.")];

const SPANISH: &[Abbreviation] =
    &[bare("p.ej."), bare("ej."), bare("núm."), bare("sr."), bare("sra."), bare("dr."), bare("dra."), bare("tel."), last("etc.")];

const FRENCH: &[Abbreviation] =
    &[bare("p.ex."), bare("ex."), bare("m."), bare("mme."), bare("dr."), bare("tél."), bare("env."), last("etc.")];

/// Polish, Bosnian, Croatian and Serbian in Latin letters have these in common or apart.
const SLAVIC: &[Abbreviation] = &[
    bare("np."),
    bare("ul."),
    bare("godz."),
    bare("tel."),
    bare("tzw."),
    bare("npr."),
    bare("tj."),
    bare("br."),
    bare("sv."),
    last("itd."),
    last("itp."),
];

/// The abbreviations of a language.
pub fn of(language: &str) -> &'static [Abbreviation] {
    match language {
        "sv" => SWEDISH,
        "en" => ENGLISH,
        "nb" | "nn" | "no" | "da" => NORWEGIAN_AND_DANISH,
        "de" => GERMAN,
        "fi" | "fit" => FINNISH,
        "es" => SPANISH,
        "fr" => FRENCH,
        "pl" | "bs" | "hr" | "sr" => SLAVIC,
        _ => &[],
    }
}
