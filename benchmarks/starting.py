"""How long whole processes take, from nothing: `python3 dev.py bench starting`.

Each is started anew, all in turn within a round. The time is that of the wall, as whoever waits has it; a ratio is the
median of the ratios of the rounds, to a process that imports `json` and does nothing.
"""

import os
import statistics
import subprocess
import sys
import time

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
    """How long a process takes."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], capture_output=True, check=False, env=environment)  # noqa: S603  our own
    return time.perf_counter() - began
