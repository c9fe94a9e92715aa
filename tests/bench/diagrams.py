#!/usr/bin/env python3
"""How long Attune takes for a diagram, beside Graphviz's own program for the same one.

    tests/bench/diagrams.py --build build/release [--rounds 5] [S M L]

`attune diagram FILE KIND -o OUT.svg` is measured from start to end: reading the programme, working out its coverage,
laying the diagram out in the worker, and writing the file. `attune-worker layout`, the part of it that does what `dot`
does, and `dot -Tsvg` get the DOT of the same diagram, which Attune wrote before. All take turns; the table shows
medians of the clock on the wall. Without Graphviz's program (script/bootstrap test) there is nothing to measure.
"""

import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def seconds(command, text=None):
    start = time.perf_counter()
    subprocess.run(command, check=True, input=text, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("sizes", nargs="*", default=["S", "M", "L"])
    options = parser.parse_args()
    if shutil.which("dot") is None:
        sys.exit("tests/bench/diagrams.py: Graphviz's dot is not here (script/bootstrap test)")
    programs = pathlib.Path(options.build) / "bin"
    print("| size | kind | nodes | lines | attune, ms | its worker, ms | dot -Tsvg, ms | attune / dot | worker / dot |")
    print("|---|---|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for size in options.sizes:
            file = folder / f"{size}.attune"
            subprocess.run([programs / "attune_bench", "generate", size, file], check=True, stdout=subprocess.DEVNULL)
            for kind in ["gaps", "prerequisites"]:
                dot = folder / f"{size}-{kind}.dot"
                draw = [programs / "attune", "diagram", file, kind, "--language", "en", "-o"]
                subprocess.run(draw + [dot], check=True, stdout=subprocess.DEVNULL)
                text = dot.read_text()
                ours, worker, theirs = [], [], []
                for _ in range(options.rounds):
                    ours.append(seconds(draw + [folder / "ours.svg"]))
                    worker.append(seconds([programs / "attune-worker", "layout"], text.encode()))
                    theirs.append(seconds(["dot", "-Tsvg", dot, "-o", folder / "theirs.svg"]))
                a, w, d = (statistics.median(each) * 1000 for each in (ours, worker, theirs))
                nodes, lines = text.count(", height="), text.count(" -> ")
                times = f"{a:.0f} | {w:.0f} | {d:.0f} | {a / d:.2f} | {w / d:.2f}"
                print(f"| {size} | `{kind}` | {nodes} | {lines} | {times} |", flush=True)


main()
