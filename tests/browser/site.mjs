// Opens each kind of page in all editions as people do: small and wide, light and dark, by keyboard, on paper.
// Use: node site.mjs BUILT-SITE CONTENT-FOLDER [KIND-OF-PAGE, SITUATION or STORY]
import { launch, tab } from "./lib/browser.mjs";
import { pages } from "./lib/pages.mjs";
import { Report } from "./lib/report.mjs";
import { serve } from "./lib/server.mjs";
import { axe, axeColours, axeForced } from "./checks/axe.mjs";
import { light, still } from "./checks/budget.mjs";
import { languages, levels } from "./checks/editions.mjs";
import { exitInSight, exitLink, keyboard } from "./checks/keyboard.mjs";
import { borrowed, language, otherLanguages } from "./checks/language.mjs";
import { targets, width } from "./checks/layout.mjs";
import { forcedColours, paper, withoutScript } from "./checks/media.mjs";
import { mirrored } from "./checks/mirrored.mjs";
import { names } from "./checks/names.mjs";
import { numbers } from "./checks/numbers.mjs";
import { landmarks, outline } from "./checks/outline.mjs";
import { spacing } from "./checks/spacing.mjs";
import { traces } from "./checks/traces.mjs";
import { demo, urgent, urgentInSight } from "./checks/urgent.mjs";
import { nothingLost } from "./checks/zoom.mjs";
import { bar } from "./stories/bar.mjs";
import { broken } from "./stories/broken.mjs";
import { anchors, newTabs, onAndOff, reading } from "./stories/discreet.mjs";
import { announcements, leaving, plain, shifts, whileLoading } from "./stories/exit.mjs";
import { listen } from "./stories/listen.mjs";
import { opening } from "./stories/opening.mjs";
import { services } from "./stories/services.mjs";
import { share } from "./stories/share.mjs";
import { search } from "./search.mjs";

/** Each page is opened once, and seen in one room after the other. */
const ROOMS = [
  { name: "1280 light", width: 1280, height: 800, checks: [still, light, traces, language, otherLanguages, names, outline, landmarks, urgent, demo, exitLink, borrowed, levels, width, targets, numbers, mirrored, spacing, axe] },
  { name: "1280 dark", width: 1280, height: 800, scheme: "dark", checks: [axeColours] },
  { name: "1280 forced colours", width: 1280, height: 800, forced: true, checks: [forcedColours] },
  { name: "320 light", width: 320, height: 568, checks: [urgent, demo, width, targets, numbers, mirrored, spacing, exitInSight, axe] },
  { name: "320 dark", width: 320, height: 568, scheme: "dark", checks: [axeColours] },
  // What axe-core sees in forced colours is the same at every width.
  { name: "320 forced colours", width: 320, height: 568, forced: true, checks: [forcedColours, axeForced] },
  // 1280 × 1024 at 400 %.
  { name: "400 %", width: 320, height: 256, checks: [width, exitInSight, nothingLost, keyboard] },
  { name: "paper", width: 720, height: 800, scheme: "dark", media: "print", checks: [paper, numbers] },
  { name: "360", width: 360, height: 640, checks: [urgentInSight, width, traces, languages] },
];

const PASSES = [
  { script: true, rooms: ROOMS },
  { script: false, rooms: [{ name: "without script", width: 360, height: 640, checks: [withoutScript] }] },
];

/** What takes more than one page, or more than a look at it. */
const STORIES = [broken, leaving, whileLoading, shifts, announcements, plain, reading, onAndOff, anchors, newTabs, bar, listen, opening, services, share];

/** How many pages are open at a time. */
const AT_ONCE = 3;

const [site, content, only] = process.argv.slice(2);
const began = Date.now();
const report = new Report();
const server = await serve(site);
const browser = await launch();
try {
  const all = pages(server.origin, site, content);
  const first = await tab(browser);
  const common = await inCommon(first, all);
  await first.close();
  const tasks = PASSES.flatMap((pass) => all.map((target) => ({ pass, target: { ...target, ...common(target), content } })));
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(tasks)));
  const looked = Math.round((Date.now() - began) / 1000);
  for (const story of STORIES) {
    if (!only || story.name === only) await tell(story, all);
  }
  if (!only || only === "search") await search(browser, server.origin, report);
  const kinds = new Set(all.map(({ kind }) => kind)).size;
  console.log(`${all.length} pages of ${kinds} kinds in ${ROOMS.length + 1} situations, ${looked} s; with the stories ${Math.round((Date.now() - began) / 1000)} s`);
} finally {
  await browser.close();
  server.close();
}
console.log(report.table());
if (!report.isGood) {
  console.log(report.list());
  process.exitCode = 1;
}

/** Takes one page after the other, in a browser without a past. */
async function work(tasks) {
  let [at, current] = [undefined, undefined];
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const rooms = task.pass.rooms.filter(({ name }) => !only || [name, task.target.kind].includes(only));
    if (rooms.length === 0) continue;
    if (task.pass !== at) {
      await current?.close();
      [at, current] = [task.pass, await tab(browser, { ...task.pass, width: rooms[0].width, height: rooms[0].height })];
    }
    await current.page.setViewportSize({ width: rooms[0].width, height: rooms[0].height });
    await current.open(task.target.url);
    for (const room of rooms) await look(current, task.target, room);
  }
  await current?.close();
}

async function tell({ name, part, run }, targets) {
  const started = Date.now();
  const faults = await run({ browser, targets, site, content, origin: server.origin }).catch((error) => [["could not be done", error.message.split("\n")[0]]]);
  report.add(`${name}: ${part}`, "the whole", faults, Date.now() - started);
}

async function look({ page, log, open }, target, { name, width, height, scheme = "light", forced = false, media = "screen", checks }) {
  const where = `${target.path} (${name})`;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? "active" : "none", media });
  for (const check of checks) {
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
