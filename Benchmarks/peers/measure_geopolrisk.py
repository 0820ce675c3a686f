"""Measures geopolrisk-py from inside its environment; prints JSON. Started by peers.py."""

import itertools
import json
import os
import sys
import time

REGIONS = {"JPN": "Japan", "DEU": "Germany", "USA": "USA"}
YEARS = list(range(2018, 2025))
MATERIAL = "Rare earth"
SCORE = {
    "score": "GeoPolRisk Score",
    "factor": "GeoPolRisk Characterization Factor [eq. Kg-Cu/Kg]",
    "hhi": "HHI",
    "import_risk": "Import Risk",
    "price": "Price",
}


class Watch:
    """Wall and CPU seconds since it was made."""

    def __init__(self):
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def read(self):
        wall, cpu = time.perf_counter() - self.wall, time.process_time() - self.cpu
        return {"wall_s": round(wall, 3), "cpu_s": round(cpu, 3)}


def peak_mb():
    import resource

    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit, 1)


def main():
    seconds = float(sys.argv[1])
    results = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # The peer prints to the output itself.

    watch = Watch()
    from geopolrisk.assessment.core import HHI, GeoPolRisk
    from geopolrisk.assessment.main import gprs_calc
    from geopolrisk.assessment.utils import aggregateTrade, cvtcountry, default_rmlist, mapped_baci

    figures = {"import": watch.read()}
    figures["import"]["peak_mb"] = peak_mb()

    def scores():
        return gprs_calc(YEARS, list(REGIONS.values()), [MATERIAL])

    watch = Watch()
    frame = scores()
    figures["scores_21_cold"] = watch.read()
    watch = Watch()
    scores()
    figures["scores_21_again"] = watch.read()
    figures["peak_mb"] = peak_mb()

    # The inner loop of gprs_calc alone, its trade table made beforehand, over all its materials.
    watch = Watch()
    trade = mapped_baci()
    figures["trade_table"] = watch.read()
    materials = default_rmlist()
    count = 0
    watch = Watch()
    for year, region, material in itertools.cycle(itertools.product(YEARS, REGIONS.values(), materials)):
        inbound, total, price = aggregateTrade(year, [region], material, data=trade)
        domestic, herfindahl = HHI(material, year, cvtcountry(region, type="Name"))
        GeoPolRisk(inbound, total, price, domestic, herfindahl)
        count += 1
        if time.perf_counter() - watch.wall > seconds:
            break
    figures["warm"] = watch.read()
    figures["warm"]["scores"] = count
    figures["warm"]["scores_per_wall_s"] = round(count / figures["warm"]["wall_s"], 1)
    figures["warm"]["scores_per_cpu_s"] = round(count / figures["warm"]["cpu_s"], 1)
    figures["materials"] = len(materials)

    codes = {name: code for code, name in REGIONS.items()}
    figures["scores"] = [
        {"material": "REE", "region": codes[row["Country [Economic Entity]"]], "year": int(row["Year"])}
        | {key: float(row[column]) for key, column in SCORE.items()}
        for _, row in frame.iterrows()
    ]
    json.dump(figures, results)
    results.close()


main()
