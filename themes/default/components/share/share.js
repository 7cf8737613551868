// What copies an address is fetched when somebody unfolds the addresses.
document.querySelector(".share")?.addEventListener("toggle", (event) => import(event.target.dataset.script), { once: true });
