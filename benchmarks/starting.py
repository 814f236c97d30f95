"""How long whole processes take, from nothing: `python3 dev.py bench starting`.

Each is started anew, all in turn within a round. The time is that of processors, which other work on the machine
changes least; a ratio is the median of the ratios of the rounds, to a process that imports `json` and does nothing.
"""

import os
import resource
import statistics
import subprocess
import sys

ROUNDS = 20
BESIDE = "python -c 'import json'"
PROCESSES = {
    BESIDE: ("-c", "import json"),
    "python alone": ("-c", ""),
    "import attrs": ("-c", "import attrs"),
    "import assetrecovery": ("-c", "import assetrecovery"),
    "from assetrecovery import Return": ("-c", "from assetrecovery import Return"),
    "reference_data()": ("-c", "from assetrecovery import reference_data as read; read()"),
    "bundled('returns')": ("-c", "from assetrecovery import bundled as read; read('returns')"),
    "one State": ("-c", "from assetrecovery import reference_data as read; read().jurisdictions['CHE']"),
    "one return": ("-c", "from assetrecovery import bundled as read; read('returns').returns['usa-kgz-2019']"),
    "all records of 'returns'": ("-c", "from assetrecovery import bundled as read; read('returns').records"),
    "assetrecovery name 瑞士": ("-m", "assetrecovery", "name", "瑞士"),
    "assetrecovery name Korea": ("-m", "assetrecovery", "name", "Korea"),
    "assetrecovery --help": ("-m", "assetrecovery", "--help"),
}


def report() -> None:
    """Print the least and the median of each, and its ratio."""
    for arguments in PROCESSES.values():
        taken(*arguments)  # so that what Python compiles once is compiled
    rounds = [{name: taken(*arguments) for name, arguments in PROCESSES.items()} for _ in range(ROUNDS)]
    print("whole processes: least, median")
    for name in PROCESSES:
        times = [one[name] * 1e3 for one in rounds]
        ratio = statistics.median(one[name] / one[BESIDE] for one in rounds)
        print(f"    {name:34} {min(times):7.1f} ms {statistics.median(times):7.1f} ms {ratio:7.2f}")


def taken(*arguments: str) -> float:
    """How long processors work for a process."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = _of_those_that_ended()
    subprocess.run([sys.executable, *arguments], capture_output=True, check=False, env=environment)  # noqa: S603  our own
    return _of_those_that_ended() - began


def _of_those_that_ended() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
