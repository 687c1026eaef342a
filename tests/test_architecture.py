"""What a reader of the code may rely on: small files and functions, no code in pages, no hidden hooks."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

CODE = ("aidportal", "partners", "events", "pledges")
LONGEST_MODULE = 400
LONGEST_FUNCTION = 50
LONGEST_TEMPLATE = 120

INLINE_CODE = re.compile(r"\sstyle=|\son[a-z]+=|<style|<script(?![^>]*\ssrc=)|javascript:", re.IGNORECASE)
TEMPLATE_TAG = re.compile(r"{%.*?%}|{{.*?}}")
UNESCAPED = re.compile(r"\|\s*safe\b|autoescape\s+off")
HIDDEN_HOOKS = re.compile(
    r"@receiver|\b(?:pre|post)_(?:save|delete)\.connect|m2m_changed|GenericForeignKey|mark_safe"
)
SKIPPED = re.compile(r"mark\.(?:skip|skipif|xfail)\b|pytest\.(?:skip|xfail|importorskip)\(")


def files(pattern: str, *folders: str) -> Iterator[Path]:
    """Yield our own files below `folders`, without what tools generate."""
    for folder in folders:
        yield from sorted(
            path for path in (settings.BASE_DIR / folder).rglob(pattern) if "migrations" not in path.parts
        )


def offenders(pattern: re.Pattern[str], paths: Iterator[Path]) -> list[str]:
    """Return `file:line` of every line that matches."""
    return [
        f"{path.relative_to(settings.BASE_DIR)}:{number}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def longer_than(limit: int, paths: Iterator[Path]) -> list[str]:
    """Return the files that have more lines than `limit`."""
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in paths}
    return [f"{path.relative_to(settings.BASE_DIR)}: {length}" for path, length in lengths.items() if length > limit]


def long_functions(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= LONGEST_FUNCTION:
            yield f"{path.relative_to(settings.BASE_DIR)}: {node.name}"


def test_no_module_is_too_long_to_read() -> None:
    assert longer_than(LONGEST_MODULE, files("*.py", *CODE, "tests")) == []


def test_no_template_is_too_long_to_read() -> None:
    assert longer_than(LONGEST_TEMPLATE, files("*.html", "templates", *CODE)) == []


def test_no_function_is_too_long_to_read() -> None:
    assert [name for path in files("*.py", *CODE) for name in long_functions(path)] == []


def test_no_template_holds_scripts_or_styles() -> None:
    found = {
        str(path.relative_to(settings.BASE_DIR))
        for path in files("*.html", "templates", *CODE)
        if INLINE_CODE.search(TEMPLATE_TAG.sub("", path.read_text(encoding="utf-8")))
    }
    assert found == set()


def test_nothing_from_a_record_is_printed_unescaped() -> None:
    assert offenders(UNESCAPED, files("*.html", "templates", *CODE)) == []


def test_nothing_happens_behind_the_readers_back() -> None:
    assert offenders(HIDDEN_HOOKS, files("*.py", *CODE)) == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    others = (path for path in files("*.py", "tests") if path != Path(__file__))
    assert offenders(SKIPPED, others) == []
