import secrets

from django.db import migrations


def first_version(apps, schema_editor):
    token = secrets.randbits(62)
    apps.get_model("changes", "LedgerVersion").objects.create(pk=1, version=1, token=token)
    apps.get_model("changes", "Version").objects.create(version=1, token=token)


class Migration(migrations.Migration):
    dependencies = [("changes", "0001_initial")]
    operations = [migrations.RunPython(first_version, migrations.RunPython.noop)]
