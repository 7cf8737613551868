// Which pages are opened, and where they stand in each edition.
import { readdirSync, existsSync } from "node:fs";
import path from "node:path";

/** One entry of each kind of page, by its id: ids never change, addresses may. */
const KINDS = [
  { kind: "start", id: "start" },
  { kind: "service", id: "kvinnofridslinjen" },
  { kind: "definition", id: "vald-i-nara-relation" },
  { kind: "plan area", id: "kalmar-2022", part: true },
  { kind: "plan matrix", id: "jamtland-2021", side: 0 },
  { kind: "plan drawing", id: "gotland-2018", side: 3 },
  { kind: "easy page", id: "nar-du-ringer" },
  { kind: "finder", id: "hjalp" },
  { kind: "glossary", id: "ordlista" },
  { kind: "statement", id: "tillganglighet" },
  { kind: "search", id: "sok" },
];

export const EDITIONS = [
  { tag: "sv", dir: "ltr", name: "Svenska" },
  { tag: "sv-simple", dir: "ltr", name: "Enkel svenska" },
  { tag: "en", dir: "ltr", name: "English" },
  { tag: "ar", dir: "rtl", name: "العربية" },
];

/** All pages to open: the kind, the edition, the address, and whether the edition lacks its words. */
export async function pages({ page, open }, origin, content) {
  const found = [];
  for (const { kind, id, part, side, lacks = [] } of [...KINDS, untranslated(content)]) {
    await open(`${origin}/id/${id}/`);
    const links = await page.$$eval("main a[hreflang]", (all) => all.map((link) => [link.hreflang, link.href]));
    const addresses = new Map(links);
    for (const edition of EDITIONS) {
      const address = addresses.get(edition.tag);
      if (!address) throw new Error(`/id/${id}/ does not lead to the edition ${edition.tag}`);
      const url = part ? await firstPart({ page, open }, address) : side !== undefined ? await fromSide({ page, open }, address, side) : address;
      found.push({ kind, id, edition, url, path: new URL(url).pathname, isBorrowed: lacks.includes(edition.tag) });
    }
  }
  return found;
}

/** The first area of a plan. */
async function firstPart({ page, open }, plan) {
  await open(plan);
  const part = await page.$$eval("main a", (all, plan) => all.map((link) => link.href).find((href) => href.startsWith(plan) && href !== plan && !href.includes("#")), plan);
  if (!part) throw new Error(`${plan} does not lead to an area of the plan`);
  return part;
}

/** The whole of a plan from one side, by the place of the side in the plan's list. */
async function fromSide({ page, open }, plan, place) {
  await open(plan);
  const sides = await page.$$eval("main nav[aria-labelledby=sides] a", (all) => all.map((link) => link.href));
  if (!sides[place]) throw new Error(`${plan} does not lead to its side ${place}`);
  return sides[place];
}

/** The entry with a page that lacks words in most editions. */
function untranslated(content) {
  const entries = ["pages", "services", "definitions", "organisations", "plans", "campaigns"]
    .flatMap((folder) => readdirSync(path.join(content, folder), { withFileTypes: true }).map((entry) => path.join(content, folder, entry.name)))
    .map((folder) => ({ kind: "untranslated", id: path.basename(folder), lacks: EDITIONS.map(({ tag }) => tag).filter((tag) => !existsSync(path.join(folder, `${tag}.md`))) }))
    .filter(({ lacks }) => lacks.length > 0 && !lacks.includes("sv"))
    .sort((a, b) => b.lacks.length - a.lacks.length);
  if (entries.length === 0) throw new Error("no entry of the demo site lacks words: nothing shows what an untranslated page looks like");
  return entries[0];
}
