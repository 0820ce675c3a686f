"""Times the release build against the limits of the repository, each beside a peer in the same run.

The peer is what a procurement office would reach for: Python reading the same files with its csv
module (and matching the same phrases with `in`), on the same machine in the same run.
"""

import csv
import io
import os
import random
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
KIDO = os.path.join(ROOT, ".build/release/kido")
BENCH = os.path.join(ROOT, ".build/release/kido-bench")


MEASURE = """
import os, subprocess, sys, time
best, peak = float("inf"), 0.0
for _ in range(int(sys.argv[1])):
    start = time.perf_counter()
    null = subprocess.DEVNULL
    process = subprocess.Popen(sys.argv[2:], stdout=null, stderr=null)
    _, status, usage = os.wait4(process.pid, 0)
    best = min(best, time.perf_counter() - start)
    peak = max(peak, usage.ru_maxrss / 1024)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{sys.argv[2:]} ended with {os.waitstatus_to_exitcode(status)}")
print(best, peak)
"""


def run(arguments, repeat=5):
    """Best wall time of several runs in seconds, and peak memory in MB.

    A small process of its own does the measuring: a child begins with the memory of its parent.
    """
    command = [sys.executable, "-S", "-c", MEASURE, str(repeat), *arguments]
    process = subprocess.run(command, capture_output=True, text=True)
    if process.returncode != 0:
        sys.exit(process.stderr)
    best, peak = process.stdout.split()
    return float(best), float(peak)


def phrases():
    """All phrases of the family table."""
    with open(os.path.join(ROOT, "Facts/families.csv"), encoding="utf-8") as file:
        rows = csv.DictReader(file)
        return [
            phrase
            for row in rows
            for key in row
            if key.startswith(("strong_", "weak_"))
            for phrase in row[key].split("|")
            if phrase
        ]


def big_list(path, rows):
    """A generated parts list: every name of the examples over and over, with numbers."""
    names = []
    for folder in ("Tests/Parts", "Tests/PartsHeldOut"):
        for entry in sorted(os.listdir(os.path.join(ROOT, folder))):
            source = os.path.join(ROOT, folder, entry, "bom.csv")
            if not os.path.exists(source):
                continue
            with open(source, "rb") as file:
                data = file.read()
            marked = data[:2] in (b"\xff\xfe", b"\xfe\xff")
            for encoding in ("utf-16",) if marked else ("utf-8-sig", "cp932", "gb18030"):
                try:
                    text = data.decode(encoding)
                    break
                except UnicodeDecodeError:
                    continue
            for row in csv.reader(text.splitlines()):
                names += [cell for cell in row if 4 < len(cell) < 60 and not cell.isdigit()]
    random.seed(7)
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Part number", "Name", "Qty", "Unit", "Supplier"])
        for index in range(rows):
            writer.writerow([f"P-{index:06}", random.choice(names), index % 7 + 1, "pc", f"Supplier {index % 90}"])


def peer_scan(path):
    """The peer: Python's csv module and substring search for every phrase, over a timed slice."""
    words = [phrase.lower().replace("+", " ") for phrase in phrases()]
    start = time.perf_counter()
    hits = 0
    count = 0
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            name = row["Name"].lower()
            hits += any(word in name for word in words)
            count += 1
            if count == 2000:
                break
    return (time.perf_counter() - start) * 50


def main():
    missed = []

    def report(work, seconds, limit, memory=None, memory_limit=None, peer=None):
        line = f"{work:<46} {seconds:7.3f} s (limit {limit} s)"
        if memory is not None:
            line += f"  {memory:6.0f} MB"
            if memory_limit:
                line += f" (limit {memory_limit} MB)"
        if peer:
            line += f"   peer {peer}"
        print(line)
        if seconds > limit or (memory_limit and memory > memory_limit):
            missed.append(work)

    seconds, memory = run([KIDO, "assess", "Examples/motor-maker", "--lang", "ja"])
    report("cold assess of the sample", seconds, 0.3, memory, 100)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "big.csv")
        big_list(path, 100_000)
        peer = peer_scan(path)
        seconds, memory = run([KIDO, "assess", path, "--format", "json"], repeat=3)
        report(
            "100,000-row parts list",
            seconds,
            3,
            memory,
            None,
            f"Python csv + substring search {peer:.1f} s (2,000 rows timed, scaled)",
        )
    imports(report)
    output = subprocess.run([BENCH, "facts"], capture_output=True, text=True, check=True).stdout.split()
    report("100,000 fact rows loaded", float(output[0]), 0.1, None, None, f"Python csv {python_facts():.2f} s")
    if missed:
        sys.exit("missed: " + ", ".join(missed))


def big_baci(path, rows):
    """A generated BACI file of one year: one row in 250 is of a rare-earth heading."""
    random.seed(11)
    countries = [842, 251, 757, 699, 579, 490, 156, 392, 410, 104, 458, 764, 36, 276, 528, 704, 643, 76, 124, 710]
    pairs = [(i, j) for i in countries for j in countries if i != j]
    headings = [280530, 284610, 284690, 850511]
    followed = {(i, j, k) for i, j in pairs for k in headings}
    others = sorted(set(range(10111, 970600)) - set(headings))
    with open(path, "w", encoding="ascii") as file:
        file.write("t,i,j,k,v,q\n")
        for index in range(rows):
            if index % 250 == 0 and followed:
                i, j, k = followed.pop()
            else:
                i, j = random.choice(pairs)
                k = random.choice(others)
            mass = "           NA" if index % 9 == 0 else f"{random.random() * 100:.3f}"
            file.write(f"2023,{i},{j},{k:06},{random.random() * 1000:.3f},{mass}\n")


def python_baci(path):
    """Python's csv module filtering the same file to the same headings."""
    wanted = {"280530", "284610", "284690", "850511"}
    start = time.perf_counter()
    with open(path, encoding="ascii") as file:
        kept = [row for row in csv.DictReader(file) if row["k"] in wanted]
    assert kept
    return time.perf_counter() - start


def imports(report):
    """The importers and the loading of the base, each with a store of its own."""
    with tempfile.TemporaryDirectory() as folder:
        store = ["--store", os.path.join(folder, "store")]
        path = os.path.join(folder, "BACI_HS22_Y2023_V202501.csv")
        big_baci(path, 1_000_000)
        peer = python_baci(path)
        seconds, memory = run([KIDO, "import", "baci", path, "--dry-run", *store], repeat=3)
        report("BACI, 1,000,000 rows filtered", seconds, 1.5, memory, 150, f"Python csv {peer:.2f} s")
        usgs = os.path.join(
            os.environ.get("KIDO_SHARED", "../shared"), "data/usgs/usgs_mcs2026_commodities_data.csv"
        )
        if os.path.exists(usgs):
            with open(usgs, encoding="cp1252") as file:
                start = time.perf_counter()
                list(csv.DictReader(file))
                peer = time.perf_counter() - start
            seconds, memory = run([KIDO, "import", "usgs-mcs", usgs, "--dry-run", *store])
            report("USGS 2026, 8,886 rows, compared", seconds, 0.3, memory, None, f"Python csv, reading only {peer:.2f} s")
        else:
            print("USGS 2026: skipped, not at hand")
        seconds, memory = run([KIDO, "facts", "show", "nothing-at-all", *store])
        report("loading the base, whole call", seconds, 0.15, memory, 150)
        seconds, memory = run([KIDO, "risk", "--method", "geopolrisk", "--element", "REE", "--year", "2018-2024", *store])
        report("35 GeoPolRisk scores of rare earths, whole call", seconds, 0.3, memory, 150)


def python_facts():
    """Python's csv module reading 100,000 rows of the fact format from memory."""
    header = "quantity,stage,subject,of,place,period,market,value,unit,basis,edition,locator,confidence,note"
    row = "production,mine,REE,,CHN,2024,,255000,t,REO,usgs-mcs-2026,\"table 1, row 7\",read,"
    text = header + "\n" + "\n".join([row] * 100_000)
    start = time.perf_counter()
    list(csv.DictReader(io.StringIO(text)))
    return time.perf_counter() - start


os.chdir(ROOT)
main()
