"""What it takes to build a site again: with nothing changed, and under `serve` from a save to the message to reload.

    python3 benches/again.py PROGRAM SITE [SAVES]

SITE is a copy: its public folder is written, and one of its texts is edited and put back.
"""

import collections
import http.client
import pathlib
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.request


def build(program, site):
    """Seconds of a build, by the clock and by the processors."""
    began = time.monotonic()
    told = subprocess.run(["/usr/bin/env", "time", "-f", "%U %S", program, "build", "--site", site, "--without-speech"],
                          capture_output=True, text=True, check=True).stderr
    return time.monotonic() - began, told.strip().splitlines()[-1]


def serve(program, site, saves, rest):
    """Seconds from each save to the message to reload after which the page shows what was saved; `rest` between two saves."""
    shown = subprocess.Popen([program, "serve", "--site", site, "--port", "0", "--without-speech"], stderr=subprocess.PIPE, text=True)
    try:
        began = time.monotonic()
        port = next(int(found[1]) for line in shown.stderr if (found := re.search(r"http://127\.0\.0\.1:(\d+)/", line)))
        print(f"serve: ready after {time.monotonic() - began:.2f} s")
        # A preview that nobody listens to waits for its words to be taken.
        threading.Thread(target=lambda: collections.deque(shown.stderr, maxlen=0), daemon=True).start()
        events = http.client.HTTPConnection("127.0.0.1", port)
        events.request("GET", "/_fristad/events")
        stream = events.getresponse()
        version(stream)
        text = sorted(pathlib.Path(site, "content/pages").glob("*/sv.md"))[100]
        address = f"/id/{text.parent.name}/sv/"
        address = re.search(r'url=(/[^"]+)"', get(port, address))[1]  # where the short address leads
        before = text.read_text(encoding="utf-8")
        took = []
        try:
            for number in range(saves):
                said = f"Sparad {number} gånger."
                began = time.monotonic()
                text.write_text(f"{before}\n{said}\n", encoding="utf-8")
                while True:
                    version(stream)
                    now = time.monotonic()
                    if said in get(port, address):
                        break
                took.append(now - began)
                time.sleep(rest)
        finally:
            text.write_text(before, encoding="utf-8")
        return took
    finally:
        shown.terminate()


def get(port, address):
    """A page of the preview."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{address}") as answer:
        return answer.read().decode()


def version(stream):
    """The next version that the preview tells of."""
    while True:
        line = stream.readline()
        if not line:
            sys.exit("the preview has ended")
        if line.startswith(b"data:"):
            return line


if __name__ == "__main__":
    program, site, saves = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 20
    for name in ("build", "build again"):
        print(name, *build(program, site))
    # An editor who saves while the whole site is still being built, and one who looks at what was saved.
    for rest in (0.3, 4):
        took = serve(program, site, saves, rest)
        print(f"serve: {saves} saves, {rest} s between them, median {statistics.median(took):.3f} s, least {min(took):.3f} s, most {max(took):.3f} s")
