"""The schema of the index, from what the apps declare, and the name of its directory."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version

import tantivy
from tantivy import SchemaBuilder

from aidportal.search import registry
from aidportal.search.fields import Alphabetical, Field, Keyword, Number, Rank

#: To be raised when the tokeniser, a documents.py or a code list changes what documents hold.
FORMAT = 1


@dataclass(frozen=True)
class Layout:
    """``schema`` for tantivy, the declared ``fields`` by name, and the ``name`` that tells formats apart."""

    schema: tantivy.Schema
    fields: Mapping[str, Field]
    name: str


@cache
def layout() -> Layout:
    """The layout of this process; call it only after all apps are ready."""
    fields = dict(sorted(registry.fields().items()))
    # The wheel's version belongs into the name: another one may read the files differently.
    described = repr((version("tantivy"), list(registry.declarations()), list(fields.values())))
    digest = hashlib.sha256(described.encode()).hexdigest()[:8]
    return Layout(_schema(fields), fields, f"v{FORMAT}-{digest}")


def _schema(fields: Mapping[str, Field]) -> tantivy.Schema:
    builder = SchemaBuilder()
    _keyword(builder, "role")
    # A text key: deleting by a term of an unsigned field deletes nothing and says nothing.
    builder.add_text_field("key", tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("record", fast=True)
    builder.add_text_field("title", tokenizer_name="words", index_option="position")
    builder.add_text_field("text", tokenizer_name="words", index_option="position")
    builder.add_text_field("applied", stored=True, tokenizer_name="raw", index_option="basic")
    for field in fields.values():
        _add(builder, field)
    return builder.build()


def _add(builder: SchemaBuilder, field: Field) -> None:
    match field:
        case Keyword():
            _keyword(builder, field.name)
            if field.shared:
                _keyword(builder, field.sole)
            if field.joint:
                _keyword(builder, field.joint_name)
        case Number():
            builder.add_integer_field(field.name, fast=True, indexed=True)
        case Rank():
            builder.add_unsigned_field(field.name, fast=True)
        case Alphabetical():
            _keyword(builder, field.name)


def _keyword(builder: SchemaBuilder, name: str) -> None:
    builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
