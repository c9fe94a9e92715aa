#!/usr/bin/python3
"""How long the window takes to be painted, from the start of its process, beside an empty wxWidgets frame.

    tests/bench/first_paint.py --build build/release [--rounds 9] [S M L]

On a display of its own every program is started in turn. The display's background has a colour that no program has, so
a window is painted where that is gone from all over it; what is shown then may still change. Attune is started without
a programme and with each of the sizes, and with a home folder in which it has been used before. The second time is until
the window says in its title which programme it shows. The table has medians of the clock on the wall.
Needs Xvfb, xsetroot and python3-xlib (script/bootstrap bench).
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

from Xlib import X, display, error

BACKGROUND = (255, 0, 254)


def windows(server):
    """The shown windows that are large enough to be a program's."""
    for window in server.screen().root.query_tree().children:
        try:
            if window.get_attributes().map_state != X.IsViewable:
                continue
            size = window.get_geometry()
            if size.width > 300 and size.height > 300:
                yield window, size
        except error.XError:
            continue


def painted(window, size):
    for x in (0.1, 0.3, 0.5, 0.7, 0.9):
        for y in (0.1, 0.3, 0.5, 0.7, 0.9):
            image = window.get_image(int(size.width * x), int(size.height * y), 1, 1, X.ZPixmap, 0xFFFFFFFF)
            blue, green, red = image.data[0], image.data[1], image.data[2]
            if (red, green, blue) == BACKGROUND:
                return False
    return True


def measure(server, command, environment, title):
    """Seconds until the window is painted, and until its title says that the programme is there."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    first, named = None, None
    try:
        while first is None or named is None:
            if time.perf_counter() - start > 30:
                raise SystemExit(f"{command[0]} shows no window")
            for window, size in windows(server):
                try:
                    now = time.perf_counter() - start
                    if first is None and painted(window, size):
                        first = now
                    if named is None and (title is None or title in (window.get_wm_name() or "")):
                        named = now
                except error.XError:
                    continue
            time.sleep(0.001)
    finally:
        process.kill()
        process.wait()
    while any(windows(server)):
        time.sleep(0.01)
    return first, named


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("sizes", nargs="*", default=["S", "M", "L"])
    options = parser.parse_args()
    programs = pathlib.Path(options.build).resolve() / "bin"
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        contestants = {"empty frame": ([programs / "empty_frame"], None), "attune": ([programs / "attune-desktop"], None)}
        for size in options.sizes:
            file = folder / f"{size}.attune"
            subprocess.run([programs / "attune_bench", "generate", size, file], check=True, stdout=subprocess.DEVNULL)
            contestants[f"attune with {size}"] = ([programs / "attune-desktop", file], size)
        read, write = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        try:
            name = ":" + os.read(read, 16).decode().strip()
            environment = dict(os.environ, DISPLAY=name, HOME=str(folder), GDK_BACKEND="x11", XDG_CONFIG_HOME=str(folder))
            subprocess.run(["xsetroot", "-solid", "#ff00fe"], env=environment, check=True)
            server = display.Display(name)
            times = {contestant: [] for contestant in contestants}
            for round_number in range(options.rounds + 1):
                for contestant, (command, title) in contestants.items():
                    measured = measure(server, command, environment, title)
                    if round_number > 0:  # the first fills caches
                        times[contestant].append(measured)
        finally:
            screen.kill()
            screen.wait()
    print("| | painted, ms | beside the empty frame | programme named, ms |")
    print("|---|---:|---:|---:|")
    empty = statistics.median(first for first, _ in times["empty frame"])
    for contestant, measured in times.items():
        first = statistics.median(first for first, _ in measured)
        named = statistics.median(named for _, named in measured)
        print(f"| {contestant} | {first * 1000:.0f} | {first / empty:.2f} | {named * 1000:.0f} |")


main()
