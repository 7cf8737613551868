// Whether somebody answers now: by the clock of Sweden wherever the reader is, on ordinary days, holidays and nights.
import { demands } from "../lib/visit.mjs";
import { tab } from "../lib/browser.mjs";
import { everyPage } from "../lib/pages.mjs";

/** Social services: Monday to Friday 8 to 16.30, not on public holidays, nor on 24 and 31 December. */
const OFFICE = "lyktevik-socialtjanst";
/** On duty when the office is closed: nights, weekends, holidays. */
const NIGHT = "lyktevik-socialjour";
/** Day and night. */
const ALWAYS = "kvinnofridslinjen";

const OPEN = "Öppet nu";
const next = (day, time = 8) => `Stängt nu. Öppnar ${day} klockan ${time}.`;

const MOMENTS = [
  [OFFICE, "2026-11-26T07:59+01:00", next("i dag"), "a minute before"],
  [OFFICE, "2026-11-26T08:00+01:00", OPEN, "the first minute"],
  [OFFICE, "2026-11-26T16:29+01:00", OPEN, "the last minute"],
  [OFFICE, "2026-11-26T16:30+01:00", next("i morgon"), "a minute after"],
  [OFFICE, "2026-11-27T17:00+01:00", next("måndag"), "before a weekend"],
  [OFFICE, "2026-11-30T00:00+01:00", next("i dag"), "midnight"],
  [OFFICE, "2026-12-23T17:00+01:00", next("måndag"), "before Christmas, by the dates in the facts"],
  [OFFICE, "2026-12-24T10:00+01:00", next("måndag"), "Christmas Eve, by the date in the facts"],
  [OFFICE, "2027-01-06T10:00+01:00", next("i morgon"), "Epiphany"],
  [OFFICE, "2027-03-26T10:00+01:00", next("tisdag"), "Good Friday; Easter Monday is a holiday too"],
  [OFFICE, "2027-03-29T10:00+02:00", next("i morgon"), "Easter Monday"],
  [OFFICE, "2027-05-06T10:00+02:00", next("i morgon"), "Ascension Day"],
  [OFFICE, "2027-06-24T17:00+02:00", "Stängt nu", "before Midsummer Eve, of which nothing is known"],
  [OFFICE, "2027-06-25T10:00+02:00", "", "Midsummer Eve"],
  [OFFICE, "2027-06-21T07:59+02:00", next("i dag"), "summer time, a minute before"],
  [OFFICE, "2027-06-21T08:00+02:00", OPEN, "summer time"],
  [OFFICE, "2027-11-01T07:59+01:00", next("i dag"), "the day after summer time has ended"],
  [OFFICE, "2027-11-01T08:00+01:00", OPEN, "and a minute later"],
  [OFFICE, "2027-12-25T10:00+01:00", next("måndag"), "the last day on which the facts hold"],
  [OFFICE, "2027-12-27T10:00+01:00", "", "longer than a year after the facts were verified"],
  [NIGHT, "2026-11-26T23:59+01:00", OPEN, "before midnight"],
  [NIGHT, "2026-11-27T00:00+01:00", OPEN, "at midnight"],
  [NIGHT, "2026-11-27T07:59+01:00", OPEN, "in the morning"],
  [NIGHT, "2026-11-27T08:00+01:00", next("i dag", "16.30"), "when the office opens"],
  [NIGHT, "2027-03-28T01:59+01:00", OPEN, "the last minute of winter time"],
  [NIGHT, "2027-03-28T03:00+02:00", OPEN, "a minute later"],
  [NIGHT, "2027-03-29T10:00+02:00", OPEN, "Easter Monday"],
  [ALWAYS, "2026-12-24T23:59+01:00", OPEN, "Christmas Eve"],
  [ALWAYS, "2027-06-25T03:00+02:00", OPEN, "Midsummer Eve"],
];

const WORDS = {
  sv: ["Öppet nu", "Stängt nu. Öppnar i morgon klockan 8."],
  "sv-simple": ["Det är öppet nu.", "Det är stängt nu. Det öppnar i morgon klockan 8."],
  en: ["Open now", "Closed now. Opens tomorrow at 08:00."],
  ar: ["مفتوح الآن", "مغلق الآن. يفتح غدًا الساعة 08:00."],
};

const said = (page) => page.$eval(".contact .opening", (place) => place.textContent.replace(/[\u2066-\u2069]/g, ""));

export const opening = {
  name: "opening",
  part: "open now, closed now, or nothing",
  async run({ browser, site, content, origin }) {
    const { faults, demand } = demands();
    const pages = everyPage(origin, site, content, "service");
    const find = (id, tag = "sv") => pages.find((page) => page.id === id && page.edition.tag === tag).url;
    for (const timezoneId of ["Europe/Stockholm", "America/Los_Angeles"]) {
      const { page, open, close } = await tab(browser, { width: 360, height: 640, timezoneId });
      for (const [id, moment, meant, when] of MOMENTS) {
        await page.clock.setFixedTime(new Date(moment));
        await open(find(id));
        demand((await said(page)) === meant, `does not say “${meant}”`, `${when}, ${timezoneId}: “${await said(page)}”`);
      }
      for (const [tag, [now, later]] of Object.entries(WORDS)) {
        for (const [moment, meant] of [["2026-11-26T12:00+01:00", now], ["2026-11-26T20:00+01:00", later]]) {
          await page.clock.setFixedTime(new Date(moment));
          await open(find(OFFICE, tag));
          demand((await said(page)) === meant, `does not say “${meant}”`, `${tag}: “${await said(page)}”`);
        }
      }
      await close();
    }
    faults.push(...(await changes(browser, find(OFFICE))), ...(await silent(browser, find(OFFICE))));
    return faults;
  },
};

/** A page that lies open is not left behind by the clock. */
async function changes(browser, url) {
  const { faults, demand } = demands();
  const { page, open, close } = await tab(browser, { width: 360, height: 640 });
  await page.clock.install({ time: new Date("2026-11-26T16:29:30+01:00") });
  await open(url);
  demand((await said(page)) === OPEN, "is not open at first", await said(page));
  await page.clock.runFor(61000);
  demand((await said(page)) === next("i morgon"), "does not follow the clock", await said(page));
  await close();
  return faults;
}

/** Without a script, and on paper, nothing is said of now. */
async function silent(browser, url) {
  const { faults, demand } = demands();
  for (const [how, options] of [["without script", { script: false }], ["on paper", { media: "print" }]]) {
    const { page, open, close } = await tab(browser, options);
    await open(url);
    const height = await page.$eval(".contact .opening", (place) => place.getBoundingClientRect().height);
    demand(height === 0, "takes room where it says nothing", `${how}: ${height} px`);
    await close();
  }
  return faults;
}
