// Things stand in the order in which they are read: from the left, or in Arabic from the right, with arrows the same way.

export const mirrored = {
  name: "things stand side by side in reading order",
  async run({ page, edition }) {
    return page.evaluate((isRtl) => {
      const faults = [];
      const before = (one, other) => (isRtl ? one.left >= other.right - 1 : one.right <= other.left + 1);
      for (const box of document.body.querySelectorAll("*")) {
        const style = getComputedStyle(box);
        // The exit comes first by keyboard and stands last, in the corner where a hand finds it.
        if (!/flex|grid/.test(style.display) || !fristad.isShown(box) || box.matches(".exit")) continue;
        const inside = [...box.children].filter((child) => fristad.isShown(child) && getComputedStyle(child).position !== "absolute").map((child) => ({ child, place: fristad.rect(child) }));
        inside.slice(1).forEach(({ child, place }, at) => {
          const { place: last } = inside[at];
          const isBeside = place.top < last.bottom - 1 && last.top < place.bottom - 1;
          // Latin words in an Arabic page run their own way.
          if (isBeside && style.direction === (isRtl ? "rtl" : "ltr") && !before(last, place)) faults.push([`${fristad.name(child)} stands on the wrong side of what is before it`, fristad.text(child)]);
        });
      }
      for (const arrow of document.querySelectorAll(".turn")) {
        const isTurned = new DOMMatrix(getComputedStyle(arrow).transform).a < 0;
        if (isTurned !== isRtl) faults.push([`the arrow in ${fristad.name(arrow.parentElement)} points the wrong way`]);
      }
      // What is inset or edged on one side is so on the side where lines begin or end, never on a fixed one.
      const sides = (style, from, to) => ["padding", "margin", "border"].some((part) => {
        const [one, other] = [from, to].map((side) => parseFloat(style[`${part}${side}${part === "border" ? "Width" : ""}`]) || 0);
        return one > other + 1;
      });
      for (const element of document.querySelectorAll("blockquote, .notice, .channel-caution, .prose ol, .prose ul")) {
        const style = getComputedStyle(element);
        const [start, end] = style.direction === "rtl" ? ["Right", "Left"] : ["Left", "Right"];
        if (sides(style, end, start) && !sides(style, start, end)) faults.push([`${fristad.name(element)} is inset on the side where its lines end`]);
      }
      return faults;
    }, edition.dir === "rtl");
  },
};
