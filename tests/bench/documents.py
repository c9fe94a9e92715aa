#!/usr/bin/python3
"""What syllabi cost, against what one would use without Attune: pandoc (HTML to Word) and LibreOffice (Word to PDF).

    tests/bench/documents.py [--build build/release] [--courses N]

Makes the sample programme's syllabi with `attune`, one and at most N of them, then lets pandoc and LibreOffice make the same content: pandoc the Word files from
Attune's HTML, a process each; LibreOffice the PDF files from Attune's Word files, in one process. Each
work is done three times, in turn; the median counts. Needs pandoc and libreoffice-writer; without one of them its row is
left out. Prints a table of ratios.
"""

import argparse
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

ROUNDS = 3


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


class Bench:
    def __init__(self, build, courses, work):
        self.attune, self.work, self.count = build / "bin" / "attune", work, courses
        self.file = work / "programme.attune"
        subprocess.run([self.attune, "new", self.file, "--sample"], check=True, stdout=subprocess.DEVNULL)
        table = work / "csv"
        subprocess.run([self.attune, "export", self.file, table, "--format", "workbook"], check=True,
                       stdout=subprocess.DEVNULL)
        lines = (table / "courses.csv").read_text(encoding="utf-8").splitlines()
        self.codes = [line.split(",")[0] for line in lines[1:]][:courses]
        self.one = "EMP201" if "EMP201" in self.codes else self.codes[0]

    def syllabi(self, form, courses, language="en"):
        target = self.work / form
        shutil.rmtree(target, ignore_errors=True)
        return seconds([self.attune, "syllabus", self.file, *courses, "--to", target, "--format", form,
                        "--language", language])

    def sources(self, form):
        return sorted(path for path in (self.work / form).iterdir() if path.name != "index.html")

    def pandoc(self, _):
        files = self.sources("html")
        target = self.work / "pandoc"
        target.mkdir(exist_ok=True)
        return sum(seconds(["pandoc", file, "-o", target / (file.stem + ".docx")]) for file in files)

    def libreoffice(self, _):
        profile = f"-env:UserInstallation=file://{self.work}/profile"
        return seconds(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", self.work / "soffice",
                        *self.sources("docx")])


def medians(works):
    """The works in turn, so that a busy moment of the machine meets all of them."""
    times = [[] for _ in works]
    for _ in range(ROUNDS):
        for index, work in enumerate(works):
            times[index].append(work())
    return [statistics.median(each) for each in times]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/release"))
    parser.add_argument("--courses", type=int, default=67)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options.build.resolve(), options.courses, pathlib.Path(folder))
        rivals = []
        if shutil.which("pandoc"):
            rivals.append(("docx", "html", "pandoc, HTML to Word", bench.pandoc))
        if shutil.which("soffice"):
            rivals.append(("pdf", "docx", "LibreOffice, Word to PDF", bench.libreoffice))
        print("| syllabi | made by Attune | | the same by | | ratio |\n|---|---|---|---|---|---|")
        for courses in ([bench.one], bench.codes):
            for form, source, name, rival in rivals:
                bench.syllabi(source, courses)
                if form == "pdf":  # the first run of LibreOffice makes its profile
                    rival(courses) if courses == [bench.one] else None
                ours, theirs = medians([lambda: bench.syllabi(form, courses), lambda: rival(courses)])
                print(f"| {len(courses)} | {form} | {ours:.2f} s | {name} | {theirs:.2f} s | {theirs / ours:.0f} |")
        for language in ("en", "zh_CN", "both"):
            for form in ("docx", "pdf", "html"):
                ours, = medians([lambda: bench.syllabi(form, bench.codes, language)])
                print(f"| {len(bench.codes)} | {form}, {language} | {ours:.2f} s | | | |")


main()
