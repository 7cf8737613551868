//! Tells languages apart on sentences of the kind that a site about help has.

use fristad::language::{identify, mismatch};

const SENTENCES: &[(&str, &str)] = &[
    ("sv", "Du kan ringa även om du inte vet om det är våld som du är utsatt för."),
    ("sv", "Vi lyssnar och hjälper dig att tänka över vad du vill göra."),
    ("no", "Du kan ringe også hvis du ikke vet om det er vold du er utsatt for."),
    ("no", "Vi hører på deg og hjelper deg med å finne ut hva du vil gjøre."),
    ("da", "Du kan ringe, også hvis du ikke ved, om det er vold, du er udsat for."),
    ("da", "Vi lytter til dig og hjælper dig med at finde ud af, hvad du vil gøre."),
    ("fi", "Voit soittaa, vaikka et olisi varma, onko kyse väkivallasta."),
    ("fi", "Kuuntelemme ja autamme sinua miettimään, mitä haluat tehdä."),
    ("en", "You can call even if you do not know whether what happens to you is violence."),
    ("en", "We listen and help you think about what you want to do."),
    ("de", "Sie können anrufen, auch wenn Sie nicht wissen, ob es Gewalt ist."),
    ("fr", "Vous pouvez appeler même si vous ne savez pas si c'est de la violence."),
    ("es", "Puedes llamar aunque no sepas si lo que te pasa es violencia."),
    ("it", "Puoi chiamare anche se non sai se quello che ti succede è violenza."),
    ("nl", "U kunt bellen, ook als u niet weet of het geweld is."),
    ("pl", "Możesz zadzwonić, nawet jeśli nie wiesz, czy to jest przemoc."),
    ("pt", "Você pode ligar mesmo que não saiba se é violência o que está acontecendo."),
    ("uk", "Ви можете зателефонувати, навіть якщо не знаєте, чи це насильство."),
    ("ru", "Вы можете позвонить, даже если не знаете, является ли это насилием."),
    ("hr", "Možete nazvati i ako niste sigurni da li je to što vam se događa nasilje."),
    ("hr", "Možete da pozovete čak i ako ne znate da li je to što vam se dešava nasilje."),
    ("sr", "Можете да позовете чак и ако не знате да ли је то насиље."),
    ("tr", "Yaşadığınız şeyin şiddet olup olmadığını bilmeseniz bile bizi arayabilirsiniz, size yardım için buradayız."),
    ("ro", "Puteţi suna chiar dacă nu ştiţi dacă este violenţă ceea ce trăiţi."),
    ("ro", "Puteți suna chiar dacă nu știți dacă este violență ceea ce trăiți."),
    ("hu", "Akkor is felhívhat minket, ha nem tudja, hogy erőszak-e az, ami történik."),
    ("et", "Sa võid helistada ka siis, kui sa ei tea, kas see on vägivald."),
    ("ar", "يمكنك الاتصال حتى لو كنت لا تعرف إن كان ما يحدث لك عنفا."),
    ("fa", "می‌توانید تماس بگیرید حتی اگر ندانید آنچه برای شما پیش می‌آید خشونت است یا نه."),
    ("ckb", "دەتوانیت پەیوەندی بکەیت تەنانەت ئەگەر نازانیت کە ئەوە توندوتیژییە."),
    ("ckb", "ئێمە گوێت لێ دەگرین و یارمەتیت دەدەین بۆ ئەوەی بیر لەوە بکەیتەوە کە چی دەکەیت."),
    ("ku", "Tu dikarî telefon bikî heta ku tu nizanî ka ew tundî ye an na."),
    ("ps", "تاسو کولای شئ زنګ ووهئ حتی که نه پوهېږئ چې دا تاوتریخوالی دی."),
    ("ur", "آپ فون کر سکتے ہیں چاہے آپ کو معلوم نہ ہو کہ یہ تشدد ہے یا نہیں۔"),
    ("ti", "እዚ ዓመጽ ምዃኑ እንተ ዘይፈለጥኩም እውን ክትድውሉ ትኽእሉ ኢኹም ካብ ኣብ ናይ"),
    ("am", "ጥቃት መሆኑን ባያውቁም እንኳን መደወል ይችላሉ እና እኛ እርዳታ እንሰጣለን።"),
    ("so", "Waad soo wici kartaa xitaa haddii aadan garanayn in waxa kugu dhacaya ay yihiin rabshado."),
    ("th", "คุณสามารถโทรหาเราได้แม้ว่าคุณจะไม่แน่ใจ"),
    ("vi", "Bạn có thể gọi ngay cả khi bạn không biết đó có phải là bạo lực hay không."),
    ("zh", "即使您不确定这是否是暴力，您也可以打电话。"),
    ("ja", "それが暴力かどうか分からなくても、お電話ください。"),
    ("ko", "그것이 폭력인지 모르더라도 전화하실 수 있습니다."),
    ("hi", "आप फोन कर सकते हैं भले ही आपको पता न हो कि यह हिंसा है।"),
    ("he", "אפשר להתקשר גם אם אינך יודעת אם מדובר באלימות."),
    ("el", "Μπορείτε να τηλεφωνήσετε ακόμη κι αν δεν ξέρετε αν είναι βία."),
];

#[test]
fn tells_the_language_of_a_sentence() {
    let told = |text: &str| identify(text).map(|found| found.language);
    let wrong: Vec<_> = SENTENCES.iter().filter(|(language, text)| told(text).is_some_and(|found| found != *language)).collect();
    let silent: Vec<_> = SENTENCES.iter().filter(|(_, text)| told(text).is_none()).collect();
    println!("{} sentences, {} cannot be told: {silent:?}", SENTENCES.len(), silent.len());
    assert!(wrong.is_empty(), "{:?}", wrong.iter().map(|(language, text)| (language, told(text), text)).collect::<Vec<_>>());
    assert!(silent.len() * 10 <= SENTENCES.len(), "{silent:?}");
}

#[test]
fn nothing_is_said_of_a_text_in_the_language_it_should_be_in() {
    for (language, text) in SENTENCES {
        assert_eq!(mismatch(text, language), None, "{language}: {text}");
    }
}

#[test]
fn a_sentence_in_another_language_is_noticed() {
    let all = SENTENCES.iter().filter(|(language, _)| *language != "sv");
    let missed: Vec<_> = all.clone().filter(|(_, text)| mismatch(text, "sv").is_none()).collect();
    println!("of {} foreign sentences on a Swedish page {} are missed: {missed:?}", all.clone().count(), missed.len());
    assert!(missed.len() * 10 <= all.count());
}

#[test]
fn cannot_tell_names_addresses_numbers_and_code() {
    for text in [
        "",
        "Paul put dire comment on tape",
        "Storgatan 12, 392 31 Kalmar",
        "0480-45 00 00",
        "https://www.example.org/the/of/and/that.html",
        "Anna Andersson, Bris, Nationellt centrum",
        "SELECT * FROM t WHERE x=1",
        "Kvinnofridslinjen",
        "Alma & Co",
    ] {
        assert_eq!(identify(text), None, "{text}");
    }
}

#[test]
fn what_a_language_cannot_spell_is_none_of_its_own() {
    let other = |text: &str, expected: &str| mismatch(text, expected).map(|found| found.language);
    assert!(other("Dívka čte obrázkovou knihu na podlaze knihovny", "pl").is_some());
    assert_eq!(other("نساء ينسجن سجادة في ورشة القرية", "fa"), Some("ar"));
    // Names are spelt as they are, and no tag but those of countries is taken for another.
    assert_eq!(other("Łukasz Wałęsa och Gdańsk", "sv"), None);
    assert_eq!(other("Vi lyssnar och hjälper dig att tänka över vad du vill göra.", "se"), Some("sv"));
    assert_eq!(other("Vi lyssnar och hjälper dig att tänka över vad du vill göra.", "lb"), None);
}

#[test]
fn the_ending_of_a_name_is_no_word() {
    assert_eq!(fristad::language::mismatch_of_all("Lyktevik’te korunan konut Lyktevik’te korunan konut", "tr"), None);
}
