// How a page is divided, for those who go from heading to heading and from landmark to landmark.

export const outline = {
  name: "headings: one first, none skipped, none empty",
  async run({ page }) {
    return page.evaluate(() => {
      const faults = [];
      const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6, [role=heading]")].filter((heading) => heading.checkVisibility());
      const level = (heading) => Number(heading.ariaLevel ?? heading.localName.slice(1));
      const firsts = headings.filter((heading) => level(heading) === 1);
      if (firsts.length !== 1) faults.push([`has ${firsts.length} headings of the first level`, firsts.map(fristad.text).join(" | ")]);
      headings.forEach((heading, at) => {
        if (!fristad.text(heading)) faults.push([`${fristad.name(heading)} is empty`]);
        const before = at === 0 ? 0 : level(headings[at - 1]);
        if (level(heading) > before + 1) faults.push([`level ${level(heading)} follows on ${before || "nothing"}`, fristad.text(heading)]);
      });
      return faults;
    });
  },
};

/** Landmarks that a page has once, and those that need a name each where there are several. */
const ONCE = ["main", "banner", "contentinfo"];
const NAMED = ["navigation", "complementary", "region", "search", "form"];

export const landmarks = {
  name: "landmarks: one main, and names that differ",
  async run({ page }) {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    await session.detach();
    const found = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => ({ role: role?.value, name: name?.value?.trim() ?? "" }));
    const faults = [];
    for (const role of ONCE) {
      const count = found.filter((node) => node.role === role).length;
      if (count !== 1) faults.push([`has ${count} landmarks of the kind ${role}`]);
    }
    for (const role of NAMED) {
      const names = found.filter((node) => node.role === role).map(({ name }) => name);
      if (names.length > 1 && names.includes("")) faults.push([`a ${role} has no name beside ${names.length - 1} others`]);
      const twice = names.find((name, at) => name && names.indexOf(name) !== at);
      if (twice) faults.push([`two landmarks of the kind ${role} have one name`, twice]);
    }
    return faults;
  },
};
