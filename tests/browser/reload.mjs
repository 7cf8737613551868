// The preview as an editor sees it: a save shows at once, a mistake is told beside the last good page.
// Use: node reload.mjs FRISTAD EMPTY-FOLDER
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launch, tab } from "./lib/browser.mjs";
import { newSite, serveSite } from "./lib/preview.mjs";

const [fristad, folder] = process.argv.slice(2);
const site = path.join(folder, "provkommun");
newSite(fristad, site);

const preview = serveSite(fristad, site);
let browser;
try {
  const address = await preview.address;
  browser = await launch();
  const { page, log, open } = await tab(browser);
  await open(new URL("/sv/", address).href);
  const words = path.join(site, "content/pages/start/sv.md");
  const first = readFileSync(words, "utf8");
  // The theme has a status of its own.
  const panel = page.locator("fristad-preview");

  await step("a page of the preview shows the site", () => page.locator("h1", { hasText: "Stöd och råd" }).waitFor());
  await step("a save shows at once", async () => {
    writeFileSync(words, first.replace("title: Stöd och råd", "title: En ny rubrik"));
    await page.locator("h1", { hasText: "En ny rubrik" }).waitFor();
  });
  await step("a mistake is told on the page, which stays as it was", async () => {
    writeFileSync(words, first.replace("title: Stöd och råd", "tittle: En trasig rubrik"));
    await panel.getByText("content/pages/start/sv.md").first().waitFor();
    await panel.getByText("tittle").first().waitFor();
    await page.locator("h1", { hasText: "En ny rubrik" }).waitFor();
  });
  await step("once mended, the panel is gone", async () => {
    writeFileSync(words, first.replace("title: Stöd och råd", "title: Lagad rubrik"));
    await page.locator("h1", { hasText: "Lagad rubrik" }).waitFor();
    await panel.waitFor({ state: "detached" });
  });
  await step("the preview asks no other host and breaks no policy of its own", () => {
    if (log.foreign.length > 0 || log.errors.length > 0) throw new Error([...log.foreign, ...log.errors].join("\n"));
  });
} finally {
  await browser?.close();
  preview.stop();
}

async function step(what, run) {
  const began = Date.now();
  try {
    await run();
    console.log(`  ok  ${what} (${Date.now() - began} ms)`);
  } catch (error) {
    console.log(`  failed: ${what}\n${error.message}`);
    process.exitCode = 1;
  }
}
