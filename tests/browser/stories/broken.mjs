// Every check can fail: small pages, each with one fault, and one without any.
import { keyboard, exitInSight } from "../checks/keyboard.mjs";
import { otherLanguages } from "../checks/language.mjs";
import { targets, width } from "../checks/layout.mjs";
import { mirrored } from "../checks/mirrored.mjs";
import { names } from "../checks/names.mjs";
import { landmarks, outline } from "../checks/outline.mjs";
import { spacing } from "../checks/spacing.mjs";
import { nothingLost } from "../checks/zoom.mjs";
import { axe, axeColours } from "../checks/axe.mjs";
import { still } from "../checks/budget.mjs";
import { EDITIONS } from "../lib/pages.mjs";
import { tab } from "../lib/browser.mjs";
import { says } from "./services.mjs";

/** A page without faults, and places in it to put some. */
const page = ({ lang = "sv", head = "", top = "", body = "" } = {}) => `<!doctype html><html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Prov</title>
<style>body { font: 18px/1.6 sans-serif; margin: 0; color: #111; background: #fff; scroll-padding-top: 60px } html { scroll-padding: 60px 0 }
a { display: inline-block; min-height: 44px; min-width: 44px; color: #003b73 } :focus-visible { outline: 3px solid #003b73 } .skip:not(:focus) { position: absolute; top: -99px }
header { display: contents } .exit { position: sticky; top: 0; height: 48px; background: #fff; z-index: 1 } .row { display: flex; gap: 10px; flex-wrap: wrap } @media (prefers-color-scheme: dark) { .pale { color: #333; background: #222 } } ${head}</style>
<body><a class="skip" href="#main">Hopp</a><header><div class="exit"><a class="exit-link" href="https://elsewhere.example/" rel="noreferrer">X</a></div>${top}</header>
<main id="main"><h1>Ett</h1><p>Ord i en rad.</p><p><a href="#a">Nummer ett</a></p><p><a href="#b">Nummer två</a></p>${body}</main><footer><p>Slut</p></footer>`;

const many = "<p>Rad</p>".repeat(60);

/** A check, where it looks, what is wrong with the page, and the words that it must say. */
const FAULTS = [
  [keyboard, {}, { body: `<input aria-label="Fälla" onkeydown="event.preventDefault()">` }, /a stop twice|does not come out/],
  [keyboard, {}, { body: `<p><a href="#c" style="outline: none">Tre</a></p>` }, /shows no focus/],
  [keyboard, {}, { body: `<p><a href="#c" tabindex="1">Tre</a></p>` }, /first stop is not the skip link|in the text and after it/],
  [keyboard, {}, { body: `<div class="row" style="flex-direction: column-reverse"><p><a href="#c">Tre</a></p><p><a href="#d">Fyra</a></p></div>` }, /lies above/],
  [keyboard, {}, { head: "html, body { scroll-padding: 0 !important }", body: many + `<p><a href="#c">Tre</a></p>`.repeat(30) }, /under the exit bar/],
  [keyboard, {}, { body: `<p><a href="#c" style="position: fixed; top: -300px">Tre</a></p>` }, /focus out of sight/],
  [keyboard, {}, { head: ".skip { position: fixed !important; top: -99px !important }" }, /skip link is not seen/],
  [keyboard, {}, { top: `<p><a href="#n">Meny</a></p><script>document.querySelector(".skip").href = "#nowhere"</script>` }, /does not lead past the header/],
  [exitInSight, {}, { head: ".exit { position: static !important }", body: many }, /not in sight/],
  [outline, {}, { body: "<h1>Två</h1>" }, /2 headings of the first level/],
  [outline, {}, { body: "<h3>Tre</h3>" }, /level 3 follows on 1/],
  [outline, {}, { body: "<h2> </h2>" }, /is empty/],
  [landmarks, {}, { body: "<div role='main'>Två</div>" }, /2 landmarks of the kind main/],
  [landmarks, {}, { body: "<nav aria-label='Meny'>a</nav><nav>b</nav>" }, /has no name beside/],
  [landmarks, {}, { body: "<nav aria-label='Meny'>a</nav><nav aria-label='Meny'>b</nav>" }, /have one name/],
  [names, {}, { body: "<a href='#c'><svg></svg></a>" }, /a link has no name/],
  [names, { lang: "ar" }, { lang: "ar", body: "<nav aria-label='Meny'>س</nav>" }, /the theme's words in another language/],
  [names, { lang: "en" }, { lang: "en", body: "<a href='#c'>اتصل</a>" }, /letters of another language/],
  [names, { lang: "ar" }, { lang: "ar", body: "<a href='#c'>Ring oss i dag</a>" }, /letters of another language/],
  [otherLanguages, { lang: "ar" }, { lang: "ar", body: "<p>Ring oss i dag klockan tolv</p>" }, /not marked as another language/],
  [spacing, {}, { body: "<p style='height: 29px; overflow: hidden; width: 200px'>Ord som ryms på rad</p>" }, /cuts off its text/],
  [spacing, {}, { body: "<p style='height: 29px; width: 190px'>Ord som ryms på rad</p><p style='margin-top: -36px'>Ord under</p>" }, /lies over/],
  [spacing, {}, { body: "<a href='#c' style='display: block; width: 90px; white-space: nowrap'>Ring nu i dag</a>" }, /runs out of/],
  [spacing, {}, { body: "<p style='width: 300px; white-space: nowrap'>Ord som nätt och jämnt ryms på en rad</p>" }, /wider than the page/],
  [nothingLost, {}, { head: "@media (max-width: 600px) { .gone { display: none } }", body: "<p class='gone'>Bara på stora skärmar</p>" }, /words are lost/],
  [nothingLost, {}, { head: ".exit { height: 120px !important }" }, /more than a third/],
  [mirrored, { lang: "ar" }, { lang: "ar", body: "<div class='row' style='flex-direction: row-reverse'><b>س</b><b>ع</b></div>" }, /wrong side/],
  [mirrored, { lang: "ar" }, { lang: "ar", body: "<svg class='turn'></svg>" }, /points the wrong way/],
  [mirrored, { lang: "ar" }, { lang: "ar", body: "<blockquote style='margin: 0; padding-left: 20px'>س</blockquote>" }, /inset on the side/],
  [width, {}, { body: "<p style='width: 700px'>Bred</p>" }, /wider than the page/],
  [targets, {}, { body: "<p><a href='#c' style='min-height: 0; line-height: 1'>Liten</a></p>" }, /px high/],
  [still, {}, { body: `<script>requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector("main").prepend(Object.assign(document.createElement("p"), { textContent: "Sent", style: "height: 99px" }))))</script>` }, /moves/],
  [says, {}, { body: "<div class='contact'><p class='channel'><a href='https://killar.example'>Chatta</a></p></div>" }, /does not say/],
  [says, {}, {}, /ways to get in touch/],
  [axe, {}, { body: "<img src='data:,'>" }, /image-alt/],
  [axeColours, { scheme: "dark" }, { body: "<p class='pale'>Blek</p>" }, /color-contrast/],
];

const WITHOUT_FAULT = [still, keyboard, exitInSight, outline, landmarks, names, otherLanguages, spacing, nothingLost, mirrored, width, targets, axeColours];

export const broken = {
  name: "broken",
  part: `each check fails on the page that it is for (${FAULTS.length})`,
  async run({ browser, content }) {
    const faults = [];
    const current = await tab(browser, { width: 320, height: 256 });
    const { page: browserPage, open } = current;
    let html = "";
    await browserPage.route("**/broken", (route) => route.fulfill({ contentType: "text/html", body: html }));
    const run = async (check, { lang = "sv", scheme = "light" }, made) => {
      html = made;
      await browserPage.setViewportSize({ width: 320, height: 256 });
      await browserPage.emulateMedia({ colorScheme: scheme });
      await open("http://127.0.0.1/broken");
      return check.run({ page: browserPage, edition: EDITIONS.find(({ tag }) => tag === lang), content, id: "killar", swedish: [], log: current.log });
    };
    for (const check of WITHOUT_FAULT) {
      for (const [what] of await run(check, {}, page())) faults.push([`“${check.name}” finds a fault where there is none`, what]);
    }
    for (const [check, where, parts, words] of FAULTS) {
      const found = await run(check, where, page(parts));
      if (!found.some(([what]) => words.test(what))) faults.push([`“${check.name}” does not see it`, `${words}: ${found.map(([what]) => what).join("; ") || "nothing"}`]);
    }
    await current.close();
    return faults;
  },
};
