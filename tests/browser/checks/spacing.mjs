// Readers who set letters, words and lines further apart lose nothing (WCAG 2.2, 1.4.12).
import { width } from "./layout.mjs";

const WIDE = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

/** What is cut off, what lies over something else, and what runs out of its box. */
const look = () => {
  const faults = [];
  const isUnseen = (element) => element.closest(".unseen, .skip, svg");
  const lines = [];
  for (const { node, words, element } of fristad.texts()) {
    if (isUnseen(element) || !fristad.isShown(element)) continue;
    for (let up = element; up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
      const isCut = (cuts(style.overflowX) && up.scrollWidth > up.clientWidth + 1) || (cuts(style.overflowY) && up.scrollHeight > up.clientHeight + 1);
      if (isCut && style.display !== "inline") faults.push([`${fristad.name(up)} cuts off its text`, words.slice(0, 60)]);
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const held = element.closest("a, button, summary");
    const box = held && getComputedStyle(held).display !== "inline" ? fristad.rect(held) : undefined;
    // A font's own box may be far higher than its letters, as in many Arabic ones; letters reach about as far as this.
    const half = 0.6 * parseFloat(getComputedStyle(element).fontSize);
    for (const { left, right, top: over, bottom: under } of range.getClientRects()) {
      const [top, bottom] = [(over + under) / 2 - half, (over + under) / 2 + half];
      if (box && (left < box.left - 1 || right > box.right + 1 || top < box.top - 4 || bottom > box.bottom + 4)) faults.push([`text runs out of ${fristad.name(held)}`, words.slice(0, 60)]);
      lines.push({ left, right, top, bottom, block: fristad.block(element), element, words });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((one, at) => {
    for (let next = at + 1; next < lines.length && lines[next].top < one.bottom - 3; next += 1) {
      const other = lines[next];
      // Lines of one block may touch; those of two must not.
      if (other.block !== one.block && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 && Math.min(one.bottom, other.bottom) - other.top > 3) {
        faults.push([`${fristad.name(other.element)} lies over ${fristad.name(one.element)}`, `“${one.words.slice(0, 30)}” and “${other.words.slice(0, 30)}”`]);
      }
    }
  });
  return faults;
};

export const spacing = {
  name: "nothing cut off or overlapping with wide text spacing",
  async run({ page }) {
    // A sheet of the document's own object is no inline style, so the policy lets it through.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, WIDE);
    const faults = [...(await width.run({ page })), ...(await page.evaluate(look))];
    await page.evaluate(() => { document.adoptedStyleSheets = []; });
    return faults;
  },
};
