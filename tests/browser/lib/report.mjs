// What was checked, what failed, in a table and a list without repetitions.

export class Report {
  #checks = new Map();
  #faults = new Map();

  /** Notes that a check has run on a page, with what it found. A fault is `[what, which one]`. */
  add(check, where, faults, milliseconds = 0) {
    const row = this.#checks.get(check) ?? { runs: 0, failed: 0, milliseconds: 0 };
    this.#checks.set(check, row);
    row.runs += 1;
    row.milliseconds += milliseconds;
    row.failed += faults.length > 0 ? 1 : 0;
    for (const [what, which = ""] of faults) {
      const key = `${check}: ${what}`;
      const fault = this.#faults.get(key) ?? { times: 0, places: new Set(), examples: new Set() };
      this.#faults.set(key, fault);
      fault.times += 1;
      fault.places.add(where);
      if (which && fault.examples.size < 4) fault.examples.add(which);
    }
  }

  get isGood() {
    return this.#faults.size === 0;
  }

  table() {
    const width = Math.max(...[...this.#checks.keys()].map((check) => check.length));
    const rows = [...this.#checks].map(([check, { runs, failed, milliseconds }]) => `  ${check.padEnd(width)} ${String(runs).padStart(5)} ${(milliseconds / 1000).toFixed(1).padStart(7)} ${failed ? `${failed} failed` : "ok"}`);
    return [`  ${"check".padEnd(width)} pages seconds`, ...rows].join("\n");
  }

  list() {
    return [...this.#faults]
      .map(([key, { times, places, examples }]) => {
        const shown = [...places].slice(0, 6);
        const more = places.size - shown.length;
        const which = [...examples].map((example) => `\n      ${example}`).join("");
        return `  ${key}\n      ${times}× on ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}${which}`;
      })
      .join("\n");
  }
}
