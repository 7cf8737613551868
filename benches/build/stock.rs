//! The words that generated pages are made of: ordinary words of ten languages, in no meaningful order.

/// The editions of the site, each with the place of its words in [`WORDS`] and the sign that ends its sentences.
pub const EDITIONS: [(&str, usize, &str); 10] = [
    ("sv", 0, "."),
    ("en", 1, "."),
    ("fi", 5, "."),
    ("so", 6, "."),
    ("pl", 7, "."),
    ("es", 8, "."),
    ("ar", 2, "."),
    ("fa", 9, "."),
    ("uk", 3, "."),
    ("ti", 4, "።"),
];

/// Words by language: the rules know one from another.
pub const WORDS: [&str; 10] = [
    "trygg hemma barn vuxen stöd hjälp samtal telefon fråga svar kommun polis läkare skola arbete vän granne familj \
     partner rätt lag brott anmälan utredning beslut ansökan skydd boende rum nyckel dörr ljus väg plan tid dag natt \
     vecka pengar kläder mat språk tolk person någon ingen alla du jag vi kan får vill ska ringa prata lyssna skriva \
     läsa gå komma stanna och eller men om när där här alltid ibland aldrig",
    "safe home child adult support help talk phone question answer council police doctor school work friend neighbour \
     family partner right law crime report inquiry decision application shelter housing room key door light road plan \
     time day night week money clothes food language interpreter person somebody nobody everyone you I we can may will \
     shall call speak listen write read go come stay and or but if when there here always sometimes never",
    "أمان بيت طفل بالغ دعم مساعدة حديث هاتف سؤال جواب بلدية شرطة طبيب مدرسة عمل صديق جار عائلة شريك حق قانون جريمة بلاغ \
     تحقيق قرار طلب حماية سكن غرفة مفتاح باب ضوء طريق خطة وقت يوم ليل أسبوع مال ثياب طعام لغة مترجم شخص أحد الجميع أنت \
     نحن يمكن يريد سوف تتصل تتكلم تسمع تكتب تقرأ تذهب تأتي تبقى أو لكن إذا عندما هناك هنا دائما أحيانا أبدا",
    "безпека дім дитина дорослий підтримка допомога розмова телефон питання відповідь громада поліція лікар школа робота \
     друг сусід родина партнер право закон злочин заява розслідування рішення захист житло кімната ключ двері світло \
     дорога план час день ніч тиждень гроші одяг їжа мова перекладач людина хтось ніхто усі ти ми може хоче буде \
     дзвонити говорити слухати писати читати йти прийти лишитися або але якщо коли там тут завжди іноді ніколи",
    "ድሕነት ገዛ ቆልዓ ዓቢ ደገፍ ሓገዝ ዘተ ተሌፎን ሕቶ መልሲ ምምሕዳር ፖሊስ ሓኪም ቤትምህርቲ ስራሕ ዓርኪ ጎረቤት ስድራ መሰል ሕጊ ገበን ውሳነ ሓለዋ መንበሪ ክፍሊ \
     መፍትሕ ማዕጾ ብርሃን መንገዲ መደብ ግዜ መዓልቲ ለይቲ ሰሙን ገንዘብ ክዳን መግቢ ቋንቋ ተርጓማይ ሰብ ኩሎም ንስኻ ንሕና ይኽእል ይደሊ ደውል ተዛረብ ስማዕ ጽሓፍ \
     ኣንብብ ኪድ ንዓ ጽናሕ ወይ ግን እንተ መዓስ ኣብኡ ኣብዚ ኩሉግዜ",
    "turva koti lapsi aikuinen tuki apu keskustelu puhelin kysymys vastaus kunta poliisi lääkäri koulu työ ystävä naapuri \
     perhe kumppani oikeus laki rikos ilmoitus tutkinta päätös hakemus suoja asunto huone avain ovi valo tie suunnitelma aika \
     päivä yö viikko raha vaatteet ruoka kieli tulkki henkilö joku kaikki sinä minä me voi saa haluaa pitää soittaa puhua \
     kuunnella kirjoittaa lukea mennä tulla jäädä ja tai mutta jos kun missä siellä tässä aina joskus ei koskaan",
    "ammaan guri ilmo taageero caawimo wadahadal telefoon jawaab degmo boolis dhakhtar dugsi shaqo saaxiib deris qoys xaq \
     sharci dambi warbixin codsi hoy qol fure albaab iftiin waddo qorshe waqti maalin habeen toddobaad lacag dhar cunto \
     luqad turjubaan qof cidna dhammaan adiga aniga waa waxaa ku ka iyo ama laakiin haddii marka halkan halkaas marmar \
     weligaa la in aad ay uu",
    "dom dziecko dorosły wsparcie pomoc rozmowa telefon pytanie odpowiedź gmina policja lekarz szkoła praca przyjaciel \
     sąsiad rodzina partner prawo ustawa przestępstwo zgłoszenie śledztwo decyzja wniosek schronienie mieszkanie pokój \
     klucz drzwi światło droga plan czas dzień noc tydzień pieniądze ubranie jedzenie język tłumacz osoba ktoś nikt \
     wszyscy ty ja my może chce będzie dzwonić mówić słuchać pisać czytać iść przyjść zostać i albo ale jeśli kiedy gdzie \
     tam tutaj zawsze czasem nigdy",
    "seguridad casa niño adulto apoyo ayuda charla teléfono pregunta respuesta municipio policía médico escuela trabajo \
     amigo vecino familia pareja derecho ley delito denuncia investigación decisión solicitud refugio vivienda habitación \
     llave puerta luz camino plan tiempo día noche semana dinero ropa comida lengua intérprete persona alguien nadie todos \
     tú yo nosotros puede quiere debe llamar hablar escuchar escribir leer ir venir quedarse y o pero si cuando donde allí \
     aquí siempre nunca",
    "خانه کودک بزرگسال حمایت کمک گفتگو تلفن پرسش پاسخ شهرداری پلیس پزشک مدرسه کار دوست همسایه خانواده حق قانون جرم گزارش \
     تصمیم درخواست پناهگاه اتاق کلید در نور راه برنامه زمان روز شب هفته پول لباس غذا زبان مترجم کسی هیچ همه تو من ما می \
     خواهد باید شد است که این آن و یا اگر وقتی آنجا اینجا همیشه گاهی هرگز",
];

/// Numbers that look as if by chance, the same in every run (xorshift).
pub struct Chance(u64);

impl Chance {
    /// A row of numbers of its own for each seed.
    pub fn new(seed: usize) -> Self {
        let mut chance = Self((seed as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        (0..4).for_each(|_| _ = chance.below(2));
        chance
    }

    /// A number from nothing up to, and without, `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % end
    }

    /// A number from `low` to `high`, both among them.
    pub fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }
}

/// Writes in one edition, by chance.
pub struct Pen {
    words: Vec<&'static str>,
    end: &'static str,
    /// The chance that it writes by.
    pub chance: Chance,
    /// How many words it has written.
    pub written: usize,
}

impl Pen {
    /// A pen for an edition, by its place in [`EDITIONS`].
    pub fn new(edition: usize, seed: usize) -> Self {
        let (_, words, end) = EDITIONS[edition];
        Self { words: WORDS[words].split_whitespace().collect(), end, chance: Chance::new(seed * 31 + edition), written: 0 }
    }

    /// Some words, the first with a capital letter.
    pub fn phrase(&mut self, low: usize, high: usize) -> String {
        let count = self.chance.between(low, high);
        self.written += count;
        let words: Vec<&str> = (0..count).map(|_| self.words[self.chance.below(self.words.len())]).collect();
        let text = words.join(" ");
        let mut letters = text.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// A sentence.
    pub fn sentence(&mut self, low: usize, high: usize) -> String {
        self.phrase(low, high) + self.end
    }

    /// Sentences in a row.
    pub fn sentences(&mut self, count: usize) -> String {
        (0..count).map(|_| self.sentence(6, 16)).collect::<Vec<_>>().join(" ")
    }
}
