// Marks the sentence that is read aloud, and lets the reader go from sentence to sentence, change the speed and stop at once.
// Sentences are found in the page by the text of the cues, in order, without regard to white space: the page needs no marks
// of its own for that.
const player = document.querySelector(".listen");
const audio = player.querySelector("audio");
const words = player.dataset;
const file = audio.querySelector("track");
const passed = "nav,aside,form,script,style,svg,audio,button,select,noscript,template,textarea,.notice,[hidden],[aria-hidden=true],.listen";
// White space, and signs that turn the direction or break a word.
const unheard = /[\s\u00ad\u200e\u200f\u2066-\u2069]/;
// What a page's own scripts write between two sentences is shorter.
const NEAR = 400;
let sentences = [];
let now = -1;
let inUse = false;

/** The letters of an element, and where each of them stands. */
const lettersOf = (roots, pass) => {
  const found = { text: "", places: [] };
  for (const root of roots) {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (pass && node.parentElement.closest(pass)) continue;
      for (let at = 0; at < node.data.length; at += 1) {
        if (unheard.test(node.data[at])) continue;
        found.text += node.data[at];
        found.places.push([node, at]);
      }
    }
  }
  return found;
};

const rangeOf = ({ places }, start, length) => {
  const range = new Range();
  range.setStart(...places[start]);
  const [node, at] = places[start + length - 1];
  range.setEnd(node, at + 1);
  return range;
};

const find = (cues) => {
  const calls = lettersOf([...document.querySelectorAll("a[href^='tel:']")].filter((link) => !link.closest("main")));
  const own = lettersOf([document.querySelector("main")], passed);
  let [at, callAt] = [0, 0];
  return cues.map((cue) => {
    const text = cue.getCueAsHTML().textContent.split("").filter((letter) => !unheard.test(letter)).join("");
    const call = calls.text.indexOf(text, at ? 0 : callAt);
    const place = own.text.indexOf(text, at);
    // What to do when it is urgent comes first, and may stand in the page's own words too.
    const isCall = at === 0 && call >= 0;
    if (!isCall && place >= 0 && place - at < NEAR) {
      at = place + text.length;
      return { cue, range: rangeOf(own, place, text.length) };
    }
    if (call < 0) return { cue };
    callAt = call + text.length;
    return { cue, range: rangeOf(calls, call, text.length) };
  });
};

/** Where the browser cannot mark a range, each text of a sentence gets an element of its own. */
const wrap = (sentence) => {
  const { range } = sentence;
  const texts = [];
  const walk = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node = walk.currentNode; node; node = walk.nextNode()) if (node.data?.trim() && range.intersectsNode(node)) texts.push(node);
  sentence.elements = texts.map((node) => {
    const part = new Range();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.data.length);
    const element = document.createElement("span");
    part.surroundContents(element);
    return element;
  });
  sentence.range = new Range();
  sentence.range.setStartBefore(sentence.elements[0]);
  sentence.range.setEndAfter(sentence.elements.at(-1));
};

const canMark = globalThis.CSS?.highlights && globalThis.Highlight;
const mark = (index) => {
  const range = sentences[index]?.range;
  if (canMark) {
    CSS.highlights.delete("listen");
    if (range) CSS.highlights.set("listen", new Highlight(range));
  } else {
    for (const element of document.querySelectorAll(".listen-now")) element.classList.remove("listen-now");
    for (const element of sentences[index]?.elements ?? []) element.classList.add("listen-now");
  }
  now = index;
  if (range) follow(range);
};

/** Follows the voice down the page, but never pulls back a reader who has gone elsewhere. */
const follow = (range) => {
  const { top, bottom } = range.getBoundingClientRect();
  const isJustBelow = bottom > innerHeight && top < innerHeight * 1.3;
  if (isJustBelow && !audio.paused) scrollBy({ top: top - innerHeight / 3, behavior: "instant" });
};

const indexAt = (time) => sentences.filter(({ cue }) => cue.startTime <= time + 0.01).length - 1;
const go = (index) => {
  const to = Math.min(Math.max(index, 0), sentences.length - 1);
  if (sentences[to]) audio.currentTime = sentences[to].cue.startTime;
  inUse = true;
  audio.play();
  // Not first with the player's own report of the time, which may be a quarter of a second late: by then it is pressed again.
  mark(to);
};
const end = () => {
  audio.pause();
  audio.currentTime = 0;
  inUse = false;
  mark(-1);
};

const more = document.createElement("div");
more.className = "listen-more";
const button = (words, press) => {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", press);
  more.append(made);
  return made;
};
const play = button(words.play, () => (audio.paused ? audio.play() : audio.pause()));
button(words.stop, end);
// A recording may come without the times of its sentences.
if (file) {
  button(words.back, () => go(indexAt(audio.currentTime) - 1));
  button(words.on, () => go(indexAt(audio.currentTime) + 1));
}
const label = document.createElement("label");
const rates = document.createElement("select");
for (const rate of [0.75, 1, 1.25, 1.5]) rates.add(new Option(`${rate.toLocaleString(document.documentElement.lang)} ×`, rate, rate === 1, rate === 1));
rates.addEventListener("change", () => (audio.playbackRate = Number(rates.value)));
label.append(`${words.speed} `, rates);
more.append(label);
const show = () => {
  audio.after(more);
  // The browser's own player has names in the browser's language and more than a reader needs.
  audio.controls = false;
};
const style = document.createElement("link");
style.rel = "stylesheet";
style.href = words.style;
style.addEventListener("load", show);
style.addEventListener("error", show);
document.head.append(style);

const start = () => {
  sentences = find([...audio.textTracks[0].cues]);
  if (!canMark) for (const sentence of [...sentences].reverse()) if (sentence.range) wrap(sentence);
  mark(indexAt(audio.currentTime));
};
file?.addEventListener("load", start, { once: true });

audio.addEventListener("timeupdate", () => {
  const index = indexAt(audio.currentTime);
  if (inUse && index !== now) mark(index);
});
const begin = () => {
  inUse = true;
  play.textContent = words.pause;
  // Only now are the times fetched.
  if (file) audio.textTracks[0].mode = "hidden";
};
audio.addEventListener("play", begin);
audio.addEventListener("pause", () => (play.textContent = words.play));
audio.addEventListener("ended", end);
document.querySelector("main").addEventListener("click", ({ target, clientX: x, clientY: y }) => {
  if (!inUse || target.closest("a,button,summary,label,select,audio") || !getSelection().isCollapsed) return;
  const isHit = ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom;
  const index = sentences.findIndex(({ range }) => range && [...range.getClientRects()].some(isHit));
  if (index >= 0) go(index);
});
// What can no longer be seen should not go on being heard.
player.addEventListener("toggle", () => player.open || end());
addEventListener("keydown", ({ key }) => key === "Escape" && end());
// A page that the browser keeps whole must be silent when it is shown again.
addEventListener("pagehide", end);
// What media keys and a locked screen show in the place of the page's title.
if (navigator.mediaSession) navigator.mediaSession.metadata = new MediaMetadata({ title: audio.getAttribute("aria-label") });
