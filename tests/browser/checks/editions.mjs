// From any page one comes to the same page in every edition, and back.
import { EDITIONS } from "../lib/pages.mjs";

/** What a page has in common with itself in another edition. */
const identity = (page) =>
  page.evaluate(() => {
    const permalink = document.querySelector(".permalink")?.textContent ?? "";
    const parts = [...document.querySelectorAll("article[id]")].map((article) => article.id);
    const editions = [...document.querySelectorAll(".languages a")].map((link) => link.getAttribute("href"));
    return [permalink, ...parts, ...editions].join(" ");
  });

async function follow(page, list, tag) {
  await Promise.all([page.waitForEvent("load"), page.locator(`${list} a[hreflang="${tag}"]`).evaluate((link) => link.click())]);
  const lang = await page.evaluate(() => document.documentElement.lang);
  if (lang !== tag) throw new Error(`the page there is in ${lang}`);
}

export const languages = {
  name: "the language list leads to this page in each edition",
  async run({ page, edition, url }) {
    const links = await page.$$eval(".languages a", (all) => all.map((link) => ({ tag: link.hreflang, lang: link.lang, dir: link.dir, name: link.innerText.trim(), isCurrent: link.ariaCurrent === "true" })));
    const faults = [];
    const [said, meant] = [links, EDITIONS.map(({ tag, dir, name }) => ({ tag, lang: tag, dir, name, isCurrent: tag === edition.tag }))].map((list) => JSON.stringify(list));
    if (said !== meant) faults.push(["the list is not the editions by their own names", said]);
    const before = await identity(page);
    // From page to page, so that each list is used; every page must offer the same addresses.
    let from = edition.tag;
    for (const { tag } of [...links, { tag: edition.tag }]) {
      try {
        await follow(page, ".languages", tag);
        if ((await identity(page)) !== before) faults.push([`${from} → ${tag} leads to another page`, page.url()]);
      } catch (error) {
        faults.push([`${from} → ${tag} does not lead there`, error.message.split("\n")[0]]);
        await page.goto(url);
      }
      from = tag;
    }
    if (page.url() !== url) faults.push(["the way through all editions does not end where it began", page.url()]);
    return faults;
  },
};

export const levels = {
  name: "the reading level can be changed, both ways",
  async run({ page, edition, url }) {
    const tags = await page.$$eval(".levels a", (all) => all.map((link) => link.hreflang));
    const own = EDITIONS.map(({ tag }) => tag).filter((tag) => tag.split("-")[0] === edition.tag.split("-")[0]);
    const meant = own.length > 1 ? own : [];
    if (tags.join() !== meant.join()) return [[`offers the levels ${tags.join(", ") || "none"}, not ${meant.join(", ") || "none"}`]];
    const other = meant.find((tag) => tag !== edition.tag);
    if (!other) return [];
    const before = await identity(page);
    await follow(page, ".levels", other);
    const there = await identity(page);
    await follow(page, ".levels", edition.tag);
    return there === before && page.url() === url ? [] : [[`${edition.tag} → ${other} → ${edition.tag} does not come back to the same page`]];
  },
};
