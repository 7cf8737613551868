// Passing a page on: folded until it is asked for. With a script each address has a button that copies it; without one, and on
// paper, there is nothing to press.
import { demands } from "../lib/visit.mjs";
import { tab } from "../lib/browser.mjs";
import { everyPage } from "../lib/pages.mjs";

const SERVICE = "kvinnofridslinjen";
const EASY = `/id/${SERVICE}/sv-simple/`;
const COPIED = { sv: "Länken är kopierad.", ar: "تم نسخ الرابط." };

export const share = {
  name: "share",
  part: "addresses to pass on",
  async run({ browser, site, content, origin }) {
    const { faults, demand } = demands();
    const pages = everyPage(origin, site, content, "service");
    const find = (tag) => pages.find(({ id, edition }) => id === SERVICE && edition.tag === tag).url;
    for (const [tag, copied] of Object.entries(COPIED)) {
      const { page, log, open, close } = await tab(browser, { width: 320, height: 568 });
      await open(find(tag));
      demand(await page.$eval(".share", (box) => !box.open && !box.querySelector("button")), "is unfolded at first", tag);
      await page.evaluate(() => addEventListener("copy", () => (globalThis.taken = String(getSelection()))));
      await page.click(".share summary");
      const button = page.locator(".share li", { hasText: EASY }).locator("button");
      await button.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction((words) => document.querySelector(".share [role=status]").textContent === words, copied).catch(() => demand(false, "does not say that it has copied", tag));
      const taken = await page.evaluate(() => globalThis.taken ?? "");
      demand(taken.endsWith(EASY), "copies something else", `${tag}: “${taken}”`);
      demand(await page.evaluate(() => document.activeElement.matches(".share button")), "loses the focus", tag);
      const small = await page.$$eval(".share button, .share a, .share summary", (targets) => targets.map((target) => target.getBoundingClientRect()).filter(({ width, height }) => Math.min(width, height) < 43.5).length);
      demand(small === 0, "has targets under 44 px", tag);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      demand(wide <= 0, "is wider than the page", `${tag}: ${wide} px`);
      await page.locator(".share img").scrollIntoViewIfNeeded();
      await page.waitForFunction(() => document.querySelector(".share img").naturalWidth > 0).catch(() => demand(false, "has no code", tag));
      demand(log.errors.length === 0, "has errors", log.errors.join("; "));
      await close();
    }
    faults.push(...(await withoutScript(browser, find("sv"))), ...(await onPaper(browser, find("sv"))));
    return faults;
  },
};

async function withoutScript(browser, url) {
  const { faults, demand } = demands();
  const { page, open, close } = await tab(browser, { width: 360, height: 640, script: false });
  await open(url);
  await page.click(".share summary");
  demand((await page.locator(".share button").count()) === 0, "has a button that does nothing");
  demand(await page.locator(".share a", { hasText: EASY }).isVisible(), "does not show the address");
  await close();
  return faults;
}

/** The code is printed although it is folded away on the screen. */
async function onPaper(browser, url) {
  const { faults, demand } = demands();
  const { page, open, close } = await tab(browser, { width: 720, height: 800, media: "print" });
  await open(url);
  const height = await page.$eval(".share img", (image) => image.getBoundingClientRect().height);
  demand(height > 100, "prints no code", `${height} px`);
  demand(await page.locator(".share ul").isHidden(), "prints the list");
  await close();
  return faults;
}
