"""Times the release build against the limits of the repository, each beside a peer in the same run.

The peer is what a procurement office would reach for: Python reading the same files with its csv
module (and matching the same phrases with `in`), on the same machine in the same run.
"""

import csv
import io
import os
import random
import resource
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
KIDO = os.path.join(ROOT, ".build/release/kido")
BENCH = os.path.join(ROOT, ".build/release/kido-bench")


def run(arguments, repeat=5):
    """Best wall time of several runs in seconds, and peak memory in MB."""
    best = float("inf")
    peak = 0.0
    for _ in range(repeat):
        start = time.perf_counter()
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        best = min(best, time.perf_counter() - start)
        peak = max(peak, usage.ru_maxrss / 1024)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            sys.exit(f"{arguments} ended with {process.returncode}")
    return best, peak


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
    output = subprocess.run([BENCH, "facts"], capture_output=True, text=True, check=True).stdout.split()
    report("100,000 fact rows loaded", float(output[0]), 0.1, None, None, f"Python csv {python_facts():.2f} s")
    if missed:
        sys.exit("missed: " + ", ".join(missed))


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
