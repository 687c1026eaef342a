"""A curator at the desk: opens a page, fills the form that is there, adds rows, presses a button."""

from typing import Any

from django.test import Client
from lxml import html


class Form:
    """The record's form on a page, filled as a browser would send it."""

    def __init__(self, client: Client, address: str) -> None:
        self.client, self.address = client, address
        answer = client.get(address)
        assert answer.status_code == 200, (answer.status_code, address)
        (form,) = html.fromstring(answer.content.decode()).xpath("//form[@method='post'][not(@id='logout-form')]")
        self.values: dict[str, Any] = {}
        for name, value in form.form_values():
            self.values[name] = [*self.values[name], value] if name in self.values else [value]

    def fill(self, **values: Any) -> "Form":
        self.values.update(values)
        return self

    def add(self, rows: str, **values: Any) -> "Form":
        """A new row in the inline whose prefix is ``rows``."""
        count = int(self.values[f"{rows}-TOTAL_FORMS"][0])
        self.values[f"{rows}-TOTAL_FORMS"] = [str(count + 1)]
        return self.row(rows, count, **values)

    def row(self, rows: str, number: int, **values: Any) -> "Form":
        return self.fill(**{f"{rows}-{number}-{name}": value for name, value in values.items()})

    def press(self, button: str = "_continue") -> Any:
        return self.client.post(self.address, {**self.values, button: "1"})


def complaints(answer: Any) -> list[str]:
    """What the page complains about; a page that saved redirects and has none."""
    assert answer.status_code == 200, answer.status_code
    found = html.fromstring(answer.content.decode()).xpath("//ul[contains(@class, 'errorlist')]/li")
    return [" ".join(line.text_content().split()) for line in found]


def signed_in(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client
