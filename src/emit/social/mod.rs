//! What is posted in social media, as files: for everybody the picture that links show, for staff texts, days and pictures.

mod calendar;
mod picture;
mod table;

use crate::base::finding::Finding;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::plan::Profile;
use crate::render::Renderer;
use crate::render::posts::{Lettering, Posting};

/// Makes them. What is posted is public; when and with which words it will be is not, until it is.
pub fn emit(profile: Profile, renderers: &[Renderer<'_>], lettering: &Lettering) -> (Output, Vec<Finding>) {
    match profile {
        Profile::Public => picture::of_links(renderers),
        Profile::Internal => of_staff(renderers, lettering),
    }
}

fn of_staff(renderers: &[Renderer<'_>], lettering: &Lettering) -> (Output, Vec<Finding>) {
    let postings: Vec<(&Renderer<'_>, Posting<'_>)> =
        renderers.iter().flat_map(|renderer| renderer.postings().into_iter().map(move |posting| (renderer, posting))).collect();
    let (mut output, findings) = picture::of_posts(&postings, lettering);
    let mut add = |path: String, text: String| {
        if let Some(path) = SitePath::new(&path) {
            output.insert(path, text.into_bytes());
        }
    };
    for (renderer, posting) in &postings {
        let (view, folder) = (renderer.view(), &posting.folder);
        add(format!("{folder}/posts.csv"), table::write(view, posting));
        if let Some(text) = calendar::write(view, posting) {
            add(format!("{folder}/posts.ics"), text);
        }
        if !posting.alt.is_empty() {
            add(format!("{folder}/alt.txt"), format!("{}\n", posting.alt));
        }
        for (index, post) in posting.posts.iter().enumerate() {
            for (network, posted) in &post.texts {
                let number = index.saturating_add(1);
                add(format!("{folder}/{number}-{}.txt", network.id.value), format!("{}\n", posted.text));
            }
        }
    }
    (output, findings)
}
