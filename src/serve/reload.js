// Preview only: shows the findings of the last build and loads the page again when the site has changed.
(() => {
  "use strict";
  const version = document.currentScript.dataset.version;
  let events;

  // A hidden page lets go of its connection: a browser has only six for one address.
  const listen = () => {
    events?.close();
    if (document.hidden) return;
    events = new EventSource("/_fristad/events");
    events.onmessage = (event) => {
      if (event.data !== version) location.reload();
    };
  };
  document.addEventListener("visibilitychange", listen);
  // A page that the back button takes out of the browser's memory listens anew.
  addEventListener("pageshow", (event) => event.persisted && listen());
  addEventListener("pagehide", () => events?.close());
  listen();

  const show = async () => {
    const report = await (await fetch("/_fristad/report")).text();
    if (!report) return;
    // In a shadow tree the site's styles do not reach the panel, nor the panel's the site.
    const panel = document.createElement("fristad-preview");
    panel.attachShadow({ mode: "open" }).innerHTML = `<link rel="stylesheet" href="/_fristad/preview.css">
      <details open><summary>Fristad</summary><div role="status" tabindex="0">${report}</div></details>`;
    document.body.append(panel);
  };
  show();
})();
