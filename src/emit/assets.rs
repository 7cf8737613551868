//! Styles, script, pictures and icons, as planned.

use crate::base::output::Output;
use crate::plan::Plan;

/// Copies them out.
pub fn emit(plan: &Plan) -> Output {
    let mut output = Output::default();
    for (path, bytes) in &plan.assets.files {
        output.insert(path.clone(), bytes.clone());
    }
    output
}
