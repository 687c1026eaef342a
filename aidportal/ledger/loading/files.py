"""Reading a YAML file into texts, lists and mappings that know their line.

Every scalar is a text: no guessing of dates, numbers or Norway. Anchors and tags mean nothing here.
"""

from pathlib import Path
from typing import Any, Self

import yaml

from aidportal.ledger.loading.problems import LedgerRefused, Problem

#: Leaves every scalar a text; in C where PyYAML was built with it.
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Text(str):
    __slots__ = ("line",)
    line: int

    @classmethod
    def at(cls, line: int, value: str) -> Self:
        text = cls(value)
        text.line = line
        return text


class Rows(list[Any]):
    line: int = 0


class Mapping(dict[str, Any]):
    line: int = 0


def read(path: Path) -> Mapping:
    """The file's outermost mapping. Raises LedgerRefused if it is none, or not readable as YAML."""
    try:
        text = path.read_text(encoding="utf-8")
        _refuse_aliases(path, text)
        node = yaml.compose(text, Loader=LOADER)
    except (OSError, UnicodeDecodeError) as error:
        raise _refused(path, 1, f"This file cannot be read ({error}): check name and encoding (UTF-8).") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _refused(path, mark.line + 1 if mark else 1, f"This is not YAML: {error.problem}.") from error
    except yaml.YAMLError as error:
        raise _refused(path, 1, f"This is not YAML: {error}.") from error
    if not isinstance(node, yaml.MappingNode):
        raise _refused(path, 1, "Begin with the kind of record and a colon, for example “pledges:”.")
    return _mapping(path, node)


def _refuse_aliases(path: Path, text: str) -> None:
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.AliasEvent):
            raise _refused(path, event.start_mark.line + 1, "Write the value out: anchors (*name) are not read.")


def _value(path: Path, node: yaml.Node) -> Any:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return _mapping(path, node)
    if isinstance(node, yaml.SequenceNode):
        rows = Rows(_value(path, child) for child in node.value)
        rows.line = line
        return rows
    return Text.at(line, node.value)


def _mapping(path: Path, node: yaml.MappingNode) -> Mapping:
    mapping = Mapping()
    mapping.line = node.start_mark.line + 1
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise _refused(path, line, "A key has to be a plain word.")
        if key.value in mapping:
            raise _refused(path, line, f"“{key.value}” stands here twice: keep one.")
        mapping[Text.at(line, key.value)] = _value(path, value)
    return mapping


def _refused(path: Path, line: int, message: str) -> LedgerRefused:
    return LedgerRefused([Problem(str(path), line, message)])
