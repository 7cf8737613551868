//! The pages around the examples: all components, and each component with its examples.

use crate::base::edition::Edition;
use crate::model::component::{Component, Example};

use super::super::escape::escaped;
use super::{Gallery, InEdition, ROOT, Say};

/// Which colours a page is shown in, with the message that says so.
const SCHEMES: [(&str, &str); 3] = [("device", "gallery-device"), ("light", "gallery-light"), ("dark", "gallery-dark")];

/// A condition that always holds, and one that never does.
const ALWAYS: &str = "(min-width:0)";
const NEVER: &str = "(max-width:0)";

/// What the address asks for: `card/ar/dark/`, each part but the first with a default.
struct Asked<'a> {
    gallery: &'a Gallery,
    component: &'a Component,
    edition: &'a InEdition,
    scheme: &'static str,
    language: &'a Edition,
    say: Say<'a>,
}

/// A file of the gallery by its path within it.
pub fn file(gallery: &Gallery, path: &str, language: &Edition, say: Say<'_>) -> Option<String> {
    match path {
        "gallery.css" => return Some(include_str!("gallery.css").to_owned()),
        "picture.svg" => return Some(include_str!("picture.svg").to_owned()),
        "none.js" => return Some(String::new()),
        "device.css" => return Some(gallery.sheet.clone()),
        "light.css" | "dark.css" => return Some(sheet(&gallery.sheet, path == "dark.css")),
        "" => return Some(index(gallery, language, say)),
        _ => {}
    }
    let mut parts = path.trim_end_matches('/').split('/');
    let name = parts.next()?;
    let component = gallery.components.iter().find(|component| component.name == name)?;
    let edition = match parts.next() {
        Some(tag) => gallery.editions.iter().find(|shown| shown.edition.tag() == tag)?,
        None => gallery.editions.first()?,
    };
    let asked = parts.next();
    let (scheme, _) = SCHEMES.into_iter().find(|(scheme, _)| asked.unwrap_or("device") == *scheme)?;
    parts.next().is_none().then(|| Asked { gallery, component, edition, scheme, language, say }.page())
}

/// The site's own sheet with one of its two colour schemes whatever the device asks for.
fn sheet(css: &str, is_dark: bool) -> String {
    let (dark, light) = if is_dark { (ALWAYS, NEVER) } else { (NEVER, ALWAYS) };
    let css = css.replace("(prefers-color-scheme:dark)", dark).replace("(prefers-color-scheme:light)", light);
    css.replace("color-scheme:light dark", if is_dark { "color-scheme:dark" } else { "color-scheme:light" })
}

fn index(gallery: &Gallery, language: &Edition, say: Say<'_>) -> String {
    let title = escaped(&say("gallery-title"));
    let mut html = format!("<h1>{title}</h1><p>{}</p><ul class=\"gallery-all\">", escaped(&say("gallery-about")));
    for component in &gallery.components {
        let about = escaped(component.about.in_language(language));
        html.push_str(&format!("<li><a href=\"{ROOT}{name}/\">{name}</a> {about}</li>", name = escaped(&component.name)));
    }
    html.push_str("</ul>");
    match gallery.editions.first() {
        Some(first) => document(language, &title, first, "device", &html),
        None => html,
    }
}

impl Asked<'_> {
    fn page(&self) -> String {
        let component = self.component;
        let name = escaped(&component.name);
        let mut html = format!(
            "<p><a href=\"{ROOT}\">{}</a></p><h1>{name}</h1><p>{}</p>",
            escaped(&(self.say)("gallery-title")),
            escaped(component.about.in_language(self.language))
        );
        html.push_str(&self.choices());
        html.push_str(&self.parameters());
        for example in &component.examples {
            html.push_str(&self.example(example));
        }
        html.push_str(&self.neighbours());
        document(self.language, &format!("{name} – {}", escaped(&(self.say)("gallery-title"))), self.edition, self.scheme, &html)
    }

    /// The same component in other editions and colours.
    fn choices(&self) -> String {
        let (name, tag) = (escaped(&self.component.name), escaped(self.edition.edition.tag()));
        let editions = self.gallery.editions.iter().map(|shown| {
            let current = if shown.edition == self.edition.edition { " aria-current=\"true\"" } else { "" };
            let (other, scheme) = (escaped(shown.edition.tag()), self.scheme);
            format!("<li><a href=\"{ROOT}{name}/{other}/{scheme}/\" lang=\"{other}\"{current}>{}</a></li>", escaped(&shown.name))
        });
        let schemes = SCHEMES.into_iter().map(|(scheme, words)| {
            let current = if scheme == self.scheme { " aria-current=\"true\"" } else { "" };
            let words = escaped(&(self.say)(words));
            format!("<li><a href=\"{ROOT}{name}/{tag}/{scheme}/\"{current}>{words}</a></li>")
        });
        let menu = |label: &str, links: String| {
            format!("<nav class=\"gallery-choice\" aria-label=\"{}\"><ul>{links}</ul></nav>", escaped(&(self.say)(label)))
        };
        menu("gallery-editions", editions.collect()) + &menu("gallery-colours", schemes.collect())
    }

    fn parameters(&self) -> String {
        if self.component.parameters.is_empty() {
            return String::new();
        }
        let rows = self.component.parameters.iter().map(|parameter| {
            let about = escaped(parameter.about.in_language(self.language));
            format!("<dt><code>{}</code> {}</dt><dd>{about}</dd>", escaped(&parameter.name), parameter.shape.as_str())
        });
        format!("<h2>{}</h2><dl class=\"gallery-takes\">{}</dl>", escaped(&(self.say)("gallery-parameters")), rows.collect::<String>())
    }

    fn example(&self, example: &Example) -> String {
        let name = escaped(&example.name);
        let Some(shown) = self.gallery.render(self.component, example, self.edition.edition.tag()) else { return String::new() };
        let html = shown.html.unwrap_or_else(|finding| {
            let reason = finding.arg("reason").or_else(|| finding.arg("key")).unwrap_or(finding.code.name);
            format!("<p class=\"gallery-fault\">{}</p>", escaped(reason))
        });
        format!(
            "<section class=\"gallery-example\"><h2>{name}</h2><div class=\"gallery-stage\" lang=\"{}\" dir=\"{}\">{html}</div></section>",
            escaped(&shown.lang),
            shown.dir
        )
    }

    /// All components, so that a walk through them needs no way back.
    fn neighbours(&self) -> String {
        let links = self.gallery.components.iter().map(|component| {
            let current = if component.name == self.component.name { " aria-current=\"page\"" } else { "" };
            let (name, tag, scheme) = (escaped(&component.name), escaped(self.edition.edition.tag()), self.scheme);
            format!("<li><a href=\"{ROOT}{name}/{tag}/{scheme}/\"{current}>{name}</a></li>")
        });
        let label = escaped(&(self.say)("gallery-components"));
        format!("<nav class=\"gallery-choice\" aria-label=\"{label}\"><ul>{}</ul></nav>", links.collect::<String>())
    }
}

/// A page around what is shown. `html` is safe as it is, `title` too.
fn document(language: &Edition, title: &str, edition: &InEdition, scheme: &str, html: &str) -> String {
    let (shared, lang) = (&edition.shared, escaped(language.tag()));
    let class = if shared.simple { " class=\"simple\"" } else { "" };
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\" dir=\"ltr\"{class}><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"stylesheet\" href=\"{ROOT}{scheme}.css\">\
         <link rel=\"stylesheet\" href=\"{ROOT}gallery.css\"><link rel=\"icon\" href=\"{}\" type=\"image/svg+xml\"></head>\
         <body><main class=\"gallery\">{html}</main></body></html>",
        escaped(&shared.icon)
    )
}
