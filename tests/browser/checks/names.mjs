// What a screen reader calls things, read from the browser's accessibility tree: a name each, in the language of its place.
import { otherMessages } from "../lib/messages.mjs";

/** What must have a name, since there is something to do with it or it is a picture. */
const NAMED = ["link", "button", "textbox", "searchbox", "combobox", "checkbox", "DisclosureTriangle", "image", "img", "heading"];
/** What has a name only if the theme or an editor gave it one. */
const MAY = ["navigation", "complementary", "region", "search", "group", "list", "article", "table", "status"];

/** All that is told of, with the language of the element that it stands in. */
async function told(page) {
  const session = await page.context().newCDPSession(page);
  const [{ nodes }, { root }] = await Promise.all([session.send("Accessibility.getFullAXTree"), session.send("DOM.getDocument", { depth: -1 })]);
  await session.detach();
  const languages = new Map();
  const go = (node, lang) => {
    const at = node.attributes?.indexOf("lang") ?? -1;
    // Markup is written in lower case, and so are attributes; a value follows its name.
    const own = at >= 0 && at % 2 === 0 ? node.attributes[at + 1] : lang;
    languages.set(node.backendNodeId, own);
    node.children?.forEach((child) => go(child, own));
  };
  go(root, "");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // A link around words in another language is in that language too.
  const within = (node) => node.childIds.map((id) => byId.get(id)).flatMap((child) => (child ? [languages.get(child.backendDOMNodeId), ...within(child)] : []));
  return nodes
    .filter(({ ignored, role }) => !ignored && [...NAMED, ...MAY].includes(role?.value))
    .map((node) => ({ role: node.role.value, name: (node.name?.value ?? "").trim().replace(/\s+/g, " "), langs: new Set([languages.get(node.backendDOMNodeId), ...within(node)].filter(Boolean)) }));
}

const LATIN_WORDS = /(?<![\w./@])[A-Za-zÅÄÖåäöé]{2,}(?![\w/@]|\.\w)/g;

/** Why a name cannot be in the language of its place. */
function foreign(name, tag, messages) {
  const isArabic = /\p{Script=Arabic}/u.test(name);
  const latin = (name.match(LATIN_WORDS) ?? []).length;
  // One or two words in Latin letters may be somebody's name.
  if (["ar", "fa"].includes(tag) ? latin >= 3 && !isArabic : isArabic) return "letters of another language";
  return messages.has(name) ? "the theme's words in another language" : undefined;
}

export const names = {
  name: "names in the accessibility tree: there, and in the page's language",
  async run({ page, edition, content, swedish = [] }) {
    const messages = otherMessages(content, edition.tag);
    const ofSwedishPage = new Set(edition.tag.startsWith("sv") ? [] : swedish.filter((words) => (words.match(/\p{L}+/gu) ?? []).length >= 4));
    return (await told(page)).flatMap(({ role, name, langs }) => {
      if (!name) return NAMED.includes(role) ? [[`a ${role} has no name`]] : [];
      if ([...langs].some((lang) => lang !== edition.tag)) return [];
      // What unfolds the languages says so in several, for those who cannot read the page's.
      if (role === "DisclosureTriangle" && / – .* – /.test(name)) return [];
      const why = foreign(name, edition.tag, messages) ?? (ofSwedishPage.has(name) ? "the Swedish page's words" : undefined);
      return why ? [[`a ${role} is called by ${why}`, name]] : [];
    });
  },
};
