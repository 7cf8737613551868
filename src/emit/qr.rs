//! A QR code for each page in each edition, as a drawing: its permalink (ISO/IEC 18004).
//!
//! It lies beside the permalink and not among the files that browsers keep, which would tell what somebody read.

use std::fmt::Write;
use std::sync::Arc;

use fast_qr::{ECL, QRBuilder};
use rayon::prelude::*;

use crate::base::hash;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::base::recall::Recall;
use crate::model::Site;
use crate::model::settings::ShareForm;
use crate::plan::{Plan, Subject};

/// The empty frame around the code, in its own squares (ISO/IEC 18004, 6.3.8).
const FRAME: usize = 4;

/// Makes them, where the site wants them. Which squares are dark takes long to weigh, so those of the last build are recalled.
pub fn emit(site: &Site, plan: &Plan, known: &Recall<Arc<[u8]>>) -> Output {
    if !site.settings.shares(ShareForm::Code) {
        return Output::default();
    }
    let pages = plan.pages.par_iter().filter(|page| matches!(page.subject, Subject::PermalinkIn(_)));
    // An address too long for a code has none; no address that a site can have is.
    let drawings = pages.filter_map(|page| {
        let path = SitePath::new(&format!("{}qr.svg", page.url.trim_start_matches('/')))?;
        let address = [site.settings.base(), &page.url].concat();
        let draw = || qr_code(&address).map(|drawing| Arc::from(drawing.into_bytes())).ok_or(());
        Some((path, known.get_or_try_make(|| hash::digest(&("qr", &address)), draw).ok()?))
    });
    drawings.collect::<Vec<_>>().into_iter().collect()
}

/// The code of a text: dark squares on a light ground whatever the colours around it, since a camera reads it.
pub fn qr_code(text: &str) -> Option<String> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let width = code.size;
    let size = width.saturating_add(FRAME.saturating_mul(2));
    // A line for each run of dark squares, begun where the last one ended: half the bytes of squares placed each for itself.
    let mut path = String::from("M0 .5");
    let (mut pen_x, mut pen_y) = (0, 0);
    for (y, row) in code.data.chunks(width).take(width).enumerate() {
        let mut x = 0_usize;
        for run in row.chunk_by(|one, other| one.value() == other.value()) {
            let end = x.saturating_add(run.len());
            if run.first().is_some_and(|square| square.value()) {
                let (left, top) = (x.saturating_add(FRAME), y.saturating_add(FRAME));
                // Writing to a text cannot fail.
                let _ = write!(path, "m{} {}h{}", left.cast_signed().saturating_sub(pen_x), top.saturating_sub(pen_y), run.len());
                (pen_x, pen_y) = (end.saturating_add(FRAME).cast_signed(), top);
            }
            x = end;
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path stroke=\"#000\" d=\"{path}\"/></svg>\n"
    ))
}
