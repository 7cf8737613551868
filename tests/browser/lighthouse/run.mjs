// What Lighthouse says of the demo site, as on a telephone: the four scores, and what they lack.
// Use: node run.mjs BUILT-SITE CONTENT-FOLDER
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { ARGUMENTS } from "../lib/arguments.mjs";
import { pages } from "../lib/pages.mjs";
import { serve } from "../lib/server.mjs";

const WHICH = [
  { kind: "start", tag: "sv" },
  { kind: "service", tag: "sv" },
  { kind: "definition", tag: "sv" },
  { kind: "journey", tag: "sv-simple" },
  { kind: "start", tag: "ar" },
];

/** What a score may lack, and why it is meant so. */
const MEANT = new Map([["ar is-crawlable", "the Arabic words are machine-made and nobody has reviewed them, so search engines are asked to leave them out"]]);

/** Speed is the machine's as much as the page's, and is told but not asked for. */
const TOLD = "performance";

const [site, content] = process.argv.slice(2);
const server = await serve(site);
const chrome = await launch({ chromePath: process.env.FRISTAD_CHROMIUM ?? "/usr/bin/chromium", chromeFlags: ["--headless=new", ...ARGUMENTS] });
const faults = [];
try {
  const all = pages(server.origin, site, content);
  for (const { kind, tag } of WHICH) {
    const { url, path } = all.find((page) => page.kind === kind && page.edition.tag === tag);
    const lhr = await ask(url, chrome.port);
    console.log(`${path} (${kind}): ${Object.values(lhr.categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`).join(", ")}`);
    for (const [name, { auditRefs }] of Object.entries(lhr.categories)) {
      const lacking = auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1);
      for (const { id } of lacking) {
        const why = MEANT.get(`${tag} ${id}`);
        console.log(`  ${id} ${lhr.audits[id].score}${lhr.audits[id].displayValue ? ` (${lhr.audits[id].displayValue})` : ""}${why ? `: ${why}` : ""}`);
        if (!why && name !== TOLD) faults.push(`${path}: ${lhr.audits[id].title}`);
      }
    }
    if (lhr.runtimeError) faults.push(`${path}: ${lhr.runtimeError.message}`);
  }
} finally {
  await chrome.kill();
  server.close();
}

/** What Lighthouse says. It asks to be run again when the browser gave it no trace, which says nothing of the page. */
async function ask(url, port, left = 2) {
  const { lhr } = await lighthouse(url, { port, output: "json", logLevel: "error" });
  return lhr.runtimeError && left > 0 ? ask(url, port, left - 1) : lhr;
}

if (faults.length > 0) {
  console.log(faults.join("\n"));
  process.exitCode = 1;
}
