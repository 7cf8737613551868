// A number is read from left to right, also where the words around it are not.

export const numbers = {
  name: "numbers run left to right in Arabic",
  async run({ page, edition }) {
    if (edition.dir !== "rtl") return undefined;
    return page.evaluate(() => {
      /** Telephone numbers: those that are links, and what looks like one in the words. */
      const isNumber = (element, words) => (element.closest("a[href^='tel:'], a[href^='sms:']") && /\d/.test(words)) || /^\+?\d{2,4}[-\s]\d{2,}(\s\d{2,})*$/.test(words);
      const loose = /(?:^|\D)(\+?\d{2,4}[-–\s]\d{2,3}(?:\s\d{2,3})+)(?:\D|$)/;
      const faults = [];
      for (const { node, words, element } of fristad.texts()) {
        // Within running words, marks of Unicode do what <bdi> does (left-to-right isolate).
        if (loose.test(words.replace(/\u2066[^\u2069]*\u2069/g, "")) && !isNumber(element, words)) faults.push([`${fristad.name(element)} has a number in running words`, words.slice(0, 80)]);
        if (!isNumber(element, words) || !fristad.isShown(element)) continue;
        if (element.closest("bdi")?.dir !== "ltr") faults.push([`${fristad.name(element)} is not <bdi dir=ltr>`, words]);
        const range = document.createRange();
        const places = [...node.data].flatMap((letter, at) => {
          if (!/\d/.test(letter)) return [];
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          return [{ left: box.left, top: box.top }];
        });
        const isInOrder = places.every((place, at) => at === 0 || place.top > places[at - 1].top + 2 || place.left > places[at - 1].left);
        if (!isInOrder) faults.push([`${fristad.name(element)} is drawn in the wrong order`, words]);
      }
      return faults;
    });
  },
};
