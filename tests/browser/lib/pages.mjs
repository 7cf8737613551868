// Which pages are opened: of every kind that the built site has, the largest one, in each edition.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The site's editions. Those with another script or direction, and the easy one, are opened in every kind of page. */
export const EDITIONS = [
  { tag: "sv", dir: "ltr", name: "Svenska", isWhole: true },
  { tag: "sv-simple", dir: "ltr", name: "Enkel svenska", isWhole: true },
  { tag: "en", dir: "ltr", name: "English", isWhole: true },
  { tag: "en-simple", dir: "ltr", name: "Easy English" },
  { tag: "ar", dir: "rtl", name: "العربية", isWhole: true },
  { tag: "fa", dir: "rtl", name: "فارسی" },
  { tag: "fi", dir: "ltr", name: "Suomi" },
  { tag: "so", dir: "ltr", name: "Soomaali" },
  { tag: "ti", dir: "ltr", name: "ትግርኛ" },
  { tag: "uk", dir: "ltr", name: "Українська" },
  { tag: "pl", dir: "ltr", name: "Polski" },
  { tag: "es", dir: "ltr", name: "Español" },
  { tag: "tr", dir: "ltr", name: "Türkçe" },
];
const [SOURCE] = EDITIONS;

/** What the others are opened in: where they differ at all from an edition that is opened in everything. */
const FEW = ["start", "service", "definition"];

/** The kinds of which the others have pages only where they have words (`only_translated` in site.yaml). */
const LEFT_OUT = ["organisation", "plan", "campaign"];

/** Whether an edition may lack the pages of a kind, a part of a plan being as the plan. */
export const mayLack = ({ isWhole }, kind) => !isWhole && LEFT_OUT.includes(kind.split(" ")[0]);

/** Pages that stand once, outside the editions, and those that stand in no list. */
const SINGLE = [
  { kind: "choice of editions", is: (address) => address === "/" },
  { kind: "last resort", is: (address) => address === "/404.html" },
  { kind: "permalink", is: (address) => /^\/id\/[^/]+\/$/.test(address) },
];

/** All pages to open: the kind, the edition, the address, and whether the edition lacks the entry's words. */
export function pages(origin, site, content) {
  const files = walk(site);
  const known = entries(files, content);
  const largest = new Map();
  for (const file of files.filter(({ tag }) => tag === SOURCE.tag)) {
    const found = { ...kindOf(file, known), file };
    if (!(largest.get(found.kind)?.file.bytes >= file.bytes)) largest.set(found.kind, found);
  }
  const targets = [...largest.values(), untranslated(known)].flatMap((found) => inEditions(found, files).map((target) => ({ ...target, url: origin + target.path })));
  return targets.sort((a, b) => EDITIONS.indexOf(a.edition) - EDITIONS.indexOf(b.edition) || (b.kind === "start") - (a.kind === "start"));
}

/** The pages of one kind, all of them, as `pages` gives the largest. */
export function everyPage(origin, site, content, kind) {
  const files = walk(site);
  const known = entries(files, content);
  const found = files.filter(({ tag }) => tag === SOURCE.tag).map((file) => ({ ...kindOf(file, known), file }));
  return found.filter((page) => page.kind === kind).flatMap((page) => inEditions(page, files).map((target) => ({ ...target, url: origin + target.path })));
}

/** Every HTML file of the site: its address, its language, its size, and where its language list leads. */
function walk(site) {
  // What lies under a permalink leaves at once, or is a card for other sites.
  const isPage = (name) => name.endsWith(".html") && !/^id\/[^/]+\/[^/]+\//.test(name);
  const names = readdirSync(site, { recursive: true }).map((name) => String(name).split(path.sep).join("/")).filter(isPage);
  return names.sort().map((name) => {
    const html = readFileSync(path.join(site, name), "utf8");
    const tag = html.match(/<html [^>]*lang="?([\w-]+)/)[1];
    if (!EDITIONS.some((edition) => edition.tag === tag)) throw new Error(`${name} is in ${tag}, an edition that no test knows`);
    const address = `/${name.split(path.sep).join("/")}`.replace(/(^|\/)index\.html$/, "$1");
    return { address, tag, bytes: statSync(path.join(site, name)).size, links: links(html), sides: sides(html) };
  });
}

/** Links to other editions of a page, by their tags. */
function links(html) {
  const tags = [...html.matchAll(/<a [^>]*hreflang[^>]*>/g)].map(([tag]) => [tag.match(/hreflang="?([\w-]+)/)[1], tag.match(/href="?([^\s">]+)/)[1]]);
  return new Map(tags.reverse());
}

/** The pages that show a plan from one side each, as the plan's own page lists them. */
function sides(html) {
  const list = html.match(/<h2 id="?sides[\s\S]*?<\/nav>/)?.[0] ?? "";
  return [...list.matchAll(/<a href="?([^\s">]+)/g)].map(([, address]) => address);
}

/** The entries that have pages: by the address of each in the first edition, what kind it is and which words it lacks. */
function entries(files, content) {
  const folders = readdirSync(content, { withFileTypes: true }).filter((item) => item.isDirectory()).map(({ name }) => name);
  const known = new Map();
  for (const { address, links } of files.filter(({ address }) => /^\/id\/[^/]+\/$/.test(address))) {
    const id = address.split("/")[2];
    const folder = folders.find((folder) => existsSync(path.join(content, folder, id)));
    if (!folder) throw new Error(`${address} belongs to no entry`);
    const own = path.join(content, folder, id);
    const facts = existsSync(path.join(own, "facts.yaml")) ? readFileSync(path.join(own, "facts.yaml"), "utf8") : "";
    const kind = folder === "pages" ? facts.match(/^type: *"?([\w-]+)/m)?.[1] ?? "topic" : folder.replace(/s$/, "");
    const lacks = EDITIONS.map(({ tag }) => tag).filter((tag) => !existsSync(path.join(own, `${tag}.md`)));
    known.set(links.get(SOURCE.tag), { kind, id, lacks });
  }
  // The same side of two plans has the same last word in its address.
  for (const { address, sides } of files) {
    for (const side of known.has(address) ? sides : []) known.set(side, { kind: `plan side ${side.split("/").at(-2)}` });
  }
  return known;
}

/** What kind of page a file is; a page without an entry is a part of the one that it lies under. */
function kindOf({ address }, known) {
  const single = SINGLE.find(({ is }) => is(address));
  if (single) return { kind: single.kind, isSingle: true };
  if (address.endsWith("/404.html")) return { kind: "not found" };
  if (known.has(address)) return known.get(address);
  for (let parts = address.split("/").slice(0, -2), below = []; parts.length > 2; below.unshift(parts.pop())) {
    const above = known.get(`${parts.join("/")}/`);
    if (above) return { kind: [above.kind, "part", ...below].join(" ") };
  }
  throw new Error(`${address} is of no known kind`);
}

/** The same page in every edition; one that stands alone has its own only. */
function inEditions({ kind, of = kind, id, lacks, isSingle, file }, files) {
  const own = files.find(({ address }) => address === file.address);
  const isOpened = (edition) => (isSingle ? edition.tag === SOURCE.tag : edition.isWhole || FEW.includes(kind));
  return EDITIONS.filter(isOpened).map((edition) => {
    const path = isSingle ? file.address : kind === "not found" ? `${own.links.get(edition.tag)}404.html` : own.links.get(edition.tag);
    if (!files.some(({ address }) => address === path)) throw new Error(`${file.address} does not lead to the edition ${edition.tag}`);
    return { kind, of, id, edition, path, isSingle, isBorrowed: lacks?.includes(edition.tag) };
  });
}

/** The entry that lacks words in most editions, so that a page of borrowed words is among the others. */
function untranslated(known) {
  const [found] = [...known].map(([address, entry]) => ({ ...entry, address })).filter(({ lacks }) => lacks?.length > 0 && !lacks.includes(SOURCE.tag)).sort((a, b) => b.lacks.length - a.lacks.length);
  if (!found) throw new Error("no entry of the demo site lacks words: nothing shows what an untranslated page looks like");
  return { ...found, of: found.kind, kind: "untranslated", file: { address: found.address } };
}
