#!/usr/bin/python3
"""What syllabi cost, against what one would use without Attune: pandoc (HTML to Word) and LibreOffice (Word to PDF).

    tests/bench/documents.py [--build build/release] [--bench build/release/bin/attune_bench] [--rounds N]

Makes the syllabi of the made-up programme of size M, one and all 67 of them, with `attune`, then lets pandoc and
LibreOffice make the same content: pandoc the Word files from Attune's HTML, a process each; LibreOffice the PDF files
from Attune's Word files, in one process. Each work is done N times (3), in turn; the median counts. Attune's time is
that of everything from the programme's file to the documents on the disk, diagrams included; theirs is only that of the
conversion. Needs pandoc and libreoffice-writer; without one of them its row is left out. Prints a table of ratios.
"""

import argparse
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


class Bench:
    def __init__(self, build, generator, work):
        self.attune, self.work = build / "bin" / "attune", work
        self.file = work / "programme.attune"
        subprocess.run([generator, "generate", "M", self.file, "--seed", "1"], check=True, stdout=subprocess.DEVNULL)
        table = work / "csv"
        subprocess.run([self.attune, "export", self.file, table, "--format", "workbook"], check=True,
                       stdout=subprocess.DEVNULL)
        lines = (table / "courses.csv").read_text(encoding="utf-8").splitlines()
        self.codes = [line.split(",")[0] for line in lines[1:]]
        self.one = self.codes[len(self.codes) // 2]

    def syllabi(self, form, courses):
        target = self.work / form
        shutil.rmtree(target, ignore_errors=True)
        return seconds([self.attune, "syllabus", self.file, *courses, "--to", target, "--format", form])

    def sources(self, form):
        return sorted(path for path in (self.work / form).iterdir() if path.name != "index.html")

    def pandoc(self):
        files = self.sources("html")
        target = self.work / "pandoc"
        target.mkdir(exist_ok=True)
        return sum(seconds(["pandoc", file, "-o", target / (file.stem + ".docx")]) for file in files)

    def libreoffice(self):
        profile = f"-env:UserInstallation=file://{self.work}/profile"
        return seconds(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", self.work / "soffice",
                        *self.sources("docx")])


def medians(works, rounds):
    """The works in turn, so that a busy moment of the machine meets all of them."""
    times = [[] for _ in works]
    for _ in range(rounds):
        for index, work in enumerate(works):
            times[index].append(work())
    return [statistics.median(each) for each in times]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"))
    parser.add_argument("--bench", type=pathlib.Path, help="attune_bench, where it is not in the build")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    build = options.build.resolve()
    generator = (options.bench or build / "bin" / "attune_bench").resolve()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(build, generator, pathlib.Path(folder))
        rivals = []
        if shutil.which("pandoc"):
            rivals.append(("docx", "html", "pandoc, HTML to Word", bench.pandoc))
        if shutil.which("soffice"):
            rivals.append(("pdf", "docx", "LibreOffice, Word to PDF", bench.libreoffice))
        print("| syllabi | made by Attune | | the same by | | times |\n|---|---|---|---|---|---|")
        for courses in ([bench.one], bench.codes):
            for form, source, name, rival in rivals:
                bench.syllabi(source, courses)
                if len(courses) == 1:
                    rival()  # the first run of LibreOffice makes its profile
                ours, theirs = medians([lambda: bench.syllabi(form, courses), rival], options.rounds)
                print(f"| {len(courses)} | {form} | {ours:.2f} s | {name} | {theirs:.2f} s | {theirs / ours:.1f} |",
                      flush=True)


main()
