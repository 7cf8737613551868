"""What speech costs: sentences of the demonstration said by espeak-ng, and pressed by ffmpeg, in processors' time.

Use: python3 benches/speech.py [SENTENCES]
"""

import pathlib
import re
import resource
import subprocess
import sys

CONTENT = pathlib.Path(__file__).parent.parent / "content/pages"
ESPEAK = ["espeak-ng", "-v", "sv", "-s", "150", "--stdin", "--stdout"]
FFMPEG = "ffmpeg -hide_banner -loglevel error -f s16le -ar 22050 -ac 1 -i pipe:0".split()
FORMS = [
    "-c:a libopus -b:a 16k -application voip -compression_level 5 -f opus",
    "-c:a libopus -b:a 16k -application voip -compression_level 0 -f opus",
    "-c:a libopus -b:a 16k -application voip -compression_level 0 -frame_duration 60 -f opus",
    "-c:a libmp3lame -b:a 24k -write_xing 0 -id3v2_version 0 -f mp3",
    "-c:a libmp3lame -b:a 24k -compression_level 9 -write_xing 0 -id3v2_version 0 -f mp3",
]
WAV_HEAD = 44
BYTES_A_SECOND = 44_100


def sentences(count):
    """Sentences as they stand in the Markdown, again from the first when there are too few."""
    found = []
    for name in ("nar-du-ringer", "saker-pa-natet"):
        text = (CONTENT / name / "sv.md").read_text(encoding="utf-8").split("---", 2)[2]
        found += [part.strip() for part in re.split(r"(?<=[.!?])\s+", re.sub(r"[<>#*\[\]()]", " ", text)) if part.strip()]
    return (found * (count // len(found) + 1))[:count]


def said(text):
    return subprocess.run(ESPEAK, input=text.encode(), capture_output=True, check=True).stdout[WAV_HEAD:]


def measured(what, work, per):
    def spent():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    before = spent()
    result = work()
    print(f"{(spent() - before) * 1000 / per:8.2f} s per 1,000 sentences  {len(result) / 1e6:6.1f} MB  {what}")
    return result


def main():
    texts = sentences(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
    count = len(texts)
    sound = measured("said one by one", lambda: b"".join(map(said, texts)), count)
    measured("said all at once", lambda: said("\n\n".join(texts)), count)
    measured("nothing said, one by one", lambda: b"".join(said("") for _ in texts), count)
    for form in FORMS:
        press = [*FFMPEG, *form.split(), "pipe:1"]
        measured(form, lambda press=press: subprocess.run(press, input=sound, capture_output=True, check=True).stdout, count)
    print(f"{len(sound) / BYTES_A_SECOND:8.0f} s of sound")


main()
