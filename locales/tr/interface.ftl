### Words of the theme, in every page's frame. No message here takes an argument.
### They promise nothing: the exit leaves the page, it does not make anybody safe.

## The frame: what stands around every page

skip-link = İçeriğe geç
exit = Sayfadan çık
demo-notice = Hayali bir belediye.
staff-site = Çalışanlar için iç site
internal-page = Bu sayfa iç kullanım içindir. Herkese açık sitede yoktur.
menu = Menü
languages = Diller
# Stands on the folded list where there are more than eight editions: also for those who cannot read this one.
languages-fold = Diller – språk – languages
levels = Okuma düzeyi
breadcrumb = Buradasınız
footer = Bu site hakkında
traces = Bu site çerez kullanmaz. Ancak telefon veya bilgisayar hangi sayfaları açtığınızı hatırlayabilir.

## The exit, with the script: read aloud, and while the other page is loading

exit-twice-more = Sayfadan çıkmak için Shift tuşuna iki kez daha basın.
exit-once-more = Sayfadan çıkmak için Shift tuşuna bir kez daha basın.
# After five seconds without a third press.
exit-over = Hâlâ bu sayfadasınız.
exit-loading = Yükleniyor …

## Discreet mode

discreet-about = Göze çarpmayan modda geri düğmesi daha az sayfa hatırlar. Tarayıcının geçmişi kalır.
discreet-start = Göze çarpmayan modu başlat
discreet-end = Göze çarpmayan modu bitir
discreet-on = Göze çarpmayan mod açık.
discreet-off = Göze çarpmayan mod kapalı.

## When it is urgent: the bar with 112 and the main helpline

# The label of the bar, read aloud only.
urgent-label = Yardıma ihtiyacınız varsa arayın
# Stands before the number 112.
urgent-call = Şu anda tehlike mi var?

## The start page

doors = Size uyanı seçin

## A service: its card and its own page

contact = Nasıl ulaşılır
# Stands before the opening hours.
hours = Açık olduğu saatler:
# Stands before the languages that are spoken.
spoken = Diller:
what-happens = Başvurduğunuzda ne olur
who-answers = Kim yanıt verir
# Stands before who answers, on a card.
confidentiality = Anlattıklarınız
facts = Diğer bilgiler
nothing-found = Burada henüz bir şey yok. Sayfanın üstündeki yardım hattını arayın, size yol gösterirler.

## The glossary

definitions = Bu sözcük nasıl açıklanıyor
# Stands before the document that a definition is taken from.
source = Kaynak:
letters = Harfe git

## A plan: goals and actions

goals = Hedefler
examples = Örnekler
indicators = Hedef nasıl izleniyor
actions = Önlemler
# Stands before "Planned", "Under way" and so on; read aloud and shown.
status = Durum:
how = Nasıl yapılıyor
effect = Önlemin sağlaması beklenen sonuç
# Above the links to the other pages of a plan.
plan-sides = Planın tamamını görün
plan-facts = Karar hakkında
hierarchy = Birbirine bağlı planlar
all-plans = Bütün planlar
# Stands in brackets after the name of the plan being read.
this-plan = bu plan
matrix = Genel bakış
# Heads the column of those who act: authorities, associations.
body = Taraf
bodies = Taraflara göre
answers-for = Sorumlu olduğu önlemler
takes-part-in = Katıldığı önlemler
commitments = Taahhütler
targets = Planın bütün olarak katkıda bulunduğu hedefler
leads-there = Oraya götüren önlemler
year = Yıl
figure = Sayı
statuses = Durum
times = Ne zaman yapılıyor
networks = Buluşan gruplar
works-together = Kimler birlikte çalışıyor
# Read aloud instead of a drawing.
drawing = Birlikte çalışanları çizgilerle birleştiren çizim. Yukarıdaki liste aynı şeyi söyler.
served = Bu sitede
carries-out = Karşılık geldiği önlemler

## The page to search on

search-label = Ne arıyorsunuz?
# Stands under the field. It says what the page does, and promises nothing of the device.
search-about = Yazdıklarınız hiçbir yere gönderilmez ve site tarafından kaydedilmez.
search-nothing = Başka bir sözcük deneyin ya da arayın, doğru yeri bulmanıza yardım ederler.
search-script = Arama tarayıcınızda yapılır ve betiklere ihtiyaç duyar; betikler şu anda kapalı. Her şey arama yapmadan da bulunabilir.

## The end of a page

related = Devamını okuyun
about-page = Bu sayfa hakkında
# Stands before the page's short address.
permalink = Bu sayfanın kısa adresi

## Linking to a page: unfolded at its end

share = Bu sayfaya bağlantı
# A button in each row of languages; the language's name stands before it.
share-copy = Bağlantıyı kopyala
share-copied = Bağlantı kopyalandı.

## The permalink and the page that was not found

choose-edition = Dil seçin
to-start = Ana sayfaya
behind-link = En yeni metni okuyun

## What staff post in social media

# Stands before the text.
posts-alt = Alternatif metin:
posts-files = İndirilecek dosyalar
posts-page = Gönderilerin götürdüğü sayfa
## Listening, and the other forms of a page

listen = Dinle
listen-heard = Bir bilgisayar sesi sayfayı okur. Yakındaki başkaları duyabilir.
listen-play = Oynat
listen-pause = Duraklat
listen-stop = Durdur
listen-back = Önceki cümle
listen-on = Sonraki cümle
listen-speed = Hız
formats = Şu biçimlerde de var:
formats-no-voice = Bu dilde ses yok. Bu sayfa dinlenemez.
