// What somebody who opens the browser's own files finds there after a visit. Nothing here fails; it tells.
// Use: node profile.mjs BUILT-SITE [CHROMIUM's further arguments]
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { ARGUMENTS } from "./lib/arguments.mjs";
import { serve } from "./lib/server.mjs";

const SITE = "http://site.example";
const EXIT = "http://exit.example/";

/** Each visit begins with the start page and two pages of the menu. */
const VISITS = [
  { name: "reading, then the window is closed", leave: () => {} },
  { name: "reading, then the exit", leave: exit },
  { name: "reading without script, then the exit", script: false, leave: exit },
  { name: "discreet mode, then the window is closed", mark: "#-", leave: () => {} },
  { name: "discreet mode, then the exit", mark: "#-", leave: exit },
  { name: "a private window, then the exit", args: ["--incognito"], leave: exit },
];

const elsewhere = createServer((request, response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Elsewhere</title><p>Elsewhere"));
await new Promise((listening) => elsewhere.listen(0, "127.0.0.1", listening));
const server = await serve(process.argv[2], (body) => body.toString().replace(/(class=exit-link href=)[^ >]+/, `$1${EXIT}`));
const rules = `--host-resolver-rules=MAP site.example:80 127.0.0.1:${server.port}, MAP *.example:80 127.0.0.1:${elsewhere.address().port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
try {
  for (const visit of VISITS) {
    const profile = mkdtempSync(path.join(os.tmpdir(), "fristad-profile-"));
    const seen = await read(profile, visit);
    console.log(`\n## ${visit.name}\n\nRead: ${seen.map((page) => new URL(page.url).pathname).join(", ")}\n`);
    console.log(table(profile, seen));
    console.log(`\nThe browser's own list of what was visited: ${(await listed(profile)).join(" · ") || "empty"}`);
    rmSync(profile, { recursive: true, force: true });
  }
} finally {
  server.close();
  elsewhere.close();
}

async function read(profile, { script = true, mark = "", args = [], leave }) {
  const context = await open(profile, { script, args });
  const page = context.pages()[0] ?? (await context.newPage());
  const seen = [];
  const note = async () => {
    await page.waitForLoadState();
    seen.push({ url: page.url(), title: await page.title(), words: (await page.locator("main p").first().innerText()).slice(0, 40) });
    // As long as somebody might look at it, and as browsers wait before they write.
    await page.waitForTimeout(1500);
  };
  await page.goto("http://before.example/");
  await page.goto(`${SITE}/sv/${mark}`);
  await note();
  for (const place of [0, 1]) {
    const link = page.locator(".menu a").nth(place);
    const to = await link.evaluate((link) => link.pathname);
    await link.evaluate((link) => link.click());
    await page.waitForURL((url) => url.pathname === to);
    await note();
  }
  await leave(page);
  await page.waitForTimeout(2500);
  await context.close();
  return seen;
}

function open(profile, { script = true, args = [] }) {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.FRISTAD_CHROMIUM ?? "/usr/bin/chromium",
    args: [...ARGUMENTS.filter((argument) => !argument.startsWith("--host-resolver")), rules, ...args, ...process.argv.slice(3)],
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    javaScriptEnabled: script,
  });
}

/** What the page with the history shows, as anybody would look at it afterwards. */
async function listed(profile) {
  const context = await open(profile, {});
  const page = await context.newPage();
  await page.goto("chrome://history/");
  await page.waitForTimeout(2000);
  const rows = await page.locator("history-item").evaluateAll((items) => items.map((item) => `${item.item?.title} <${item.item?.url}>`));
  await context.close();
  return rows;
}

async function exit(page) {
  await page.locator(".exit-link").click();
  await page.waitForURL(EXIT);
}

/** Which file holds what, as bytes: whole pages of a database too, also those that are no longer in use. */
function table(profile, seen) {
  const kinds = [
    ["host", ["site.example"]],
    ["addresses", seen.map(({ url }) => url.replace(/#.*/, "")).filter((url) => new URL(url).pathname !== "/sv/")],
    ["titles", seen.map(({ title }) => title)],
    ["words", seen.map(({ words }) => words)],
  ];
  const rows = files(profile).flatMap((file) => {
    const bytes = readFileSync(file);
    const found = kinds.map(([, all]) => [...new Set(all)].filter((text) => text && (bytes.includes(text) || bytes.includes(Buffer.from(text, "utf16le"))))).map((hits) => hits.length);
    return found.some(Boolean) ? [{ name: path.relative(profile, file).replace(/[0-9a-f]{16}_0|\d{10,}/g, "…"), found }] : [];
  });
  const names = [...new Set(rows.map(({ name }) => name))];
  const lines = names.map((name) => {
    const all = rows.filter((row) => row.name === name);
    return `| ${name}${all.length > 1 ? ` (${all.length} files)` : ""} | ${kinds.map((_, at) => Math.max(...all.map(({ found }) => found[at])) || "–").join(" | ")} |`;
  });
  return [`| file | ${kinds.map(([name]) => name).join(" | ")} |`, "|---|---|---|---|---|", ...lines].join("\n");
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return files(file);
    return entry.isFile() && statSync(file).size < 50_000_000 ? [file] : [];
  });
}
