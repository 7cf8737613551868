// A page read aloud, with real sound: played, marked sentence by sentence, tapped, slowed down, stopped, and silent after the exit.
import { demands } from "../lib/visit.mjs";
import { tab } from "../lib/browser.mjs";
import { everyPage } from "../lib/pages.mjs";

const PAGE = "child";
const NAMES = { sv: ["Stoppa", "Förra meningen", "Nästa mening"], ar: ["إيقاف", "الجملة السابقة", "الجملة التالية"] };

/** The words that are marked now, by whichever way the browser has. */
const marked = (page) =>
  page.evaluate(() => {
    const [range] = globalThis.CSS?.highlights?.get("listen") ?? [];
    return range ? String(range).replace(/\s+/g, " ").trim() : [...document.querySelectorAll(".listen-now")].map((part) => part.textContent).join("").trim();
  });
const state = (page) => page.$eval(".listen audio", ({ paused, currentTime, playbackRate }) => ({ paused, currentTime, playbackRate }));
const play = (page) => page.$eval(".listen audio", (audio) => audio.play());
const until = (page, test, argument) => page.waitForFunction(test, argument, { timeout: 15000 }).then(() => true, () => false);
const sounds = (time) => document.querySelector(".listen audio").currentTime > time;

export const listen = {
  name: "listen",
  part: "pages read aloud",
  async run({ browser, site, content, origin }) {
    const { faults, demand } = demands();
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
      demand(!asked.some((path) => /listen\./.test(path)), "fetches sound before anybody asks", asked.join(" "));
      await play(page);
      demand(await until(page, sounds, 0.2), "does not play", tag);
      demand(await until(page, () => document.querySelector(".listen-more")), "has no buttons", tag);
      await until(page, () => CSS.highlights.get("listen")?.size);
      const first = await marked(page);
      const urgent = await page.$eval(".urgent", (part) => part.textContent.replace(/\s+/g, " "));
      demand(first && urgent.includes(first), "does not begin with what to do when it is urgent", `${tag}: “${first}”`);
      const shown = await page.$$eval(".listen button", (buttons) => buttons.map((button) => button.textContent));
      demand(shown.join() === names.join(), "names its buttons otherwise", shown.join());
      const small = await page.$$eval(".listen button, .listen select", (targets) => targets.filter((target) => target.getBoundingClientRect().height < 43.5).length);
      demand(small === 0, "has targets under 44 px", tag);
      demand((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, "is wider than the page", tag);
      await next(page, demand, names, tag);
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

/** By keyboard to the next sentence and back, and another speed. */
async function next(page, demand, [, back, on], tag) {
  const before = await marked(page);
  await page.locator(".listen button", { hasText: on }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  demand(await until(page, (words) => String([...(CSS.highlights.get("listen") ?? [])][0] ?? "").trim() !== words, before), "does not move the mark", tag);
  const after = await marked(page);
  await page.locator(".listen button", { hasText: back }).press("Enter");
  await until(page, (words) => String([...(CSS.highlights.get("listen") ?? [])][0] ?? "").replace(/\s+/g, " ").trim() !== words, after);
  demand((await marked(page)) !== after, "does not go back", tag);
  await page.locator(".listen select").selectOption("1.5");
  demand((await state(page)).playbackRate === 1.5, "does not change the speed", tag);
}

/** A tap on a sentence reads from there. */
async function tapped(page, demand, tag) {
  const heading = page.locator("main h2").first();
  await heading.scrollIntoViewIfNeeded();
  const words = (await heading.textContent()).replace(/\s+/g, " ").trim();
  const place = await heading.evaluate((element) => {
    const range = new Range();
    range.selectNodeContents(element);
    const [{ left, top, width, height }] = range.getClientRects();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(place.x, place.y);
  await until(page, (text) => String([...(CSS.highlights.get("listen") ?? [])][0] ?? "").replace(/\s+/g, " ").trim().startsWith(text.slice(0, 8)), words);
  demand(words.startsWith((await marked(page)).slice(0, 8)), "does not read from the sentence that is tapped", `${tag}: “${await marked(page)}”, not “${words}”`);
}

/** The button and the Escape key both end it at once, and a tap does not begin it again. */
async function stopped(page, demand, [stop], tag) {
  await page.locator(".listen button", { hasText: stop }).click();
  const ended = await state(page);
  demand(ended.paused && ended.currentTime === 0 && (await marked(page)) === "", "does not stop", tag);
  await page.locator("main h2").first().click({ position: { x: 5, y: 5 } });
  demand((await state(page)).paused, "begins again by a tap after it was stopped", tag);
  await play(page);
  await until(page, sounds, 0.1);
  await page.keyboard.press("Escape");
  demand((await state(page)).paused, "does not stop at Escape", tag);
}

/** Where a browser cannot mark a range, elements are marked. */
async function withoutHighlights(browser, url) {
  const { faults, demand } = demands();
  const { page, log, open, close } = await tab(browser, { width: 1280, height: 800, scheme: "dark" });
  await page.addInitScript(() => delete globalThis.Highlight);
  await open(url);
  const words = await page.$eval("main", (main) => main.textContent.replace(/\s+/g, " "));
  if ((await page.locator(".listen audio").count()) > 0) {
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

/** The exit silences it before the other page has come. */
async function leaving(browser, url) {
  const { faults, demand } = demands();
  const { page, open, close } = await tab(browser, { width: 360, height: 640 });
  await open(url);
  if ((await page.locator(".listen audio").count()) > 0) {
    await page.evaluate(() => (globalThis.sound = document.querySelector(".listen audio")));
    await play(page);
    await until(page, sounds, 0.1);
    const isSilent = await page.evaluate(async () => {
      document.querySelector(".exit-link").click();
      await new Promise((done) => setTimeout(done, 50));
      return globalThis.sound.paused;
    }).catch(() => true);
    demand(isSilent, "goes on after the exit");
  }
  await close();
  return faults;
}

/** The browser's own player is all that is there without script. */
async function withoutScript(browser, url) {
  const { faults, demand } = demands();
  const { page, open, close } = await tab(browser, { width: 360, height: 640, script: false });
  await open(url);
  const players = page.locator(".listen audio[controls][preload=none]");
  if ((await page.locator(".listen").count()) > 0) demand((await players.count()) === 1, "has no player without script");
  await close();
  return faults;
}
