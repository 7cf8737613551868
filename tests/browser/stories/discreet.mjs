// Discreet mode: one entry behind the back button however far one reads, and everything else as it was.
import { traces } from "../checks/traces.mjs";
import { BEFORE, demands, news, visit } from "../lib/visit.mjs";

const LINKS = 10;

const at = (page) => page.evaluate(() => ({ path: location.pathname, hash: location.hash, title: document.title, icon: document.querySelector("link[rel=icon]").getAttribute("href"), words: { ...document.querySelector(".told").dataset }, length: history.length }));

/** Turns the mode on from the footer. */
async function enter({ page }, press = (link) => link.click()) {
  await press(page.locator(".discreet a"));
  await page.waitForFunction(() => location.hash === "#-");
}

export const reading = {
  name: "discreet",
  part: `${LINKS} links, one entry`,
  async run({ browser, targets, origin }) {
    const { faults, demand } = demands();
    for (const tag of ["sv", "ar"]) {
      const tab = await visit(browser, { width: 1280, height: 800 });
      const { page, asked } = tab;
      await tab.open(find(targets, "start", tag).url);
      const before = (await tab.entries()).length;
      await enter(tab);
      const ways = new Set();
      for (let step = 0; step < LINKS; step += 1) {
        const { path } = await at(page);
        // Another place on the page each time: menu, languages, doors, lists, footer.
        const links = await page.$$eval("a[href]", (all, origin) => all.map((link, index) => ({ index, link })).filter(({ link }) => link.checkVisibility() && link.origin === origin && link.pathname !== location.pathname && link.getClientRects().length > 0).map(({ index, link }) => ({ index, path: link.pathname })), origin);
        const next = links[(step * 7 + 3) % links.length];
        await page.locator("a[href]").nth(next.index).click();
        await page.waitForURL((url) => url.pathname === next.path);
        await page.waitForFunction(() => !document.querySelector(".discreet").hidden);
        const { hash, title, icon, words } = await at(page);
        ways.add(next.path);
        demand(hash.startsWith("#-"), "the mode is lost on the way", `${path} → ${next.path}`);
        demand(title === words.title && icon === words.icon, "the tab does not show the neutral title and icon", `${next.path}: ${title}`);
        faults.push(...(await traces.run(tab)));
      }
      demand(ways.size > LINKS / 2, "the links were too few to tell anything", [...ways]);
      const entries = await tab.entries();
      demand(entries.length === before, `${LINKS} links leave ${entries.length - before + 1} entries`, entries);
      const exit = await page.locator(".exit-link").evaluate((link) => link.href);
      await page.locator(".exit-link").click();
      await page.waitForURL(exit);
      demand((await tab.entries()).join(" ") === ["about:blank", BEFORE, exit].join(" "), "the exit leaves a page behind the back button", await tab.entries());
      demand(asked.every(({ url, referrer }) => url === exit && !referrer), "something else was asked for", JSON.stringify(asked));
      await page.goBack();
      demand(page.url() === BEFORE, "back does not lead past the site", page.url());
      await tab.close();
    }
    return faults;
  },
};

export const onAndOff = {
  name: "discreet",
  part: "turned on and off",
  async run({ browser, targets }) {
    const { faults, demand } = demands();
    const ways = [
      { name: "mouse", press: (link) => link.click() },
      { name: "finger", touch: true, press: (link) => link.tap() },
      { name: "Enter", press: (link) => link.press("Enter") },
    ];
    for (const { name, touch, press } of ways) {
      const tab = await visit(browser, { width: 320, height: 568, touch });
      const { page, session } = tab;
      await tab.open(find(targets, "service", "sv").url);
      const foreign = () => page.$$eval("a[href]", (all) => all.filter((link) => link.origin !== location.origin).map((link) => link.getAttribute("href")).join(" "));
      const inside = () => page.$$eval("a[href]:not(.discreet a)", (all) => all.filter((link) => link.origin === location.origin).map((link) => link.href).join(" "));
      const [ours, theirs, was] = [await inside(), await foreign(), await at(page)];
      await enter(tab, press);
      const on = await at(page);
      const told = async (words) => (await news(session)).some(({ role, words: said }) => role === "status" && said === words);
      demand(on.length === was.length, "turning it on adds an entry", name);
      demand(await told(on.words.on), "a screen reader is not told that it is on", name);
      demand(on.title === on.words.title && on.title !== was.title, "the title is not the neutral one", on.title);
      demand((await foreign()) === theirs, "links to other places are changed", await foreign());
      demand((await inside()).split(" ").every((href) => new URL(href).hash.startsWith("#-")), "a link would lose the mode in a new tab", name);
      await press(page.locator(".discreet a"));
      await page.waitForFunction(() => !location.hash);
      const off = await at(page);
      demand(await told(off.words.off), "a screen reader is not told that it is off", name);
      demand(off.title === was.title && off.icon === new URL(was.icon, page.url()).href && off.length === was.length && (await inside()) === ours, "something of the mode stays behind", JSON.stringify(off));
      await page.locator(".brand a").click();
      await page.waitForURL((url) => url.pathname !== was.path);
      demand((await at(page)).length === was.length + 1, "once off, links still replace", name);
      await tab.close();
    }
    return faults;
  },
};

export const anchors = {
  name: "discreet",
  part: "places on a page",
  async run({ browser, targets }) {
    const { faults, demand } = demands();
    const tab = await visit(browser, { width: 320, height: 568 });
    const { page } = tab;
    const { url } = find(targets, "glossary", "sv");
    await tab.open(`${url}#-`);
    const { length } = await at(page);
    const letter = page.locator(".alphabet a").last();
    const id = await letter.evaluate((link) => link.hash.replace("#-", ""));
    await letter.click();
    const place = () => page.evaluate((id) => ({ top: document.getElementById(id).getBoundingClientRect().top, room: innerHeight, bar: document.querySelector(".exit").getBoundingClientRect().bottom, hash: location.hash, length: history.length }), id);
    const isThere = ({ top, room, bar }) => top >= bar - 1 && top < room;
    const there = await place();
    demand(isThere(there), "a letter is not gone to", JSON.stringify(there));
    demand(there.hash === "#-" && there.length === length, "a place on the page changes the address or adds an entry", JSON.stringify(there));
    await page.keyboard.press("Tab");
    demand(await page.evaluate((id) => Boolean(document.getElementById(id).compareDocumentPosition(document.activeElement) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) && document.activeElement !== document.body, id), "the keyboard does not go on from the letter");
    // From another page, and again by the browser's own reload.
    await tab.open(`${url}#-${id}`);
    await page.waitForFunction(() => scrollY > 0);
    demand(isThere(await place()) && (await at(page)).title === (await at(page)).words.title, "a place on another page is not gone to", id);
    await tab.open(`${url}#-%E0%A4%A`);
    demand((await at(page)).title === (await at(page)).words.title, "a broken address breaks the mode");
    demand(tab.log.errors.length === 0, "a broken address is an error", tab.log.errors);
    await tab.open(`${url}#-`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    demand(await page.evaluate(() => document.querySelector("main").contains(document.activeElement) && document.activeElement.matches("a, summary") && location.hash === "#-"), "the skip link does not lead to the words");
    await tab.close();
    return faults;
  },
};

export const newTabs = {
  name: "discreet",
  part: "new tabs as always",
  async run({ browser, targets }) {
    const { faults, demand } = demands();
    const tab = await visit(browser, { width: 1280, height: 800 });
    const { page } = tab;
    await tab.open(`${find(targets, "start", "sv").url}#-`);
    for (const [name, press] of [["Control", { modifiers: ["Control"] }], ["the middle button", { button: "middle" }]]) {
      const [other] = await Promise.all([page.context().waitForEvent("page"), page.locator(".footer nav a").first().click(press)]);
      await other.waitForLoadState();
      demand(other.url().endsWith("/#-") && page.url().endsWith("/sv/#-"), `with ${name} a link does not open in a new tab, in the mode`, other.url());
      await other.close();
    }
    await tab.close();
    return faults;
  },
};

function find(targets, wanted, tag) {
  return targets.find(({ kind, edition }) => kind === wanted && edition.tag === tag);
}
