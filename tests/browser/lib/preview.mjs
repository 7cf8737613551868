// A new site, and its preview, by the program itself.
import { spawn, spawnSync } from "node:child_process";

/** Makes a site in a folder, as an editor begins one. */
export function newSite(fristad, site) {
  const made = spawnSync(fristad, ["new", "site", site, "--lang", "en"], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`fristad new site: ${made.error ?? made.stderr}`);
}

/** Starts the preview; its address comes once the preview has told it. */
export function serveSite(fristad, site) {
  const preview = spawn(fristad, ["serve", "--site", site, "--port", "0", "--lang", "en"], { stdio: ["ignore", "ignore", "pipe"] });
  return { address: ready(preview), stop: () => preview.kill() };
}

/** The address, once the preview has told it. */
function ready(preview) {
  return new Promise((found, failed) => {
    let said = "";
    preview.stderr.on("data", (part) => {
      said += part;
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
      if (address) found(address[0]);
    });
    preview.on("exit", (code) => failed(new Error(`fristad serve ended with ${code}:\n${said}`)));
  });
}
