// From any page one comes to the same page in every edition, and back.
import { EDITIONS, mayLack } from "../lib/pages.mjs";

/** What a page has in common with itself in another edition, and what it is in; read once from each address. */
const known = new Map();
function identity(page, url) {
  if (!known.has(url)) {
    known.set(url, page.evaluate(async (url) => {
      const there = url === location.href ? document : new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
      const permalink = there.querySelector(".permalink")?.textContent ?? "";
      const parts = [...there.querySelectorAll("article[id]")].map((article) => article.id);
      const editions = [...there.querySelectorAll(".languages a")].map((link) => link.getAttribute("href"));
      return { lang: there.documentElement.lang, is: [permalink, ...parts, ...editions].join(" ") };
    }, url));
  }
  return known.get(url);
}

/** What a list of editions leads to, each link read as the browser would follow it. */
async function leads(page, list, url, kind) {
  const own = await identity(page, url);
  const links = await page.$$eval(`${list} a`, (all) => all.map((link) => ({ tag: link.hreflang, href: link.href, isPlain: !link.target && !link.download })));
  const faults = [];
  for (const { tag, href, isPlain } of links) {
    const there = await identity(page, href);
    const isStart = mayLack(EDITIONS.find((known) => known.tag === tag), kind) && new URL(href).pathname.split("/").length === 3;
    if (there.lang !== tag) faults.push([`the link to ${tag} leads to a page in ${there.lang}`, href]);
    else if ((there.is !== own.is && !isStart) || !isPlain) faults.push([`the link to ${tag} leads to another page`, href]);
  }
  return { links, faults };
}

export const languages = {
  name: "the language list leads to this page in each edition",
  async run({ page, edition, url, kind, of, isSingle }) {
    if (isSingle) return undefined;
    const links = await page.$$eval(".languages a", (all) => all.map((link) => ({ tag: link.hreflang, lang: link.lang, dir: link.dir, name: link.textContent.trim(), isCurrent: link.ariaCurrent === "true" })));
    const [said, meant] = [links, EDITIONS.map(({ tag, dir, name }) => ({ tag, lang: tag, dir, name, isCurrent: tag === edition.tag }))].map((list) => JSON.stringify(list));
    const faults = said === meant ? [] : [["the list is not the editions by their own names", said]];
    // Where nothing was found, the list leads to the start pages.
    if (kind === "not found") return faults;
    faults.push(...(await leads(page, ".languages", url, of)).faults);
    // That a press follows the link is the same everywhere.
    if (kind === "start") faults.push(...(await around(page, edition, url)));
    return faults;
  },
};

/** From page to page through every edition, by the links, and back to where it began. */
async function around(page, edition, url) {
  const at = EDITIONS.findIndex(({ tag }) => tag === edition.tag);
  for (const { tag } of [...EDITIONS.slice(at + 1), ...EDITIONS.slice(0, at + 1)]) {
    await Promise.all([page.waitForEvent("load"), page.locator(`.languages a[hreflang="${tag}"]`).evaluate((link) => link.click())]);
    const lang = await page.evaluate(() => document.documentElement.lang);
    if (lang !== tag) return [[`a press on ${tag} leads to a page in ${lang}`, page.url()]];
  }
  return page.url() === url ? [] : [["the way through all editions does not end where it began", page.url()]];
}

export const levels = {
  name: "the reading level can be changed, both ways",
  async run({ page, edition, url, kind, of, isSingle }) {
    if (isSingle || kind === "not found") return undefined;
    const own = EDITIONS.filter((other) => !mayLack(other, of)).map(({ tag }) => tag).filter((tag) => tag.split("-")[0] === edition.tag.split("-")[0]);
    const meant = own.length > 1 ? own : [];
    // Where an edition may lack the page, it may have it too.
    const all = EDITIONS.map(({ tag }) => tag).filter((tag) => tag.split("-")[0] === edition.tag.split("-")[0]);
    const { links, faults } = await leads(page, ".levels", url, of);
    const tags = links.map(({ tag }) => tag);
    if (tags.join() !== meant.join() && tags.join() !== all.join()) faults.push([`offers the levels ${tags.join(", ") || "none"}, not ${meant.join(", ") || "none"}`]);
    return faults;
  },
};
