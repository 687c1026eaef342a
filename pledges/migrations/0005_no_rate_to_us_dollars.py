"""``unrated`` names US dollars, too: what may have a figure that no rate converts is counted anew."""

from typing import Any

from django.db import migrations
from django.db.models import Q

#: As in ``pledges.models.derived``: ``load_reference`` counts such pledges anew.
NOT_YET = "not yet"


def mark(apps: Any, schema_editor: Any) -> None:
    payments = apps.get_model("pledges", "Transaction").objects
    unrated = payments.filter(value_minor__isnull=False, usd_cents__isnull=True)
    pledges = apps.get_model("pledges", "Pledge").objects
    concerned = Q(amount_minor__isnull=False, usd_cents__isnull=True) | Q(pk__in=unrated.values("pledge"))
    pledges.filter(concerned).update(unrated=NOT_YET)


class Migration(migrations.Migration):
    dependencies = [("pledges", "0004_announced_by_in_each_language")]

    operations = [migrations.RunPython(mark, migrations.RunPython.noop)]
