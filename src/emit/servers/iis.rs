//! `web.config` for IIS 10 with its URL Rewrite module.

use crate::base::media_type::MEDIA_TYPES;
use crate::base::policy::{DATA_FOLDER, HEADERS, KEPT, KEPT_FOLDER, NOT_KEPT, OPEN_TO_ALL, WITHHELD};
use crate::render::escaped;

use super::{NOTICE, Rules};

/// IIS reads no settings of more than 250 KB; the rest of the file needs a tenth of that.
const MOST_ADDRESSES: usize = 225_000;

/// Writes it. Whatever a server around the site may have set is removed first: IIS refuses to set it twice (error 500.19).
pub fn write(rules: &Rules<'_>) -> String {
    [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
        format!("<!-- {NOTICE} -->\n<configuration>\n<system.webServer>\n"),
        "<directoryBrowse enabled=\"false\"/>\n".to_owned(),
        "<defaultDocument enabled=\"true\"><files><clear/><add value=\"index.html\"/></files></defaultDocument>\n".to_owned(),
        // IIS compresses for itself and knows nothing of compressed copies beside the files.
        "<urlCompression doStaticCompression=\"true\" doDynamicCompression=\"false\"/>\n".to_owned(),
        types(),
        headers(),
        format!("<security>\n{FILTERING}</security>\n"),
        format!("<httpErrors errorMode=\"Custom\" existingResponse=\"Replace\">\n{}</httpErrors>\n", missing("404.html")),
        rewrite(rules),
        "</system.webServer>\n".to_owned(),
        locations(rules),
        "</configuration>\n".to_owned(),
    ]
    .concat()
}

/// What is withheld is refused by name as well as by address; `web.config` IIS withholds itself.
const FILTERING: &str = "\
<requestFiltering removeServerHeader=\"true\" allowDoubleEscaping=\"false\">
<verbs allowUnlisted=\"false\"><clear/><add verb=\"GET\" allowed=\"true\"/><add verb=\"HEAD\" allowed=\"true\"/></verbs>
<hiddenSegments><add segment=\"_headers\"/><add segment=\"_redirects\"/><add segment=\"_nginx\"/><add segment=\".htaccess\"/><add segment=\".fristad\"/></hiddenSegments>
</requestFiltering>
";

fn types() -> String {
    let known = MEDIA_TYPES.iter().map(|known| {
        let (extension, name) = (known.extension, known.name);
        format!("<remove fileExtension=\".{extension}\"/><mimeMap fileExtension=\".{extension}\" mimeType=\"{name}\"/>\n")
    });
    let known: String = known.collect();
    format!("<staticContent>\n<clientCache cacheControlMode=\"NoControl\" setEtag=\"false\"/>\n{known}</staticContent>\n")
}

fn header(name: &str, value: &str) -> String {
    format!("<remove name=\"{name}\"/><add name=\"{name}\" value=\"{}\"/>\n", escaped(value))
}

fn headers() -> String {
    let fixed: String = HEADERS.iter().map(|known| header(known.name, known.value)).collect();
    let cache = header("Cache-Control", NOT_KEPT);
    format!("<httpProtocol><customHeaders>\n<remove name=\"X-Powered-By\"/>\n{fixed}{cache}</customHeaders></httpProtocol>\n")
}

/// A page for what is not there, and for what may not be seen, which shall look the same.
fn missing(page: &str) -> String {
    let error =
        |status: u16| format!("<remove statusCode=\"{status}\"/><error statusCode=\"{status}\" path=\"{page}\" responseMode=\"File\"/>\n");
    [error(403), error(404)].concat()
}

fn rewrite(rules: &Rules<'_>) -> String {
    let negotiation = rules.negotiation;
    let mut addresses: Vec<String> = Vec::new();
    for (range, prefix) in negotiation.ranges() {
        for (address, target) in negotiation.addresses.iter().filter_map(|(address, targets)| Some((address, targets.get(prefix)?))) {
            addresses.push(format!("<add key=\"{range} {address}\" value=\"{target}\"/>\n"));
        }
    }
    let size: usize = addresses.iter().map(String::len).sum();
    if size > MOST_ADDRESSES {
        // Permalinks then show the choice of editions, as they do on hosts that cannot choose.
        addresses.retain(|row| row.contains(" /\""));
    }
    let patterns = negotiation.patterns(None);
    let choices = patterns.iter().enumerate().map(|(index, pattern)| choice(index, pattern));
    let choices: String = choices.collect();
    format!(
        "<rewrite>\n<rewriteMaps>\n<rewriteMap name=\"fristad\" defaultValue=\"\">\n{}</rewriteMap>\n{}</rewriteMaps>\n<rules>\n\
         <rule name=\"fristad-withheld\" stopProcessing=\"true\"><match url=\"{}\"/>\
         <action type=\"CustomResponse\" statusCode=\"404\" statusReason=\"Not Found\"/></rule>\n\
         {choices}{FORMER}{FOLDER}</rules>\n{VARY}</rewrite>\n",
        addresses.concat(),
        former(rules),
        escaped(WITHHELD)
    )
}

/// One quality: the range that the browser asks for, and with the address the page that it leads to.
fn choice(index: usize, pattern: &str) -> String {
    format!(
        "<rule name=\"fristad-language-{index}\" stopProcessing=\"true\"><match url=\"^(?:id/[a-z0-9-]+/)?$\"/><conditions>\n\
         <add input=\"{{HTTP_ACCEPT_LANGUAGE}}\" pattern=\"{}\"/>\n<add input=\"{{fristad:{{C:1}} /{{R:0}}}}\" pattern=\"^(/.+)$\"/>\n\
         </conditions><action type=\"Redirect\" url=\"{{C:1}}\" redirectType=\"Found\" appendQueryString=\"false\"/></rule>\n",
        escaped(pattern)
    )
}

/// Addresses that were published once, and how each is answered.
fn former(rules: &Rules<'_>) -> String {
    let moved: String = rules.forwarding.moved.iter().map(|(from, to)| format!("<add key=\"{from}\" value=\"{to}\"/>\n")).collect();
    let gone: String = rules.forwarding.gone.iter().map(|address| format!("<add key=\"{address}\" value=\"1\"/>\n")).collect();
    [("fristad-moved", moved), ("fristad-gone", gone)]
        .map(|(name, rows)| format!("<rewriteMap name=\"{name}\" defaultValue=\"\">\n{rows}</rewriteMap>\n"))
        .concat()
}

/// What the maps of [`former`] come to.
const FORMER: &str = "\
<rule name=\"fristad-moved\" stopProcessing=\"true\"><match url=\".*\"/><conditions>
<add input=\"{fristad-moved:/{R:0}}\" pattern=\"^(/.+)$\"/>
</conditions><action type=\"Redirect\" url=\"{C:1}\" redirectType=\"Permanent\" appendQueryString=\"false\"/></rule>
<rule name=\"fristad-gone\" stopProcessing=\"true\"><match url=\".*\"/><conditions>
<add input=\"{fristad-gone:/{R:0}}\" pattern=\"^1$\"/>
</conditions><action type=\"CustomResponse\" statusCode=\"410\" statusReason=\"Gone\"/></rule>
";

/// A folder by its name without the slash at the end.
const FOLDER: &str = "\
<rule name=\"fristad-folder\" stopProcessing=\"true\"><match url=\"^(.*[^/])$\"/><conditions>
<add input=\"{REQUEST_FILENAME}\" matchType=\"IsDirectory\"/>
</conditions><action type=\"Redirect\" url=\"/{R:1}/\" redirectType=\"Permanent\"/></rule>
";

/// An answer that depends on the reader's languages says so, and names the encoding too, which IIS would have named.
const VARY: &str = "\
<outboundRules>
<rule name=\"fristad-vary\"><match serverVariable=\"RESPONSE_Vary\" pattern=\".*\"/><conditions>
<add input=\"{URL}\" pattern=\"^/(?:index\\.html)?$|^/id/\"/>
</conditions><action type=\"Rewrite\" value=\"Accept-Encoding,Accept-Language\"/></rule>
</outboundRules>
";

/// What holds for a folder alone.
fn locations(rules: &Rules<'_>) -> String {
    let location =
        |path: &str, inner: String| format!("<location path=\"{path}\"><system.webServer>\n{inner}</system.webServer></location>\n");
    let cache = header("Cache-Control", KEPT);
    let kept = location(KEPT_FOLDER, format!("<httpProtocol><customHeaders>\n{cache}</customHeaders></httpProtocol>\n"));
    let open = header(OPEN_TO_ALL.0, OPEN_TO_ALL.1);
    let data = location(DATA_FOLDER, format!("<httpProtocol><customHeaders>\n{open}</customHeaders></httpProtocol>\n"));
    let editions = rules.editions.iter().map(|prefix| {
        let page = format!("{prefix}\\404.html");
        location(prefix, format!("<httpErrors errorMode=\"Custom\" existingResponse=\"Replace\">\n{}</httpErrors>\n", missing(&page)))
    });
    let gone = rules.forwarding.gone.iter().map(|address| {
        let folder = address.trim_matches('/');
        let page = format!("{}\\index.html", folder.replace('/', "\\"));
        let error = format!("<remove statusCode=\"410\"/><error statusCode=\"410\" path=\"{page}\" responseMode=\"File\"/>\n");
        location(folder, format!("<httpErrors errorMode=\"Custom\" existingResponse=\"Replace\">\n{error}</httpErrors>\n"))
    });
    [kept, data].into_iter().chain(editions).chain(gone).collect()
}
