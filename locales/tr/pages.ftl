### Headings and words on pages made from facts.

cards-title = Başvurabileceğiniz yerler
narrower-title = Sizin için daha fazlası
finder-for = Yardım: {$name}
finder-about = Yardım, konu: {$name}
finder-tab = Destek ve öneriler
finder-group-audience = Kimi ilgilendiriyor?
finder-group-form = Ne oluyor?
finder-group-kind = Nasıl bir yardım?
finder-group-language = Hangi dili konuşmak istiyorsunuz?
finder-group-place = Yardım nerede gerekiyor?
finder-in = Yardım, dil: {$language}
finder-place = Yardım: {$name}
finder-language-summary = Bu hizmetlerin şu dilde yanıt verebildiğini biliyoruz: {$language}. Kendileri konuşuyor ya da tercüman kullanıyorlar. Diğerlerinin de tercümanı olabilir, sorabilirsiniz.
finder-spoken = Yanıt verenlerin dili: {$language}
finder-spoken-text = Orada çalışan herkes bu dili konuşmuyor olabilir. Başvurduğunuzda hangi dili konuşmak istediğinizi söyleyin.
finder-interpreted = Tercümanla
finder-interpreted-text = Görüşmeye bir tercüman katılır. Başvurduğunuzda hangi dili konuştuğunuzu söyleyin. Tercüman bulmak biraz zaman alabilir.
finder-place-summary = Önce en yakın olan, sonra daha geniş bir bölgede yardım edenler.
count-services = { $count ->
    [one] 1 hizmet
   *[other] {$count} hizmet
 }
count-actions = { $count ->
    [one] 1 önlem
   *[other] {$count} önlem
 }
search-count = { $count ->
    [0] Hiçbir şey bulunamadı.
    [one] 1 sonuç
   *[other] {$count} sonuç
 }
search-many = En iyi {$count} sonuç
synonyms = Başka sözcükler
avoid = Kullanmaktan kaçındığımız sözcükler
broader = Daha geniş kavram
when = Ne zaman
campaign-week = Her yıl, {$week}. hafta
campaign-day = Her yıl, {$day}
campaign-days = Her yıl, {$from} – {$to}
legal-basis = Yasa
website = Web sitesi
part-of = Bağlı olduğu yer
organisation-services = Verdiği hizmetler
organisation-actions = Planlardaki önlemler
verified = Bilgiler
confidence-medium = Bilgiler, yanıt verenlerden değil başkalarından alındı.
confidence-low = Bilgiler kesin değil.
# The tab in discreet mode, where the page has no discreet title of its own.
neutral-title = Bilgi
not-found-title = Böyle bir sayfa yok
not-found-text = Adres yanlış yazılmış ya da sayfa kaldırılmış olabilir. Şimdi yardıma ihtiyacınız varsa numaralar sayfanın üstünde.

plan-level = Tür
plan-valid = Geçerlilik
plan-publisher = Kimin planı
plan-decided = Karar tarihi
plan-responsible = Plandan sorumlu
plan-parent = Dayandığı plan
plan-supersedes = Yerine geçtiği plan
plan-source = Kaynak
plan-areas = Alanlar
plan-about = Plan hakkında
plan-was-valid = Geçerli olduğu süre
plan-valid-wording = Planın kendi sözleriyle
plan-parties = Taraflar
plan-followed-up = İzleme
plan-ended = Plan artık geçerli değil. Süresi: { $period }.
plan-ended-undated = Plan artık geçerli değil.
plan-side-bodies = Kim ne yapıyor
plan-side-goals = Hedefler ve izleme
plan-side-time = Zaman ve durum
plan-side-together = Kimler iş birliği yapıyor
plan-side-served = Plan nerede görülüyor
document-valid = Geçerlilik
document-years = Hazırlandığı süre
count-years = { $count ->
    [one] bir yıl
   *[other] {$count} yıl
 }
document-under = Dayandığı belge
document-reports-to = Sonuçların bildirildiği belge
matrix-areas = Her tarafın kaç önlemden sorumlu olduğu ve kaç önleme katıldığı, alanlara göre
matrix-goals = Her tarafın kaç önlemden sorumlu olduğu ve kaç önleme katıldığı, hedeflere göre
matrix-no-goal = Planda hedeflere ayrılmamış
matrix-responsible = sorumlu: {$count}
matrix-cooperating = katılıyor: {$count}
mandate = Kurallar
mandate-wording = Planda şöyle yazıyor: “{$wording}”.
mandate-replaced = Yerine geçen: {$regulation}.
indicator-here = Bu sitede: {$of} içinden {$count}. {$date} tarihinde var olanlara göre sayıldı.
indicator-how = Nasıl sayılır
goal-frequency = Ne sıklıkta
goal-contributes-to = Katkıda bulunduğu hedefler
equality-goal = Eşitlik hedefi {$goal}: { $goal ->
    [1] güç ve etkinin eşit paylaşımı
    [2] ekonomik eşitlik
    [3] eğitimde eşitlik
    [4] ücretsiz ev ve bakım işlerinin eşit paylaşımı
    [5] sağlıkta eşitlik
   *[6] erkeklerin kadınlara uyguladığı şiddet son bulmalı
 }
agenda-goal = Gündem 2030, amaç {$goal}: { $goal ->
    [1] yoksulluğa son
    [2] açlığa son
    [3] sağlık ve kaliteli yaşam
    [4] nitelikli eğitim
    [5] toplumsal cinsiyet eşitliği
    [6] temiz su ve sanitasyon
    [7] erişilebilir ve temiz enerji
    [8] insana yakışır iş ve ekonomik büyüme
    [9] sanayi, yenilikçilik ve altyapı
    [10] eşitsizliklerin azaltılması
    [11] sürdürülebilir şehirler ve topluluklar
    [12] sorumlu üretim ve tüketim
    [13] iklim eylemi
    [14] sudaki yaşam
    [15] karasal yaşam
    [16] barış, adalet ve güçlü kurumlar
   *[17] amaçlar için ortaklıklar
 }
agenda-target = {$name}, hedef {$target}
time-unknown = Zaman belirtilmemiş
network-leads = Yürüten
network-members = Katılan
action-parties = Planın tarafları birlikte
action-also-in = Şurada da yer alıyor
action-plan = Plan
action-responsible = Sorumlu
action-cooperating = İş birliği yapan
action-when = Ne zaman
action-track = Nasıl yapılıyor
action-followup = İzleme
action-served-by = Nerede görülüyor
period = {$from}–{$to}
period-from = Başlangıç: {$from}
period-to = Bitiş: {$to}
about = yaklaşık {$date}
season = { $season ->
    [21] ilkbahar
    [22] yaz
    [23] sonbahar
   *[other] kış
 } {$year}

## The accessibility statement.

statement-scope-title = Bildirim kimi ve neyi kapsıyor
statement-scope = Bu sitenin sorumlusu: {$name}. Bildirim, tüm sürümleriyle şu adresi kapsar: {$address}. Bağlantı verdiğimiz diğer siteler kapsam dışındadır.
statement-law = Site, İsveç’in dijital kamu hizmetlerinin erişilebilirliği yasasına uymalıdır.
statement-demo = Belediye hayalidir. Bildirim, gerçek bir belediyenin yazacağı biçimde yazılmıştır.
statement-conformance-title = Site ne kadar erişilebilir
statement-conformance-full = Değerlendirmemize göre site yasaya tam olarak uyuyor.
statement-conformance-partial = Değerlendirmemize göre site yasaya kısmen uyuyor. Eksikler aşağıdadır.
statement-conformance-none = Değerlendirmemize göre site yasaya uymuyor. Eksikler aşağıdadır.
statement-conformance-unknown = Site henüz değerlendirilmedi. Bu yüzden ne kadar erişilebilir olduğunu bilmiyoruz.
statement-shortcomings-title = Bilinen eksikler
statement-shortcomings = Bildiğimiz eksikler:
statement-no-shortcomings = Burada hiçbir eksik yazılmadı. Yine de olabilir.
statement-machine = Şu dillerde hiç kimsenin kontrol etmediği makine çevirileri var: {$editions}. Anlaşılması zor olabilir.
statement-untested = Kolay metne ihtiyacı olan okurlar şu dillerde her şeyi denemedi: {$editions}. Bu yüzden bunlara kolay okunur demiyoruz.
statement-shortcoming-sign-language = Sitede işaret dilinde hiçbir şey yok.
statement-shortcoming-speech = Site metni sesli okumuyor.
statement-speech-partly = Yalnızca bazı sayfalar dinlenebilir, o da yalnızca sesi olan dillerde.
statement-shortcoming-captions = Filmlerde altyazı yok.
statement-shortcoming-audio-description = Filmlerde sesli betimleme yok.
statement-shortcoming-documents = Belgeler, örneğin PDF dosyaları, erişilebilir değil.
statement-shortcoming-maps = Haritaların sözlü açıklaması yok.
statement-report-title = Bir şey çalışmıyorsa bize söyleyin
statement-report = Bir engelle karşılaşırsanız ya da bir şeye başka bir biçimde ihtiyacınız varsa bize söyleyin. Hangi sayfa olduğunu ve ne olduğunu söyleyin. Sayfayı neden okuduğunuzu ya da kim olduğunuzu söylemeniz gerekmez.
statement-report-publisher = Başvurulacak yer: {$name}.
statement-supervision-title = Denetim
statement-supervision = Yasayı İsveç Dijital Yönetim Kurumu Digg denetler. Yanıtımızdan memnun değilseniz bunu Digg’e bildirebilirsiniz.
statement-supervision-demo = Belediye hayali olduğu için Digg bu siteyle ilgili bir bildirimi inceleyemez.
statement-supervision-link = Erişilebilirlik eksiğini Digg’e bildirin
statement-assessment-title = Site nasıl denendi
statement-assessment-unknown = Siteyi henüz hiç kimse denemedi.
statement-by-self = Siteyi kendimiz denedik.
statement-by-external = Siteyi dışarıdan biri denedi.
statement-dates = Değerlendirme tarihi: {$assessed}. Bildirimin son güncellenme tarihi: {$updated}.
statement-method-automatic = Bilgisayar programları hata aradı. Bu programlar hataların yalnızca bir kısmını bulur.
statement-method-manual = İnsanlar yasanın koşullarını tek tek inceledi.
statement-method-assistive-technology = Site, ekran okuyucu gibi yardımcı araçlarla denendi.
statement-method-users = Engelli kişiler siteyi denedi.

## Pictograms

pictogram-credit = Piktogramlar: {$name}, {$author}. Lisans: {$licence}.

## Addresses that were published once

moved = Sayfanın yeni bir adresi var
gone-title = Bu sayfa artık burada değil
gone-text = Bunun yerine buradan okumaya devam edebilirsiniz.

## Feeds: what they are called in a reader of feeds

changes = Yenilikler
changes-plans = Planlarla ilgili yenilikler

posts-number = Gönderi {$number}

## The other forms of a page

listen-recorded = { $name } okuyor. Kayıt: { $date }. Yakındaki başkaları duyabilir.
formats-languages = Diğer diller
