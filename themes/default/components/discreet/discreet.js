// Discreet mode: a tab keeps one entry for the back button, under a title that says little. That it is on stands in
// the fragment of the address, before the anchor if there is one, and is handed on from link to link; nothing is stored.
{
  const mark = "#-";
  const told = document.querySelector(".told");
  const words = told.dataset;
  const box = document.querySelector(".discreet");
  const toggle = box.querySelector("a");
  const icon = document.querySelector("link[rel=icon]");
  const own = { title: document.title, icon: icon.href };
  let isOn = false;

  const page = (place) => place.pathname + place.search;
  const anchor = (place) => place.hash.replace(/^#-?/, "");
  const isInternal = (link) => link.origin === location.origin && !link.target && !link.hasAttribute("download");
  const hand = (link) => {
    link.hash = (isOn ? "-" : "") + anchor(link);
  };

  // What the browser does for an anchor, without a new address: scrolls, and lets the keyboard go on from there.
  const go = (id) => {
    let target = document.body;
    try {
      target = document.getElementById(decodeURIComponent(id)) || target;
    } catch {
      // Not an anchor of ours.
    }
    if (target.tabIndex < 0) {
      target.tabIndex = -1;
      target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
    }
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  };

  const turn = () => {
    const is = location.hash.startsWith(mark);
    if (is !== isOn) {
      isOn = is;
      [...document.links].filter(isInternal).forEach(hand);
      document.title = isOn ? words.title : own.title;
      icon.href = isOn ? words.icon : own.icon;
    }
    toggle.href = isOn ? page(location) : mark;
    toggle.textContent = isOn ? box.dataset.end : box.dataset.start;
  };

  const arrive = () => {
    turn();
    if (isOn && anchor(location)) go(anchor(location));
  };

  toggle.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.replaceState(null, "", toggle.href);
    turn();
    told.textContent = isOn ? words.on : words.off;
  });
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const isPlain = !event.defaultPrevented && !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isOn || !link || !isPlain || !isInternal(link)) return;
    event.preventDefault();
    hand(link);
    if (page(link) === page(location)) go(anchor(link));
    else location.replace(link.href);
  });
  addEventListener("hashchange", arrive);
  arrive();
  box.hidden = false;
}
