// Leaving: by mouse, finger and keyboard, with script and without; what is left of the page, and what never counts.
import { traces } from "../checks/traces.mjs";
import { message } from "../lib/messages.mjs";
import { BEFORE, demands, news, visit } from "../lib/visit.mjs";

const pause = (milliseconds) => new Promise((over) => setTimeout(over, milliseconds));
const shift = (page) => page.keyboard.press("Shift");

const WAYS = [
  { name: "mouse", go: (page) => page.locator(".exit-link").click({ noWaitAfter: true }) },
  { name: "finger", touch: true, go: (page) => page.locator(".exit-link").tap({ noWaitAfter: true }) },
  { name: "Enter", go: async (page) => { await page.keyboard.press("Tab"); await page.keyboard.press("Tab"); await page.keyboard.press("Enter", { noWaitAfter: true }); } },
  { name: "Shift three times", go: async (page) => { for (let press = 0; press < 3; press += 1) await shift(page); } },
];

export const leaving = {
  name: "exit",
  part: "leaving with script",
  async run({ browser, targets, origin }) {
    const { faults, demand } = demands();
    for (const way of WAYS) {
      for (const [first, second] of pairs(targets)) {
        const tab = await visit(browser, { width: 320, height: 568, touch: way.touch });
        const { page, asked, entries } = tab;
        await tab.open(first.url);
        await page.goto(second.url);
        const exit = await page.locator(".exit-link").evaluate((link) => link.href);
        faults.push(...(await traces.run(tab)));
        const own = [];
        page.on("request", (request) => request.url().startsWith(origin) && own.push(new URL(request.url()).pathname));
        await way.go(page);
        const where = `by ${way.name} from ${second.path}`;
        await page.waitForURL(exit);
        demand(asked.every(({ url, referrer }) => url === exit && !referrer), "asks for something else, or says where one comes from", JSON.stringify(asked));
        demand(own.every((path) => path.startsWith("/assets/blank.")), "asks the site for something more", own);
        const known = await entries();
        demand(!known.includes(second.url) && known.length === 4, "the page stands behind the back button", `${known} ${where}`);
        await page.goBack();
        demand(page.url() === first.url, "back does not lead to the page before", `${page.url()} ${where}`);
        await page.goForward();
        demand(page.url() === exit, "forward brings the page back", `${page.url()} ${where}`);
        await tab.close();
      }
    }
    return faults;
  },
};

export const whileLoading = {
  name: "exit",
  part: "what is left while the other page loads",
  async run({ browser, targets, origin }) {
    const { faults, demand } = demands();
    for (const way of WAYS) {
      const [, { url }] = pairs(targets)[0];
      const tab = await visit(browser, { width: 320, height: 568, touch: way.touch });
      const { page, session } = tab;
      await tab.open(url);
      // While another page loads, a browser answers no questions about this one. So the exit leads to a place on it.
      await page.locator(".exit-link").evaluate((link) => link.setAttribute("href", "#elsewhere"));
      await way.go(page);
      await page.locator(".cover").waitFor();
      for (const what of await left(page)) faults.push([`${what} is left of the page`, way.name]);
      const { targetInfo } = await session.send("Target.getTargetInfo");
      demand(!/[\p{L}\p{N}]/u.test(targetInfo.title), "the tab still says something", `${targetInfo.title}, ${way.name}`);
      const icon = await page.locator("link[rel=icon]").evaluate((link) => link.href);
      demand(icon.startsWith(origin) && !/<(path|rect|circle|g|image|use|text)/.test(await (await fetch(icon)).text()), "the icon is not empty", icon);
      demand((await news(session)).some(({ role, words }) => role === "alert" && words), "a screen reader is not told that another page is loading", way.name);
      demand(page.url().endsWith("#elsewhere") && (await tab.entries()).length === 3, "the page is not replaced", await tab.entries());
      // As when the browser had kept the page whole, and shows it again.
      await page.evaluate(() => history.replaceState(null, "", "#kept"));
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
      await page.waitForFunction(() => location.hash === "#elsewhere").catch(() => faults.push(["the page stays when the browser shows it again", way.name]));
      await tab.close();
    }
    return faults;
  },
};

/** What can still be seen, read or heard of a page that was left. */
function left(page) {
  return page.evaluate(() => {
    const cover = document.querySelector(".cover");
    const box = cover.getBoundingClientRect();
    const style = getComputedStyle(cover);
    const system = document.createElement("i");
    system.style.backgroundColor = "Canvas";
    system.style.color = "CanvasText";
    document.head.append(system);
    const wanted = getComputedStyle(system);
    const faults = [];
    if (document.body.children.length !== 1 || document.body.innerText.trim() !== cover.innerText.trim()) faults.push("the words");
    if (box.top > 0 || box.left > 0 || box.right < innerWidth || box.bottom < innerHeight) faults.push("what the cover does not reach");
    if (style.backgroundColor !== wanted.backgroundColor || style.color !== wanted.color) faults.push("the theme's colours");
    if (/[\p{L}\p{N}]/u.test(document.title)) faults.push("the title");
    system.remove();
    return faults;
  });
}

const KEYS = [
  { name: "three within five seconds", leaves: true, async press(page) { await shift(page); await pause(1500); await shift(page); await pause(1500); await shift(page); } },
  { name: "three within six seconds", leaves: false, async press(page) { await shift(page); await pause(3000); await shift(page); await pause(3000); await shift(page); } },
  { name: "the last three of four within five seconds", leaves: true, async press(page) { await shift(page); await pause(3500); await shift(page); await pause(2000); await shift(page); await shift(page); } },
  { name: "two", leaves: false, async press(page) { await shift(page); await shift(page); } },
  { name: "a key held down", leaves: false, async press({ keyboard }) { for (let press = 0; press < 9; press += 1) await keyboard.down("Shift"); await keyboard.up("Shift"); } },
  { name: "capitals in a field", leaves: false, async press(page) { await field(page); for (const letter of "ABCD") await page.keyboard.press(`Shift+${letter}`); } },
  { name: "capitals beside a field", leaves: false, async press(page) { for (const letter of "ABCD") await page.keyboard.press(`Shift+${letter}`); } },
  { name: "a letter in between", leaves: false, async press(page) { await shift(page); await shift(page); await page.keyboard.press("a"); await shift(page); } },
  { name: "Shift+Tab", leaves: false, async press(page) { for (let press = 0; press < 4; press += 1) await page.keyboard.press("Shift+Tab"); } },
  { name: "with Control", leaves: false, async press(page) { for (let press = 0; press < 4; press += 1) await page.keyboard.press("Control+Shift"); } },
  { name: "with Alt after it", leaves: false, async press(page) { for (let press = 0; press < 4; press += 1) await page.keyboard.press("Shift+Alt"); } },
  { name: "with the mouse", leaves: false, async press(page) { for (let press = 0; press < 4; press += 1) await page.locator("h1").click({ modifiers: ["Shift"] }); } },
  { name: "with the wheel", leaves: false, async press({ keyboard, mouse }) { for (let press = 0; press < 4; press += 1) { await keyboard.down("Shift"); await mouse.wheel(0, 40); await pause(150); await keyboard.up("Shift"); } } },
];

async function field(page) {
  await page.evaluate(() => document.querySelector("main").prepend(document.createElement("input")));
  await page.locator("main input").focus();
}

export const shifts = {
  name: "exit",
  part: "which presses of Shift count",
  async run({ browser, targets }) {
    const { faults, demand } = demands();
    const tab = await visit(browser);
    for (const { name, leaves, press } of KEYS) {
      await tab.open(targets[0].url);
      tab.asked.length = 0;
      await press(tab.page);
      await (leaves ? tab.page.waitForURL(({ hostname }) => hostname !== "127.0.0.1").catch(() => {}) : pause(400));
      demand(tab.asked.length > 0 === leaves, leaves ? "does not leave" : "leaves", name);
    }
    await tab.close();
    return faults;
  },
};

export const announcements = {
  name: "exit",
  part: "what is told on the way",
  async run({ browser, targets, content }) {
    const { faults, demand } = demands();
    await Promise.all(
      targets.filter(({ kind }) => kind === "start").map(async ({ url, edition: { tag } }) => {
        const tab = await visit(browser, { width: 320, height: 568 });
        const { page, session } = tab;
        // The page's own clock stands still, so that a busy machine does not take the five seconds away.
        await page.clock.install();
        await tab.open(url);
        await page.clock.pauseAt(Date.now() + 60_000);
        const place = () => page.locator(".exit-link").evaluate((link) => JSON.stringify(link.getBoundingClientRect()));
        const isTold = async (id) => {
          const told = await news(session);
          demand(told.some(({ role, words }) => role === "status" && words === message(content, tag, id)), `${id} does not reach the live region`, `${tag}: ${JSON.stringify(told)}`);
        };
        const steps = () => page.locator(".exit-link").evaluate((link) => getComputedStyle(link, "::after").content);
        const [still, before] = [await place(), await steps()];
        await shift(page);
        await isTold("exit-twice-more");
        const once = await steps();
        await shift(page);
        await isTold("exit-once-more");
        // Figures, not colours; and nothing moves.
        demand(before === "none" && /1.*3/.test(once) && /2.*3/.test(await steps()), "the steps are not shown", `${tag}: ${before} ${once}`);
        demand((await place()) === still, "the exit moves when Shift is pressed", tag);
        const name = (await session.send("Accessibility.getFullAXTree")).nodes.find((node) => node.role?.value === "link" && node.name?.value.startsWith(message(content, tag, "exit")));
        demand(name?.name.value === message(content, tag, "exit"), "the exit is called something else while Shift is counted", `${tag}: ${name?.name.value}`);
        await page.clock.runFor(5300);
        await isTold("exit-over");
        demand((await steps()) === "none", "the steps stay", tag);
        demand(tab.asked.length === 0, "something was asked for", tab.asked[0]?.url);
        await tab.close();
      }),
    );
    return faults;
  },
};

export const plain = {
  name: "exit",
  part: "leaving without script",
  async run({ browser, targets }) {
    const { faults, demand } = demands();
    for (const way of WAYS.slice(0, 3)) {
      for (const [, { url, path }] of pairs(targets)) {
        const tab = await visit(browser, { width: 320, height: 568, touch: way.touch, script: false });
        const { page, asked } = tab;
        await tab.open(url);
        demand(!(await page.locator(".discreet").isVisible()), "discreet mode is offered where it cannot be", path);
        const exit = await page.locator(".exit-link").evaluate((link) => link.href);
        await way.go(page);
        await page.waitForURL(exit);
        demand(asked.length === 1 && !asked[0].referrer, "the link says where one comes from", `${way.name} ${JSON.stringify(asked)}`);
        demand((await tab.entries()).join(" ").startsWith(["about:blank", BEFORE, url, exit].join(" ")), "the link is not a plain one", path);
        await tab.close();
      }
    }
    return faults;
  },
};

/** A start page and a page to go on to, left to right and right to left. */
function pairs(targets) {
  return ["sv", "ar"].map((tag) => ["start", "service"].map((wanted) => targets.find(({ kind, edition }) => kind === wanted && edition.tag === tag)));
}
