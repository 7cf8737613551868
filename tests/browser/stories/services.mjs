// Every service in every edition says what one wants to know before calling, and is light enough to come at once.
import { readFileSync } from "node:fs";
import path from "node:path";
import { light, PAGE, SCRIPT, still, weigh } from "../checks/budget.mjs";
import { urgentInSight } from "../checks/urgent.mjs";
import { tab } from "../lib/browser.mjs";
import { message } from "../lib/messages.mjs";
import { everyPage } from "../lib/pages.mjs";

/** The ways to reach a service as its facts know them: a block each, and what stands in it. */
function channels(content, id) {
  const facts = readFileSync(path.join(content, "services", id, "facts.yaml"), "utf8");
  const isHidden = /^protected_location: true/m.test(facts);
  const [, blocks = ""] = facts.match(/^channels:\n((?: .*\n?)*)/m) ?? [];
  const all = blocks.split(/^ {2}- (?=type:)/m).slice(1).map((block) => {
    const value = (key) => block.match(new RegExp(`\\b${key}: *"?([^"\\n,}]+)`))?.[1].trim();
    return { type: value("type"), value: value("value"), cost: value("cost"), anonymous: value("anonymous"), bill: value("bill"), log: value("call_log"), hours: value("hours"), languages: /^ *languages:/m.test(block) };
  });
  return all.filter(({ type }) => !(isHidden && type === "visit"));
}

const isNumber = ({ type }) => ["phone", "sms", "text-telephone"].includes(type);

/** The sentences that a way to reach a service must say. */
function sentences(content, tag, channel) {
  const say = (id) => message(content, tag, id, channel.type);
  return [
    channel.cost === "free" && say("cost-free"),
    channel.cost === "local" && isNumber(channel) && say("cost-local"),
    channel.anonymous === "true" && say("anonymous"),
    isNumber(channel) && ["yes", "no"].includes(channel.bill) && say(`bill-${channel.bill}`),
    channel.log === "yes" && say("call-log"),
    channel.hours === "24/7" && say("hours-always"),
    channel.hours && message(content, tag, "hours"),
    channel.languages && message(content, tag, "spoken"),
  ].filter(Boolean);
}

export const says = {
  name: "says who answers, when, what it costs and shows, in which languages",
  async run({ page, edition: { tag }, id, content }) {
    const shown = await page.$$eval(".contact .channel", (all) => all.map((channel) => ({ words: channel.innerText, href: channel.querySelector("a")?.getAttribute("href") })));
    const known = channels(content, id);
    if (shown.length !== known.length || known.length === 0) return [[`shows ${shown.length} of ${known.length} ways to get in touch`]];
    const faults = known.flatMap((channel, at) => sentences(content, tag, channel).filter((sentence) => !shown[at].words.includes(sentence)).map((sentence) => [`a ${channel.type} does not say “${sentence}”`, channel.value]));
    known.forEach((channel, at) => isNumber(channel) && !/^(tel|sms):\+?\d+$/.test(shown[at].href ?? "") && faults.push(["a number cannot be pressed", channel.value]));
    const source = readFileSync(path.join(content, "services", id, "sv.md"), "utf8");
    const answers = await page.evaluate((title) => [...document.querySelectorAll("main h2")].some((heading) => heading.innerText.trim() === title), message(content, tag, "who-answers"));
    if (/^who_answers:/m.test(source) && !answers) faults.push(["does not say who answers"]);
    return faults;
  },
};

export const services = {
  name: "services",
  part: "every service and start page in every edition: facts, weight, stillness",
  async run({ browser, site, content, origin }) {
    const faults = [];
    const heaviest = new Map();
    const pages = ["start", "service"].flatMap((kind) => everyPage(origin, site, content, kind).map((target) => ({ ...target, kind })));
    const waiting = [...pages];
    const work = async () => {
      const { page, open, close } = await tab(browser, { width: 360, height: 640 });
      for (let target = waiting.shift(); target; target = waiting.shift()) {
        await open(target.url);
        const checks = [still, light, urgentInSight, ...(target.kind === "service" ? [says] : [])];
        for (const check of checks) {
          for (const [what, which = ""] of (await check.run({ ...target, page, content })) ?? []) faults.push([what, `${target.path}: ${which}`]);
        }
        const weight = { ...(await weigh(page, target.url)), path: target.path };
        if (!(heaviest.get(target.kind)?.total >= weight.total)) heaviest.set(target.kind, weight);
      }
      await close();
    };
    await Promise.all([work(), work()]);
    for (const [kind, { path, total, html, style, script, requests }] of heaviest) {
      console.log(`heaviest ${kind} of ${pages.filter((page) => page.kind === kind).length}: ${path} ${total} of ${PAGE} bytes (Brotli): page ${html}, style ${style}, script ${script} of ${SCRIPT}; ${1 + requests} requests`);
    }
    return faults;
  },
};
