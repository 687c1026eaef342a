"""How a process of the race begins: imported first, since models can be imported only afterwards."""

import os
import sys
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
django.setup()

from django.conf import settings  # noqa: E402

# tests.settings keeps the index in memory; here it is the shared one.
settings.INDEX_ROOT = os.environ["RACE_INDEX"]

#: Command line: folder for the notes, seconds, seed.
FOLDER, SECONDS, SEED = Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
