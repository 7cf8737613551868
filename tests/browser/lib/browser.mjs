// Opens pages in Chromium, lets nothing leave this machine, and notes what tried to.
import { chromium } from "playwright-core";
import { ARGUMENTS } from "./arguments.mjs";
import { probe } from "./probe.mjs";

/** Starts the browser that the machine has. */
export function launch() {
  return chromium.launch({ executablePath: process.env.FRISTAD_CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS });
}

/** A browser without a past, in one situation. Gives its page, and the log of what the page did since it was last opened. */
export async function tab(browser, { width = 1280, height = 800, scheme = "light", forced = false, script = true, touch = false, media = "screen", timezoneId = undefined } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: forced ? "active" : "none",
    javaScriptEnabled: script,
    hasTouch: touch,
    timezoneId,
    // Where focus goes, the page follows at once and can be measured.
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(30000);
  const log = { errors: [], foreign: [] };
  await context.route("**/*", (route) => {
    const asked = new URL(route.request().url());
    if (asked.hostname === "127.0.0.1") return route.continue();
    log.foreign.push(asked.href);
    return route.abort();
  });
  await context.addInitScript(probe);
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && log.errors.push(message.text()));
  page.on("pageerror", (error) => log.errors.push(error.message));
  page.on("response", (response) => response.status() >= 400 && log.errors.push(`${response.status()} ${new URL(response.url()).pathname}`));
  if (media !== "screen") await page.emulateMedia({ media });
  const open = async (url) => {
    log.errors.length = 0;
    log.foreign.length = 0;
    await page.goto(url);
    // Where scripts are off, the page's own world still answers, but nothing has been set up in it.
    if (!script) await page.evaluate(probe);
  };
  return { page, log, open, close: () => context.close() };
}
