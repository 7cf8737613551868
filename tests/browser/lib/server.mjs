// Serves a built site on this machine only, with the headers that a published site has.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".json": "application/json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".pdf": "application/pdf",
  ".vtt": "text/vtt; charset=utf-8",
};

/** What is named by what it holds may be kept for ever; pages never are. */
const KEPT = { "cache-control": "public, max-age=31536000, immutable" };

const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; " +
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** Starts the server; gives its origin. `change` may turn a page's bytes into others. */
export async function serve(folder, change = (body) => body) {
  const root = path.resolve(folder);
  const server = createServer(async (request, response) => {
    const { status, file, location } = await find(root, request.url);
    if (location) return response.writeHead(status, { ...HEADERS, location }).end();
    const body = file && (await readFile(file).catch(() => undefined));
    response.writeHead(body ? status : 404, { ...HEADERS, ...(request.url.startsWith("/assets/") ? KEPT : {}), "content-type": TYPES[path.extname(file ?? "")] ?? "application/octet-stream" });
    response.end(body && file.endsWith(".html") ? change(body) : body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, port: server.address().port, close: () => server.close() };
}

async function find(root, url) {
  const address = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  const asked = path.join(root, path.normalize(address));
  if (!asked.startsWith(root)) return { status: 404 };
  const kind = await stat(asked).catch(() => undefined);
  if (kind?.isFile()) return { status: 200, file: asked };
  if (kind?.isDirectory() && !address.endsWith("/")) return { status: 302, location: `${address}/` };
  const page = path.join(asked, "index.html");
  if (await stat(page).catch(() => undefined)) return { status: 200, file: page };
  return { status: 404, file: path.join(root, address.split("/")[1] ?? "", "404.html") };
}
