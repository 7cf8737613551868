// Opens pages in Chromium, lets nothing leave this machine, and notes what tried to.
import { chromium } from "playwright-core";
import { probe } from "./probe.mjs";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts the browser that the machine has. */
export function launch() {
  return chromium.launch({ executablePath: process.env.FRISTAD_CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS });
}

/** Opens an address in a browser without a past. Gives the page and the log of what it did. */
export async function open(browser, url, { width = 1280, height = 800, scheme = "light", forced = false, script = true, media = "screen" } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: forced ? "active" : "none",
    javaScriptEnabled: script,
    // Where focus goes, the page follows at once and can be measured.
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15000);
  const log = { errors: [], foreign: [] };
  const { origin } = new URL(url);
  await context.route("**/*", (route) => {
    const asked = route.request().url();
    if (new URL(asked).origin === origin) return route.continue();
    log.foreign.push(asked);
    return route.abort();
  });
  await context.addInitScript(probe);
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && log.errors.push(message.text()));
  page.on("pageerror", (error) => log.errors.push(error.message));
  page.on("response", (response) => response.status() >= 400 && log.errors.push(`${response.status()} ${new URL(response.url()).pathname}`));
  await page.goto(url);
  if (media !== "screen") await page.emulateMedia({ media });
  // Where scripts are off, the page's own world still answers, but nothing has been set up in it.
  if (!script) await page.evaluate(probe);
  return { page, log, close: () => context.close() };
}
