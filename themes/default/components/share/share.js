// A button beside each address that copies it. The address is selected first: where a browser does not let the page copy,
// it stands selected for the reader to copy. No permission is asked for, and nothing is read from the clipboard.
for (const share of document.querySelectorAll(".share")) {
  const status = share.querySelector("[role=status]");
  const { copy, copied } = share.dataset;
  const add = (link) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = copy;
    button.setAttribute("aria-label", copy + ": " + link.querySelector("span").textContent);
    button.addEventListener("click", () => {
      status.textContent = "";
      getSelection().selectAllChildren(link.querySelector("bdi"));
      const isCopied = document.execCommand("copy");
      if (isCopied) getSelection().removeAllRanges();
      // After the line was empty, so that the same words are read aloud again.
      setTimeout(() => (status.textContent = isCopied ? copied : ""), 100);
    });
    link.after(button);
  };
  share.addEventListener("toggle", () => share.querySelectorAll("li a").forEach(add), { once: true });
}
