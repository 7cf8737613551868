// Leaves at once, by a press on the exit or by Shift three times within five seconds. Nothing is kept anywhere.
{
  const within = 5000;
  const link = document.querySelector(".exit-link");
  const told = document.querySelector(".told");
  const words = told.dataset;
  let presses = [];
  let isAlone = false;
  let hasLeft = false;
  let timer;

  const leave = () => {
    hasLeft = true;
    const cover = document.createElement("p");
    cover.className = "cover";
    cover.setAttribute("role", "alert");
    document.body.textContent = "";
    document.body.append(cover);
    cover.textContent = words.loading;
    // Where the title is empty, browsers show the address in its place.
    document.title = "\u200b";
    document.querySelector("link[rel=icon]").href = words.icon;
    location.replace(link.href);
  };

  const count = (now) => {
    clearTimeout(timer);
    presses = presses.filter((press) => now - press < within);
    const left = 3 - presses.length;
    if (left < 1) return leave();
    if (left > 2) delete link.dataset.presses;
    else {
      link.dataset.presses = presses.length;
      timer = setTimeout(() => count(presses[0] + within), presses[0] + within - now);
    }
    told.textContent = [, words.once, words.twice, words.over][left];
  };

  const combine = () => {
    isAlone = false;
  };

  const forget = () => {
    combine();
    if (!presses.length) return;
    presses = [];
    count(0);
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  // A press counts when Shift is let go and was alone all the while: not in a capital, a shortcut or a choice of text.
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) forget();
    else if (!event.repeat) isAlone = true;
  }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || event.shiftKey || !isAlone) return;
    isAlone = false;
    presses.push(event.timeStamp);
    count(event.timeStamp);
  }, true);
  addEventListener("pointerdown", combine, true);
  addEventListener("wheel", combine, { capture: true, passive: true });
  addEventListener("blur", forget);
  // A page that the browser has kept whole and shows again.
  addEventListener("pageshow", (event) => event.persisted && hasLeft && leave());
}
