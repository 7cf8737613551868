// What a person meets who uses the keyboard alone: skip link, exit, and nothing in focus out of sight.

const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const box = fristad.rect(element);
    const bar = fristad.rect(document.querySelector(".exit"));
    const style = getComputedStyle(element);
    return {
      isSkip: element.matches(".skip"),
      isExit: element.matches(".exit-link"),
      isInBar: Boolean(element.closest(".exit")),
      isInSight: fristad.isInSight(element),
      isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      isOutside: box.bottom <= 0 || box.top >= innerHeight,
      // Something larger than the room below the bar cannot show all of itself.
      isCovered: bar.bottom - box.top > 0.5 && box.bottom > bar.top && (box.height <= innerHeight - bar.bottom || box.bottom <= bar.bottom),
      name: fristad.name(element),
      text: fristad.text(element),
    };
  });

export const entrance = {
  name: "skip link first, exit second",
  async run({ page }) {
    const faults = [];
    await page.keyboard.press("Tab");
    const first = await focused(page);
    if (!first?.isSkip) return [["the first stop is not the skip link", first?.name]];
    if (!first.isInSight) faults.push(["the skip link is not seen when it has focus"]);
    await page.keyboard.press("Tab");
    const second = await focused(page);
    if (!second?.isExit) faults.push(["the second stop is not the exit", second?.name]);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const isPast = await page.evaluate(() => {
      const [main, active] = [document.querySelector("main"), document.activeElement];
      return active !== document.body && (main.contains(active) || Boolean(main.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING));
    });
    if (!isPast) faults.push(["the skip link does not lead past the header"]);
    const exit = await page.$eval(".exit-link", (link) => ({ host: new URL(link.href).host, rel: link.rel, target: link.target, own: location.host, text: link.innerText.trim() }));
    if (exit.host === exit.own || !exit.rel.includes("noreferrer") || exit.target || !exit.text) faults.push(["the exit does not leave the site without a trace", JSON.stringify(exit)]);
    await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
    return faults;
  },
};

export const focusInSight = {
  name: "what has focus is seen, and not under the exit",
  async run({ page }) {
    const faults = [];
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let stop = 0; stop < 600; stop += 1) {
        await page.keyboard.press(key);
        const focus = await focused(page);
        if (!focus) break;
        const how = key === "Tab" ? "forwards" : "backwards";
        if (!focus.isMarked) faults.push([`${focus.name} shows no focus`, focus.text]);
        if (focus.isInBar || focus.isSkip) continue;
        if (focus.isOutside) faults.push([`${focus.name} has focus out of sight, ${how}`, focus.text]);
        else if (focus.isCovered) faults.push([`${focus.name} has focus under the exit bar, ${how}`, focus.text]);
      }
    }
    return faults;
  },
};

export const exitInSight = {
  name: "the exit is seen wherever one has scrolled",
  async run({ page }) {
    return page.evaluate(() => {
      const faults = [];
      const end = document.documentElement.scrollHeight;
      for (let top = 0; top <= end; top += Math.floor(innerHeight / 2)) {
        scrollTo({ top, behavior: "instant" });
        if (!fristad.isInSight(document.querySelector(".exit-link"))) faults.push(["the exit is not in sight", `at ${Math.round(scrollY)} of ${end} px`]);
      }
      scrollTo({ top: 0, behavior: "instant" });
      return faults;
    });
  },
};
