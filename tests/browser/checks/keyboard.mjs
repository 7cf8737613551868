// What a person meets who uses the keyboard alone: skip link, exit, every stop in its order and in sight, and a way out.

const TAB = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, nativeVirtualKeyCode: 9 };
const SHIFT = 8;

/** Presses a key many times without waiting for what each comes to; the browser takes them in their order. */
async function press(session, times, modifiers = 0) {
  const sent = [];
  for (let time = 0; time < times; time += 1) {
    sent.push(session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", modifiers, ...TAB }), session.send("Input.dispatchKeyEvent", { type: "keyUp", modifiers, ...TAB }));
  }
  await Promise.all(sent);
}

/** Notes, at each press, where the press before has led: then all scrolling is over. */
const follow = () => {
  const stops = [];
  const order = new Map([...document.querySelectorAll("*")].map((element, at) => [element, at]));
  const note = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return stops.push(undefined);
    const box = fristad.rect(element);
    const bar = fristad.rect(document.querySelector(".exit"));
    const style = getComputedStyle(element);
    return stops.push({
      at: order.get(element),
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
      isSkip: element.matches(".skip"),
      isExit: element.matches(".exit-link"),
      isInBar: Boolean(element.closest(".exit")),
      isInMain: Boolean(element.closest("main")),
      isInSight: fristad.isInSight(element),
      isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      isOutside: box.bottom <= 0 || box.top >= innerHeight,
      // Something larger than the room below the bar cannot show all of itself.
      isCovered: bar.bottom - box.top > 0.5 && box.bottom > bar.top && (box.height <= innerHeight - bar.bottom || box.bottom <= bar.bottom),
      name: fristad.name(element),
      text: fristad.text(element),
    });
  };
  addEventListener("keydown", note, true);
  const tabbable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const count = [...document.querySelectorAll(tabbable)].filter((element) => element.checkVisibility({ visibilityProperty: true })).length;
  globalThis.walk = { count, end: () => { note(); removeEventListener("keydown", note, true); return stops.slice(1); } };
  return count;
};

/** All stops one way, and that the way ends. */
async function walk(page, session, modifiers) {
  const count = await page.evaluate(follow);
  await press(session, count + 1, modifiers);
  const stops = await page.evaluate(() => globalThis.walk.end());
  const faults = [];
  const how = modifiers ? "backwards" : "forwards";
  const seen = stops.slice(0, count).filter(Boolean);
  const repeated = seen.find((stop, index) => seen.findIndex(({ at }) => at === stop.at) !== index);
  if (repeated) faults.push([`${repeated.name} is a stop twice, ${how}`, repeated.text]);
  else if (seen.length !== count) faults.push([`not everything is a stop, ${how}`, `${seen.length} of ${count}`]);
  // A browser without a frame of its own goes on from the other end.
  const end = stops.at(-1);
  if (end && end.at !== seen[0]?.at) faults.push([`the keyboard does not come out of the page, ${how}`, `after ${count} stops at ${end.name}`]);
  return { seen, how, faults };
}

function inSight(seen, how) {
  const faults = [];
  for (const stop of seen) {
    if (!stop.isMarked) faults.push([`${stop.name} shows no focus`, stop.text]);
    if (stop.isInBar || stop.isSkip) continue;
    if (stop.isOutside) faults.push([`${stop.name} has focus out of sight, ${how}`, stop.text]);
    else if (stop.isCovered) faults.push([`${stop.name} has focus under the exit bar, ${how}`, stop.text]);
  }
  return faults;
}

/** Where there is one column, the next stop is later in the text, and not above the one before. */
function inOrder(seen) {
  return seen.slice(1).flatMap((stop, index) => {
    const before = seen[index];
    if (stop.at < before.at) return [[`${stop.name} comes before ${before.name} in the text and after it by keyboard`, stop.text]];
    const isFixed = [stop, before].some(({ isInBar, isSkip }) => isInBar || isSkip);
    return !isFixed && stop.bottom < before.top - 1 ? [[`${stop.name} lies above ${before.name}, which is the stop before it`, stop.text]] : [];
  });
}

export const keyboard = {
  name: "by keyboard: skip link, exit, all in order and in sight, no trap",
  async run({ page }) {
    const session = await page.context().newCDPSession(page);
    const there = await walk(page, session, 0);
    const faults = [...there.faults, ...inSight(there.seen, there.how), ...inOrder(there.seen)];
    const [first, second] = there.seen;
    if (!first?.isSkip) faults.push(["the first stop is not the skip link", first?.name]);
    else if (!first.isInSight) faults.push(["the skip link is not seen when it has focus"]);
    if (!second?.isExit) faults.push(["the second stop is not the exit", second?.name]);
    const back = await walk(page, session, SHIFT);
    faults.push(...back.faults, ...inSight(back.seen, back.how), ...(await skips(page)));
    await session.detach();
    return faults;
  },
};

/** The skip link leads past the header; everything in the page's own words comes next. */
async function skips(page) {
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const isPast = await page.evaluate(() => {
    const [main, active] = [document.querySelector("main"), document.activeElement];
    const isIt = active !== document.body && (main.contains(active) || Boolean(main.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING));
    active.blur();
    history.replaceState(null, "", location.pathname);
    scrollTo(0, 0);
    return isIt;
  });
  return isPast ? [] : [["the skip link does not lead past the header"]];
}

export const exitLink = {
  name: "the exit is a plain link to another site",
  async run({ page }) {
    const exit = await page.$eval(".exit-link", (link) => ({ host: new URL(link.href).host, rel: link.rel, target: link.target, own: location.host, text: link.innerText.trim() }));
    const isPlain = exit.host !== exit.own && exit.rel.includes("noreferrer") && !exit.target && exit.text;
    return isPlain ? [] : [["the exit does not leave the site without a trace", JSON.stringify(exit)]];
  },
};

export const exitInSight = {
  name: "the exit is seen wherever one has scrolled",
  async run({ page }) {
    return page.evaluate(() => {
      const faults = [];
      const end = document.documentElement.scrollHeight;
      // Where it is seen at the ends and between, on a page that only scrolls, it is seen everywhere.
      for (let step = 0; step <= 8; step += 1) {
        scrollTo({ top: (end * step) / 8, behavior: "instant" });
        if (!fristad.isInSight(document.querySelector(".exit-link"))) faults.push(["the exit is not in sight", `at ${Math.round(scrollY)} of ${end} px`]);
      }
      scrollTo({ top: 0, behavior: "instant" });
      return faults;
    });
  },
};
