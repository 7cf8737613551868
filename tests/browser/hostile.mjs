// Opens every page and drawing of a site full of attacks, with the policy switched off: the markup itself must be harmless.
// Use: node hostile.mjs FOLDER
import { readdirSync } from "node:fs";
import path from "node:path";
import { launch, tab } from "./lib/browser.mjs";
import { serve } from "./lib/server.mjs";

const [folder] = process.argv.slice(2);
const server = await serve(folder, undefined, (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "Content-Security-Policy")));
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && /\.(html|svg)$/.test(file.name));
const addresses = files.map((file) => path.join(file.parentPath, file.name).slice(folder.length).split("/").map(encodeURIComponent).join("/"));
const faults = [];
const browser = await launch();
try {
  const { page, log, open } = await tab(browser);
  // What attacks call to show that they run; and whatever opens a window or goes away.
  await page.addInitScript(() => {
    globalThis.ran = [];
    for (const name of ["alert", "confirm", "prompt", "print", "open", "write"]) globalThis[name] = (...words) => ran.push(`${name} ${words}`);
  });
  page.on("dialog", (dialog) => (faults.push(`${page.url()}: a dialog`), dialog.dismiss()));
  page.on("popup", (popup) => faults.push(`${page.url()}: opens ${popup.url()}`));
  const run = async (address) => {
    await open(server.origin + address);
    const ran = await page.evaluate(() => {
      // Whatever waits for a pointer, a key or focus gets it.
      for (const element of document.querySelectorAll("*")) for (const kind of ["mouseover", "focus", "toggle", "error", "load", "animationstart"]) element.dispatchEvent(new Event(kind));
      const running = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes].filter(({ name }) => name.startsWith("on")).map(({ name }) => `${element.localName} ${name}`));
      return [...globalThis.ran, ...running];
    });
    faults.push(...[...ran, ...log.foreign.map((asked) => `asks ${asked}`)].map((fault) => `${address}: ${fault}`));
  };
  // Pages that lead on by themselves are opened too, and followed.
  for (const address of addresses) await run(address);
  await page.goto(`${server.origin}/sv/`);
  await page.setContent("<img src=x onerror=alert(1)>");
  await page.waitForFunction(() => globalThis.ran.length > 0);
  console.log(`${addresses.length} pages and drawings, ${faults.length} faults`);
} finally {
  await browser.close();
  server.close();
}
if (faults.length > 0 || addresses.length < 30) {
  console.log([...new Set(faults)].join("\n"));
  process.exitCode = 1;
}
