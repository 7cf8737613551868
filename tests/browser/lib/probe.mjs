// What the checks ask of a page, from inside it.

/** Runs in the page before anything else there. */
export function probe() {
  const rect = (element) => element.getBoundingClientRect();

  /** An element in a few words that are the same on every page: its classes, and the nearest ones above it. */
  const name = (element) => {
    const own = (one) => one.localName + [...one.classList].map((item) => `.${item}`).join("");
    const above = element.parentElement?.closest("[class]:not(body)");
    return above ? `${own(above)} ${own(element)}` : own(element);
  };

  const words = (element) => (element.innerText ?? element.textContent ?? "").trim().replace(/\s+/g, " ");

  /** What an element says, as short as an example may be. */
  const text = (element) => words(element).slice(0, 60);

  const isShown = (element) => {
    const box = rect(element);
    return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };

  /** Whether all of an element can be seen without scrolling, and nothing lies over its middle. */
  const isInSight = (element) => {
    if (!element || !isShown(element)) return false;
    const box = rect(element);
    const isInside = box.top >= -0.5 && box.left >= -0.5 && box.bottom <= innerHeight + 0.5 && box.right <= innerWidth + 0.5;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return isInside && (element.contains(top) || top?.contains(element));
  };

  /** The nearest element that makes a line of its own. */
  const block = (node) => {
    let element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    while (element.parentElement && /^(inline|contents)$/.test(getComputedStyle(element).display)) element = element.parentElement;
    return element;
  };

  /** The texts that are shown, each with the element that it stands in. */
  const texts = (root = document.body) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const words = node.data.trim().replace(/\s+/g, " ");
      if (words && !node.parentElement.closest("script, style")) found.push({ node, words, element: node.parentElement });
    }
    return found;
  };

  globalThis.fristad = { rect, name, words, text, isShown, isInSight, block, texts };
}
