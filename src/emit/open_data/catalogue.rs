//! The catalogue of open data that Sweden's data portal gathers: DCAT-AP-SE 3.0 as RDF/XML (<https://docs.dataportal.se/dcat/>).
//!
//! It lists the files that the plan names and no others. Everything has an identifier, since the portal takes no blank
//! nodes, and every address in it is whole.

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::base::media_type::content_type;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::base::policy::DATA_FOLDER;
use crate::model::contact::Contact;
use crate::model::open_data::OpenData;
use crate::model::organisation::OrganisationKind;
use crate::model::{Facts, Site};
use crate::plan::Plan;
use crate::plan::open_data::{CATALOGUE, DataFile, DataForm, Dataset};
use crate::render::escaped;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"
  xmlns:dcat="http://www.w3.org/ns/dcat#"
  xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:foaf="http://xmlns.com/foaf/0.1/"
  xmlns:vcard="http://www.w3.org/2006/vcard/ns#">
"#;

/// The lists of the EU's Publications Office.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";

/// The languages that the catalogue's own words are in: those that the tool itself speaks.
fn own_languages() -> [Edition; 2] {
    [Edition::swedish(), Edition::english()]
}

/// Makes it; nothing for a site without open data.
pub fn emit(site: &Site, plan: &Plan) -> Output {
    let mut output = Output::default();
    let path = SitePath::new(&format!("{DATA_FOLDER}/{CATALOGUE}"));
    let (Some(terms), Some(path)) = (site.settings.open_data.as_ref().filter(|_| !plan.data.is_empty()), path) else { return output };
    let catalogue = Catalogue { site, plan, terms: &terms.value, about: format!("{}/{path}", site.settings.base()) };
    output.insert(path, catalogue.write().into_bytes());
    output
}

struct Catalogue<'c> {
    site: &'c Site,
    plan: &'c Plan,
    terms: &'c OpenData,
    /// Its own address.
    about: String,
}

impl Catalogue<'_> {
    fn write(&self) -> String {
        let datasets: Vec<(Dataset, Vec<&DataFile>)> = Dataset::ALL
            .into_iter()
            .map(|dataset| (dataset, self.plan.data.iter().filter(|file| file.form.dataset() == dataset).collect::<Vec<_>>()))
            .filter(|(_, files)| !files.is_empty())
            .collect();
        let listed: String = datasets.iter().map(|(dataset, _)| resource("dcat:dataset", &self.id(dataset.as_str()))).collect();
        let newest = datasets.iter().filter_map(|(dataset, _)| self.modified(*dataset)).max();
        let catalogue = [
            self.words("catalogue"),
            resource("dcterms:publisher", &self.id("publisher")),
            resource("dcterms:license", self.terms.licence.uri()),
            own_languages().iter().filter_map(language).collect(),
            resource("foaf:homepage", self.site.settings.base()),
            resource("dcat:themeTaxonomy", &format!("{AUTHORITY}/data-theme")),
            day("dcterms:modified", newest),
            listed,
        ];
        let mut text = HEAD.to_owned();
        text.push_str(&node("dcat:Catalog", &self.about, &catalogue.concat()));
        text.push_str(&self.publisher());
        text.push_str(&self.contact());
        text.push_str(&node("dcterms:Location", &self.id("place"), &literal("rdfs:label", &self.publisher_name())));
        for (dataset, files) in datasets {
            text.push_str(&self.dataset(dataset, &files));
        }
        text + "</rdf:RDF>\n"
    }

    /// The identifier of something that the catalogue tells of.
    fn id(&self, name: &str) -> String {
        format!("{}#{name}", self.about)
    }

    fn publisher_name(&self) -> String {
        let chain: Vec<Edition> = self.site.editions().cloned().collect();
        let entry = self.site.entry(&self.site.settings.publisher.value);
        let title = entry.and_then(|entry| entry.words.resolve(&chain)).map(|(_, words)| words.title.value.clone());
        title.unwrap_or_else(|| self.site.settings.publisher.id.to_string())
    }

    fn publisher(&self) -> String {
        let kind = self.site.entry(&self.site.settings.publisher.value).and_then(|entry| match &entry.facts {
            Facts::Organisation(facts) => Some(facts.organisation_kind.value),
            _ => None,
        });
        let kind = match kind {
            Some(OrganisationKind::Municipality | OrganisationKind::Department | OrganisationKind::Assembly) => "LocalAuthority",
            Some(OrganisationKind::Region) => "RegionalAuthority",
            Some(OrganisationKind::Agency | OrganisationKind::State | OrganisationKind::Police) => "NationalAuthority",
            Some(OrganisationKind::Ngo) => "NonProfitOrganisation",
            Some(OrganisationKind::Company) => "Company",
            Some(OrganisationKind::University) => "Academia-ScientificOrganisation",
            _ => "LocalAuthority",
        };
        let kind = resource("dcterms:type", &format!("http://purl.org/adms/publishertype/{kind}"));
        node("foaf:Agent", &self.id("publisher"), &(literal("foaf:name", &self.publisher_name()) + &kind))
    }

    fn contact(&self) -> String {
        let property = match self.terms.contact.value {
            Contact::Email(_) => "vcard:hasEmail",
            Contact::Web(_) => "vcard:hasURL",
        };
        let inner = literal("vcard:fn", &self.publisher_name()) + &resource(property, &self.terms.contact.uri());
        node("vcard:Organization", &self.id("contact"), &inner)
    }

    fn dataset(&self, dataset: Dataset, files: &[&DataFile]) -> String {
        let name = dataset.as_str();
        let mut languages: Vec<String> = files.iter().flat_map(|file| self.languages(file)).collect();
        languages.sort();
        languages.dedup();
        let theme = match dataset {
            Dataset::Services | Dataset::Campaigns => "SOCI",
            Dataset::Plans => "GOVE",
        };
        let parts = [
            self.words(&format!("dataset-{name}")),
            resource("dcterms:publisher", &self.id("publisher")),
            resource("dcat:contactPoint", &self.id("contact")),
            resource("dcat:theme", &format!("{AUTHORITY}/data-theme/{theme}")),
            resource("dcterms:accessRights", &format!("{AUTHORITY}/access-right/PUBLIC")),
            resource("dcterms:accrualPeriodicity", &format!("{AUTHORITY}/frequency/IRREG")),
            resource("dcterms:spatial", &self.id("place")),
            languages.concat(),
            day("dcterms:modified", self.modified(dataset)),
            files.iter().map(|file| resource("dcat:distribution", &self.distribution_id(file))).collect(),
        ];
        let distributions: String = files.iter().map(|file| self.distribution(file)).collect();
        node("dcat:Dataset", &self.id(name), &parts.concat()) + &distributions
    }

    fn distribution_id(&self, file: &DataFile) -> String {
        self.id(&file.path.as_str().replace(['/', '.'], "-"))
    }

    fn distribution(&self, file: &DataFile) -> String {
        let address = format!("{}/{}", self.site.settings.base(), file.path);
        let media_type = content_type(&file.path.extension()).split(';').next().unwrap_or_default().to_owned();
        let standard = match file.form {
            DataForm::ServicesJson => "https://docs.openreferral.org/en/v3.0/hsds/",
            DataForm::Calendar => "https://www.rfc-editor.org/rfc/rfc5545",
            DataForm::ServicesCsv | DataForm::ActionsCsv | DataForm::IndicatorsCsv => "https://www.rfc-editor.org/rfc/rfc4180",
            DataForm::PlansJson => "https://www.rfc-editor.org/rfc/rfc8259",
        };
        let parts = [
            literal("dcterms:title", file.path.as_str().trim_start_matches(DATA_FOLDER).trim_start_matches('/')),
            resource("dcat:accessURL", &address),
            resource("dcat:downloadURL", &address),
            literal("dcterms:format", &media_type),
            resource("dcterms:license", self.terms.licence.uri()),
            resource("dcterms:conformsTo", standard),
            self.languages(file).concat(),
        ];
        node("dcat:Distribution", &self.distribution_id(file), &parts.concat())
    }

    /// The languages of a file's words, where the EU's list has them.
    fn languages(&self, file: &DataFile) -> Vec<String> {
        match &file.edition {
            Some(edition) => language(edition).into_iter().collect(),
            None => self.site.editions().filter_map(language).collect(),
        }
    }

    /// A title and a description, in each language of the catalogue's own words.
    fn words(&self, id: &str) -> String {
        let line = |property: &str, edition: &Edition, text: &str| {
            format!("  <{property} xml:lang=\"{edition}\">{}</{property}>\n", escaped(text))
        };
        let said = |edition: &Edition| {
            let text = self.site.messages.attribute(edition, id, "text", &[]).unwrap_or_default();
            let title = self.site.messages.format(edition, id, &[]);
            line("dcterms:title", edition, &title) + &line("dcterms:description", edition, &text)
        };
        own_languages().iter().map(said).collect()
    }

    /// When what a dataset holds was last verified or reviewed.
    fn modified(&self, dataset: Dataset) -> Option<Date> {
        let of_entry = |entry: &crate::model::Entry| {
            let verified = match &entry.facts {
                Facts::Service(facts) => facts.verified.as_ref().map(|verified| verified.date.value),
                _ => None,
            };
            verified.max(entry.common.review.as_ref().map(|review| review.checked.value))
        };
        let shown =
            self.site.of_kind(dataset.kind()).filter(|entry| self.plan.urls(&crate::plan::Subject::Entry(entry.key.clone())).is_some());
        shown.filter_map(of_entry).max()
    }
}

fn node(class: &str, id: &str, inner: &str) -> String {
    format!("<{class} rdf:about=\"{}\">\n{inner}</{class}>\n", escaped(id))
}

fn resource(property: &str, id: &str) -> String {
    format!("  <{property} rdf:resource=\"{}\"/>\n", escaped(id))
}

fn literal(property: &str, text: &str) -> String {
    format!("  <{property}>{}</{property}>\n", escaped(text))
}

fn day(property: &str, date: Option<Date>) -> String {
    let datatype = "http://www.w3.org/2001/XMLSchema#date";
    date.map(|date| format!("  <{property} rdf:datatype=\"{datatype}\">{date}</{property}>\n")).unwrap_or_default()
}

/// A language in the EU's list, which goes by three letters; nothing for one that is not known to stand there.
fn language(edition: &Edition) -> Option<String> {
    let code = edition.three_letters()?.to_uppercase();
    Some(resource("dcterms:language", &format!("{AUTHORITY}/language/{code}")))
}
