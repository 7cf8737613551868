// A page says its language and direction, and marks the words that are in another.
import { message } from "../lib/messages.mjs";

export const language = {
  name: "language and direction",
  async run({ page, edition }) {
    const found = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      computed: getComputedStyle(document.body).direction,
      title: document.title.trim(),
      h1: document.querySelectorAll("h1").length,
    }));
    const faults = [];
    if (found.lang !== edition.tag) faults.push([`<html lang> is ${found.lang}, not ${edition.tag}`]);
    if (found.dir !== edition.dir) faults.push([`<html dir> is ${found.dir}, not ${edition.dir}`]);
    if (found.computed !== edition.dir) faults.push([`the page runs ${found.computed}, not ${edition.dir}`]);
    if (!found.title) faults.push(["has no title"]);
    if (found.h1 !== 1) faults.push([`has ${found.h1} h1`]);
    return faults;
  },
};

/** Words of several in a row that another edition has too are that edition's words. */
export const otherLanguages = {
  name: "words in another language are marked",
  async run({ page, edition, swedish }) {
    if (edition.tag.startsWith("sv")) return [];
    return page.evaluate(
      ({ swedish, isArabic }) => {
        const known = new Set(swedish);
        // An address is no word, and a name in brackets after an Arabic one is a name.
        const isLatin = (words) => !/\p{Script=Arabic}/u.test(words) && (words.match(/(?<![\w./])[A-Za-zÅÄÖåäöé]{2,}(?![\w/]|\.\w)/g) ?? []).length >= 3;
        const isPlace = (words) => /\d{3} \d{2} \p{Lu}/u.test(words);
        const isWebAddress = (words) => /^https:\S+$/.test(words);
        const isForeign = (words) => !isWebAddress(words) && ((!isPlace(words) && known.has(words) && words.split(" ").length >= 4) || (isArabic && isLatin(words)));
        const own = document.documentElement.lang;
        return fristad
          .texts()
          .filter(({ words, element }) => isForeign(words) && element.closest("[lang]").lang === own)
          .map(({ words, element }) => [`${fristad.name(element)} is not marked as another language`, `“${words.slice(0, 80)}”`]);
      },
      { swedish, isArabic: edition.tag === "ar" },
    );
  },
};

/** A page that lacks words says so in its own language and shows another edition's, marked. */
export const borrowed = {
  name: "fallback is told and marked",
  async run({ page, content, kind, edition, isBorrowed }) {
    const found = await page.evaluate(() => {
      // The mark of the words themselves: it may be on something within. (That they are behind is another notice, with a link.)
      const mark = (root) => {
        const element = root && fristad.texts(root)[0]?.element;
        return element && { lang: element.closest("[lang]").lang, dir: element.closest("[dir]").dir, text: fristad.words(root) };
      };
      return { notice: mark(document.querySelector("main .head .notice:not(:has(a))")), h1: mark(document.querySelector("h1")), prose: mark(document.querySelector("main .prose")), hasOthers: Boolean(document.querySelector("main .block [lang]")) };
    });
    // A part of a plan may lack words that the plan itself has: it says so where its heading is borrowed, and only where words are.
    const isLacking = kind.startsWith("plan ") ? found.h1.lang !== edition.tag || (found.notice && found.hasOthers) : isBorrowed;
    if (!isLacking) return found.notice ? [["says that its words are missing though they are there", found.notice.text]] : [];
    if (!found.notice) return [["does not say that its words are missing"]];
    const faults = [];
    const says = message(content, edition.tag, "fallback-notice").split(/\{ *\$\w+ *\}/).map((part) => part.trim());
    if (found.notice.lang !== edition.tag || found.notice.dir !== edition.dir || !says.every((part) => found.notice.text.includes(part))) faults.push(["does not say in its own language what is missing", found.notice.text]);
    for (const part of isBorrowed ? ["h1", "prose"] : []) {
      const mark = found[part];
      if (mark && (mark.lang !== "sv" || mark.dir !== "ltr")) faults.push([`${part} is Swedish but marked ${mark.lang}, ${mark.dir}`, mark.text]);
    }
    return faults;
  },
};
