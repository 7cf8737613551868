// Our own buttons, and what marks the sentence being read, are fetched when somebody unfolds the player.
document.querySelector(".listen")?.addEventListener("toggle", (event) => import(event.target.dataset.script), { once: true });
