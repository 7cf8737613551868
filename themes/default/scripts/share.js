// A button beside each address that copies it. The address is selected first: where a browser does not let the page copy,
// it stands selected for the reader to copy. No permission is asked for, and nothing is read from the clipboard.
const share = document.querySelector(".share");
const { copy, copied } = share.dataset;
const status = document.createElement("p");
status.setAttribute("role", "status");
share.append(status);

for (const link of share.querySelectorAll("li a")) {
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
  link.after(" ", button);
}
