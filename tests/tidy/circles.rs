//! No circle of files within a room: a file can be read before the files that name it.

use std::collections::{BTreeMap, BTreeSet};

use super::files::{RustFile, demand_none, production};
use super::paths::{let_out, named};

type Graph = BTreeMap<String, BTreeSet<String>>;

/// Which file names which. A file may name its own door (the `mod.rs` above it): there stands what
/// the files of the room share; so those lines are left out.
fn graph(files: &[&'static RustFile]) -> Graph {
    let by_module: BTreeMap<Vec<String>, &RustFile> =
        files.iter().filter(|file| file.path != "src/main.rs").map(|file| (file.module(), *file)).collect();
    let doors: BTreeMap<Vec<String>, _> = by_module.iter().map(|(module, file)| (module.clone(), let_out(file))).collect();
    let mut graph = Graph::new();
    for (own, file) in &by_module {
        let names = graph.entry(file.path.clone()).or_default();
        for path in named(file) {
            let Some(module) = (0..=path.len()).rev().map(|length| &path[..length]).find(|module| by_module.contains_key(*module)) else {
                continue;
            };
            let behind = path.get(module.len()).and_then(|name| doors.get(module)?.get(name));
            let module = behind.filter(|module| by_module.contains_key(*module)).map_or(module, Vec::as_slice);
            if !own.starts_with(module) {
                names.insert(by_module[module].path.clone());
            }
        }
    }
    graph
}

/// The shortest way from a file back to itself.
fn circle(graph: &Graph, start: &str) -> Option<Vec<String>> {
    let mut ways = vec![vec![start.to_owned()]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            for next in way.last().and_then(|last| graph.get(last)).into_iter().flatten() {
                let on = [way.as_slice(), std::slice::from_ref(next)].concat();
                if next == start {
                    return Some(on);
                }
                if seen.insert(next.clone()) {
                    longer.push(on);
                }
            }
        }
        ways = longer;
    }
    None
}

#[test]
fn no_circle_of_files() {
    let graph = graph(&production());
    let mut circles: BTreeMap<BTreeSet<String>, Vec<String>> = BTreeMap::new();
    for start in graph.keys() {
        if let Some(way) = circle(&graph, start) {
            circles.entry(way.iter().cloned().collect()).or_insert(way);
        }
    }
    let faults: Vec<_> = circles.values().map(|way| way.join(" → ")).collect();
    demand_none(
        &faults,
        "move what the first file takes from the last one into a file of its own, or into the one of them that needs less; \
         what the whole room shares stands in its mod.rs",
    );
}

#[test]
fn finds_a_circle_where_there_is_one() {
    let edge = |from: &str, to: &str| (from.to_owned(), BTreeSet::from([to.to_owned()]));
    let graph = Graph::from([edge("a", "b"), edge("b", "c"), edge("c", "b")]);
    assert_eq!(circle(&graph, "a"), None);
    assert_eq!(circle(&graph, "b"), Some(["b", "c", "b"].map(str::to_owned).to_vec()));
}
