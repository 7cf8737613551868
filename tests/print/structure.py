"""Reads the structure of PDF files with pikepdf, and stops at the first that not everybody could read."""

import sys
from pathlib import Path

import pikepdf

LANGUAGES = {"sv": "sv", "enkel": "sv", "ar": "ar", "ti": "ti"}


def elements(node):
    """The elements of a structure tree in reading order."""
    kids = node.get("/K")
    if kids is None:
        return
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def check(path):
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        assert str(root.Lang) == LANGUAGES[path.parent.name], f"language {root.Lang}"
        assert bool(root.MarkInfo.Marked), "not marked as tagged"
        assert bool(root.ViewerPreferences.DisplayDocTitle), "the title is not shown"
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1", "not PDF/UA-1"
            assert metadata["pdfaid:part"] == "2" and metadata["pdfaid:conformance"] == "A", "not PDF/A-2a"
        tree = list(elements(root.StructTreeRoot))
        kinds = [str(element.S) for element in tree]
        levels = [int(kind[2]) for kind in kinds if kind[:2] == "/H" and kind[2:].isdigit()]
        assert levels and levels[0] == 1 and levels.count(1) == 1, f"headings {levels}"
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), f"headings {levels}"
        figures = [element for element in tree if element.S == "/Figure"]
        # The code is the only picture that says something; it is read aloud once, however many copies are on the sheet.
        assert len(figures) == 1, f"{len(figures)} figures"
        assert "www.example.org/id/start/" in str(figures[0].get("/Alt", "")), "no alternative text"
        for page in pdf.pages:
            assert page.get("/Tabs") == "/S", "the order of tabs is not that of reading"
            for font in page.Resources.get("/Font", {}).values():
                assert "/ToUnicode" in font, "letters without their meaning"
            if path.stem.endswith("-printer"):
                media, trim = (list(map(float, page[box])) for box in ("/MediaBox", "/TrimBox"))
                for outer, inner in zip(media, trim):
                    assert abs(abs(outer - inner) - 28.35) < 0.5, f"{media} {trim}"


def main():
    files = sorted(Path(sys.argv[1]).glob("*/*.pdf"))
    for path in files:
        try:
            check(path)
        except AssertionError as error:
            sys.exit(f"{path.parent.name}/{path.name}: {error}")
    print(f"{len(files)} files")


if __name__ == "__main__":
    main()
