// The search page as people use it: words half remembered, misspelt, typed on another keyboard; and nothing of them left behind.
import { gzipSync } from "node:zlib";
import { tab } from "./lib/browser.mjs";
import { axe } from "./checks/axe.mjs";
import { targets, width } from "./checks/layout.mjs";
import { traces } from "./checks/traces.mjs";

/** What is typed, and the entry that must be among the first of the results. */
const FINDS = {
  sv: [
    ["inflected", "eftervåldet", "eftervald"],
    ["inflected, two words", "skyddade boendena", "lyktevik-skyddat-boende"],
    ["misspelt", "kvinofridslinjen", "kvinnofridslinjen"],
    ["misspelt by two", "kvinofridslinejn", "kvinnofridslinjen"],
    ["half typed", "kvinnofr", "kvinnofridslinjen"],
    ["a part of a compound", "jour", "lyktevik-socialjour"],
    ["without å ä ö", "socialtjanst", "lyktevik-socialtjanst"],
    ["a word that the glossary avoids", "vårdnadsbråk", "eftervald"],
    ["another name of an organisation", "nck", "nck"],
    ["a number", "112", "emergency-112"],
  ],
  "sv-simple": [
    ["inflected", "polisen", "police-114-14"],
    ["without å ä ö", "socialtjansten", "lyktevik-socialtjanst"],
  ],
  en: [
    ["inflected", "shelters", "lyktevik-skyddat-boende"],
    ["misspelt", "shletered", "skyddat-boende"],
    ["any of several words", "qwxz police", "police-114-14"],
  ],
  ar: [
    ["without the article", "شرطة", "police-114-14"],
    ["haa for taa marbuta", "الشرطه", "police-114-14"],
    ["with vowel signs", "الشُّرْطَة", "police-114-14"],
    ["bare alif for alif with hamza", "اطفال", "bris"],
    ["misspelt", "الشرظة", "police-114-14"],
  ],
};

/** How far down a result may stand. */
const FIRST = 3;

/** Most bytes, compressed with gzip: what an old phone on a slow line can wait for. */
const SCRIPT = 4096;
const INDEX = 60000;

/** Tries the search in every edition. */
export async function search(browser, origin, report) {
  const place = places(browser, origin);
  for (const [edition, finds] of Object.entries(FINDS)) {
    const situation = await tab(browser, { width: 320, height: 568 });
    const url = await place("sok", edition);
    const where = `${new URL(url).pathname} (search)`;
    const check = async (name, run) => {
      const began = Date.now();
      const faults = await run(situation).catch((error) => [[`could not be done: ${error.message.split("\n")[0]}`]]);
      report.add(`search: ${name}`, where, faults, Date.now() - began);
    };
    await situation.open(url);
    for (const [how, typed, id] of finds) {
      await check("what is sought is found", async ({ page }) => {
        const wanted = new URL(await place(id, edition)).pathname;
        await ask(page, typed);
        const found = await page.$$eval(".results [data-part=title]", (links) => links.map((link) => link.getAttribute("href")));
        return found.slice(0, FIRST).includes(wanted) ? [] : [[`${how}: “${typed}” does not find ${id}`, `${found.slice(0, FIRST).join(" ")}`]];
      });
    }
    for (const [name, run] of Object.entries(CHECKS)) await check(name, run);
    await situation.close();
    await check("index and script are light", () => weight(browser, url));
    await check("without its index there is no dead field", () => withoutIndex(browser, url));
    await check("without a script there are other ways", () => withoutScript(browser, url, place, edition));
  }
}

const CHECKS = {
  "what is typed stays in the page": async ({ page, log }) => {
    const asked = [];
    const note = (request) => asked.push(request.url());
    const before = await state(page);
    page.on("request", note);
    await ask(page, "hemligt ord");
    await page.keyboard.press("Enter");
    await ask(page, "112");
    page.off("request", note);
    const after = await state(page);
    const faults = asked.map((url) => ["asks for something", url]);
    if (after !== before) faults.push(["the address or the history has changed", after]);
    const field = await page.$eval("#search", (input) => [input.name, input.form, input.autocomplete, input.spellcheck, input.writingSuggestions].join());
    if (field !== ",,off,false,false") faults.push(["a browser may keep or send what is typed", field]);
    return [...faults, ...(await traces.run({ page, log }))];
  },
  "going back does not show it": async ({ page }) => {
    await ask(page, "112");
    await page.locator(".results a").first().click();
    await page.waitForLoadState();
    await page.goBack();
    await page.locator("#search").waitFor();
    const left = await page.evaluate(() => [document.querySelector("#search").value, document.querySelector(".results").textContent].join("").trim());
    return left ? [["what was typed is there again", left]] : [];
  },
  "how many are told, once one has stopped typing": async ({ page }) => {
    await ask(page, "qwxzqwxz");
    await page.evaluate(() => {
      globalThis.told = [];
      new MutationObserver(() => told.push(document.querySelector("main [role=status]").textContent)).observe(document.querySelector("main [role=status]"), { childList: true, subtree: true, characterData: true });
    });
    await page.locator("#search").fill("");
    await page.locator("#search").pressSequentially("112", { delay: 40 });
    await page.waitForFunction(() => document.querySelector(".results li"));
    const [told, shown] = await page.evaluate(() => [told.filter(Boolean), document.querySelectorAll(".results > li").length]);
    if (told.length !== 1) return [["the live region speaks while one is typing, or not at all", told.join(" | ")]];
    return shown > 1 && !told[0].includes(shown) ? [["the live region tells another number", `${told[0]}: ${shown}`]] : [];
  },
  "Enter leads to the first result, and Tab on": async ({ page }) => {
    await ask(page, "112");
    await page.locator("#search").press("Enter");
    const isFirst = () => page.evaluate(() => document.activeElement === document.querySelector(".results a"));
    await page.waitForFunction(() => document.activeElement !== document.querySelector("#search"));
    if (!(await isFirst())) return [["Enter leads elsewhere"]];
    await page.keyboard.press("Tab");
    return (await page.evaluate(() => document.activeElement.matches(".results a[href^='tel:']"))) ? [] : [["the number cannot be reached"]];
  },
  "a service has its number": async ({ page }) => {
    await ask(page, "112");
    const first = await page.$eval(".results li:first-child", (item) => [item.querySelector("a[href^='tel:']")?.getAttribute("href"), item.querySelector(".number")?.textContent].join(" "));
    return first === "tel:112 112" ? [] : [["the first result for 112 is not to be called", first]];
  },
  "nothing found: the helpline": async ({ page }) => {
    await ask(page, "qwxzqwxz");
    const isThere = await page.locator("[data-nothing] a[href^='tel:']").first().isVisible();
    const results = await page.locator(".results li").count();
    return isThere && results === 0 ? [] : [["no number to call where nothing is found"]];
  },
  "words of another edition are marked": async ({ page }) => {
    const lang = await page.$eval("html", (html) => html.lang);
    // Some bodies in the plan of another municipality have Swedish words alone, and English.
    await ask(page, "gymnasieförbund");
    const marks = await page.$$eval(".results [data-part=title][lang]", (links) => links.map(({ lang, dir }) => `${lang} ${dir}`));
    const expected = ["sv", "en"].includes(lang) ? "" : "sv ltr";
    return [...new Set(marks)].join() === expected ? [] : [[`titles are marked “${marks.join()}”, not “${expected}”`]];
  },
  "results fit a narrow page": async ({ page, log }) => {
    await ask(page, FINDS[await page.$eval("html", (html) => html.lang)][0][1]);
    return [...(await width.run({ page })), ...(await targets.run({ page })), ...(await axe.run({ page })), ...log.errors.map((error) => [`console: ${error}`])];
  },
};

async function withoutScript(browser, url, place, edition) {
  const { page, open, close } = await tab(browser, { width: 360, height: 640, script: false });
  await open(url);
  const faults = [];
  if (await page.locator("#search").isVisible()) faults.push(["a field that does nothing is shown"]);
  if (!(await page.locator("noscript .notice").isVisible())) faults.push(["nothing says why there is no field"]);
  for (const id of ["hjalp", "ordlista"]) {
    const to = new URL(await place(id, edition)).pathname;
    if (!(await page.locator(`main a[href="${to}"]`).first().isVisible())) faults.push([`no way to ${id}`]);
  }
  await close();
  return faults;
}

async function weight(browser, url) {
  const { page, open, close } = await tab(browser);
  const sizes = [];
  page.on("response", (response) => /\/search[^/]*\.js$/.test(response.url()) && sizes.push(response.body().then((body) => [response.url(), gzipSync(body).length])));
  // The script asks for the index when it has started, which takes its time on a busy machine.
  const index = page.waitForResponse((response) => /\/search-[^/]*\.js$/.test(response.url()));
  await open(url);
  await index;
  await page.waitForLoadState("networkidle");
  const faults = (await Promise.all(sizes)).filter(([url, bytes]) => bytes > (/search-/.test(url) ? INDEX : SCRIPT));
  await close();
  return sizes.length === 2 ? faults.map(([url, bytes]) => ["too heavy", `${bytes} bytes: ${url}`]) : [["the page has not one script and one index", String(sizes.length)]];
}

async function withoutIndex(browser, url) {
  const { page, open, close } = await tab(browser);
  await page.route(/\/search-[^/]*\.js$/, (route) => route.abort());
  await open(url);
  await page.locator("#search").waitFor({ state: "detached" });
  await close();
  return [];
}

/** Types, and waits for the answer. */
async function ask(page, text) {
  await page.locator("#search").fill("");
  await page.waitForFunction(() => !document.querySelector("main [role=status]").textContent);
  await page.locator("#search").fill(text);
  await page.waitForFunction(() => document.querySelector("main [role=status]").textContent);
}

const state = (page) => page.evaluate(() => JSON.stringify([location.href, history.length, history.state, document.title, document.referrer]));

/** Where an entry stands in an edition, as its permalink says. */
function places(browser, origin) {
  const known = new Map();
  return async (id, edition) => {
    if (!known.has(id)) {
      const { page, open, close } = await tab(browser);
      await open(`${origin}/id/${id}/`);
      known.set(id, new Map(await page.$$eval("main a[hreflang]", (all) => all.map((link) => [link.hreflang, link.href]))));
      await close();
    }
    return known.get(id).get(edition);
  };
}
