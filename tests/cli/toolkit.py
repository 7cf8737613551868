"""Reads a file with the Translate Toolkit, or a workbook with openpyxl, copies each source to its target, and writes it back."""

import copy
import sys

import openpyxl
from translate.storage import pypo, xliff2


def workbook(path):
    """A workbook as somebody fills it in: what is locked stays, and what begins like a formula would still be words."""
    book = openpyxl.load_workbook(path)
    sheet = book.active
    rows = list(sheet.iter_rows(min_row=2))
    for row in rows:
        assert row[0].protection.locked and not row[3].protection.locked, row[3].coordinate
        assert row[3].number_format == "@", row[3].number_format
        row[3].value = row[2].value
    assert sheet.protection.sheet and sheet.column_dimensions["A"].hidden
    book.create_sheet("Eget", 0)["A1"] = "=1+1"
    book.save(path)
    print(len(rows))


path = sys.argv[1]
if path.endswith(".xlsx"):
    workbook(path)
    sys.exit()
if path.endswith(".po"):
    store = pypo.pofile.parsefile(path)
    units = [unit for unit in store.units if unit.source and not unit.isheader()]
    for unit in units:
        unit.target = unit.source
else:
    store = xliff2.Xliff2File.parsefile(path)
    units = list(store.units)
    for unit in units:
        # Placeholders are elements: the words alone would lose them.
        target = copy.deepcopy(unit.source_dom)
        target.tag = unit.namespaced("target")
        unit.set_target_dom(target)
        unit.marktranslated()
store.save()
print(len(units))
