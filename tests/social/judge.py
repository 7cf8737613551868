"""Judges a folder of posts by others' programs: the calendar by icalendar, and each length in the table by a count of its own.

X: https://docs.x.com/fundamentals/counting-characters (weights of configuration version 3, links as 23). SMS: Python's own
knowledge of the 7-bit alphabet is none, so it stands here as 3GPP TS 23.038 prints it, column by column.
"""

import csv
import pathlib
import re
import sys
import unicodedata

import icalendar

COLUMNS = ["@£$¥èéùìòÇ\nØø\rÅå", "Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ", " !\"#¤%&'()*+,-./", "0123456789:;<=>?", "¡ABCDEFGHIJKLMNO", "PQRSTUVWXYZÄÖÑÜ§", "¿abcdefghijklmno", "pqrstuvwxyzäöñüà"]
SEVEN_BITS = set("".join(COLUMNS))
faults, seen = [], {"lengths": 0, "events": 0}


def light(point):
    return any(first <= point <= last for first, last in ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247)))


def on_x(text):
    text = re.sub(r"https://\S+", "x" * 23, unicodedata.normalize("NFC", text))
    return sum(1 if light(ord(letter)) else 2 for letter in text)


def messages(text):
    is_short = all(letter in SEVEN_BITS for letter in text)
    units = len(text) if is_short else len(text.encode("utf-16-le")) // 2
    alone, together = (160, 153) if is_short else (70, 67)
    return 1 if units <= alone else -(-units // together)


COUNTS = {"x": on_x, "sms": messages, "instagram": lambda text: len(text.encode("utf-16-le")) // 2}

for table in sorted(pathlib.Path(sys.argv[1]).rglob("posts.csv")):
    for row in csv.DictReader(table.open(encoding="utf-8", newline="")):
        count = COUNTS.get(row["network"])
        if count and count(row["text"]) != int(row["length"]):
            faults.append(f"{table}: {row['network']} counts {count(row['text'])}, not {row['length']}: {row['text']}")
        seen["lengths"] += bool(count)
        if not row["alt"]:
            faults.append(f"{table}: no alternative text")

for calendar in sorted(pathlib.Path(sys.argv[1]).rglob("posts.ics")):
    raw = calendar.read_bytes()
    if any(len(line) > 75 for line in raw.split(b"\r\n")):
        faults.append(f"{calendar}: a line is too long")
    days = [row["day"] for row in csv.DictReader((calendar.parent / "posts.csv").open(encoding="utf-8", newline="")) if row["network"] == "x"]
    events = icalendar.Calendar.from_ical(raw).walk("VEVENT")
    if [event["DTSTART"].dt.isoformat() for event in events] != days or any(event.errors for event in events):
        faults.append(f"{calendar}: not the days of the table: {days}")
    seen["events"] += len(events)

print(f"social media: {seen['lengths']} lengths counted anew, {seen['events']} events read")
if not all(seen.values()):
    faults.append("nothing was judged")
print("\n".join(faults))
sys.exit(bool(faults))
