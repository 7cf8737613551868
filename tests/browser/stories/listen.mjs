// A page read aloud, with real sound: unfolded, played, marked sentence by sentence, tapped, slowed down, stopped, folded away,
// and silent at the exit.
import { demands } from "../lib/visit.mjs";
import { tab } from "../lib/browser.mjs";
import { everyPage } from "../lib/pages.mjs";
import { keyboard } from "../checks/keyboard.mjs";
import { names as named } from "../checks/names.mjs";

const PAGE = "child";
const NAMES = { sv: ["Spela", "Pausa", "Stoppa", "Förra meningen", "Nästa mening"], ar: ["تشغيل", "إيقاف مؤقت", "إيقاف", "الجملة السابقة", "الجملة التالية"] };

/** The words that are marked now, by whichever way the browser has, or in the same breath as a button is pressed. */
const marked = (page, pressed) =>
  page.evaluate((pressed) => {
    [...document.querySelectorAll(".listen button")].find(({ textContent }) => textContent === pressed)?.click();
    const [range] = globalThis.CSS?.highlights?.get("listen") ?? [];
    return range ? String(range).replace(/\s+/g, " ").trim() : [...document.querySelectorAll(".listen-now")].map((part) => part.textContent).join("").trim();
  }, pressed);
/** Which sentence the voice is in, and the words of one. */
const said = (page) => page.$eval(".listen audio", ({ currentTime, textTracks: [{ cues }] }) => [...cues].filter(({ startTime }) => startTime <= currentTime + 0.01).length - 1);
const cue = (page, index) => page.$eval(".listen audio", ({ textTracks: [{ cues }] }, at) => cues[at].getCueAsHTML().textContent, index);
/** Without white space and without signs that turn the direction or break a word, as the script finds a sentence. */
const letters = (words) => words.replace(/[\s\u00ad\u200e\u200f\u2066-\u2069]/g, "");
const isCue = async (page, index, words) => letters(words) === letters(await cue(page, index));
const state = (page) => page.$eval(".listen audio", ({ paused, currentTime, playbackRate }) => ({ paused, currentTime, playbackRate }));
const unfold = async (page) => {
  // Not by a press: what goes through the page by keyboard begins at its top.
  await page.$eval(".listen", (player) => (player.open = true));
  await until(page, () => document.querySelector(".listen-more"));
};
const play = (page) => page.locator(".listen-more button").first().click();
const until = (page, test, argument) => page.waitForFunction(test, argument, { timeout: 15000 }).then(() => true, () => false);
const sounds = (time) => document.querySelector(".listen audio").currentTime > time;

export const listen = {
  name: "listen",
  part: "pages read aloud",
  async run({ browser, site, content, origin }) {
    const { faults, demand } = demands();
    const look = async (check, target) => faults.push(...(await check.run(target)));
    const pages = everyPage(origin, site, content, "audience");
    const find = (tag) => pages.find(({ id, edition }) => id === PAGE && edition.tag === tag).url;
    for (const [tag, names] of Object.entries(NAMES)) {
      const { page, log, open, close } = await tab(browser, { width: 360, height: 640 });
      const asked = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await open(find(tag));
      if ((await page.locator(".listen audio").count()) === 0) {
        console.log(`skipped: ${tag} read aloud: the site was built without speech`);
        await close();
        continue;
      }
      const stops = await page.$$eval(".listen :is(summary, audio, button, select)", (parts) => parts.filter((part) => part.checkVisibility()).map((part) => [part.localName, part.getBoundingClientRect().height]));
      demand(stops.length === 1 && stops[0][0] === "summary" && stops[0][1] >= 43.5, "is more than one large target while it is folded", stops.join("; "));
      await unfold(page);
      demand(await page.$eval(".listen audio", ({ controls }) => !controls), "shows the browser's own player beside its buttons", tag);
      await look(keyboard, { page });
      await look(named, { page, content, edition: { tag } });
      demand(!asked.some((path) => /\/listen\.(opus|mp3|vtt)$/.test(path)), "fetches sound before anybody asks", asked.join(" "));
      await play(page);
      demand(await until(page, sounds, 0.2), "does not play", tag);
      await until(page, () => CSS.highlights.get("listen")?.size);
      const first = await marked(page);
      const urgent = await page.$eval(".urgent", (part) => part.textContent.replace(/\s+/g, " "));
      demand(first && urgent.includes(first), "does not begin with what to do when it is urgent", `${tag}: “${first}”`);
      const shown = await page.$$eval(".listen button", (buttons) => buttons.map((button) => button.textContent));
      demand(shown.join() === names.slice(1).join(), "names its buttons otherwise", shown.join());
      const small = await page.$$eval(".listen button, .listen select", (targets) => targets.filter((target) => target.getBoundingClientRect().height < 43.5).length);
      demand(small === 0, "has targets under 44 px", tag);
      demand((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, "is wider than the page", tag);
      await next(page, demand, names, tag);
      await everySentence(page, demand, names, tag);
      await tapped(page, demand, tag);
      await stopped(page, demand, names, tag);
      const title = await page.evaluate(() => [navigator.mediaSession.metadata?.title, document.querySelector(".listen audio").getAttribute("aria-label")]);
      demand(title[0] === title[1], "shows a title on a locked screen", title.join());
      demand(log.errors.length === 0, "has errors", log.errors.join("; "));
      demand(log.foreign.length === 0, "asks elsewhere", log.foreign.join(" "));
      await close();
    }
    faults.push(...(await withoutHighlights(browser, find("sv"))), ...(await leaving(browser, find("sv"))), ...(await withoutScript(browser, find("sv"))));
    return faults;
  },
};

/** Whether the ground of a marked line hides a tenth or more of the line before it. */
const covers = (page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get("listen");
    const around = range.commonAncestorContainer;
    const ground = getComputedStyle(around.parentElement, "::highlight(listen)").backgroundColor;
    const solid = !/^rgba\(.*, 0?\.[0-4]\d*\)$|\/ 0?\.[0-4]\d*\)$/.test(ground);
    const lines = [...range.getClientRects()].sort((one, other) => one.top - other.top);
    const reaches = lines.some(({ bottom, height }, at) => lines.slice(at + 1).some(({ top, bottom: end }) => end > bottom + 2 && top < bottom - height / 10));
    return solid && reaches;
  });

/** By keyboard to the next sentence and back, and another speed. */
async function next(page, demand, [, , , back, on], tag) {
  // So slowly that the voice comes to no next sentence by itself.
  await page.$eval(".listen audio", (audio) => (audio.playbackRate = 0.0625));
  const from = await said(page);
  await page.locator(".listen button", { hasText: on }).focus();
  await page.keyboard.press("Enter");
  demand((await said(page)) === from + 1 && (await isCue(page, from + 1, await marked(page))), "does not go on", tag);
  const further = await marked(page, on);
  demand((await said(page)) === from + 2 && (await isCue(page, from + 2, further)), "marks too late what is pressed", `${tag}: “${further}”`);
  // The helpline's name and number, in several lines that are close together.
  demand(!(await covers(page)), "covers the letters of one line by the ground of the next", tag);
  await page.locator(".listen button", { hasText: back }).press("Enter");
  const again = await marked(page);
  demand((await said(page)) === from + 1 && (await isCue(page, from + 1, again)), "does not go back", `${tag}: “${again}”`);
  await page.locator(".listen select").selectOption("1.5");
  demand((await state(page)).playbackRate === 1.5, "does not change the speed", tag);
}

/** Each sentence is marked where it stands, from the second to the last. */
async function everySentence(page, demand, [, , , , on], tag) {
  const { said, found } = await page.evaluate((on) => {
    const audio = document.querySelector(".listen audio");
    const button = [...document.querySelectorAll(".listen button")].find(({ textContent }) => textContent === on);
    audio.currentTime = 0;
    const said = [...audio.textTracks[0].cues].slice(1).map((cue) => cue.getCueAsHTML().textContent);
    const found = said.map(() => {
      button.click();
      return String([...(CSS.highlights.get("listen") ?? [])][0] ?? "");
    });
    return { said, found };
  }, on);
  const astray = said.filter((words, at) => letters(words) !== letters(found[at]));
  demand(astray.length === 0, "does not mark some of what it says", `${tag}: ${astray.length} of ${said.length}, “${astray[0]}”`);
}

/** A tap on a sentence reads from there: from the first of the page's own, and from one further on. */
async function tapped(page, demand, tag) {
  for (const part of ["main .lead", "main h2"]) {
    const tap = page.locator(part).first();
    await tap.scrollIntoViewIfNeeded();
    const words = letters(await tap.textContent());
    const place = await tap.evaluate((element) => {
      const range = new Range();
      range.selectNodeContents(element);
      const [{ left, top, width, height }] = range.getClientRects();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(place.x, place.y);
    const now = letters(await marked(page));
    demand(now && words.startsWith(now), "does not read from the sentence that is tapped", `${tag}: “${now}”, not “${words}”`);
  }
}

/** The button, the Escape key and folding it away end it at once, and a tap does not begin it again. */
async function stopped(page, demand, [, , stop], tag) {
  await page.locator(".listen button", { hasText: stop }).last().click();
  const ended = await state(page);
  demand(ended.paused && ended.currentTime === 0 && (await marked(page)) === "", "does not stop", tag);
  await page.locator("main h2").first().click({ position: { x: 5, y: 5 } });
  demand((await state(page)).paused, "begins again by a tap after it was stopped", tag);
  await play(page);
  await until(page, sounds, 0.1);
  await page.keyboard.press("Escape");
  demand((await state(page)).paused, "does not stop at Escape", tag);
  await play(page);
  await until(page, sounds, 0.1);
  await page.locator(".listen > summary").click();
  demand(await until(page, () => document.querySelector(".listen audio").paused), "goes on when it is folded away", tag);
}

/** Where a browser cannot mark a range, elements are marked. */
async function withoutHighlights(browser, url) {
  const { faults, demand } = demands();
  const { page, log, open, close } = await tab(browser, { width: 1280, height: 800, scheme: "dark" });
  await page.addInitScript(() => delete globalThis.Highlight);
  await open(url);
  const words = await page.$eval("main", (main) => main.textContent.replace(/\s+/g, " "));
  if ((await page.locator(".listen audio").count()) > 0) {
    await unfold(page);
    await play(page);
    demand(await until(page, () => document.querySelector(".listen-now")), "marks nothing without the highlight interface");
    const kept = await page.$eval("main", (main) => {
      const copy = main.cloneNode(true);
      copy.querySelector(".listen-more").remove();
      return copy.textContent.replace(/\s+/g, " ");
    });
    demand(kept === words, "changes the words of the page");
    demand(log.errors.length === 0, "has errors", log.errors.join("; "));
  }
  await close();
  return faults;
}

/** The exit silences it before the other page has come, by a press and by the key. */
async function leaving(browser, url) {
  const { faults, demand } = demands();
  for (const [how, leave] of [["press", (page) => page.locator(".exit-link").click({ noWaitAfter: true })], ["key", (page) => press(page)]]) {
    const { page, open, close } = await tab(browser, { width: 360, height: 640 });
    await open(url);
    if ((await page.locator(".listen audio").count()) > 0) {
      await unfold(page);
      // While another page is awaited nobody answers questions, but what is told comes through.
      const silent = page.waitForEvent("console", { predicate: (told) => told.text() === "silent", timeout: 5000 }).then(() => true, () => false);
      await page.$eval(".listen audio", (audio) => audio.addEventListener("pause", () => console.log("silent")));
      await play(page);
      await until(page, sounds, 0.1);
      // The other site never answers.
      await page.route((other) => other.hostname !== "127.0.0.1", () => {});
      await leave(page);
      demand(await silent, "goes on after the exit", how);
    }
    await close();
  }
  return faults;
}

async function press(page) {
  for (let time = 0; time < 3; time += 1) await page.keyboard.press("Shift");
}

/** The browser's own player is all that is there without script, and unfolds without one. */
async function withoutScript(browser, url) {
  const { faults, demand } = demands();
  const { page, open, close } = await tab(browser, { width: 360, height: 640, script: false });
  await open(url);
  if ((await page.locator(".listen").count()) > 0) {
    await page.locator(".listen > summary").click();
    demand(await page.locator(".listen audio[controls][preload=none]").isVisible(), "has no player without script");
  }
  await close();
  return faults;
}
