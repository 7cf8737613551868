// The numbers to call and the demo notice stand where they always stand.

export const urgent = {
  name: "112, then the helpline, in their place",
  async run({ page, helpline }) {
    const found = await page.evaluate(() => {
      const numbers = [...document.querySelectorAll(".urgent a[href^='tel:']")];
      const isBefore = (one, other) => Boolean(one && other && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
      const bar = document.querySelector(".urgent");
      return {
        hrefs: numbers.map((number) => number.getAttribute("href")),
        hidden: numbers.filter((number) => !fristad.isShown(number)).map(fristad.text),
        isInPlace: isBefore(document.querySelector("header"), bar) && isBefore(bar, document.querySelector("main")),
        isAbove: bar && fristad.rect(bar).bottom <= fristad.rect(document.querySelector("main")).top,
      };
    });
    const faults = found.hidden.map((text) => ["a number is hidden", text]);
    if (found.hrefs.join(" ") !== `tel:112 ${helpline}`) faults.push([`the numbers are ${found.hrefs.join(", ") || "missing"}`]);
    if (!found.isInPlace || !found.isAbove) faults.push(["the numbers do not stand between the header and the words"]);
    return faults;
  },
};

export const urgentInSight = {
  name: "the numbers are seen without scrolling, one tap away (360 × 640)",
  async run({ page }) {
    return page.$$eval(".urgent a[href^='tel:']", (all) =>
      all.filter((number) => !fristad.isInSight(number)).map((number) => [`${number.getAttribute("href")} ends ${Math.round(fristad.rect(number).bottom)} px down`, fristad.text(number)]),
    );
  },
};

export const demo = {
  name: "the demo notice is seen",
  async run({ page }) {
    return page.evaluate(() => {
      const notice = document.querySelector(".demo");
      return notice?.innerText.trim() && fristad.isInSight(notice) ? [] : [["the demo notice is not in sight"]];
    });
  },
};
