// At 400 % the page is as wide as a telephone and as high as a hand: all words are still there, and room to read them.

const WIDE = { width: 1280, height: 1024 };

/** The words that can be seen, folded parts unfolded; buttons that a script adds to them come when they like. */
const seen = (page) =>
  page.evaluate(() => {
    const folded = [...document.querySelectorAll("details:not([open])")];
    for (const part of folded) part.open = true;
    const words = fristad.texts().filter(({ element }) => fristad.isShown(element) && !element.closest(".share button, .listen-more")).map(({ words }) => words);
    for (const part of folded) part.open = false;
    return words;
  });

export const nothingLost = {
  name: "400 %: nothing is lost, and there is room to read",
  async run({ page }) {
    const near = page.viewportSize();
    const there = new Set(await seen(page));
    const share = await page.evaluate(() => fristad.rect(document.querySelector(".exit")).height / innerHeight);
    await page.setViewportSize(WIDE);
    const wide = await seen(page);
    await page.setViewportSize(near);
    const faults = wide.filter((words) => !there.has(words)).map((words) => ["words are lost", words.slice(0, 60)]);
    if (share > 0.35) faults.push(["the exit takes more than a third of the screen", `${Math.round(share * 100)} %`]);
    return faults;
  },
};
