"""Reads a file with the Translate Toolkit, copies each source to its target, and writes it back."""

import copy
import sys

from translate.storage import pypo, xliff2

path = sys.argv[1]
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
