// A page leaves nothing behind, asks nobody else, and is not at odds with its own policy.

export const traces = {
  name: "no trace, no other host, no error",
  async run({ page, log }) {
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie ? [document.cookie] : [],
      localStorage: Object.keys(localStorage),
      sessionStorage: Object.keys(sessionStorage),
      IndexedDB: (await indexedDB.databases()).map((database) => database.name),
      CacheStorage: await caches.keys(),
      "service worker": (await navigator.serviceWorker.getRegistrations()).map((worker) => worker.scope),
    }));
    kept.cookies.push(...(await page.context().cookies()).map((cookie) => cookie.name));
    // What a browser may fetch in silence is seen in no log.
    const hints = await page.$$eval(
      "link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch], link[rel~=prerender], [ping], iframe, form, script:not([src]):not([type='application/ld+json'])",
      (all) => all.map((element) => element.outerHTML.slice(0, 120)),
    );
    if (Object.values(kept).some((names) => names.length > 0)) await forget(page);
    return [
      ...log.errors.map((text) => [`console: ${text}`]),
      ...log.foreign.map((url) => [`asks ${new URL(url).host}`, url]),
      ...Object.entries(kept).flatMap(([where, names]) => names.map((name) => [`keeps something in ${where}`, name])),
      ...hints.map((hint) => [`has ${hint}`]),
    ];
  },
};

/** The next page in this browser is not to answer for what this one has left. */
async function forget(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: "all" });
  await session.detach();
}
