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
  ".opus": "audio/ogg",
  ".mp3": "audio/mpeg",
};

/** What is named by what it holds may be kept for ever; pages never are. */
const KEPT = { "Cache-Control": "public, max-age=31536000, immutable" };

/** What the site's own settings say of every file. */
async function policy(root) {
  const lines = (await readFile(path.join(root, "_headers"), "utf8")).split("\n");
  const first = lines.indexOf("/*") + 1;
  const end = lines.findIndex((line, index) => index >= first && !line.startsWith("  "));
  const headers = Object.fromEntries(lines.slice(first, end).map((line) => line.trim().split(/: (.*)/s).slice(0, 2)));
  return { ...headers, "Cache-Control": "no-store" };
}

/** Starts the server; gives its origin. `change` may turn a page's bytes into others, `say` the headers. */
export async function serve(folder, change = (body) => body, say = (headers) => headers) {
  const root = path.resolve(folder);
  const headers = say(await policy(root));
  const server = createServer(async (request, response) => {
    const { status, file, location } = await find(root, request.url);
    if (location) return response.writeHead(status, { ...headers, location }).end();
    const body = file && (await readFile(file).catch(() => undefined));
    const part = body && range(request.headers.range, body.length);
    if (part) {
      response.writeHead(206, { ...headers, "content-type": TYPES[path.extname(file)], "content-range": `bytes ${part.first}-${part.last}/${body.length}` });
      return response.end(body.subarray(part.first, part.last + 1));
    }
    response.writeHead(body ? status : 404, { ...headers, ...(request.url.startsWith("/assets/") ? KEPT : {}), "content-type": TYPES[path.extname(file ?? "")] ?? "application/octet-stream" });
    response.end(body && file.endsWith(".html") ? change(body) : body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, port: server.address().port, close: () => server.close() };
}

/** The bytes that are asked for: without them a browser cannot begin in the middle of a sound. */
function range(asked, length) {
  const [, first, last] = asked?.match(/^bytes=(\d+)-(\d*)$/) ?? [];
  return first && Number(first) < length ? { first: Number(first), last: Math.min(last ? Number(last) : length, length - 1) } : undefined;
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
