//! A QR code for each page in each edition, as a drawing: its permalink (ISO/IEC 18004).
//!
//! It lies beside the permalink and not among the files that browsers keep, which would tell what somebody read.

use fast_qr::{ECL, QRBuilder};
use rayon::prelude::*;

use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::model::Site;
use crate::plan::{Plan, Subject};

/// The empty frame around the code, in its own squares (ISO/IEC 18004, 6.3.8).
const FRAME: usize = 4;

/// Makes them.
pub fn emit(site: &Site, plan: &Plan) -> Output {
    let pages = plan.pages.par_iter().filter(|page| matches!(page.subject, Subject::PermalinkIn(_)));
    // An address too long for a code has none; no address that a site can have is.
    let drawings = pages.filter_map(|page| {
        let path = SitePath::new(&format!("{}qr.svg", page.url.trim_start_matches('/')))?;
        Some((path, qr_code(&format!("{}{}", site.settings.base(), page.url))?.into_bytes()))
    });
    drawings.collect::<Vec<_>>().into_iter().collect()
}

/// The code of a text: dark squares on a light ground whatever the colours around it, since a camera reads it.
pub fn qr_code(text: &str) -> Option<String> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let width = code.size;
    let size = width.saturating_add(FRAME.saturating_mul(2));
    let mut path = String::new();
    for (y, row) in code.data.chunks(width).take(width).enumerate() {
        let mut x = 0_usize;
        for run in row.chunk_by(|one, other| one.value() == other.value()) {
            if run.first().is_some_and(|square| square.value()) {
                let (left, top, length) = (x.saturating_add(FRAME), y.saturating_add(FRAME), run.len());
                path.push_str(&format!("M{left} {top}h{length}v1h-{length}z"));
            }
            x = x.saturating_add(run.len());
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{path}\"/></svg>\n"
    ))
}
