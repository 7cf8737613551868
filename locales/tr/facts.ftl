### Words that facts are told in: services, opening hours, plans, languages. Hand in hand with src/render/.

## Labels of facts

kind = Tür
area = Bölge
ages = Yaş
address = Adres
provider = Hizmeti veren
audiences = Kimin için
forms = Konu

## Where, how old, when it was checked

area-national = Bütün ülke
# Where there is no name of the county: see county-01 and on.
area-county = İl {$code}
area-municipality = {$name}
ages-min-max = {$min}–{$max} yaş
ages-min = {$min} yaşından itibaren
ages-max = En fazla {$max} yaş
verified-on = Kontrol tarihi: {$date}. Kaynak: {$source}

## Review and translation of a page

reviewed = Gözden geçirme tarihi: {$date}
reviewed-by = Gözden geçirme tarihi: {$date}. Gözden geçiren: {$name}
# $edition and $other are names of languages as in language-sv.
behind-notice = Asıl metin ({$source}) bu metin yazıldıktan sonra değişti. Şimdi bir şey farklı olabilir. Telefon numaraları ve saatler her zaman en yenileridir.
fallback-notice = Bu sayfa henüz şu dilde yok: {$edition}. Metnin dili: {$other}.
interface-machine = Menüleri ve başlıkları bir bilgisayar çevirdi. Hiç kimse kontrol etmedi.
translation-machine = Bir bilgisayar çevirdi, {$date}. Metni hiç kimse kontrol etmedi.
translation-machine-undated = Bir bilgisayar çevirdi. Metni hiç kimse kontrol etmedi.
translation-draft = Taslak, {$date}. Metin henüz kontrol edilmedi.
translation-draft-undated = Taslak. Metin henüz kontrol edilmedi.
translation-reviewed = Çeviriyi iki dili de bilen biri kontrol etti, {$date}.
translation-reviewed-undated = Çeviriyi iki dili de bilen biri kontrol etti.
translation-tested = Metni, yazıldığı kişiler denedi, {$date}.
translation-tested-by = Metni, yazıldığı kişilerden { $count ->
    [one] 1 okur
   *[other] {$count} okur
 } denedi, {$date}. Denemeyi yürüten: {$by}.
translation-tested-undated = Metni, yazıldığı kişiler denedi.

## Kinds of service and their status

service-kind-helpline = Yardım hattı
service-kind-chat = Destek sohbeti
service-kind-emergency = Acil yardım
service-kind-police = Polis
service-kind-health = Sağlık hizmeti
service-kind-social-services = Sosyal hizmetler
service-kind-duty-social = Nöbetçi sosyal hizmetler
service-kind-shelter = Korunan konut
service-kind-counselling = Destek görüşmeleri
service-kind-perpetrator-programme = Şiddeti bırakmak için yardım
service-kind-legal = Hukuki danışmanlık
service-kind-staff-guidance = Meslek çalışanlarına destek
service-kind-directory = Yaşadığınız yerde destek bulun
service-kind-switchboard = Belediye santrali
service-status-temporarily-closed = Şimdilik kapalı.
service-status-defunct = Bu hizmet artık yok.

## Ways to reach a service

channel-phone = Arayın
channel-sms = SMS gönderin
channel-chat = Sohbet edin
channel-video = Görüntülü arama
channel-email = E-posta gönderin
channel-visit = Ziyaret
channel-web = Web sitesi
channel-text-telephone = Yazılı telefon
channel-sign-video = İşaret diliyle görüntülü arama

## What it costs and what it leaves behind; $channel is the way to reach the service

cost-free = { $channel ->
    [phone] Aramak ücretsizdir.
    [sms] SMS göndermek ücretsizdir.
   *[other] Ücretsizdir.
}
cost-local = { $channel ->
    [sms] Ücreti normal bir SMS kadardır.
   *[other] Ücreti normal bir arama kadardır.
}
anonymous = Kim olduğunuzu söylemeniz gerekmez.
bill-no = { $channel ->
    [sms] Mesaj telefon faturasında görünmez.
   *[other] Arama telefon faturasında görünmez.
}
bill-yes = { $channel ->
    [sms] Mesaj telefon faturasında görünür.
   *[other] Arama telefon faturasında görünür.
}
call-log = { $channel ->
    [phone] Arama telefonun kendi arama listesinde görünür. Oradan silebilirsiniz.
    [sms] Mesaj telefonda kalır. Oradan silebilirsiniz.
   *[other] Başvurduğunuz telefonda veya bilgisayarda görülebilir.
}
replaces = Bunun yerine geçer: {$value}.
replaces-until = Bunun yerine geçer: {$value}. Eskisinin çalıştığı son gün: {$date}.

## Languages that are spoken; $languages is a list of language-sv and the like

spoken-staff = {$languages}.
spoken-interpreter = Tercümanla: {$languages}.
spoken-recorded = Kaydedilmiş bilgi: {$languages}.

## A caution on how sure the number and the hours are; $channel is the way to reach the service

caution-value = { $channel ->
    [phone] Numara, yanıt verenler tarafından doğrulanmadı.
    [sms] Numara, yanıt verenler tarafından doğrulanmadı.
    [text-telephone] Numara, yanıt verenler tarafından doğrulanmadı.
   *[other] Adres doğrulanmadı.
}
caution-hours = Açık olduğu saatler, yanıt verenler tarafından doğrulanmadı.
caution-both = { $channel ->
    [phone] Numara ve açık olduğu saatler, yanıt verenler tarafından doğrulanmadı.
    [sms] Numara ve açık olduğu saatler, yanıt verenler tarafından doğrulanmadı.
    [text-telephone] Numara ve açık olduğu saatler, yanıt verenler tarafından doğrulanmadı.
   *[other] Adres ve açık olduğu saatler doğrulanmadı.
}

## Opening hours. $days is made of the messages for days, $times of hours-span; a line gets a capital letter

hours-always = Her gün, 24 saat
hours-all-day = {$days}, 24 saat
hours-open = {$days}, {$times}
hours-closed = {$days}: kapalı
hours-every-day = her gün
# Days that are public holidays, whatever day of the week they are.
hours-public-holidays = İsveç’teki resmî tatiller
hours-days = {$first}–{$last}
hours-span = {$from}–{$to}
hours-span-overnight = {$from}–ertesi gün {$to}
# The 24-hour clock: $h is the hour (8), $hh the same with two digits (08), $mm the minutes (30).
hours-time = {$hh}.{$mm}
hours-full-hour = {$hh}.00
exception-closed = {$date}: kapalı
exception-all-day = {$date}: 24 saat
exception-open = {$date}: {$times}
exception-other = {$date}: {$hours}
# Beside the hours where a script runs: whether somebody answers now. $day is opening-today, opening-tomorrow or a weekday.
opening-now = Şu anda açık
opening-closed = Şu anda kapalı
opening-next = Şu anda kapalı. Açılış: {$day}, saat {$time}.
opening-today = bugün
opening-tomorrow = yarın
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar

## Definitions

definition-level-legal = Yasada veya kararda ne deniyor
definition-level-plain = Açıklama

## Kinds of organisation

organisation-kind-municipality = Belediye
organisation-kind-department = Müdürlük
organisation-kind-assembly = Seçilmiş kurul
organisation-kind-agency = Devlet kurumu
organisation-kind-university = Üniversite
organisation-kind-region = Bölge
organisation-kind-state = İlde devlet
organisation-kind-police = Polis
organisation-kind-ngo = Dernek
organisation-kind-company = Şirket
organisation-kind-network = Ağ
organisation-kind-school = Okul

## Plans and their actions

plan-level-international = Uluslararası
plan-level-national = Ulusal
plan-level-regional = Bölgesel
plan-level-local = Yerel
action-status-planned = Planlandı
action-status-started = Sürüyor
action-status-done = Tamamlandı
action-status-paused = Ara verildi
action-status-cancelled = İptal edildi
action-status-unclear = Planda belirtilmemiş
action-track-joint = Birlikte
action-track-own = Kendi kuruluşu içinde
cadence-yearly = Yılda bir kez
cadence-half-year = Yılda iki kez
cadence-tertial = Yılda üç kez

## Leaflets

leaflet-format-card = Kart
leaflet-format-trifold = Katlanır broşür
leaflet-format-poster = Afiş
leaflet-format-tear-off = Koparılan kâğıtlı afiş
leaflet-format-letter = Mektup
leaflet-format-poster-a4 = Afiş, A4
leaflet-format-booklet = Kitapçık
print-edition = Baskı { $number }
print-code = { $address } adresini içeren QR kodu

## Counties, by the code of Statistics Sweden

county-01 = Stockholm ili
county-03 = Uppsala ili
county-04 = Södermanland ili
county-05 = Östergötland ili
county-06 = Jönköping ili
county-07 = Kronoberg ili
county-08 = Kalmar ili
county-09 = Gotland ili
county-10 = Blekinge ili
county-12 = Skåne ili
county-13 = Halland ili
county-14 = Västra Götaland ili
county-17 = Värmland ili
county-18 = Örebro ili
county-19 = Västmanland ili
county-20 = Dalarna ili
county-21 = Gävleborg ili
county-22 = Västernorrland ili
county-23 = Jämtland ili
county-24 = Västerbotten ili
county-25 = Norrbotten ili

## Languages as they stand in a sentence

language-sv = İsveççe
language-sv-simple = kolay İsveççe
language-en = İngilizce
language-en-simple = kolay İngilizce
language-swl = İsveç İşaret Dili
language-fi = Fince
language-fi-simple = kolay Fince
language-fit = Meänkieli
language-se = Kuzey Samicesi
language-smj = Lule Samicesi
language-sma = Güney Samicesi
language-yi = Yidiş
language-rom = Romanca
language-rmy = Romanca (Lovari)
language-rmn = Romanca (Arli)
language-rmf = Romanca (Kale)
language-rmu = Romanca (Resande)
language-mul = çoğu dil
language-ar = Arapça
language-fa = Farsça
language-prs = Dari
language-ps = Peştuca
language-ckb = Sorani (Kürtçe)
language-kmr = Kurmançça (Kürtçe)
language-so = Somalice
language-ti = Tigrinya dili
language-am = Amharca
language-om = Oromo dili
language-uk = Ukraynaca
language-ru = Rusça
language-pl = Lehçe
language-lt = Litvanca
language-et = Estonca
language-bs = Boşnakça
language-hr = Hırvatça
language-sr = Sırpça
language-sr-Latn = Latin harfleriyle Sırpça
language-sq = Arnavutça
language-mk = Makedonca
language-bg = Bulgarca
language-ro = Rumence
language-hu = Macarca
language-el = Yunanca
language-tr = Türkçe
language-es = İspanyolca
language-fr = Fransızca
language-de = Almanca
language-it = İtalyanca
language-nl = Felemenkçe
language-pt = Portekizce
language-da = Danca
language-nb = Norveççe
language-th = Tayca
language-vi = Vietnamca
language-zh = Çince
language-zh-Hans = Çince (basitleştirilmiş yazı)
language-ur = Urduca
language-bn = Bengalce
language-sw = Svahili dili
language-aii = Asurca
language-syr = Süryanice
language-he = İbranice
