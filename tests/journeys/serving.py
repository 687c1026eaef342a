"""The portal as `make run` starts it, with the founding ledger, on a database and a port of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

import psycopg
from django.conf import settings
from psycopg import sql

#: Seconds until the first answer; a machine that does other things at the same time needs most of them.
PATIENCE = 60


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Yield the address of a portal that keeps its files in ``folder``. Raises RuntimeError if it does not start."""
    port = _free_port()
    address = f"http://127.0.0.1:{port}"
    with _database(folder) as database:
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "aidportal.settings",
            "READ_DOT_ENV": "off",
            "DEBUG": "on",
            "SITE_URL": address,
            "ALLOWED_HOSTS": "127.0.0.1",
            "VAR_ROOT": str(folder),
            "INDEX_ROOT": str(folder / "index"),
            "DATABASE_URL": database,
            "PORT": str(port),
            "WORKERS": "1",
        }
        _run([sys.executable, "manage.py", "prepare", "--verbosity=0"], environment)
        command = [sys.executable, "-m", "gunicorn", "--log-level=warning", "aidportal.wsgi"]
        server = subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment)
        try:
            _wait_for(f"{address}/health/")
            yield address
        finally:
            server.terminate()
            server.wait()


def _run(command: list[str], environment: dict[str, str]) -> None:
    done = subprocess.run(
        command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr.decode())


def _free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait_for(address: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            urlopen(address, timeout=5).close()  # noqa: S310  our own loopback address
        except (URLError, ConnectionError):
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"Nothing answers at {address}")


@contextmanager
def _database(folder: Path) -> Iterator[str]:
    """An empty database of the kind that the tests run on."""
    tested = os.environ.get("DATABASE_URL", "")
    if not tested.startswith("postgres"):
        yield f"sqlite:///{folder / 'journeys.sqlite3'}"
        return
    name = f"journeys_aidportal_{os.getpid()}"
    with psycopg.connect(tested, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield urlsplit(tested)._replace(path=f"/{name}").geturl()
        finally:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
