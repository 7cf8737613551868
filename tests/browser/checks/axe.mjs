// All that axe-core knows of WCAG, from A to AAA, and of good practice.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OPTIONS = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa", "wcag22aaa", "best-practice"] },
  // The AAA rules, and a few others, are off unless they are asked for by name.
  rules: Object.fromEntries(["color-contrast-enhanced", "identical-links-same-purpose", "meta-refresh-no-exceptions", "target-size"].map((rule) => [rule, { enabled: true }])),
  resultTypes: ["violations"],
  // Fetching the styles again is for rules that are not among these.
  preload: false,
};

/** The rules that see colours: all else is the same in every colour scheme, at the same width. */
const COLOURS = { ...OPTIONS, runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced", "link-in-text-block"] }, rules: {} };

/** Where the system's colours are forced, axe-core reads others than are drawn; the contrast is measured by a check of its own. */
const FORCED = { ...OPTIONS, rules: { ...OPTIONS.rules, ...Object.fromEntries(COLOURS.runOnly.values.map((rule) => [rule, { enabled: false }])) } };

const violations = (page, options) =>
  page.evaluate(async (options) => {
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const element = document.querySelector(target[0]);
        return [`${id} at ${element ? fristad.name(element) : target[0]}`, `${failureSummary.split("\n")[1]?.trim()} “${element ? fristad.text(element) : ""}”`];
      }),
    );
  }, options);

const load = (page) => page.evaluate(`globalThis.axe ? undefined : (() => { ${SOURCE} })(); undefined`);

export const axe = {
  name: "axe-core: A to AAA and best practice",
  async run({ page }) {
    await load(page);
    return violations(page, OPTIONS);
  },
};

export const axeForced = {
  name: "axe-core: all but the rules that see colours, in forced colours",
  async run({ page }) {
    await load(page);
    return violations(page, FORCED);
  },
};

export const axeColours = {
  name: "axe-core: the rules that see colours",
  async run({ page }) {
    await load(page);
    return violations(page, COLOURS);
  },
};
