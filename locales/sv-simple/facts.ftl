### Easy Swedish: only what is said in an easier way than in `sv`.

## Where and when

verified-on = Vi kollade {$date}. Källa: {$source}
ages-min-max = {$min} till {$max} år
ages-max = Upp till {$max} år

## Review and translation

reviewed = Vi kollade sidan {$date}.
reviewed-by = {$name} kollade sidan {$date}.
behind-notice = Texten på {$source} är ny. Den här texten är äldre. Nummer och tider är de senaste.
fallback-notice = Sidan finns inte på {$edition} än. Texten är på {$other}.
interface-machine = En dator skrev menyerna. Ingen har kollat dem än.
translation-machine = En dator skrev texten {$date}. Ingen har kollat den än.
translation-machine-undated = En dator skrev texten. Ingen har kollat den än.
translation-draft = Texten är från {$date}. Läsare har inte prövat den än.
translation-draft-undated = Texten är ny. Läsare har inte prövat den än.
translation-reviewed = Någon kollade texten {$date}. Läsare har inte prövat den än.
translation-reviewed-undated = Någon har kollat texten. Läsare har inte prövat den än.
translation-tested = Läsare prövade texten {$date}.
translation-tested-by = {$count} läsare prövade texten {$date}. {$by} höll i det.
translation-tested-undated = Läsare har prövat texten.

## Services

service-kind-counselling = Någon att prata med
service-kind-perpetrator-programme = Hjälp att sluta med våld
service-kind-legal = Råd om dina rättigheter
service-kind-staff-guidance = Stöd för personal
service-kind-directory = Hitta stöd nära dig
service-status-temporarily-closed = Det är stängt just nu.
service-status-defunct = Det här stödet finns inte kvar.

## Ways to reach a service

channel-email = Skriv mejl
channel-sign-video = Ring på teckenspråk
anonymous = Du behöver inte säga ditt namn.
bill-no = { $channel ->
    [sms] Ditt sms syns inte på räkningen.
   *[other] Samtalet syns inte på räkningen.
}
bill-yes = { $channel ->
    [sms] Ditt sms syns på räkningen.
   *[other] Samtalet syns på räkningen.
}
call-log = { $channel ->
    [phone] Samtalet syns i din telefon. Du kan ta bort det där.
    [sms] Ditt sms finns kvar i din telefon. Du kan ta bort det där.
   *[other] Det kan synas i din telefon eller dator.
}
replaces = Det gamla numret var {$value}.
replaces-until = Det gamla numret är {$value}. Det fungerar till {$date}.
spoken-staff = De kan {$languages}.
spoken-interpreter = Du kan få tolk till {$languages}.
spoken-recorded = Du kan lyssna på {$languages}.
caution-value = { $channel ->
    [phone] Numret kan vara fel.
    [sms] Numret kan vara fel.
    [text-telephone] Numret kan vara fel.
   *[other] Adressen kan vara fel.
}
caution-hours = Tiderna kan vara fel.
caution-both = { $channel ->
    [phone] Numret och tiderna kan vara fel.
    [sms] Numret och tiderna kan vara fel.
    [text-telephone] Numret och tiderna kan vara fel.
   *[other] Adressen och tiderna kan vara fel.
}

## Opening hours, in whole sentences

hours-always = { $channel ->
    [phone] Du kan ringa alla dagar, dag och natt.
    [sms] Du kan skicka sms alla dagar, dag och natt.
    [chat] Du kan chatta alla dagar, dag och natt.
   *[other] Det är öppet alla dagar, dag och natt.
}
hours-all-day = { $channel ->
    [phone] Du kan ringa {$days}, dag och natt.
    [sms] Du kan skicka sms {$days}, dag och natt.
    [chat] Du kan chatta {$days}, dag och natt.
   *[other] Det är öppet {$days}, dag och natt.
}
hours-open = { $channel ->
    [phone] Du kan ringa {$days}.
    [sms] Du kan skicka sms {$days}.
    [chat] Du kan chatta {$days}.
   *[other] Det är öppet {$days}.
} Klockan {$times}.
hours-closed = {$days} är det stängt.
hours-public-holidays = på röda dagar
hours-span = {$from} till {$to}
exception-closed = {$date} är det stängt.
exception-all-day = {$date} är det öppet dag och natt.
exception-open = {$date} är det öppet. Klockan {$times}.
opening-now = Det är öppet nu.
opening-closed = Det är stängt nu.
opening-next = Det är stängt nu. Det öppnar {$day} klockan {$time}.

## Definitions and plans

definition-level-legal = Så säger lagen
definition-level-plain = Det här betyder ordet
plan-level-international = Flera länder
plan-level-national = Hela Sverige
plan-level-regional = Länet
plan-level-local = Kommunen
action-status-planned = Ska börja
action-status-cancelled = Stoppad
action-status-unclear = Vi vet inte
action-track-own = De gör det själva
action-track-joint = De gör det ihop
