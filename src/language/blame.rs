//! Wordings that put the blame on the one who is exposed to violence, or make the violence smaller than it is.

use super::by_language::row;

/// A wording and what to say instead.
#[derive(Debug)]
pub struct Blaming {
    /// In lower case.
    pub words: &'static str,
    /// A wording that puts the responsibility where it belongs.
    pub instead: &'static str,
}

const fn reword(words: &'static str, instead: &'static str) -> Blaming {
    Blaming { words, instead }
}

const SWEDISH: &[Blaming] = &[
    // Violence is no quarrel between two.
    reword("familjebråk", "våld i familjen"),
    reword("familjebråket", "våldet i familjen"),
    reword("lägenhetsbråk", "våld i hemmet"),
    reword("lägenhetsbråket", "våldet i hemmet"),
    reword("relationsbråk", "våld i relationen"),
    reword("bråk i familjen", "våld i familjen"),
    reword("bråk i hemmet", "våld i hemmet"),
    reword("bråk i relationen", "våld i relationen"),
    reword("bråk mellan partner", "våld från en partner"),
    reword("bråk mellan makar", "våld från en partner"),
    reword("familjetragedi", "mord eller våld i familjen"),
    reword("familjetragedin", "mordet eller våldet i familjen"),
    reword("svartsjukedrama", "våld eller mord av en partner"),
    reword("svartsjukedramat", "våldet eller mordet"),
    reword("våldsamt förhållande", "förhållande där någon använder våld"),
    reword("våldsam relation", "relation där någon använder våld"),
    reword("våldsamma relationer", "relationer där någon använder våld"),
    reword("stormigt förhållande", "förhållande med våld"),
    reword("stormig relation", "relation med våld"),
    // The one who is exposed has let nothing happen.
    reword("lät sig misshandlas", "blev misshandlad"),
    reword("låter sig misshandlas", "blir misshandlad"),
    reword("låta sig misshandlas", "bli misshandlad"),
    reword("lät sig slås", "blev slagen"),
    reword("låter sig slås", "blir slagen"),
    reword("låta sig slås", "bli slagen"),
    reword("lät sig kränkas", "blev kränkt"),
    reword("låter sig kränkas", "blir kränkt"),
    reword("låta sig kränkas", "bli kränkt"),
    reword("lät sig utnyttjas", "blev utnyttjad"),
    reword("låter sig utnyttjas", "blir utnyttjad"),
    reword("låta sig utnyttjas", "bli utnyttjad"),
    reword("lät sig våldtas", "blev våldtagen"),
    reword("lät sig kontrolleras", "blev kontrollerad"),
    reword("låter sig kontrolleras", "blir kontrollerad"),
    // Staying is seldom a choice.
    reword("stannade kvar frivilligt", "kunde inte lämna"),
    reword("stannar kvar frivilligt", "kan inte lämna"),
    reword("stannade frivilligt", "kunde inte lämna"),
    reword("stannar frivilligt", "kan inte lämna"),
    reword("valde att stanna kvar", "stannade kvar"),
    reword("väljer att stanna kvar", "stannar kvar"),
    reword("varför lämnade du inte", "vad hindrade dig"),
    reword("varför lämnar du inte", "vad hindrar dig"),
    reword("varför gick du inte", "vad hindrade dig"),
    reword("varför går du inte", "vad hindrar dig"),
    reword("varför stannade du", "vad hindrade dig"),
    reword("varför stannar du", "vad hindrar dig"),
    reword("varför anmälde du inte", "vill du anmäla"),
    // What somebody tells is told, not confessed or alleged.
    reword("erkänna att du är utsatt", "berätta att du är utsatt"),
    reword("erkänner att du är utsatt", "berättar att du är utsatt"),
    reword("erkänna att hon är utsatt", "berätta att hon är utsatt"),
    reword("erkänner att hon är utsatt", "berättar att hon är utsatt"),
    reword("erkänna att du blivit", "berätta att du blivit"),
    reword("erkänner att hon blivit", "berättar att hon blivit"),
    reword("erkände att hon blivit", "berättade att hon blivit"),
    reword("erkänna att du har blivit", "berätta att du har blivit"),
    reword("erkänner att hon har blivit", "berättar att hon har blivit"),
    reword("erkänna att du utsätts", "berätta att du utsätts"),
    reword("erkänna att man utsätts", "berätta att man utsätts"),
    reword("erkänna att man är utsatt", "berätta att man är utsatt"),
    reword("påstådda offret", "den som har berättat om våld"),
    reword("påstått offer", "den som har berättat om våld"),
    reword("påstådda våldet", "våldet som någon har berättat om"),
    reword("påstått våld", "våld som någon har berättat om"),
    reword("påstådda övergreppet", "övergreppet som någon har berättat om"),
    reword("påstådda övergrepp", "övergrepp som någon har berättat om"),
    reword("påstådda misshandeln", "misshandeln som någon har berättat om"),
    reword("påstådda våldtäkten", "våldtäkten som någon har anmält"),
    reword("påstår sig vara utsatt", "berättar att hen är utsatt"),
    reword("påstår att hon är utsatt", "berättar att hon är utsatt"),
    // Nobody calls forth violence.
    reword("provocerade fram våldet", "blev slagen"),
    reword("provocerar fram våld", "blir slagen"),
    reword("provocera fram våld", "bli slagen"),
    reword("provocerade honom att slå", "blev slagen av honom"),
    reword("skylla sig själv", "inte har skulden"),
    reword("skyll dig själv", "det är inte ditt fel"),
    reword("skylla dig själv", "du har inte skulden"),
    // The word says what somebody is, not what somebody did to them. "Brottsoffer" is the law's.
    reword("offret", "den som är utsatt"),
    reword("offrets", "den utsattas"),
    reword("offren", "de som är utsatta"),
    reword("offrens", "de utsattas"),
    reword("offer för våld", "utsatt för våld"),
    reword("offer för misshandel", "utsatt för misshandel"),
    reword("offer för övergrepp", "utsatt för övergrepp"),
    reword("offer för hot", "utsatt för hot"),
    reword("är ett offer", "är utsatt"),
    reword("våldsoffer", "den som är utsatt för våld"),
    reword("hustrumisshandel", "mäns våld mot kvinnor"),
    reword("barnporr", "bilder av övergrepp på barn"),
    reword("prostituerade kvinnor", "kvinnor i prostitution"),
];

const ENGLISH: &[Blaming] = &[
    reword("domestic dispute", "domestic violence"),
    reword("domestic disputes", "domestic violence"),
    reword("family row", "violence in the family"),
    reword("lovers' quarrel", "violence from a partner"),
    reword("lovers’ quarrel", "violence from a partner"),
    reword("crime of passion", "murder or violence by a partner"),
    reword("stormy relationship", "relationship with violence"),
    reword("volatile relationship", "relationship with violence"),
    reword("violent relationship", "relationship in which somebody uses violence"),
    reword("battered woman", "woman exposed to violence"),
    reword("battered women", "women exposed to violence"),
    reword("battered wife", "woman exposed to violence"),
    reword("let yourself be hit", "are hit"),
    reword("let herself be hit", "was hit"),
    reword("let himself be hit", "was hit"),
    reword("let herself be abused", "was abused"),
    reword("let himself be abused", "was abused"),
    reword("allowed herself to be abused", "was abused"),
    reword("allowed him to hit", "was hit by him"),
    reword("chose to stay", "stayed"),
    reword("chooses to stay", "stays"),
    reword("stayed voluntarily", "could not leave"),
    reword("why did you stay", "what made it hard to leave"),
    reword("why didn't you leave", "what made it hard to leave"),
    reword("why didn’t you leave", "what made it hard to leave"),
    reword("why didn't she leave", "what made it hard to leave"),
    reword("why didn’t she leave", "what made it hard to leave"),
    reword("why don't you leave", "what makes it hard to leave"),
    reword("why don’t you leave", "what makes it hard to leave"),
    reword("admit that you are abused", "tell that you are abused"),
    reword("admit to being abused", "tell about the abuse"),
    reword("admits to being abused", "tells about the abuse"),
    reword("admitted being abused", "told about the abuse"),
    reword("alleged victim", "person who has told about violence"),
    reword("alleged abuse", "reported abuse"),
    reword("alleged rape", "reported rape"),
    reword("provoked him", "was hit by him"),
    reword("asked for it", "was hit"),
    reword("asking for it", "being hit"),
    reword("child porn", "images of child sexual abuse"),
    reword("child pornography", "images of child sexual abuse"),
    reword("child prostitute", "child who is sexually exploited"),
    reword("child prostitutes", "children who are sexually exploited"),
];

const BY_LANGUAGE: &[(&str, &[Blaming])] = &[("sv", SWEDISH), ("en", ENGLISH)];

/// The wordings of a language.
pub fn of(language: &str) -> &'static [Blaming] {
    row(BY_LANGUAGE, language).copied().unwrap_or_default()
}
