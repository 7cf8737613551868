//! Open data: the files that the plan names, each from the same model as the pages, and the catalogue that lists them.

mod actions;
mod calendar;
mod catalogue;
mod hsds;
mod hsds_parts;
mod hsds_schedule;
mod indicators;
mod plan_parts;
mod plans;
mod services;
mod texts;

use crate::base::output::Output;
use crate::model::entry::Kind;
use crate::model::{Entry, Site};
use crate::plan::Plan;
use crate::plan::open_data::DataForm;
use crate::render::{EditionView, Renderer};

/// Makes all of them; nothing for a site that does not say on which terms its data are open.
pub fn emit(site: &Site, plan: &Plan, renderers: &[Renderer<'_>]) -> Output {
    let views: Vec<&EditionView<'_>> = renderers.iter().map(Renderer::view).collect();
    let mut output = Output::default();
    for file in &plan.data {
        let view = views.iter().find(|view| file.edition.as_ref().is_none_or(|edition| edition == view.edition));
        let Some(view) = view else { continue };
        let text = match file.form {
            DataForm::ServicesJson => hsds::write(view),
            DataForm::ServicesCsv => services::write(view),
            DataForm::PlansJson => plans::write(&views),
            DataForm::ActionsCsv => actions::write(view),
            DataForm::IndicatorsCsv => indicators::write(view),
            DataForm::Calendar => calendar::write(view),
        };
        output.insert(file.path.clone(), text.into_bytes());
    }
    output.extend(catalogue::emit(site, plan));
    output
}

/// The entries of a kind that this build shows, by id.
fn shown<'a>(view: &EditionView<'a>, kind: Kind) -> impl Iterator<Item = &'a Entry> {
    let keys: Vec<_> = view.site.of_kind(kind).map(|entry| &entry.key).collect();
    keys.into_iter().filter_map(|key| view.shown(key)).collect::<Vec<_>>().into_iter()
}
