// A visit as a whole: there is a web around the site, and the tab remembers where one has been.
import { tab } from "./browser.mjs";

/** Where a reader comes from. */
export const BEFORE = "https://before.example/";

/** A tab in which every other host answers with a page of its own, and that tells what it was asked and what it remembers. */
export async function visit(browser, options) {
  const opened = await tab(browser, options);
  const { page } = opened;
  const asked = [];
  await page.route(
    (url) => url.hostname !== "127.0.0.1",
    async (route) => {
      asked.push({ url: route.request().url(), referrer: route.request().headers().referer });
      await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Elsewhere</title><p>Elsewhere" }).catch(() => {});
    },
  );
  const session = await page.context().newCDPSession(page);
  /** The addresses behind the back and forward buttons, the page that is shown among them. */
  const entries = async () => (await session.send("Page.getNavigationHistory")).entries.map((entry) => entry.url);
  await page.goto(BEFORE);
  asked.length = 0;
  return { ...opened, session, asked, entries };
}

/** What a screen reader is told as news: the words of the live regions in the accessibility tree. */
export async function news(session) {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = (node) => (node.role?.value === "StaticText" ? node.name.value : node.childIds.map((id) => words(byId.get(id))).join(""));
  return nodes.filter((node) => !node.ignored && ["status", "alert"].includes(node.role?.value)).map((node) => ({ role: node.role.value, words: words(node) }));
}

/** Collects what does not hold. */
export function demands() {
  const faults = [];
  return { faults, demand: (holds, what, which = "") => holds || faults.push([what, String(which)]) };
}
