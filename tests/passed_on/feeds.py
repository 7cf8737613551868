"""Reads every Atom feed under a folder with feedparser; fails on anything that it finds odd."""
import pathlib
import sys

import feedparser

feeds = sorted(pathlib.Path(sys.argv[1]).rglob("*.atom"))
assert feeds, "no feed"
for path in feeds:
    read = feedparser.parse(path.read_bytes())
    assert not read.bozo, (path, read.get("bozo_exception"))
    assert read.version == "atom10" and read.feed.title and read.feed.author, path
    assert read.entries, path
    for entry in read.entries:
        assert entry.id == entry.link and entry.title and entry.updated_parsed, (path, entry.id)
