//! What words begin and end with when they are inflected, by language. `search.js` takes two words for one when they
//! differ in such an ending alone. A language that is not here is searched by beginnings and likeness of words.

use serde::Serialize;

/// Beginnings that are no part of a word, and endings of its forms; letters without marks, as they are compared.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Affixes {
    /// Written together with the word, longest first: articles, conjunctions, prepositions.
    before: &'static str,
    /// Endings.
    after: &'static str,
}

/// The endings of the Swedish stemmer of Snowball, and those of verbs that it leaves.
const SWEDISH: &str = "a ad ade ades an anas and ande anden andes andet ar are aren arens arna arnas arne as ast at ats d \
    da dd dda de des dde e en ens er erna ernas ern ers es et ets het heten heter heterna hets n na nas ns or orna ornas ors r s ste t ta te ts tt";

/// Plural, genitive, tense, degree.
const ENGLISH: &str = "al d e ed er ers es est ied ier ies ing ings ion ions ive ly r rs s y";

/// The light stemmer of Larkey, Ballesteros and Connell (2007), light10, with the pronouns that are written together with a word.
const ARABIC_BEFORE: &str = "وال بال كال فال لل ال";
const ARABIC: &str = "ا ات ان اتها اتهم اتك اتي اتنا ت تك تم تنا ته تها تهم تي ك كم كن نا ه ها هم هن هما وا ون ي ين يه يات";

/// Those of a language.
pub fn of(language: &str) -> Affixes {
    let (before, after) = match language {
        "sv" => ("", SWEDISH),
        "en" => ("", ENGLISH),
        "ar" => (ARABIC_BEFORE, ARABIC),
        _ => ("", ""),
    };
    Affixes { before, after }
}
