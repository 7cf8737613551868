// The made-up languages in Chromium: words that are a third longer, and a page that runs from the right, where there is least room.
// Use: node pseudo.mjs SITE-BUILT-WITH-PSEUDO
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { width } from "./checks/layout.mjs";
import { language } from "./checks/language.mjs";
import { mirrored } from "./checks/mirrored.mjs";
import { exitInSight } from "./checks/keyboard.mjs";
import { launch, tab } from "./lib/browser.mjs";
import { Report } from "./lib/report.mjs";
import { serve } from "./lib/server.mjs";

const EDITIONS = [
  { tag: "en-XA", folder: "en-xa", dir: "ltr" },
  { tag: "ar-XB", folder: "ar-xb", dir: "rtl" },
];

/** Letters that the made-up languages put in the place of plain ones. */
const ACCENTED = "áçéĝĥíļñóŕšţúŵýÁÇÉĤÍĻÑÓŔŠŢÚŴÝ";

/** Words of the interface come from the locales and bear accents; content is another edition's and says so by `lang`. What is
 * the same in every language stays: addresses, and the months, which Unicode names. */
const accented = {
  name: "every word of the interface comes from the locales",
  async run({ page, edition }) {
    return page.evaluate(
      ({ tag, letters }) => {
        // Months are Unicode's words, and the name of the municipality and what stands by itself in a line are facts.
        const isSame = (word) => !/\p{Script=Latin}/u.test(word) || /[/@=]|\.\w/.test(word) || /^(January|February|March|April|May|June|July|August|September|October|November|December|Lyktevik|Municipality)$/.test(word);
        const isPlain = (words) => ![...words].some((letter) => letters.includes(letter)) && !words.split(/[\s–]+/).every(isSame);
        const said = fristad.texts().map(({ words, element }) => [words, element]);
        for (const element of document.querySelectorAll("*")) {
          for (const name of ["aria-label", "aria-description", "alt", "title", "placeholder"]) if (element.getAttribute(name)) said.push([element.getAttribute(name), element]);
        }
        const own = said.filter(([words, element]) => element.closest("[lang]").lang === tag && !element.closest("bdi") && isPlain(words));
        return own.map(([words, element]) => [`${fristad.name(element)} has words of its own`, words.slice(0, 60)]);
      },
      { tag: edition.tag, letters: ACCENTED },
    );
  },
};

/** Phones, and a wide window, where things stand side by side. */
const ROOMS = [
  { width: 320, height: 568, checks: [language, width, mirrored, exitInSight] },
  { width: 360, height: 640, checks: [width] },
  { width: 1280, height: 800, checks: [accented, width, mirrored] },
];

/** How many pages of an edition are opened: those that have most of each template. */
const PAGES = 14;

const [site] = process.argv.slice(2);
const report = new Report();
const server = await serve(site);
const browser = await launch();
try {
  const current = await tab(browser, { width: 320, height: 568 });
  for (const edition of EDITIONS) {
    const chosen = largest(edition.folder);
    if (chosen.length < PAGES) throw new Error(`${edition.tag} has ${chosen.length} kinds of page: was the site built with --pseudo?`);
    for (const address of chosen) {
      await current.open(server.origin + address);
      for (const { checks, ...size } of ROOMS) {
        await current.page.setViewportSize(size);
        for (const check of checks) {
          const faults = await check.run({ page: current.page, edition });
          if (faults) report.add(check.name, `${address} (${size.width})`, faults);
        }
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(report.table());
if (!report.isGood) {
  console.log(report.list());
  process.exitCode = 1;
}

/** The largest page of each template, by what its main part is called; of the kinds, those with the largest pages. */
function largest(folder) {
  const byKind = new Map();
  const names = readdirSync(path.join(site, folder), { recursive: true }).map(String).filter((name) => name.endsWith("index.html"));
  for (const name of names.sort()) {
    const file = path.join(site, folder, name);
    const [bytes, kind] = [statSync(file).size, sections(readFileSync(file, "utf8"))];
    if (!(byKind.get(kind)?.bytes >= bytes)) byKind.set(kind, { bytes, address: `/${folder}/${name.split(path.sep).join("/").replace(/index\.html$/, "")}` });
  }
  return [...byKind.values()].sort((one, other) => other.bytes - one.bytes).slice(0, PAGES).map(({ address }) => address);
}

/** What sets one kind of page apart from another: the classes in its main part. */
function sections(html) {
  const main = html.split(/<main\b/)[1] ?? "";
  return [...new Set([...main.matchAll(/class="?([\w-]+)/g)].map(([, name]) => name))].sort().join(" ");
}
