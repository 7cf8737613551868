// The same page on paper, in the colours of the reader's own system, and without scripts.

export const paper = {
  name: "paper has the numbers and no exit",
  async run({ page }) {
    return page.evaluate(() => {
      const faults = [];
      for (const selector of [".exit-link", ".skip", ".languages", ".menu"]) {
        if ([...document.querySelectorAll(selector)].some(fristad.isShown)) faults.push([`${selector} is printed`]);
      }
      const numbers = [...document.querySelectorAll(".urgent-number")];
      if (numbers.length < 2 || !numbers.every(fristad.isShown)) faults.push(["the numbers are not printed"]);
      if (!fristad.isShown(document.querySelector("h1"))) faults.push(["the title is not printed"]);
      const permalink = document.querySelector(".pagefoot > p .permalink");
      if (permalink && !fristad.isShown(permalink)) faults.push(["the page's address is not printed"]);
      const light = (colour) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765;
      for (const { element } of fristad.texts()) {
        // Paper is white whatever the screen was, and grey words are lost in a copier.
        if (fristad.isShown(element) && light(getComputedStyle(element).color) > 0.4) faults.push([`${fristad.name(element)} is printed in a pale colour`, getComputedStyle(element).color]);
      }
      return faults;
    });
  },
};

export const forcedColours = {
  name: "forced colours: all is drawn",
  async run({ page }) {
    return page.evaluate(() => {
      const faults = [];
      for (const element of document.querySelectorAll("body, body *")) {
        if (getComputedStyle(element).forcedColorAdjust === "none" && !element.closest("svg")) faults.push([`${fristad.name(element)} keeps its own colours`]);
      }
      for (const selector of [".exit-link", ".urgent a", "h1", "main"]) {
        if (!fristad.isShown(document.querySelector(selector))) faults.push([`${selector} is not shown`]);
      }
      const exit = getComputedStyle(document.querySelector(".exit-link"));
      if (exit.borderTopStyle === "none" || parseFloat(exit.borderTopWidth) < 1) faults.push(["the exit has no edge"]);
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      // axe-core reads colours that are not the ones drawn here, so contrast is measured by hand.
      const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
      const light = (colour) => {
        const [red, green, blue] = parts(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const ground = (element) => {
        for (let up = element; up; up = up.parentElement) if ((parts(getComputedStyle(up).backgroundColor)[3] ?? 1) > 0) return getComputedStyle(up).backgroundColor;
        return paper;
      };
      for (const { element } of fristad.texts()) {
        const [dark, bright] = [light(getComputedStyle(element).color), light(ground(element))].sort((a, b) => a - b);
        if (fristad.isShown(element) && (bright + 0.05) / (dark + 0.05) < 4.5) faults.push([`${fristad.name(element)} has too little contrast`, fristad.text(element)]);
      }
      for (const line of document.querySelectorAll("svg [stroke], svg [fill]")) {
        const style = getComputedStyle(line);
        const inks = [style.stroke, style.fill].filter((ink) => ink !== "none");
        if (fristad.isShown(line) && inks.length > 0 && inks.every((ink) => ink === paper)) faults.push([`a drawing in ${fristad.name(line.closest("svg"))} cannot be seen`]);
      }
      return faults;
    });
  },
};

export const withoutScript = {
  name: "all works without scripts",
  async run({ page, kind, edition, url }) {
    const faults = [];
    const isShown = (selector) => page.locator(selector).first().isVisible();
    for (const selector of [".exit-link", ".urgent a", "main h1"]) {
      if (!(await isShown(selector))) faults.push([`${selector} is not shown`]);
    }
    // The frame is the same on all pages; a hand on two of them is enough.
    if (kind !== "start" && kind !== "plan part") return faults;
    await page.locator(".menu summary").click();
    const item = page.locator(".menu a").first();
    if (!(await item.isVisible())) return [...faults, ["the menu does not unfold"]];
    const to = await item.getAttribute("href");
    await item.click();
    await page.waitForLoadState();
    if (new URL(page.url()).pathname !== to) faults.push(["a link in the menu does not lead anywhere", to]);
    await page.goto(url);
    const other = edition.tag === "en" ? "sv" : "en";
    const link = page.locator(`.languages a[hreflang="${other}"]`);
    // Where there are many, the others are folded.
    if (!(await link.isVisible())) await page.locator(".languages summary").click();
    await link.click();
    await page.waitForLoadState();
    if ((await page.locator("html").getAttribute("lang")) !== other) faults.push(["the language list does not work"]);
    return faults;
  },
};
