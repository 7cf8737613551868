// The theme's words by edition, from the files that the site was made with (Project Fluent, as far as the tests need it).
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { EDITIONS } from "./pages.mjs";

const read = new Map();

/** The messages of one locale, without those that another one lends it. */
function own(content, locale) {
  const folder = path.join(content, "../locales", locale);
  if (!read.has(folder)) {
    const files = ["interface.ftl", "facts.ftl", "pages.ftl"].map((file) => path.join(folder, file)).filter(existsSync);
    const messages = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/^([a-z][\w-]*) = ((?:.*)(?:\n(?: |\}).*)*)/gm)]);
    read.set(folder, new Map(messages.map(([, id, text]) => [id, text])));
  }
  return read.get(folder);
}

/** An edition's locales, the nearest first: `sv-simple`, then `sv`. */
const chain = (tag) => (tag.includes("-") ? [tag, tag.split("-")[0]] : [tag]);

/** A message of an edition as it is written; of one with choices, the variant that is asked for. */
export function message(content, tag, id, variant = "") {
  const text = chain(tag).map((locale) => own(content, locale).get(id)).find(Boolean);
  if (!text) throw new Error(`${tag} has no message ${id}`);
  const variants = [...text.matchAll(/^ *(\*?)\[([\w-]+)\] (.*)$/gm)];
  if (variants.length === 0) return text;
  return (variants.find(([, , name]) => name === variant) ?? variants.find(([, star]) => star))[3];
}

/** What other editions call things, where this one calls nothing so. */
export function otherMessages(content, tag) {
  const words = (locale) => [...own(content, locale)].filter(([id, text]) => !id.startsWith("language-") && !/[{\n]/.test(text)).map(([, text]) => text);
  const mine = new Set(chain(tag).flatMap(words));
  const locales = EDITIONS.map((edition) => edition.tag).filter((other) => !chain(tag).includes(other) && other.split("-")[0] !== tag.split("-")[0]);
  return new Set(locales.flatMap(words).filter((text) => !mine.has(text)));
}
