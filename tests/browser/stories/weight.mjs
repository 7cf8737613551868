// What an old phone on a poor line must fetch before a page can be read, compressed as servers compress it.
import { brotliCompressSync } from "node:zlib";
import { demands } from "../lib/visit.mjs";

const PAGE = 14 * 1024;
const SCRIPT = 3 * 1024;

const size = (bytes) => brotliCompressSync(bytes).length;

export const weight = {
  name: "weight",
  part: "page, style and script",
  async run({ targets, origin }) {
    const { faults, demand } = demands();
    const known = new Map();
    const weigh = async (url) => {
      if (!known.has(url)) known.set(url, size(Buffer.from(await (await fetch(url)).arrayBuffer())));
      return known.get(url);
    };
    let heaviest = { total: 0 };
    for (const { url, path } of targets) {
      const html = await (await fetch(url)).text();
      const [style, script] = [/rel=stylesheet/, /type=module/].map((kind) => html.match(/<(?:link|script) [^>]*>/g).find((tag) => kind.test(tag)).match(/(?:href|src)="?([^ ">]+)/)[1]);
      const parts = { html: size(html), style: await weigh(origin + style), script: await weigh(origin + script) };
      const total = parts.html + parts.style + parts.script;
      demand(total < PAGE, `over ${PAGE} bytes`, `${path}: ${total}`);
      demand(parts.script < SCRIPT, `the script is over ${SCRIPT} bytes`, parts.script);
      if (total > heaviest.total) heaviest = { path, total, ...parts };
    }
    console.log(`heaviest: ${heaviest.path} ${heaviest.total} bytes (Brotli): page ${heaviest.html}, style ${heaviest.style}, script ${heaviest.script}`);
    return faults;
  },
};
