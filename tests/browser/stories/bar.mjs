// The exit stays in sight and whole where there is least room: a small screen, 400 %, both directions, focus at the end.
import { demands, visit } from "../lib/visit.mjs";

const ROOMS = [
  { name: "320 px", width: 320, height: 568 },
  { name: "400 %", width: 320, height: 256 },
  { name: "400 %, forced colours", width: 320, height: 256, forced: true },
  { name: "wide", width: 1280, height: 800 },
];

/** How the exit and what has focus lie now; `undefined` when neither is at fault. */
const look = (page) =>
  page.evaluate(() => {
    const link = document.querySelector(".exit-link");
    const box = link.getBoundingClientRect();
    const inset = 4;
    const points = [box.left + inset, box.left + box.width / 2, box.right - inset].flatMap((x) => [box.top + inset, box.top + box.height / 2, box.bottom - inset].map((y) => [x, y]));
    if (box.top < 0 || box.left < 0 || box.right > innerWidth || box.bottom > innerHeight) return "the exit is not wholly in sight";
    if (box.height < 43.5 || box.width < 43.5) return "the exit is under 44 px";
    if (!points.every(([x, y]) => link.contains(document.elementFromPoint(x, y)))) return "something lies over the exit";
    const focus = document.activeElement;
    const bar = document.querySelector(".exit").getBoundingClientRect();
    if (focus.closest(".exit") || focus === document.body) return undefined;
    const at = focus.getBoundingClientRect();
    return at.bottom > bar.top + 1 && at.top < bar.bottom - 1 && at.height < innerHeight - bar.bottom ? "the exit lies over what has focus" : undefined;
  });

export const bar = {
  name: "bar",
  part: "the exit is whole and in sight",
  async run({ browser, targets }) {
    const { faults, demand } = demands();
    const chosen = targets.filter(({ kind, edition }) => ["glossary", "plan part"].includes(kind) && ["sv", "ar"].includes(edition.tag));
    for (const room of ROOMS) {
      for (const { url, path } of chosen) {
        const tab = await visit(browser, room);
        const { page } = tab;
        await tab.open(`${url}#-`);
        const check = async (when) => {
          const fault = await look(page);
          demand(!fault, fault, `${path} (${room.name}), ${when}`);
        };
        await check("at first");
        const menu = page.locator(".menu summary");
        if (await menu.isVisible()) {
          await menu.click();
          await check("with the menu open");
        }
        await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
        await check("at the end");
        await page.locator(".discreet a").focus();
        for (let stop = 0; stop < 12; stop += 1) {
          await check(`${stop} stops before the end`);
          await page.keyboard.press("Shift+Tab");
        }
        await page.keyboard.press("Shift");
        await check("with one press of Shift");
        await tab.close();
      }
    }
    return faults;
  },
};
