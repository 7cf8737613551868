"""Writes the neutral layout of the shared generator as a project of Fristad: the same pages, lists and links."""
import re
import shutil
from pathlib import Path

import yaml

LINK = re.compile(r"\]\(([^)/]+)\.md\)")
PICTURE = re.compile(r"\(/img/(bild-\d+)\.png\)")
NATIONAL = "status: active\nprovider: town\narea: national\n"
PHONE = "channels:\n- {type: phone, value: \"%s\", cost: free, anonymous: true, trace: {bill: no, call_log: yes}, hours: \"24/7\", confidence: high}\n"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def front(**fields):
    head = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{head}---\n\n"


def read(path):
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(head), body.strip()


def project(neutral, root, theme):
    """Writes the project to `root`, which is made anew."""
    shutil.rmtree(root, ignore_errors=True)
    site = yaml.safe_load((neutral / "site.yaml").read_text(encoding="utf-8"))
    tags = [language["code"] for language in site["languages"]]
    content = root / "content"
    shutil.copytree(theme, root / "themes/peers")
    (root / "themes/peers/styles").mkdir()
    shutil.copy(neutral / "static/css/site.css", root / "themes/peers/styles/main.css")
    editions = "".join(f"- tag: {tag}\n" for tag in tags)
    menu = ", ".join(f"page:section-{section}" for section in site["nav"])
    write(content / "site.yaml", f"base_url: {site['base_url']}\npublisher: town\ndemo: true\ntheme: peers\nhome: start\nurgent: emergency\n"
          f"helpline: line\nexit: https://www.smhi.se\nfallback: [{tags[0]}]\nmenu: [{menu}, page:topics]\nshare: []\neditions:\n{editions}")
    write(content / "organisations/town/facts.yaml", "kind: municipality\nscope: municipality:9999\n")
    for service, kind, number in [("emergency", "emergency", "112"), ("line", "helpline", "08-465 004 01")]:
        write(content / f"services/{service}/facts.yaml", f"kind: {kind}\n{NATIONAL}{PHONE % number}")
    pictures = sorted((neutral / "static/img").glob("*.png"))
    for picture in pictures:
        folder = content / f"pictures/{picture.stem}"
        write(folder / "facts.yaml", f"file: {picture.name}\nlicence: CC0-1.0\nauthor: Fristad\nsource: own work\n")
        shutil.copy(picture, folder / picture.name)
    for language in site["languages"]:
        words(neutral, content, language, pictures)


def words(neutral, content, language, pictures):
    """All words of one language."""
    tag = language["code"]
    interface = yaml.safe_load((neutral / f"i18n/{tag}.yaml").read_text(encoding="utf-8"))
    for entry in ["organisations/town", "services/emergency", "services/line"]:
        write(content / entry / f"{tag}.md", front(title=interface["site"], summary=interface["footer"]))
    for picture in pictures:
        write(content / f"pictures/{picture.stem}/{tag}.md", front(alt=f"{interface['site']} {picture.stem[-2:]}"))
    in_section, with_topic = {}, {}
    for path in sorted((neutral / f"pages/{tag}").glob("*.md")):
        head, body = read(path)
        line = f"- [{head['title']}](page:{path.stem}) {head['description']}"
        in_section.setdefault(head["section"], []).append((head["weight"], line))
        for topic in head["tags"]:
            with_topic.setdefault(topic, []).append((head["weight"], line))
        topics = "".join(f"- [{topic}](page:topic-{topic[-2:]})\n" for topic in head["tags"])
        body = PICTURE.sub(r"(\1)", LINK.sub(r"](page:\1)", body))
        write(content / f"pages/{path.stem}/{tag}.md",
              front(title=head["title"], summary=head["description"]) + f"{body}\n\n{topics}\n{interface['updated']}: {head['date']}\n")
        write(content / f"pages/{path.stem}/facts.yaml", f"parent: section-{head['section']}\n")
    sections = yaml.safe_load((neutral / f"sections/{tag}.yaml").read_text(encoding="utf-8"))
    for section in sections:
        listed = "\n".join(line for _, line in sorted(in_section.get(section["id"], [])))
        page(content, f"section-{section['id']}", tag, section["title"], section["description"], f"{section['body']}\n{listed}\n")
    listed = "".join(f"- [{topic}](page:topic-{topic[-2:]}) {len(pages)}\n" for topic, pages in sorted(with_topic.items()))
    page(content, "topics", tag, interface["tags"], interface["footer"], listed)
    for topic, pages in with_topic.items():
        page(content, f"topic-{topic[-2:]}", tag, topic, interface["tags"], "\n".join(line for _, line in sorted(pages)) + "\n")
    head, body = read(neutral / f"home/{tag}.md")
    listed = "\n".join(f"- [{section['title']}](page:section-{section['id']}) {section['description']}" for section in sections)
    page(content, "start", tag, head["title"], head["description"], f"{body}\n\n{listed}\n", "type: start\n")


def page(content, entry, tag, title, summary, body, facts=""):
    write(content / f"pages/{entry}/{tag}.md", front(title=title, summary=summary) + body)
    if facts:
        write(content / f"pages/{entry}/facts.yaml", facts)
