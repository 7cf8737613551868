"""What others' programs say of a built site's open data: one line for each fault, and at the end what was looked at.

Arguments: the site's folder, the site's address, and the folder with the schemas of HSDS 3.0 (or nothing).
"""

import datetime
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

import icalendar
import jsonschema
import rdflib
import recurring_ical_events
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF

site = pathlib.Path(sys.argv[1])
base = sys.argv[2]
schemas = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
faults = []
seen = {}


def fault(where, what):
    faults.append(f"{where}: {what}")


def looked(what, count):
    seen[what] = seen.get(what, 0) + count


def hsds():
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    validators = {}
    for name in ("service", "organization"):
        schema = json.loads((schemas / f"{name}.json").read_text())
        validators[name] = jsonschema.Draft202012Validator(schema, format_checker=checker)
    for file in sorted((site / "data/services").glob("*.json")):
        page = json.loads(file.read_text())
        if page["total_items"] != len(page["contents"]) or not page["contents"]:
            fault(file.name, "the page does not count its contents")
        ids = []

        def walk(value):
            if isinstance(value, dict):
                known = {"id", "link_id", "parent_organization_id"}
                ids.extend(value["id"] for _ in [0] if "id" in value and "taxonomy" not in value and "website" not in value)
                [walk(inner) for key, inner in value.items() if key not in known | {"organization", "taxonomy_term"}]
            elif isinstance(value, list):
                [walk(inner) for inner in value]

        for service in page["contents"]:
            walk(service)
            allowed = set(validators["service"].schema["properties"])
            for key in set(service) - allowed:
                fault(file.name, f"{service['name']}: HSDS has no {key}")
            parts = [("service", service)] + [("organization", service["organization"]) for _ in [0] if "organization" in service]
            for name, value in parts:
                for error in validators[name].iter_errors(value):
                    fault(file.name, f"{value['name']}: {error.json_path} {error.message[:160]}")
                looked(f"HSDS {name}", 1)
            for schedule in service.get("schedules", []):
                properties = validators["service"].schema["properties"]["schedules"]["items"]["properties"]
                for key in set(schedule) - set(properties):
                    fault(file.name, f"a schedule has no {key}")
        locations = [part for part in ids]
        if len(set(locations)) != len(locations):
            fault(file.name, "two parts of services have one id")


def catalogue():
    path = site / "data/catalogue.rdf"
    graph = rdflib.Graph()
    graph.parse(path, format="xml")
    needed = {
        DCAT.Catalog: [DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.license, DCAT.dataset, DCTERMS.language],
        DCAT.Dataset: [DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.contactPoint, DCAT.distribution, DCAT.theme,
                       DCTERMS.spatial, DCTERMS.accrualPeriodicity, DCTERMS.language],
        DCAT.Distribution: [DCAT.accessURL, DCAT.downloadURL, DCTERMS.license, DCTERMS["format"]],
        FOAF.Agent: [FOAF.name],
    }
    for kind, properties in needed.items():
        subjects = list(graph.subjects(RDF.type, kind))
        if not subjects:
            fault("catalogue.rdf", f"has no {kind}")
        for subject in subjects:
            for wanted in properties:
                if (subject, wanted, None) not in graph:
                    fault("catalogue.rdf", f"{subject} has no {wanted}")
            if isinstance(subject, rdflib.BNode):
                fault("catalogue.rdf", f"a {kind} has no identifier")
    for subject, predicate, value in graph:
        if isinstance(value, rdflib.URIRef) and str(value).startswith(base + "/data/catalogue.rdf#") and (value, None, None) not in graph:
            fault("catalogue.rdf", f"{value} is named and not told of")
    for subject in graph.subjects(RDF.type, DCAT.Dataset):
        for wanted in (DCTERMS.title, DCTERMS.description):
            languages = {text.language for text in graph.objects(subject, wanted)}
            if not {"sv", "en"} <= languages:
                fault("catalogue.rdf", f"{subject}: {wanted} is in {languages}")
    listed = {str(url)[len(base) + 1:] for url in graph.objects(None, DCAT.downloadURL)}
    there = {str(file.relative_to(site)) for file in (site / "data").rglob("*") if file.is_file()} - {"data/catalogue.rdf"}
    for name in sorted(listed ^ there):
        fault("catalogue.rdf", f"{name} is {'listed and not' if name in listed else 'there and not listed'}")
    looked("triples", len(graph))


def calendars():
    for file in sorted((site / "data/campaigns").glob("*.ics")):
        raw = file.read_bytes()
        if any(len(line) > 75 for line in raw.split(b"\r\n")) or b"\n" in raw.replace(b"\r\n", b""):
            fault(file.name, "a line is too long or ends wrongly")
        calendar = icalendar.Calendar.from_ical(raw)
        events = calendar.walk("VEVENT")
        for event in events:
            if event.errors:
                fault(file.name, f"{event.errors}")
            for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "RRULE", "URL"):
                if name not in event:
                    fault(file.name, f"an event has no {name}")
            looked("events", 1)
        weeks = {}
        for event in recurring_ical_events.of(calendar).between((2027, 1, 1), (2032, 1, 1)):
            start, end = event["DTSTART"].dt, event["DTEND"].dt
            weeks.setdefault(str(event["UID"]).split("@")[0], []).append((start, end - datetime.timedelta(days=1)))
        for name, days in weeks.items():
            if len(days) != 5:
                fault(file.name, f"{name} comes back {len(days)} times in five years")
            for first, last in days:
                if name == "vecka-fri-fran-vald" and (first.isocalendar()[1:], last.isocalendar()[1:]) != ((47, 1), (47, 7)):
                    fault(file.name, f"{name} is {first} to {last}")
                if name == "sexton-dagar" and ((first.month, first.day), (last.month, last.day)) != ((11, 25), (12, 10)):
                    fault(file.name, f"{name} is {first} to {last}")
                looked("days of campaigns", 1)


def sitemap():
    spaces = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    root = ET.parse(site / "sitemap.xml").getroot()
    pages = {}
    for url in root.findall("s:url", spaces):
        address = url.find("s:loc", spaces).text
        if address in pages:
            fault("sitemap.xml", f"{address} stands twice")
        pages[address] = [(link.get("hreflang"), link.get("href")) for link in url.findall("x:link", spaces)]
    for address, links in pages.items():
        file = site / (address[len(base) + 1:] + "index.html")
        if not address.startswith(base + "/") or not file.is_file():
            fault("sitemap.xml", f"{address} leads nowhere")
        elif re.search(r"<meta [^>]*noindex", file.read_text()):
            fault("sitemap.xml", f"{address} asks search engines to leave it out")
        if address not in [href for _, href in links]:
            fault("sitemap.xml", f"{address} does not name itself")
        if len({language for language, _ in links}) != len(links):
            fault("sitemap.xml", f"{address} names two pages in one language")
        for _, href in links:
            if href not in pages or links != pages[href]:
                fault("sitemap.xml", f"{address} and {href} do not name each other")
    looked("addresses in the sitemap", len(pages))


def linked_data():
    for file in sorted(site.rglob("index.html")):
        blocks = re.findall(r"<script type=\"?application/ld\+json\"?>(.*?)</script>", file.read_text(), re.S)
        for block in blocks:
            value = json.loads(block)
            if "<" in block or value["@context"] != "https://schema.org" or value["@type"] != "WebPage":
                fault(file, "is no page in the words of schema.org")
            looked("pages with linked data", 1)


if schemas:
    hsds()
catalogue()
calendars()
sitemap()
linked_data()
for line in faults:
    print(line)
print("looked at " + ", ".join(f"{count} {what}" for what, count in seen.items()))
sys.exit(1 if faults else 0)
