"""Closes `make test`: the table of stage times, then the tests of each runner, then their sum.

The numbers are read from what the runners printed; a runner that printed none has failed.
"""

import re
import sys
from pathlib import Path

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
OUTCOMES = ("passed", "failed", "skipped")


def cargo(log):
    """Counts of `test result: ok. 3 passed; 0 failed; 1 ignored; …`, one line a test binary.

    A test that the system does not allow says NOT TRIED and passes: it counts as skipped.
    """
    lines = re.findall(r"^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored", log, re.M)
    passed, failed, ignored = (sum(int(line[i]) for line in lines) for i in range(3))
    untried = len(re.findall(r"NOT TRIED", log))
    return [passed - untried, failed, ignored + untried] if lines else None


def vitest(log):
    """Counts of `Tests  1 failed | 2 passed | 1 skipped (4)`."""
    line = re.search(r"^\s*Tests\s+(.*\(\d+\))\s*$", log, re.M)
    return [counted(line.group(1), word) for word in OUTCOMES] if line else None


def playwright(log):
    """Counts of the closing lines `  1 failed`, `  1 did not run`, `  12 passed (8.1s)`."""
    words = {"passed": "passed|flaky", "failed": "failed|interrupted", "skipped": "skipped|did not run"}
    counts = [
        sum(map(int, re.findall(rf"^\s+(\d+) (?:{words[outcome]})(?: \([\d.]+m?s?\))?\s*$", log, re.M)))
        for outcome in OUTCOMES
    ]
    return counts if any(counts) else None


def counted(text, word):
    found = re.search(rf"(\d+) {word}", text)
    return int(found.group(1)) if found else 0


def faults(log):
    """The first words of each failure: `Error: …`, `Test timeout …`, `panicked at …` with the line after it."""
    found = re.findall(r"^\s*((?:\w*Error: |Test timeout ).+|.*panicked at .+\n.+)$", COLOUR.sub("", log), re.M)
    return [" ".join(fault.split())[:200] for fault in dict.fromkeys(found)]


RUNNERS = {"cargo test": cargo, "vitest": vitest, "playwright": playwright}


def close(folder):
    total, silent, spent, wrong = [0, 0, 0], [], 0, []
    print(f"\n{'stage':<20} seconds   tests")
    for line in (folder / "times").read_text().splitlines():
        seconds, code, name = line.split("\t")
        spent += int(seconds)
        note = "" if code == "0" else f"stopped here, code {code}"
        log = (folder / f"{name}.log").read_text(errors="replace")
        wrong += [] if code == "0" else faults(log)
        if name in RUNNERS:
            counts = RUNNERS[name](COLOUR.sub("", log))
            total = [one + other for one, other in zip(total, counts or (0, 0, 0))]
            if not counts or not counts[0]:
                silent.append(name)
            note = ", ".join(filter(None, [f"{counts[0]} of {sum(counts)}" if counts else "none", note]))
        print(f"{name:<20} {seconds:>7}   {note}".rstrip())
    print(f"{'all':<20} {spent:>7}\n")
    if silent:
        print(f"no test passed in: {', '.join(silent)}")
    passed, failed, skipped = total
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    for fault in wrong[:6]:
        print(f"  {fault}")
    return 1 if failed or silent else 0


if __name__ == "__main__":
    sys.exit(close(Path(sys.argv[1])))
