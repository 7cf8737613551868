//! Abbreviations with full stops, by language, and what they stand for.

use super::by_language::row;

/// An abbreviation.
#[derive(Debug, PartialEq, Eq)]
pub struct Abbreviation {
    /// As it is written, in lower case, full stops included: `t.ex.`.
    pub short: &'static str,
    /// The words it stands for, when they can take its place in any sentence.
    pub long: Option<&'static str>,
    /// What it stands before.
    pub before: Before,
}

/// What an abbreviation stands before, and so whether its full stop can end a sentence too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// The sentence always goes on: `t.ex.`
    Anything,
    /// The sentence goes on with a number; otherwise it is a word at its end: `no. 5`, but "She says no."
    Number,
    /// The sentence can end with it: `m.m.`
    End,
}

const fn inner(short: &'static str, long: &'static str) -> Abbreviation {
    Abbreviation { short, long: Some(long), before: Before::Anything }
}

const fn bare(short: &'static str) -> Abbreviation {
    Abbreviation { short, long: None, before: Before::Anything }
}

const fn counted(short: &'static str) -> Abbreviation {
    Abbreviation { short, long: None, before: Before::Number }
}

const fn last(short: &'static str) -> Abbreviation {
    Abbreviation { short, long: None, before: Before::End }
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
    counted("st."),
    counted("nr."),
    counted("s."),
    counted("sid."),
    counted("kap."),
    counted("tel."),
    bare("dr."),
    bare("prof."),
    bare("f.ö."),
    counted("fig."),
    counted("max."),
    counted("min."),
    counted("tfn."),
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
    counted("no."),
    counted("nos."),
    bare("mr."),
    bare("mrs."),
    bare("ms."),
    bare("dr."),
    bare("prof."),
    bare("st."),
    bare("cf."),
    counted("p."),
    counted("pp."),
    counted("fig."),
    counted("tel."),
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
    counted("nr."),
    bare("dvs."),
    bare("pga."),
    counted("tlf."),
    bare("jf."),
    counted("kap."),
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
    counted("nr."),
    counted("tel."),
    bare("dr."),
    counted("st."),
    last("usw."),
    last("etc."),
    last("u.ä."),
];

const FINNISH: &[Abbreviation] =
    &[bare("esim."), bare("ks."), bare("klo."), counted("puh."), counted("n."), counted("nro."), last("jne."), last("ym.")];

const SPANISH: &[Abbreviation] =
    &[bare("p.ej."), counted("ej."), counted("núm."), bare("sr."), bare("sra."), bare("dr."), bare("dra."), counted("tel."), last("etc.")];

const FRENCH: &[Abbreviation] =
    &[bare("p.ex."), counted("ex."), counted("m."), bare("mme."), bare("dr."), counted("tél."), counted("env."), last("etc.")];

/// Polish, Bosnian, Croatian and Serbian in Latin letters have these in common or apart.
const SLAVIC: &[Abbreviation] = &[
    counted("np."),
    counted("ul."),
    counted("godz."),
    counted("tel."),
    bare("tzw."),
    bare("npr."),
    bare("tj."),
    counted("br."),
    counted("sv."),
    last("itd."),
    last("itp."),
];

const BY_LANGUAGE: &[(&str, &[Abbreviation])] = &[
    ("sv", SWEDISH),
    ("en", ENGLISH),
    ("nb", NORWEGIAN_AND_DANISH),
    ("nn", NORWEGIAN_AND_DANISH),
    ("no", NORWEGIAN_AND_DANISH),
    ("da", NORWEGIAN_AND_DANISH),
    ("de", GERMAN),
    ("fi", FINNISH),
    ("fit", FINNISH),
    ("es", SPANISH),
    ("fr", FRENCH),
    ("pl", SLAVIC),
    ("bs", SLAVIC),
    ("hr", SLAVIC),
    ("sr", SLAVIC),
];

/// The abbreviations of a language.
pub fn of(language: &str) -> &'static [Abbreviation] {
    row(BY_LANGUAGE, language).copied().unwrap_or_default()
}
