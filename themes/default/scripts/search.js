// Searches one edition. What is typed goes nowhere: into no address, request, history or storage; it is wiped when the page
// is left. The index is a script too, so the policy need not allow more.
const box = document.querySelector("[data-index]");
const [input, status, list, nothing, template] = ["input", "[role=status]", "ol", "[data-nothing]", "template"].map((part) => box.querySelector(part));
const index = import(box.dataset.index).then(({ default: read }) => prepare(read));
// Without the index there is no search: what stands below leads on.
index.catch(() => box.remove());

const WEIGHTS = [12, 10, 5, 3, 1]; // in the title, another name, the summary, a heading, the text
const SUMMARY = 2;
const PAUSE = 250; // ms: a screen reader is not told of each letter
const FIRST = 3; // services before all else

// Accents, the points of Hebrew, the vowel signs and the stretched line of Arabic.
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
// Letters that Unicode does not take apart, and what Arabic, Persian and Kurdish keyboards write differently.
const ALIKE = { ø: "o", æ: "ae", œ: "oe", ß: "ss", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", "\u0671": "\u0627", "\u0649": "\u064a", "\u0629": "\u0647", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u06d5": "\u0647" };

/** A word as somebody might type it on another keyboard: å is a, أ is ا, ٣ is 3. */
const fold = (word) => word.normalize("NFD").replace(MARKS, "").replace(/[^a-z]/g, (letter) => ALIKE[letter] ?? (/[٠-٩۰-۹]/.test(letter) ? letter.charCodeAt() & 15 : letter));

/** A word without the article and the like that are written together with it. */
const bare = (word, joined) => {
  const start = joined.find((start) => word.startsWith(start) && word.length > start.length + 2);
  return start ? word.slice(start.length) : word;
};

const split = (text, mark) => (text ? text.split(mark) : []);

function prepare({ counts, pages, languages }) {
  for (const language of languages) {
    language.joined = split(language.joined, " ");
    language.endings = new Set(split(language.endings, " "));
    language.common = new Set(split(language.common, " "));
    const at = split(language.at, " ");
    language.words = split(language.words, " ").map((raw, number) => {
      let page = 0;
      const places = at[number].split(".").map((code) => {
        const value = parseInt(code, 36);
        page += Math.floor(value / 5);
        return [page, value % 5];
      });
      return { raw, key: bare(fold(raw), language.joined), places };
    });
    language.known = new Set(language.words.map(({ raw }) => raw));
  }
  return { counts, pages, languages };
}

/** The words of what was typed, parted as in the index; a single letter only where it is a syllable. */
function wordsOf(text, lang) {
  const lower = text.normalize("NFC").toLowerCase();
  const parts = Intl.Segmenter ? [...new Intl.Segmenter(lang, { granularity: "word" }).segment(lower)].map((part) => part.isWordLike && part.segment) : lower.match(/[\p{L}\p{M}\p{N}]+/gu);
  return [...new Set(parts)].filter((word) => word && (word.length > 1 || word > "\u2e80"));
}

/** Whether two words differ in endings of the language alone. */
function isInflected(a, b, same, endings) {
  for (let at = same; at > 2 && at > same - 4; at -= 1) {
    const [one, other] = [a.slice(at), b.slice(at)];
    if ((!one || endings.has(one)) && (!other || endings.has(other)) && (!one || !other || at > 3 || one[1] && other[1])) return true;
  }
  return false;
}

/** How many letters are wrong, missing, too many or have changed places (Damerau, Levenshtein); gives up above `most`. */
function distance(a, b, most) {
  let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > most) return least;
    [before, last] = [last, row];
  }
  return last[b.length];
}

/** How well a word of the index answers to what was typed, from 0 to 1. */
function likeness(typed, { raw, key }, endings) {
  if (raw === typed.raw) return 1;
  // Who types "man" means "man", and hardly "män"; who types "vald" has perhaps no å.
  if (key === typed.key) return typed.isKnown ? 0.6 : 0.95;
  let same = 0;
  while (same < key.length && key[same] === typed.key[same]) same += 1;
  const [short, long] = [key.length, typed.key.length].sort((a, b) => a - b);
  if (isInflected(typed.key, key, same, endings)) return 0.9;
  if (same === typed.key.length) return 0.6 + 0.2 * (same / key.length);
  if (long > 3 && typed.key.length > 3 && key.includes(typed.key)) return key.endsWith(typed.key) ? 0.6 : 0.5;
  return same > 4 && same >= 0.7 * long && short > 4 ? 0.45 : 0;
}

/** The same with one letter wrong in four to seven, two in more. */
function misspelling(typed, { key }) {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (!most || ![typed[0], typed[1]].includes(key[0]) && typed[0] !== key[1]) return 0;
  // The word may not have been typed to its end.
  const word = typed.length > 5 ? key.slice(0, typed.length) : key;
  const wrong = Math.abs(word.length - typed.length) > most ? 9 : Math.min(distance(typed, word, most), word === key ? 9 : distance(typed, key, most));
  return wrong > most ? 0 : 0.5 - 0.1 * wrong;
}

/** What the word is worth on each page, and its best place there. */
function pagesWith(raw, { languages, pages }) {
  const found = new Map();
  const look = (measure) => {
    for (const language of languages) {
      const typed = { raw, key: bare(fold(raw), language.joined), isKnown: language.known.has(raw) };
      for (const word of language.words) {
        const alike = measure(typed, word, language.endings);
        if (!alike) continue;
        for (const [page, field] of word.places) {
          // The fewer other words a title has, the more it is about this one.
          const worth = alike * (WEIGHTS[field] + (field === 0 ? 4 / pages[page][0].split(" ").length : 0));
          if (!(found.get(page)?.worth >= worth)) found.set(page, { worth, field });
        }
      }
    }
  };
  look(likeness);
  if (found.size === 0) look((typed, word) => misspelling(typed.key, word));
  return found;
}

/** The pages, the best first: those with all words, then those with any. */
function find(text, index) {
  const typed = wordsOf(text, index.languages[0].lang);
  const telling = typed.filter((word) => !index.languages[0].common.has(word));
  // A word that stands nowhere, a name perhaps, does not make the others worth less.
  const found = (telling.length > 0 ? telling : typed).map((word) => pagesWith(word, index)).filter(({ size }) => size > 0);
  const results = new Map();
  for (const pages of found) {
    const rarity = Math.log(1 + index.pages.length / (pages.size + 1));
    for (const [page, { worth, field }] of pages) {
      const result = results.get(page) ?? { page, count: 0, worth: 0, field: 0 };
      results.set(page, { page, count: result.count + 1, worth: result.worth + worth * rarity, field: Math.max(result.field, field) });
    }
  }
  const sorted = [...results.values()].sort((a, b) => (b.count === found.length) - (a.count === found.length) || b.worth - a.worth || a.page - b.page);
  const services = sorted.filter(({ page, count, field }) => index.pages[page][5] && count === found.length && field <= SUMMARY).slice(0, FIRST);
  return [...new Set([...services, ...sorted])].map(({ page }) => index.pages[page]);
}

function draw([title, url, summary, kind, edition, call], languages) {
  const item = template.content.cloneNode(true);
  const { lang, dir, name } = languages[edition];
  const values = { title, summary, kind: [kind, name].filter(Boolean).join(" · "), how: call?.[0], number: call?.[1], when: call?.[3] };
  for (const part of item.querySelectorAll("[data-part]")) {
    part.textContent = values[part.dataset.part] ?? "";
    if (edition > 0 && /title|summary/.test(part.dataset.part)) Object.assign(part, { lang, dir });
  }
  item.querySelector("[data-part=title]").href = url;
  if (call) item.querySelector("[data-call]").href = call[2];
  for (const part of item.querySelectorAll("[data-part]:empty, [data-call]")) if (!part.textContent.trim()) part.remove();
  return item;
}

let waiting;
async function search() {
  clearTimeout(waiting);
  const { counts, pages, languages } = await index;
  const most = counts.length - 2;
  const isAsked = wordsOf(input.value, languages[0].lang).length > 0;
  const results = isAsked ? find(input.value, { pages, languages }) : [];
  list.replaceChildren(...results.slice(0, most).map((page) => draw(page, languages)));
  nothing.hidden = !isAsked || results.length > 0;
  status.textContent = isAsked ? counts[Math.min(results.length, most + 1)] : "";
  // On a phone the keyboard takes half of the page, and the results would be under it.
  if (isAsked && status.getBoundingClientRect().bottom > (globalThis.visualViewport?.height ?? innerHeight) / 2) box.scrollIntoView();
}

function clear() {
  clearTimeout(waiting);
  input.value = status.textContent = "";
  list.replaceChildren();
  nothing.hidden = true;
}

input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, PAUSE);
});
// There is no form to send: Enter goes to the first result.
input.addEventListener("keydown", async (event) => {
  if (event.key !== "Enter" || event.isComposing) return;
  event.preventDefault();
  await search();
  list.querySelector("a")?.focus();
});
addEventListener("pagehide", clear);
addEventListener("pageshow", (event) => event.persisted && clear());
clear();
box.hidden = false;
