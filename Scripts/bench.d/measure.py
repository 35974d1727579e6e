"""Runs of processes, and what they cost."""
import os
import statistics
import subprocess
import sys
import tempfile


def run(arguments, directory=None):
    """One process: its CPU seconds and the peak memory in megabytes of the largest process in it, its children counted."""
    with open(os.devnull, "w") as nowhere:
        process = subprocess.Popen(arguments, cwd=directory, stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"bench: {' '.join(arguments)} ended with status {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def set_aside(output):
    """Moves away what an earlier run made. Where it is removed, some file systems search long for room that was not just
    given back, and the search counts for the next run."""
    if os.path.exists(output):
        os.rename(output, os.path.join(tempfile.mkdtemp(dir=os.path.dirname(output)), "made"))


def generated(generator, description, name, output, *options):
    """The cost of making an SDK that is not there yet."""
    set_aside(output)
    return run([generator, "generate", description, "--name", name, "--output", output, *options])


def in_turn(measures, runs):
    """Several measures, run in turn, since the machine may be busy: of each the median seconds and the most memory."""
    figures = [[measure() for measure in measures] for _ in range(runs)]
    return [
        (statistics.median(f[0] for f in column), max(f[1] for f in column)) for column in zip(*figures)]
