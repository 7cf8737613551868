// Opens pages of a site as a real server sends them: nothing may be against the policy, and style and pictures must get through.
// Use: node policy.mjs ADDRESS
import { launch, tab } from "./lib/browser.mjs";

const [address] = process.argv.slice(2);
const MOST = 60;
const faults = [];
const browser = await launch();
try {
  const { page, log, open } = await tab(browser);
  await page.addInitScript(() => {
    globalThis.violations = [];
    addEventListener("securitypolicyviolation", (event) => violations.push(`${event.effectiveDirective} ${event.blockedURI}`));
  });
  const messages = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && messages.push(message.text()));
  const waiting = ["/", "/sv/", "/enkel/", "/ar/", "/en/", "/sv/404.html"].map((path) => `${address}${path}`);
  const seen = new Set(waiting);
  let [opened, pictures] = [0, 0];
  for (let url = waiting.shift(); url && opened < MOST; url = waiting.shift()) {
    await open(url);
    opened += 1;
    const found = await page.evaluate(() => ({
      violations: globalThis.violations,
      styled: [...document.styleSheets].some((sheet) => sheet.cssRules.length > 0),
      broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map((image) => image.src),
      pictures: document.images.length,
      links: [...document.querySelectorAll("a[href^='/']")].map((link) => link.href.split("#")[0]),
    }));
    pictures += found.pictures;
    if (!found.styled) faults.push(`${url}: no style`);
    faults.push(...[...found.violations, ...found.broken, ...log.errors, ...log.foreign, ...messages.splice(0)].map((fault) => `${url}: ${fault}`));
    for (const link of found.links.filter((link) => !seen.has(link))) {
      seen.add(link);
      waiting.push(link);
    }
  }
  console.log(`${opened} pages, ${pictures} pictures, ${faults.length} faults`);
  if (opened < MOST || pictures === 0) faults.push("too little was seen to say anything");
} finally {
  await browser.close();
}
if (faults.length > 0) {
  console.log([...new Set(faults)].join("\n"));
  process.exitCode = 1;
}
