// Nothing runs out at the side, and what is pressed is large enough for a hand that shakes.

export const width = {
  name: "no scrolling sideways",
  async run({ page }) {
    return page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return [];
      const isScrolled = (element) => { for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) if (getComputedStyle(up).overflowX !== "visible") return true; return false; };
      const wide = [...document.body.querySelectorAll("*")].filter((element) => {
        const box = fristad.rect(element);
        return fristad.isShown(element) && (box.right > room + 1 || box.left < -1) && !isScrolled(element);
      });
      // The innermost ones are the cause.
      const causes = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
      // Words may run out of an element that is itself within the page.
      const range = document.createRange();
      const words = fristad.texts().filter(({ node, element }) => {
        range.selectNodeContents(node);
        return fristad.isShown(element) && !isScrolled(element) && [...range.getClientRects()].some((box) => box.right > room + 1 || box.left < -1);
      });
      causes.push(...words.map(({ element }) => element).filter((element) => !causes.includes(element)));
      return causes.length === 0 ? [["the page scrolls sideways", document.documentElement.scrollWidth]] : causes.map((element) => [`${fristad.name(element)} is wider than the page`, fristad.text(element)]);
    });
  },
};

const TARGET = 44;

export const targets = {
  name: `what is pressed is ${TARGET} px high`,
  async run({ page }) {
    return page.evaluate((target) => {
      /** Whether there are words around a link, in the same line. */
      const isInText = (link) => {
        if (getComputedStyle(link).display !== "inline") return false;
        const line = fristad.block(link);
        return fristad.texts(line).some(({ node, words, element }) => /\p{L}/u.test(words) && !element.closest("a, button, summary") && fristad.block(node) === line);
      };
      /** How high the place is where a press reaches the link: what is laid over it counts too. */
      const reach = (link) => {
        link.scrollIntoView({ block: "center", behavior: "instant" });
        const box = link.getClientRects()[0];
        const [x, middle] = [box.left + box.width / 2, box.top + box.height / 2];
        const isHit = (y) => link.contains(document.elementFromPoint(x, y));
        if (!isHit(middle)) return 0;
        let [up, down] = [0, 0];
        while (up < target && isHit(middle - up - 1)) up += 1;
        while (down < target && isHit(middle + down + 1)) down += 1;
        return up + down + 1;
      };
      const faults = [];
      for (const link of document.querySelectorAll("a[href], button, summary, input, select, textarea")) {
        if (!fristad.isShown(link) || link.matches(".skip:not(:focus)") || fristad.rect(link).height >= target - 0.5 || isInText(link)) continue;
        const height = reach(link);
        if (height < target - 0.5) faults.push([`${fristad.name(link)} is ${height < 24 ? "under 24" : height < 36 ? "under 36" : "under 44"} px high`, `${height} px: ${fristad.text(link)}`]);
      }
      scrollTo({ top: 0, behavior: "instant" });
      return faults;
    }, TARGET);
  },
};
