// Opens each kind of page in all editions as people do: small and wide, light and dark, by keyboard, on paper.
// Use: node site.mjs BUILT-SITE CONTENT-FOLDER [KIND-OF-PAGE, SITUATION or STORY]
import { launch, tab } from "./lib/browser.mjs";
import { pages } from "./lib/pages.mjs";
import { Report } from "./lib/report.mjs";
import { serve } from "./lib/server.mjs";
import { axe } from "./checks/axe.mjs";
import { languages, levels } from "./checks/editions.mjs";
import { entrance, exitInSight, focusInSight } from "./checks/keyboard.mjs";
import { borrowed, language, otherLanguages } from "./checks/language.mjs";
import { targets, width } from "./checks/layout.mjs";
import { forcedColours, paper, withoutScript } from "./checks/media.mjs";
import { numbers } from "./checks/numbers.mjs";
import { traces } from "./checks/traces.mjs";
import { demo, urgent, urgentInSight } from "./checks/urgent.mjs";
import { bar } from "./stories/bar.mjs";
import { anchors, newTabs, onAndOff, reading } from "./stories/discreet.mjs";
import { announcements, leaving, plain, shifts, whileLoading } from "./stories/exit.mjs";
import { weight } from "./stories/weight.mjs";
import { search } from "./search.mjs";

const EVERYWHERE = [language, otherLanguages, urgent, demo, width, numbers, targets, traces];

const SITUATIONS = [
  { name: "360 light", width: 360, height: 640, checks: [...EVERYWHERE, axe, urgentInSight, entrance, exitInSight, borrowed, languages, levels] },
  { name: "360 dark", width: 360, height: 640, scheme: "dark", checks: EVERYWHERE },
  { name: "1280 light", width: 1280, height: 800, checks: [...EVERYWHERE, entrance, exitInSight] },
  { name: "1280 dark", width: 1280, height: 800, scheme: "dark", checks: [...EVERYWHERE, axe] },
  { name: "320", width: 320, height: 568, checks: [demo, width, numbers, exitInSight] },
  // 1280 × 1024 at 400 %.
  { name: "400 %", width: 320, height: 256, checks: [width, exitInSight, focusInSight, traces] },
  { name: "paper", width: 720, scheme: "dark", media: "print", checks: [paper, numbers] },
  { name: "forced colours", forced: true, checks: [forcedColours, numbers] },
  { name: "without script", width: 360, height: 640, script: false, checks: [withoutScript] },
];

/** What takes more than one page, or more than a look at it. */
const STORIES = [leaving, whileLoading, shifts, announcements, plain, reading, onAndOff, anchors, newTabs, bar, weight];

/** How many pages are open at a time. */
const AT_ONCE = 3;

const [site, content, only] = process.argv.slice(2);
const began = Date.now();
const report = new Report();
const server = await serve(site);
const browser = await launch();
try {
  const first = await tab(browser);
  const all = await pages(first, server.origin, content);
  const common = await inCommon(first, all);
  await first.close();
  const tasks = SITUATIONS.flatMap((situation) => all.map((target) => ({ situation, target: { ...target, ...common(target) } }))).filter(
    ({ situation, target }) => !only || [situation.name, target.kind].includes(only),
  );
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(tasks)));
  for (const story of STORIES) {
    if (!only || story.name === only) await tell(story, all);
  }
  if (!only || only === "search") await search(browser, server.origin, report);
  console.log(`${all.length} pages in ${SITUATIONS.length} situations, ${Math.round((Date.now() - began) / 1000)} s`);
} finally {
  await browser.close();
  server.close();
}
console.log(report.table());
if (!report.isGood) {
  console.log(report.list());
  process.exitCode = 1;
}

/** Takes one page after the other; a new browser for each new situation. */
async function work(tasks) {
  let [at, current] = [undefined, undefined];
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    if (task.situation !== at) {
      await current?.close();
      [at, current] = [task.situation, await tab(browser, task.situation)];
    }
    await look(current, task);
  }
  await current?.close();
}

async function tell({ name, part, run }, targets) {
  const started = Date.now();
  const faults = await run({ browser, targets, content, origin: server.origin }).catch((error) => [["could not be done", error.message.split("\n")[0]]]);
  report.add(`${name}: ${part}`, "the whole", faults, Date.now() - started);
}

async function look({ page, log, open }, { situation, target }) {
  const where = `${target.path} (${situation.name})`;
  await open(target.url);
  for (const check of situation.checks) {
    const started = Date.now();
    try {
      const faults = await check.run({ ...target, page, log });
      if (faults) report.add(check.name, where, faults, Date.now() - started);
    } catch (error) {
      report.add(check.name, where, [[`could not be done: ${error.message.split("\n")[0]}`]], Date.now() - started);
      await open(target.url).catch(() => {});
    }
  }
}

/** What the checks compare a page with: the helpline of the first page, the Swedish page's words. */
async function inCommon({ page, open }, all) {
  const swedish = new Map();
  let helpline;
  for (const { kind, edition, url } of all) {
    if (edition.tag !== "sv") continue;
    await open(url);
    swedish.set(kind, await page.evaluate(() => fristad.texts().map(({ words }) => words)));
    helpline ??= await page.locator(".urgent a[href^='tel:']:not([href='tel:112'])").first().getAttribute("href");
  }
  return ({ kind }) => ({ helpline, swedish: swedish.get(kind) });
}
