// The gallery of components in the preview: every page on a phone in light, dark and forced colours, and on a desk, with pictures to look at.
// Use: node gallery.mjs FRISTAD EMPTY-FOLDER
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { axe, axeColours } from "./checks/axe.mjs";
import { launch, tab } from "./lib/browser.mjs";
import { newSite, serveSite } from "./lib/preview.mjs";
import { Report } from "./lib/report.mjs";

/** Colours change no measures, and axe-core sees nothing else of a page in them: each is looked at once, where it is at its worst. */
const SITUATIONS = [
  { name: "360 light", width: 360, height: 740, colorScheme: "light", forcedColors: "none", check: axe },
  { name: "360 dark", width: 360, height: 740, colorScheme: "dark", forcedColors: "none", check: axeColours },
  { name: "360 forced", width: 360, height: 740, colorScheme: "light", forcedColors: "active" },
  { name: "1280 light", width: 1280, height: 900, colorScheme: "light", forcedColors: "none" },
];

/** What a page has once and a gallery several times: landmarks, levels of headings, ids. Pages themselves are held to these elsewhere. */
const ONCE_A_PAGE = /^(landmark-|heading-order|region|duplicate-id|page-has-heading-one|identical-links|empty-heading|label-title-only|aria-hidden-focus)/;

const [fristad, folder] = process.argv.slice(2);
const site = path.join(folder, "provkommun");
const shots = path.join(folder, "shots");
mkdirSync(shots, { recursive: true });
newSite(fristad, site);
addArabic(path.join(site, "content/site.yaml"));

const preview = serveSite(fristad, site);
const report = new Report();
let browser;
try {
  const origin = new URL(await preview.address);
  const gallery = new URL("/_fristad/gallery/", origin).href;
  browser = await launch();
  const tabbed = await tab(browser);
  // The preview's own panel says what this bare site lacks, and would lie over half of each picture.
  await tabbed.page.route("**/_fristad/report", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  const components = await addresses(tabbed, gallery);
  for (const url of [gallery, ...components]) await look_at(tabbed, url, SITUATIONS);
  // From right to left it is measures that differ, and they are at their worst where it is narrow.
  for (const url of components) await look_at(tabbed, `${url}ar/device/`, SITUATIONS.slice(0, 1));
  console.log(`${report.table()}\n${report.list()}\n  pictures: ${path.relative(process.cwd(), shots)}`);
  if (!report.isGood) process.exitCode = 1;
} finally {
  await browser?.close();
  preview.stop();
}

/** The pages of all components. */
async function addresses({ page, open }, gallery) {
  await open(gallery);
  const components = await page.$$eval(".gallery-all a", (links) => links.map((link) => link.href));
  if (components.length < 20) throw new Error(`the gallery shows ${components.length} components`);
  return components;
}

/** A page in one situation after another, without loading it anew. */
async function look_at({ page, log, open }, url, situations) {
  const began = Date.now();
  await open(url);
  report.add("opens without an error or a request elsewhere", pathOf(url), [...log.errors, ...log.foreign].map((fault) => [fault]), Date.now() - began);
  for (const { name, width, height, check, ...media } of situations) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia(media);
    const where = `${pathOf(url)} ${name}`;
    await page.screenshot({ path: path.join(shots, `${where.replace(/\W+/g, "-").replace(/^-/, "")}.png`), fullPage: true });
    report.add("nothing reaches out of its frame", where, await page.evaluate(sideways));
    if (!check) continue;
    const asked = Date.now();
    const faults = (await check.run({ page })).filter(([what]) => !ONCE_A_PAGE.test(what));
    report.add(check.name, where, faults, Date.now() - asked);
  }
}

function pathOf(url) {
  return new URL(url).pathname.slice("/_fristad/gallery".length);
}

/** What is wider than the page, or than the frame that an example stands in. */
function sideways() {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(["the page scrolls sideways", `${root.scrollWidth} of ${root.clientWidth}`]);
  for (const stage of document.querySelectorAll(".gallery-stage")) {
    const name = stage.previousElementSibling.textContent;
    const { left, right } = fristad.rect(stage);
    const outer = () => [...stage.querySelectorAll("*")].find((one) => fristad.rect(one).left < left || fristad.rect(one).right > right);
    if (stage.scrollWidth > stage.clientWidth) faults.push([`${name} is wider than its frame`, `${fristad.name(outer() ?? stage)}, ${stage.scrollWidth} of ${stage.clientWidth}`]);
    if (stage.querySelector(".gallery-fault")) faults.push([`${name} cannot be shown`, stage.textContent]);
  }
  return faults;
}

/** A site that also speaks Arabic, so that pages can be seen from right to left. */
function addArabic(file) {
  const settings = readFileSync(file, "utf8");
  if (!/tag: ar\b/.test(settings)) writeFileSync(file, settings.replace(/^( *)- tag: sv$/m, "$1- tag: sv\n$1- tag: ar"));
}
