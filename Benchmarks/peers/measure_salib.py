"""Measures SALib from inside its environment; prints JSON. Started by peers.py.

Two functions, both defined in README.md: an index of eleven factors for many cells, as a map of
risks has them, and Ishigami's function, whose indices are known.
"""

import json
import os
import sys
import time

import numpy as np
from SALib.analyze import sobol as analysis
from SALib.sample import sobol as sampling

FACTORS = 11
SAMPLES = 1024
RESAMPLES = 100
CELLS = 600
SEED = 1


def base(cell):
    """The middle of each factor of a cell: fractions of multiples of the golden ratio, 0.15 to 0.85."""
    golden = 0.6180339887498949
    return np.array([0.15 + 0.7 * (((cell + 1) * (factor + 1) * golden) % 1.0) for factor in range(FACTORS)])


def index(unit, cell):
    """Geometric mean of three pillars, each the mean of its factors; `unit` holds draws in 0...1."""
    factors = base(cell) + (2 * unit - 1) * 0.1
    hazard = factors[:, 0:4].mean(axis=1)
    exposure = factors[:, 4:7].mean(axis=1)
    coping = factors[:, 7:11].mean(axis=1)
    return np.cbrt(hazard * exposure * coping)


def ishigami(x, a=7.0, b=0.1):
    return np.sin(x[:, 0]) + a * np.sin(x[:, 1]) ** 2 + b * x[:, 2] ** 4 * np.sin(x[:, 0])


def problem(count, low, high):
    return {"num_vars": count, "names": [f"x{i + 1}" for i in range(count)], "bounds": [[low, high]] * count}


def timed(work):
    """What the work gives, its wall and CPU seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    value = work()
    return value, time.perf_counter() - wall, time.process_time() - cpu


def indices(result):
    """First-order and total indices with their 95 % half-widths."""
    return {key: [float(value) for value in result[key]] for key in ("S1", "S1_conf", "ST", "ST_conf")}


def analyze(spec, values):
    return analysis.analyze(spec, values, calc_second_order=False, num_resamples=RESAMPLES, seed=SEED)


def run(cells):
    """One pass over the cells: times of the three parts, and the indices."""
    spec = problem(FACTORS, 0.0, 1.0)
    unit, *sample = timed(lambda: sampling.sample(spec, SAMPLES, calc_second_order=False, seed=SEED))
    values, *evaluate = timed(lambda: [index(unit, cell) for cell in range(cells)])
    found, *analyse = timed(lambda: [analyze(spec, one) for one in values])
    return {"sample": sample, "evaluate": evaluate, "analyze": analyse}, [indices(one) for one in found]


def fastest(cells, repeat):
    passes = [run(cells) for _ in range(repeat)]
    times, found = min(passes, key=lambda one: sum(part[1] for part in one[0].values()))
    scale = CELLS / cells
    figures = {
        part: {"wall_s": round(wall, 4), "cpu_s": round(cpu, 4)} for part, (wall, cpu) in times.items()
    }
    # The sample is drawn once for all cells; evaluation and analysis grow with them.
    for position, unit in enumerate(("wall_s", "cpu_s")):
        sample, evaluate, analyse = (times[part][position] for part in ("sample", "evaluate", "analyze"))
        figures[f"scaled_to_600_cells_{unit}"] = round(sample + scale * (evaluate + analyse), 3)
    return figures | {
        "cells": cells,
        "scaled": cells != CELLS,
        "factors": FACTORS,
        "samples": SAMPLES,
        "resamples": RESAMPLES,
        "runs": repeat,
        "first_cell": found[0],
        "last_cell": found[-1],
    }


def ishigami_indices(samples=4096, a=7.0, b=0.1):
    """Indices of Ishigami's function and their distance from the exact ones."""
    spec = problem(3, -np.pi, np.pi)
    points, *sample = timed(lambda: sampling.sample(spec, samples, calc_second_order=False, seed=SEED))
    found, *analyse = timed(lambda: analyze(spec, ishigami(points, a, b)))
    first = (1 + b * np.pi**4 / 5) ** 2 / 2
    second = a**2 / 8
    third = 8 * b**2 * np.pi**8 / 225
    variance = first + second + third
    exact = {
        "S1": [first / variance, second / variance, 0.0],
        "ST": [(first + third) / variance, second / variance, third / variance],
    }
    result = indices(found)
    errors = [abs(one - other) for key in exact for one, other in zip(result[key], exact[key])]
    return result | {
        "samples": samples,
        "exact": {key: [float(value) for value in values] for key, values in exact.items()},
        "largest_error": float(max(errors)),
        "sample": {"wall_s": round(sample[0], 4), "cpu_s": round(sample[1], 4)},
        "analyze": {"wall_s": round(analyse[0], 4), "cpu_s": round(analyse[1], 4)},
    }


def main():
    results = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    cells, repeat = int(sys.argv[1]), int(sys.argv[2])
    json.dump({"index": fastest(cells, repeat), "ishigami": ishigami_indices()}, results)
    results.close()


main()
