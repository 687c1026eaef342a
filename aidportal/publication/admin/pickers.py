"""Boxes of forms: another record can be picked, added and opened, never deleted there; addresses are https."""

from typing import Any

from django.contrib.admin.widgets import AdminURLFieldWidget, AutocompleteSelect, RelatedFieldWidgetWrapper
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest


class Picker(AutocompleteSelect):
    """Takes the name of what is picked from the record where that is loaded: Django's asks for each row anew.

    Shows nothing for a key that cannot be one, where Django's would ask the database for it.
    """

    #: Key and name of the present choice, set by the form.
    known: tuple[Any, str] | None = None

    def optgroups(self, name: str, value: list[Any], attrs: Any = None) -> Any:
        if self.known and [str(key) for key in value] == [str(self.known[0])]:
            none = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
            return [(None, [*none, self.create_option(name, *self.known, True, len(none))], 0)]
        target = self.field.target_field
        return super().optgroups(name, [key for key in value if key in ("", None) or takes(target, key)], attrs)


class SafePickers:
    """Mixin of admins and inlines."""

    formfield_overrides = {models.URLField: {"widget": AdminURLFieldWidget, "assume_scheme": "https"}}

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **options)
        if field is not None and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_delete_related = False
        return field

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **options: Any) -> Any:
        if db_field.name in self.get_autocomplete_fields(request):
            options["widget"] = Picker(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **options)


def takes(column: Any, value: Any) -> bool:
    """Whether ``value`` is one that the column could hold."""
    try:
        column.run_validators(column.to_python(value))
    except ValidationError:
        return False
    return True
