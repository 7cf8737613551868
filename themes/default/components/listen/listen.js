// What marks the sentence being read is fetched when somebody first plays a page's sound.
document.querySelector(".listen audio")?.addEventListener("play", ({ target }) => import(target.dataset.script), { once: true });
