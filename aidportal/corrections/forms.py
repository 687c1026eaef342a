"""What a reader fills in."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from aidportal.corrections.models import Correction
from aidportal.corrections.records import Found, path_of, record_at

LONG = ("wrong", "should")
FILLED_BY_BROWSER = {"name": "name", "email": "email"}
TYPES = {"source": "url", "email": "email"}


class CorrectionForm(forms.ModelForm):
    """``subject`` is out of sight: only programs fill it."""

    subject = forms.CharField(required=False, max_length=200, label=_("Leave this box empty"))

    class Meta:
        model = Correction
        # Django's own would put http:// before what has no scheme.
        field_classes = {"source": forms.CharField}
        fields = ("path", "wrong", "should", "source", "name", "email")
        labels = {
            "path": _("Which page is it about?"),
            "wrong": _("What is wrong?"),
            "should": _("What should it say?"),
            "source": _("Which source says so?"),
            "name": _("Your name"),
            "email": _("Your e-mail address"),
        }
        help_texts = {
            "path": _("Its address, from the first slash on. Leave it empty if it is about the whole site."),
            "wrong": _("The figure, date or words, and what about them is wrong."),
            "should": _("As you would write it, if you know."),
            "source": _("The address of a public page. The ledger takes up only what a source says."),
            "name": _("Only the curators see it."),
            "email": _("Only the curators see it, to ask you something if need be."),
        }
        error_messages = {
            "wrong": {"required": _("Say what is wrong: the box is empty.")},
        }

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name, field in self.fields.items():
            column: Any = Correction._meta.get_field(name) if name in self.Meta.fields else None
            attrs: dict[str, Any] = {"autocomplete": FILLED_BY_BROWSER.get(name, "off")}
            attrs |= {"maxlength": column.max_length} if column else {"tabindex": "-1"}
            field.widget = forms.Textarea({**attrs, "rows": 5}) if name in LONG else forms.TextInput(attrs)
            field.widget.input_type = TYPES.get(name, "text")  # type: ignore[attr-defined]
            field.required = name == "wrong"
            # The column says it better, and counts a line's end once as the browser does.
            field.validators = [rule for rule in field.validators if not isinstance(rule, MaxLengthValidator)]

    def clean_path(self) -> str:
        stated = self.cleaned_data["path"]
        path = path_of(stated)
        if stated and not path:
            raise ValidationError(_("This is no address of ours: copy it from your browser, or leave the box empty."))
        return path

    def clean_subject(self) -> str:
        if self.cleaned_data["subject"]:
            raise ValidationError(_("This box is out of sight and only programs fill it: empty it and send again."))
        return ""

    @property
    def about(self) -> Found | None:
        """The public record that the page shows."""
        path = path_of(str(self["path"].value() or ""))
        return record_at(path) if path else None

    def save(self, commit: bool = True) -> Correction:
        self.instance.keep(self.about)
        self.instance.language = get_language() or "en"
        return super().save(commit)
