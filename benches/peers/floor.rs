//! The floor: a plain program on two threads that writes the files of a finished site anew, with nothing to compute.
use std::path::{Path, PathBuf};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let (from, to) = (arguments.next().unwrap(), arguments.next().unwrap());
    let mut found = Vec::new();
    files(&from, &mut found);
    let bytes: Vec<_> = found.iter().map(|path| (to.join(path.strip_prefix(&from).unwrap()), std::fs::read(path).unwrap())).collect();
    let start = std::time::Instant::now();
    std::thread::scope(|scope| {
        for half in bytes.chunks(bytes.len().div_ceil(2)) {
            scope.spawn(move || {
                for (path, bytes) in half {
                    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                    std::fs::write(path, bytes).unwrap();
                }
            });
        }
    });
    println!("{:.3}", start.elapsed().as_secs_f64());
}
