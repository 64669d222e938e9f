"""Lets these tests import `benchmarks`, which is part of the checkout and of no package."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))
