// What an old phone on a poor line must fetch before a page can be read, and that nothing moves while it is.
import { brotliCompressSync } from "node:zlib";

export const PAGE = 14 * 1024;
export const SCRIPT = 3 * 1024;
const REQUESTS = 2;
// Pages of plans, of words and the glossary, and the ways to find help have a style of their own beside that of all.
const FURTHER = /^(plans?|definition|term|glossary|finder)\b/;
// A browser that draws a half-read page may centre a pictogram beside a title of which a line is still to come.
const SEEN = 0.001;

const sizes = new Map();

/** A file's size as servers send it, compressed with Brotli. */
async function size(url) {
  if (!sizes.has(url)) sizes.set(url, fetch(url).then(async (answer) => brotliCompressSync(Buffer.from(await answer.arrayBuffer())).length));
  return sizes.get(url);
}

/** What a page asks for to be read: itself, its style, its script. */
export async function weigh(page, url) {
  const files = await page.evaluate(() => ({ style: [...document.styleSheets].map((sheet) => sheet.href).filter(Boolean), script: [...document.scripts].map((script) => script.src).filter(Boolean) }));
  const sum = async (urls) => (await Promise.all(urls.map(size))).reduce((all, one) => all + one, 0);
  const parts = { html: await size(url), style: await sum(files.style), script: await sum(files.script) };
  return { ...parts, total: parts.html + parts.style + parts.script, requests: files.style.length + files.script.length };
}

export const still = {
  name: "nothing moves while the page loads, and no font is fetched",
  async run({ page }) {
    const { moved, fonts } = await page.evaluate(async (seen) => {
      const moves = [];
      const observer = new PerformanceObserver((list) => moves.push(...list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      // Two frames: one in which a late move would be drawn, one in which it is told of.
      await new Promise((over) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(over, 60))));
      moves.push(...observer.takeRecords());
      observer.disconnect();
      return {
        moved: moves.filter(({ value }) => value >= seen).flatMap(({ value, sources }) => sources.map(({ node }) => [value.toFixed(4), node?.nodeType === Node.ELEMENT_NODE ? fristad.name(node) : "text"])),
        fonts: [...document.fonts].map(({ family }) => family),
      };
    }, SEEN);
    return [...moved.map(([value, name]) => [`${name} moves`, value]), ...fonts.map((family) => ["fetches a font", family])];
  },
};

export const light = {
  name: `under ${PAGE / 1024} kB with style and script, in ${1 + REQUESTS} requests`,
  async run({ page, url, kind }) {
    const { html, style, script, total, requests } = await weigh(page, url);
    const faults = [];
    const sums = `page ${html} + style ${style} + script ${script} = ${total} bytes`;
    // A body in two plans may weigh a little more.
    const limit = kind.startsWith("plan side") ? 15 * 1024 : PAGE;
    if (total >= limit) faults.push([`over ${limit} bytes`, sums]);
    // The search has a script of its own, on its own page.
    if (kind !== "search" && script >= SCRIPT) faults.push([`the script is over ${SCRIPT} bytes`, sums]);
    const most = REQUESTS + (FURTHER.test(kind) ? 1 : 0);
    if (kind !== "search" && requests > most) faults.push([`asks for more than ${most} files`, requests]);
    return faults;
  },
};
