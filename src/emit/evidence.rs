//! The reports for staff as files for machines: `status.csv`, `coverage.json` and the like.

use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::model::evidence::Evidence;

/// Makes them; none for the public.
pub fn emit(evidence: &Evidence) -> Output {
    let mut output = Output::default();
    for (name, content) in evidence.files() {
        if let Some(path) = SitePath::new(name) {
            output.insert(path, content.clone().into_bytes());
        }
    }
    output
}
