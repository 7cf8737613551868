//! Which room may know which: a room knows only rooms below it, and the fewer the better.

use super::files::{demand_none, production};
use super::paths::named;

/// Each room with what it may name, from the ground up. A longer path means that part alone.
const ROOMS: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("load", &["base"]),
    ("language", &["base"]),
    ("model", &["base", "load::yaml", "load::front_matter"]),
    ("picture", &["base"]),
    ("plan", &["base", "model", "picture"]),
    ("dom", &["base"]),
    ("style", &["base", "dom"]),
    ("check", &["base", "load::builtin", "language", "model", "plan", "dom", "style"]),
    ("render", &["base", "language", "model", "plan"]),
    ("emit", &["base", "model", "plan", "dom::omission", "dom::tokens", "render"]),
    ("press", &["base", "model", "plan", "render", "emit::qr_code"]),
    ("exchange", &["base", "language", "model", "load::yaml", "load::front_matter"]),
    ("publish", &["base"]),
    ("report", &["base", "language", "model", "check", "render::escaped"]),
    ("serve", &["base"]),
    ("fetch", &["base"]),
    ("speech", &["base", "language", "model", "plan", "dom"]),
    ("partial", &["base", "model", "plan", "check", "render", "emit"]),
    (
        "lib",
        &[
            "base",
            "language",
            "model",
            "plan",
            "dom",
            "check",
            "render",
            "emit",
            "press",
            "partial",
            "report::evidence",
            "speech::Script",
            "speech::scripts",
        ],
    ),
    (
        "cli",
        &[
            "base",
            "load",
            "model",
            "plan",
            "check",
            "partial",
            "exchange",
            "publish",
            "report",
            "serve",
            "fetch",
            "speech",
            "build_again",
            "Past",
            "Built",
            "Request",
            "check_pages",
            "readability",
        ],
    ),
    ("main", &["cli"]),
];

/// Macros stand at the root of the crate, wherever they are written.
const MACROS: &[(&str, &str)] = &[("choices", "model")];

#[test]
fn every_room_has_its_line_and_names_only_lines_above() {
    for (index, (room, below)) in ROOMS.iter().enumerate() {
        for name in *below {
            let top = name.split("::").next().unwrap_or_default();
            let is_above = ROOMS[..index].iter().any(|(known, _)| *known == top)
                || matches!(*name, "build_again" | "Past" | "Built" | "Request" | "check_pages" | "readability");
            assert!(is_above, "ROOMS: {room} may not name {name}, which does not stand above it in the table");
        }
    }
    let strangers: Vec<_> = production()
        .iter()
        .filter(|file| !ROOMS.iter().any(|(room, _)| *room == file.room()))
        .map(|file| format!("{}: the room `{}` is not in the table", file.path, file.room()))
        .collect();
    demand_none(
        &strangers,
        "put the file in a room that is there, or add the room to ROOMS in tests/tidy/rooms.rs and to docs/ARCHITECTURE.md",
    );
}

#[test]
fn a_room_knows_only_rooms_below_it() {
    let mut faults = Vec::new();
    for file in production() {
        let room = file.room().to_owned();
        let Some((_, below)) = ROOMS.iter().find(|(known, _)| *known == room) else { continue };
        for path in named(file) {
            let first = path.first().map(String::as_str).unwrap_or_default();
            let top = MACROS.iter().find(|(name, _)| *name == first).map_or(first, |(_, room)| room);
            let full = path.join("::");
            let may = top == room || below.iter().any(|name| top == *name || full == *name || full.starts_with(&format!("{name}::")));
            if !may && !top.is_empty() {
                faults.push(format!("{}: names `{full}`", file.path));
            }
        }
    }
    faults.sort();
    faults.dedup();
    demand_none(
        &faults,
        "move what both need down to a room that both may know (often base or model), or hand the value in as an argument. \
         A new line in ROOMS (tests/tidy/rooms.rs) is a decision about the house, not a mending",
    );
}
