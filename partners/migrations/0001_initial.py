import aidportal.columns
import aidportal.reference.codelists
import aidportal.text
import datetime
import django.db.models.deletion
import functools
import simple_history.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "__first__"),
        ("reference", "0001_initial"),
        ("sources", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="HistoricalInitiative",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "state",
                    aidportal.columns.CodeField(
                        choices=[
                            ("draft", "draft"),
                            ("review", "in review"),
                            ("published", "published"),
                            ("archived", "archived"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "slug",
                    aidportal.columns.AddressField(
                        blank=True,
                        help_text="The last part of the record's web address. Left empty, it is made from the title.",
                        max_length=120,
                        verbose_name="address",
                    ),
                ),
                ("created_at", models.DateTimeField(blank=True, editable=False, verbose_name="created at")),
                ("updated_at", models.DateTimeField(blank=True, editable=False, verbose_name="changed at")),
                (
                    "submitted_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="submitted at"),
                ),
                (
                    "published_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published at"),
                ),
                ("first_published_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("edit_version", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "last_checked_on",
                    aidportal.columns.DayField(
                        blank=True,
                        help_text="The day on which somebody last compared this record with its sources.",
                        null=True,
                        verbose_name="last checked on",
                    ),
                ),
                (
                    "note",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Never shown to the public.",
                        max_length=4000,
                        verbose_name="note for curators",
                    ),
                ),
                ("title", aidportal.text.LineField(max_length=200, verbose_name="title")),
                ("title_en", aidportal.text.LineField(max_length=200, null=True, verbose_name="title")),
                ("title_ja", aidportal.text.LineField(max_length=200, null=True, verbose_name="title")),
                ("title_uk", aidportal.text.LineField(max_length=200, null=True, verbose_name="title")),
                ("summary", aidportal.text.ProseField(blank=True, max_length=4000, verbose_name="summary")),
                (
                    "summary_en",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="summary"),
                ),
                (
                    "summary_ja",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="summary"),
                ),
                (
                    "summary_uk",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="summary"),
                ),
                ("technology", aidportal.text.LineField(blank=True, max_length=300, verbose_name="technology")),
                (
                    "technology_en",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="technology"),
                ),
                (
                    "technology_ja",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="technology"),
                ),
                (
                    "technology_uk",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="technology"),
                ),
                (
                    "stage",
                    aidportal.columns.CodeField(
                        choices=[
                            ("announced", "announced"),
                            ("pilot", "pilot"),
                            ("operating", "operating"),
                            ("completed", "completed"),
                            ("stopped", "stopped"),
                        ],
                        max_length=10,
                        verbose_name="stage",
                    ),
                ),
                ("started_from", models.DateField(blank=True, null=True, verbose_name="started on: first day")),
                ("started_to", models.DateField(blank=True, null=True, verbose_name="started on: last day")),
                (
                    "started_precision",
                    models.CharField(
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("range", "range of days"),
                            ("not_stated", "not stated"),
                        ],
                        default="not_stated",
                        max_length=10,
                        verbose_name="started on: precision",
                    ),
                ),
                ("website", aidportal.text.WebField(blank=True, max_length=500, verbose_name="website")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "published_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="published by",
                    ),
                ),
                (
                    "submitted_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="submitted by",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical initiative",
                "verbose_name_plural": "historical initiatives",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalOrganisation",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "state",
                    aidportal.columns.CodeField(
                        choices=[
                            ("draft", "draft"),
                            ("review", "in review"),
                            ("published", "published"),
                            ("archived", "archived"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "slug",
                    aidportal.columns.AddressField(
                        blank=True,
                        help_text="The last part of the record's web address. Left empty, it is made from the title.",
                        max_length=120,
                        verbose_name="address",
                    ),
                ),
                ("created_at", models.DateTimeField(blank=True, editable=False, verbose_name="created at")),
                ("updated_at", models.DateTimeField(blank=True, editable=False, verbose_name="changed at")),
                (
                    "submitted_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="submitted at"),
                ),
                (
                    "published_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published at"),
                ),
                ("first_published_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("edit_version", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "last_checked_on",
                    aidportal.columns.DayField(
                        blank=True,
                        help_text="The day on which somebody last compared this record with its sources.",
                        null=True,
                        verbose_name="last checked on",
                    ),
                ),
                (
                    "note",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Never shown to the public.",
                        max_length=4000,
                        verbose_name="note for curators",
                    ),
                ),
                ("name", aidportal.text.LineField(max_length=200, verbose_name="name")),
                ("name_en", aidportal.text.LineField(max_length=200, null=True, verbose_name="name")),
                ("name_ja", aidportal.text.LineField(max_length=200, null=True, verbose_name="name")),
                ("name_uk", aidportal.text.LineField(max_length=200, null=True, verbose_name="name")),
                (
                    "short_name",
                    aidportal.text.LineField(
                        blank=True, help_text="JICA, JETRO, UNDP …", max_length=60, verbose_name="short name"
                    ),
                ),
                (
                    "organisation_type",
                    aidportal.columns.CodeField(
                        choices=functools.partial(
                            aidportal.reference.codelists.choices, *("OrganisationType",), **{}
                        ),
                        help_text="IATI's organisation type.",
                        max_length=3,
                        verbose_name="type",
                    ),
                ),
                ("city", aidportal.text.LineField(blank=True, max_length=100, verbose_name="city")),
                ("city_en", aidportal.text.LineField(blank=True, max_length=100, null=True, verbose_name="city")),
                ("city_ja", aidportal.text.LineField(blank=True, max_length=100, null=True, verbose_name="city")),
                ("city_uk", aidportal.text.LineField(blank=True, max_length=100, null=True, verbose_name="city")),
                ("website", aidportal.text.WebField(blank=True, max_length=500, verbose_name="website")),
                ("description", aidportal.text.ProseField(blank=True, max_length=4000, verbose_name="description")),
                (
                    "description_en",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="description"),
                ),
                (
                    "description_ja",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="description"),
                ),
                (
                    "description_uk",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="description"),
                ),
                (
                    "offers",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Technology, goods, services, experience.",
                        max_length=2000,
                        verbose_name="what it offers",
                    ),
                ),
                (
                    "offers_en",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Technology, goods, services, experience.",
                        max_length=2000,
                        null=True,
                        verbose_name="what it offers",
                    ),
                ),
                (
                    "offers_ja",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Technology, goods, services, experience.",
                        max_length=2000,
                        null=True,
                        verbose_name="what it offers",
                    ),
                ),
                (
                    "offers_uk",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Technology, goods, services, experience.",
                        max_length=2000,
                        null=True,
                        verbose_name="what it offers",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.area",
                        verbose_name="country",
                    ),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "published_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="published by",
                    ),
                ),
                (
                    "submitted_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="submitted by",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical organisation",
                "verbose_name_plural": "historical organisations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Initiative",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    aidportal.columns.CodeField(
                        choices=[
                            ("draft", "draft"),
                            ("review", "in review"),
                            ("published", "published"),
                            ("archived", "archived"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "slug",
                    aidportal.columns.AddressField(
                        blank=True,
                        help_text="The last part of the record's web address. Left empty, it is made from the title.",
                        max_length=120,
                        unique=True,
                        verbose_name="address",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="created at")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="changed at")),
                (
                    "submitted_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="submitted at"),
                ),
                (
                    "published_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published at"),
                ),
                ("first_published_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("edit_version", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "last_checked_on",
                    aidportal.columns.DayField(
                        blank=True,
                        help_text="The day on which somebody last compared this record with its sources.",
                        null=True,
                        verbose_name="last checked on",
                    ),
                ),
                (
                    "note",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Never shown to the public.",
                        max_length=4000,
                        verbose_name="note for curators",
                    ),
                ),
                ("title", aidportal.text.LineField(max_length=200, verbose_name="title")),
                ("title_en", aidportal.text.LineField(max_length=200, null=True, verbose_name="title")),
                ("title_ja", aidportal.text.LineField(max_length=200, null=True, verbose_name="title")),
                ("title_uk", aidportal.text.LineField(max_length=200, null=True, verbose_name="title")),
                ("summary", aidportal.text.ProseField(blank=True, max_length=4000, verbose_name="summary")),
                (
                    "summary_en",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="summary"),
                ),
                (
                    "summary_ja",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="summary"),
                ),
                (
                    "summary_uk",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="summary"),
                ),
                ("technology", aidportal.text.LineField(blank=True, max_length=300, verbose_name="technology")),
                (
                    "technology_en",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="technology"),
                ),
                (
                    "technology_ja",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="technology"),
                ),
                (
                    "technology_uk",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="technology"),
                ),
                (
                    "stage",
                    aidportal.columns.CodeField(
                        choices=[
                            ("announced", "announced"),
                            ("pilot", "pilot"),
                            ("operating", "operating"),
                            ("completed", "completed"),
                            ("stopped", "stopped"),
                        ],
                        max_length=10,
                        verbose_name="stage",
                    ),
                ),
                ("started_from", models.DateField(blank=True, null=True, verbose_name="started on: first day")),
                ("started_to", models.DateField(blank=True, null=True, verbose_name="started on: last day")),
                (
                    "started_precision",
                    models.CharField(
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("range", "range of days"),
                            ("not_stated", "not stated"),
                        ],
                        default="not_stated",
                        max_length=10,
                        verbose_name="started on: precision",
                    ),
                ),
                ("website", aidportal.text.WebField(blank=True, max_length=500, verbose_name="website")),
                (
                    "published_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="published by",
                    ),
                ),
                (
                    "submitted_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="submitted by",
                    ),
                ),
            ],
            options={
                "verbose_name": "initiative",
                "verbose_name_plural": "initiatives",
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "review", "published", "archived"])),
                        name="partners_initiative_state_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("slug", ""), _negated=True), name="partners_initiative_has_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("started_from__isnull", True),
                                ("started_precision", "not_stated"),
                                ("started_to__isnull", True),
                            ),
                            models.Q(
                                ("started_from__isnull", False),
                                ("started_to__isnull", False),
                                models.Q(
                                    models.Q(("started_from", models.F("started_to")), ("started_precision", "day")),
                                    models.Q(
                                        ("started_from__lt", models.F("started_to")),
                                        ("started_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="partners_initiative_started_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("started_from__isnull", True),
                                ("started_precision", "not_stated"),
                                ("started_to__isnull", True),
                            ),
                            models.Q(
                                ("started_from__isnull", False),
                                ("started_to__isnull", False),
                                ("started_from__gte", datetime.date(1900, 1, 1)),
                                ("started_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="partners_initiative_started_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalInitiativeSector",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "sector",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.sector",
                        verbose_name="sector",
                    ),
                ),
                (
                    "initiative",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.initiative",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical sector",
                "verbose_name_plural": "historical sectors",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalInitiativePlace",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "name",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Town or village, as the source names it.",
                        max_length=100,
                        verbose_name="place",
                    ),
                ),
                (
                    "name_en",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Town or village, as the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "name_ja",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Town or village, as the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "name_uk",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Town or village, as the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.subdivision",
                        verbose_name="region",
                    ),
                ),
                (
                    "initiative",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.initiative",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical place",
                "verbose_name_plural": "historical places",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalInitiativeCitation",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "quote",
                    aidportal.text.ProseField(
                        help_text="Word for word, in the source's language; … for left-out words.",
                        max_length=1000,
                        verbose_name="quote",
                    ),
                ),
                (
                    "locator",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="paragraph 3, page 12, row 40, 01:15 …",
                        max_length=100,
                        verbose_name="where",
                    ),
                ),
                (
                    "speaker",
                    aidportal.text.LineField(
                        blank=True, help_text="The speaker's name.", max_length=150, verbose_name="said by"
                    ),
                ),
                (
                    "speaker_office",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Prime Minister of Japan, spokesperson …",
                        max_length=200,
                        verbose_name="speaker's office",
                    ),
                ),
                ("stated_on_from", models.DateField(blank=True, null=True, verbose_name="stated on: first day")),
                ("stated_on_to", models.DateField(blank=True, null=True, verbose_name="stated on: last day")),
                (
                    "stated_on_precision",
                    models.CharField(
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("range", "range of days"),
                            ("not_stated", "not stated"),
                        ],
                        default="not_stated",
                        max_length=10,
                        verbose_name="stated on: precision",
                    ),
                ),
                (
                    "backs",
                    models.JSONField(
                        default=list, help_text="Which facts of the record these words carry.", verbose_name="backs"
                    ),
                ),
                (
                    "states_amount_minor",
                    models.BigIntegerField(blank=True, null=True, verbose_name="amount stated here: minor units"),
                ),
                (
                    "states_amount_step",
                    models.BigIntegerField(blank=True, null=True, verbose_name="amount stated here: rounded to"),
                ),
                (
                    "states_amount_comparison",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exactly", "exactly"),
                            ("about", "about"),
                            ("over", "over"),
                            ("at_least", "at least"),
                            ("up_to", "up to"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="amount stated here: precision",
                    ),
                ),
                (
                    "states_date_from",
                    models.DateField(blank=True, null=True, verbose_name="date stated here: first day"),
                ),
                (
                    "states_date_to",
                    models.DateField(blank=True, null=True, verbose_name="date stated here: last day"),
                ),
                (
                    "states_date_precision",
                    models.CharField(
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("range", "range of days"),
                            ("not_stated", "not stated"),
                        ],
                        default="not_stated",
                        max_length=10,
                        verbose_name="date stated here: precision",
                    ),
                ),
                (
                    "states_quantity_thousandths",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity stated here: thousandths"),
                ),
                (
                    "states_quantity_step",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity stated here: rounded to"),
                ),
                (
                    "states_quantity_unit",
                    aidportal.text.LineField(
                        blank=True, default="", max_length=60, verbose_name="quantity stated here: unit"
                    ),
                ),
                (
                    "states_quantity_comparison",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exactly", "exactly"),
                            ("about", "about"),
                            ("over", "over"),
                            ("at_least", "at least"),
                            ("up_to", "up to"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="quantity stated here: precision",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="sources.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "states_amount_currency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="amount stated here: currency",
                    ),
                ),
                (
                    "initiative",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.initiative",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical citation",
                "verbose_name_plural": "historical citations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="InitiativeCitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "quote",
                    aidportal.text.ProseField(
                        help_text="Word for word, in the source's language; … for left-out words.",
                        max_length=1000,
                        verbose_name="quote",
                    ),
                ),
                (
                    "locator",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="paragraph 3, page 12, row 40, 01:15 …",
                        max_length=100,
                        verbose_name="where",
                    ),
                ),
                (
                    "speaker",
                    aidportal.text.LineField(
                        blank=True, help_text="The speaker's name.", max_length=150, verbose_name="said by"
                    ),
                ),
                (
                    "speaker_office",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Prime Minister of Japan, spokesperson …",
                        max_length=200,
                        verbose_name="speaker's office",
                    ),
                ),
                ("stated_on_from", models.DateField(blank=True, null=True, verbose_name="stated on: first day")),
                ("stated_on_to", models.DateField(blank=True, null=True, verbose_name="stated on: last day")),
                (
                    "stated_on_precision",
                    models.CharField(
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("range", "range of days"),
                            ("not_stated", "not stated"),
                        ],
                        default="not_stated",
                        max_length=10,
                        verbose_name="stated on: precision",
                    ),
                ),
                (
                    "backs",
                    models.JSONField(
                        default=list, help_text="Which facts of the record these words carry.", verbose_name="backs"
                    ),
                ),
                (
                    "states_amount_minor",
                    models.BigIntegerField(blank=True, null=True, verbose_name="amount stated here: minor units"),
                ),
                (
                    "states_amount_step",
                    models.BigIntegerField(blank=True, null=True, verbose_name="amount stated here: rounded to"),
                ),
                (
                    "states_amount_comparison",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exactly", "exactly"),
                            ("about", "about"),
                            ("over", "over"),
                            ("at_least", "at least"),
                            ("up_to", "up to"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="amount stated here: precision",
                    ),
                ),
                (
                    "states_date_from",
                    models.DateField(blank=True, null=True, verbose_name="date stated here: first day"),
                ),
                (
                    "states_date_to",
                    models.DateField(blank=True, null=True, verbose_name="date stated here: last day"),
                ),
                (
                    "states_date_precision",
                    models.CharField(
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("range", "range of days"),
                            ("not_stated", "not stated"),
                        ],
                        default="not_stated",
                        max_length=10,
                        verbose_name="date stated here: precision",
                    ),
                ),
                (
                    "states_quantity_thousandths",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity stated here: thousandths"),
                ),
                (
                    "states_quantity_step",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity stated here: rounded to"),
                ),
                (
                    "states_quantity_unit",
                    aidportal.text.LineField(
                        blank=True, default="", max_length=60, verbose_name="quantity stated here: unit"
                    ),
                ),
                (
                    "states_quantity_comparison",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exactly", "exactly"),
                            ("about", "about"),
                            ("over", "over"),
                            ("at_least", "at least"),
                            ("up_to", "up to"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="quantity stated here: precision",
                    ),
                ),
                (
                    "initiative",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="partners.initiative",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "states_amount_currency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="amount stated here: currency",
                    ),
                ),
            ],
            options={
                "verbose_name": "citation",
                "verbose_name_plural": "citations",
                "ordering": ["pk"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("quote", ""), _negated=True),
                        name="partners_initiativecitation_has_quote",
                        violation_error_message="A citation needs the source's words: copy them here.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("stated_on_from__isnull", True),
                                ("stated_on_precision", "not_stated"),
                                ("stated_on_to__isnull", True),
                            ),
                            models.Q(
                                ("stated_on_from__isnull", False),
                                ("stated_on_to__isnull", False),
                                models.Q(
                                    models.Q(
                                        ("stated_on_from", models.F("stated_on_to")), ("stated_on_precision", "day")
                                    ),
                                    models.Q(
                                        ("stated_on_from__lt", models.F("stated_on_to")),
                                        ("stated_on_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="partners_initiativecitation_stated_on_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("stated_on_from__isnull", True),
                                ("stated_on_precision", "not_stated"),
                                ("stated_on_to__isnull", True),
                            ),
                            models.Q(
                                ("stated_on_from__isnull", False),
                                ("stated_on_to__isnull", False),
                                ("stated_on_from__gte", datetime.date(1900, 1, 1)),
                                ("stated_on_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="partners_initiativecitation_stated_on_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("states_amount_currency__isnull", True),
                                ("states_amount_minor__isnull", True),
                                ("states_amount_step__isnull", True),
                                ("states_amount_comparison", ""),
                            ),
                            models.Q(
                                ("states_amount_currency__isnull", False),
                                ("states_amount_minor__isnull", False),
                                ("states_amount_step__isnull", False),
                                ("states_amount_comparison__in", ["exactly", "about", "over", "at_least", "up_to"]),
                                models.Q(("states_amount_comparison", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="partners_initiativecitation_states_amount_whole",
                        violation_error_message="An amount needs its figure, its currency and its precision: give all of them or none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("states_amount_minor__isnull", True),
                            models.Q(
                                ("states_amount_minor__gte", 0),
                                ("states_amount_minor__lt", 9000000000000000),
                                (
                                    "states_amount_step__in",
                                    [
                                        1,
                                        10,
                                        100,
                                        1000,
                                        10000,
                                        100000,
                                        1000000,
                                        10000000,
                                        100000000,
                                        1000000000,
                                        10000000000,
                                        100000000000,
                                        1000000000000,
                                        10000000000000,
                                        100000000000000,
                                        1000000000000000,
                                    ],
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="partners_initiativecitation_states_amount_range",
                        violation_error_message="This amount is too large: check its scale.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("states_date_from__isnull", True),
                                ("states_date_precision", "not_stated"),
                                ("states_date_to__isnull", True),
                            ),
                            models.Q(
                                ("states_date_from__isnull", False),
                                ("states_date_to__isnull", False),
                                models.Q(
                                    models.Q(
                                        ("states_date_from", models.F("states_date_to")),
                                        ("states_date_precision", "day"),
                                    ),
                                    models.Q(
                                        ("states_date_from__lt", models.F("states_date_to")),
                                        ("states_date_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="partners_initiativecitation_states_date_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("states_date_from__isnull", True),
                                ("states_date_precision", "not_stated"),
                                ("states_date_to__isnull", True),
                            ),
                            models.Q(
                                ("states_date_from__isnull", False),
                                ("states_date_to__isnull", False),
                                ("states_date_from__gte", datetime.date(1900, 1, 1)),
                                ("states_date_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="partners_initiativecitation_states_date_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("states_quantity_step__isnull", True),
                                ("states_quantity_thousandths__isnull", True),
                                ("states_quantity_comparison", ""),
                                ("states_quantity_unit", ""),
                            ),
                            models.Q(
                                ("states_quantity_step__isnull", False),
                                ("states_quantity_thousandths__isnull", False),
                                ("states_quantity_comparison__in", ["exactly", "about", "over", "at_least", "up_to"]),
                                models.Q(("states_quantity_unit", ""), _negated=True),
                                models.Q(("states_quantity_comparison", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="partners_initiativecitation_states_quantity_whole",
                        violation_error_message="A quantity needs its figure, its unit and its precision: give all of them or none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("states_quantity_thousandths__isnull", True),
                            models.Q(
                                (
                                    "states_quantity_step__in",
                                    [
                                        1,
                                        10,
                                        100,
                                        1000,
                                        10000,
                                        100000,
                                        1000000,
                                        10000000,
                                        100000000,
                                        1000000000,
                                        10000000000,
                                        100000000000,
                                        1000000000000,
                                        10000000000000,
                                        100000000000000,
                                        1000000000000000,
                                    ],
                                ),
                                ("states_quantity_thousandths__gte", 0),
                                ("states_quantity_thousandths__lt", 9000000000000000),
                            ),
                            _connector="OR",
                        ),
                        name="partners_initiativecitation_states_quantity_range",
                        violation_error_message="This quantity is too large: check it.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InitiativePlace",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Town or village, as the source names it.",
                        max_length=100,
                        verbose_name="place",
                    ),
                ),
                (
                    "name_en",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Town or village, as the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "name_ja",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Town or village, as the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "name_uk",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Town or village, as the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "initiative",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="places", to="partners.initiative"
                    ),
                ),
                (
                    "region",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.subdivision",
                        verbose_name="region",
                    ),
                ),
            ],
            options={
                "verbose_name": "place",
                "verbose_name_plural": "places",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("region__isnull", False), models.Q(("name", ""), _negated=True), _connector="OR"
                        ),
                        name="partners_place_says_where",
                        violation_error_message="Choose a region or name the place.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="InitiativeSector",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "initiative",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="sectors", to="partners.initiative"
                    ),
                ),
                (
                    "sector",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.sector",
                        verbose_name="sector",
                    ),
                ),
            ],
            options={
                "verbose_name": "sector",
                "verbose_name_plural": "sectors",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(fields=("initiative", "sector"), name="partners_initiative_sector_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Organisation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "state",
                    aidportal.columns.CodeField(
                        choices=[
                            ("draft", "draft"),
                            ("review", "in review"),
                            ("published", "published"),
                            ("archived", "archived"),
                        ],
                        default="draft",
                        editable=False,
                        max_length=10,
                        verbose_name="state",
                    ),
                ),
                (
                    "slug",
                    aidportal.columns.AddressField(
                        blank=True,
                        help_text="The last part of the record's web address. Left empty, it is made from the title.",
                        max_length=120,
                        unique=True,
                        verbose_name="address",
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="created at")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="changed at")),
                (
                    "submitted_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="submitted at"),
                ),
                (
                    "published_at",
                    models.DateTimeField(blank=True, editable=False, null=True, verbose_name="published at"),
                ),
                ("first_published_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("edit_version", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "last_checked_on",
                    aidportal.columns.DayField(
                        blank=True,
                        help_text="The day on which somebody last compared this record with its sources.",
                        null=True,
                        verbose_name="last checked on",
                    ),
                ),
                (
                    "note",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Never shown to the public.",
                        max_length=4000,
                        verbose_name="note for curators",
                    ),
                ),
                ("name", aidportal.text.LineField(max_length=200, verbose_name="name")),
                ("name_en", aidportal.text.LineField(max_length=200, null=True, verbose_name="name")),
                ("name_ja", aidportal.text.LineField(max_length=200, null=True, verbose_name="name")),
                ("name_uk", aidportal.text.LineField(max_length=200, null=True, verbose_name="name")),
                (
                    "short_name",
                    aidportal.text.LineField(
                        blank=True, help_text="JICA, JETRO, UNDP …", max_length=60, verbose_name="short name"
                    ),
                ),
                (
                    "organisation_type",
                    aidportal.columns.CodeField(
                        choices=functools.partial(
                            aidportal.reference.codelists.choices, *("OrganisationType",), **{}
                        ),
                        help_text="IATI's organisation type.",
                        max_length=3,
                        verbose_name="type",
                    ),
                ),
                ("city", aidportal.text.LineField(blank=True, max_length=100, verbose_name="city")),
                ("city_en", aidportal.text.LineField(blank=True, max_length=100, null=True, verbose_name="city")),
                ("city_ja", aidportal.text.LineField(blank=True, max_length=100, null=True, verbose_name="city")),
                ("city_uk", aidportal.text.LineField(blank=True, max_length=100, null=True, verbose_name="city")),
                ("website", aidportal.text.WebField(blank=True, max_length=500, verbose_name="website")),
                ("description", aidportal.text.ProseField(blank=True, max_length=4000, verbose_name="description")),
                (
                    "description_en",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="description"),
                ),
                (
                    "description_ja",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="description"),
                ),
                (
                    "description_uk",
                    aidportal.text.ProseField(blank=True, max_length=4000, null=True, verbose_name="description"),
                ),
                (
                    "offers",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Technology, goods, services, experience.",
                        max_length=2000,
                        verbose_name="what it offers",
                    ),
                ),
                (
                    "offers_en",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Technology, goods, services, experience.",
                        max_length=2000,
                        null=True,
                        verbose_name="what it offers",
                    ),
                ),
                (
                    "offers_ja",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Technology, goods, services, experience.",
                        max_length=2000,
                        null=True,
                        verbose_name="what it offers",
                    ),
                ),
                (
                    "offers_uk",
                    aidportal.text.ProseField(
                        blank=True,
                        help_text="Technology, goods, services, experience.",
                        max_length=2000,
                        null=True,
                        verbose_name="what it offers",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.area",
                        verbose_name="country",
                    ),
                ),
                (
                    "published_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="published by",
                    ),
                ),
                (
                    "submitted_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="submitted by",
                    ),
                ),
            ],
            options={
                "verbose_name": "organisation",
                "verbose_name_plural": "organisations",
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "review", "published", "archived"])),
                        name="partners_organisation_state_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("slug", ""), _negated=True), name="partners_organisation_has_slug"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="InitiativeOrganisation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    aidportal.columns.CodeField(
                        choices=[
                            ("lead", "runs it"),
                            ("partner", "partner"),
                            ("funder", "pays for it"),
                            ("recipient", "receives it"),
                        ],
                        default="lead",
                        max_length=10,
                        verbose_name="role",
                    ),
                ),
                (
                    "initiative",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="organisations",
                        to="partners.initiative",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="initiative_roles",
                        to="partners.organisation",
                        verbose_name="organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "organisation",
                "verbose_name_plural": "organisations",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("initiative", "organisation", "role"), name="partners_initiative_role_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalOrganisationSector",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "sector",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.sector",
                        verbose_name="sector",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical sector",
                "verbose_name_plural": "historical sectors",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalOrganisationMember",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "member",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                        verbose_name="member",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                        verbose_name="group",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical member",
                "verbose_name_plural": "historical members",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalOrganisationIdentifier",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "scheme",
                    aidportal.columns.CodeField(
                        choices=[
                            ("iati", "IATI organisation identifier"),
                            ("jp_corporate", "Japanese corporate number"),
                            ("lei", "Legal Entity Identifier"),
                            ("ua_edrpou", "Ukrainian EDRPOU code"),
                            ("other", "other register"),
                        ],
                        max_length=15,
                        verbose_name="register",
                    ),
                ),
                ("value", aidportal.text.LineField(max_length=100, verbose_name="number")),
                ("link", aidportal.text.WebField(blank=True, max_length=500, verbose_name="link")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical identifier",
                "verbose_name_plural": "historical identifiers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalOrganisationCitation",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "quote",
                    aidportal.text.ProseField(
                        help_text="Word for word, in the source's language; … for left-out words.",
                        max_length=1000,
                        verbose_name="quote",
                    ),
                ),
                (
                    "locator",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="paragraph 3, page 12, row 40, 01:15 …",
                        max_length=100,
                        verbose_name="where",
                    ),
                ),
                (
                    "speaker",
                    aidportal.text.LineField(
                        blank=True, help_text="The speaker's name.", max_length=150, verbose_name="said by"
                    ),
                ),
                (
                    "speaker_office",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Prime Minister of Japan, spokesperson …",
                        max_length=200,
                        verbose_name="speaker's office",
                    ),
                ),
                ("stated_on_from", models.DateField(blank=True, null=True, verbose_name="stated on: first day")),
                ("stated_on_to", models.DateField(blank=True, null=True, verbose_name="stated on: last day")),
                (
                    "stated_on_precision",
                    models.CharField(
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("range", "range of days"),
                            ("not_stated", "not stated"),
                        ],
                        default="not_stated",
                        max_length=10,
                        verbose_name="stated on: precision",
                    ),
                ),
                (
                    "backs",
                    models.JSONField(
                        default=list, help_text="Which facts of the record these words carry.", verbose_name="backs"
                    ),
                ),
                (
                    "states_amount_minor",
                    models.BigIntegerField(blank=True, null=True, verbose_name="amount stated here: minor units"),
                ),
                (
                    "states_amount_step",
                    models.BigIntegerField(blank=True, null=True, verbose_name="amount stated here: rounded to"),
                ),
                (
                    "states_amount_comparison",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exactly", "exactly"),
                            ("about", "about"),
                            ("over", "over"),
                            ("at_least", "at least"),
                            ("up_to", "up to"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="amount stated here: precision",
                    ),
                ),
                (
                    "states_date_from",
                    models.DateField(blank=True, null=True, verbose_name="date stated here: first day"),
                ),
                (
                    "states_date_to",
                    models.DateField(blank=True, null=True, verbose_name="date stated here: last day"),
                ),
                (
                    "states_date_precision",
                    models.CharField(
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("range", "range of days"),
                            ("not_stated", "not stated"),
                        ],
                        default="not_stated",
                        max_length=10,
                        verbose_name="date stated here: precision",
                    ),
                ),
                (
                    "states_quantity_thousandths",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity stated here: thousandths"),
                ),
                (
                    "states_quantity_step",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity stated here: rounded to"),
                ),
                (
                    "states_quantity_unit",
                    aidportal.text.LineField(
                        blank=True, default="", max_length=60, verbose_name="quantity stated here: unit"
                    ),
                ),
                (
                    "states_quantity_comparison",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exactly", "exactly"),
                            ("about", "about"),
                            ("over", "over"),
                            ("at_least", "at least"),
                            ("up_to", "up to"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="quantity stated here: precision",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="sources.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "states_amount_currency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="amount stated here: currency",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical citation",
                "verbose_name_plural": "historical citations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalOrganisationAlias",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                ("name", aidportal.text.LineField(max_length=200, verbose_name="name")),
                ("language", aidportal.columns.CodeField(blank=True, max_length=8, verbose_name="language")),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical other name",
                "verbose_name_plural": "historical other names",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalInitiativeOrganisation",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "role",
                    aidportal.columns.CodeField(
                        choices=[
                            ("lead", "runs it"),
                            ("partner", "partner"),
                            ("funder", "pays for it"),
                            ("recipient", "receives it"),
                        ],
                        default="lead",
                        max_length=10,
                        verbose_name="role",
                    ),
                ),
                ("history_id", models.AutoField(primary_key=True, serialize=False)),
                ("history_date", models.DateTimeField(db_index=True)),
                ("history_change_reason", models.CharField(max_length=100, null=True)),
                (
                    "history_type",
                    models.CharField(choices=[("+", "Created"), ("~", "Changed"), ("-", "Deleted")], max_length=1),
                ),
                (
                    "history_user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "initiative",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.initiative",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                        verbose_name="organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical organisation",
                "verbose_name_plural": "historical organisations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="OrganisationAlias",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", aidportal.text.LineField(max_length=200, verbose_name="name")),
                ("language", aidportal.columns.CodeField(blank=True, max_length=8, verbose_name="language")),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="aliases",
                        to="partners.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "other name",
                "verbose_name_plural": "other names",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [models.UniqueConstraint(fields=("organisation", "name"), name="partners_alias_once")],
            },
        ),
        migrations.CreateModel(
            name="OrganisationCitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "quote",
                    aidportal.text.ProseField(
                        help_text="Word for word, in the source's language; … for left-out words.",
                        max_length=1000,
                        verbose_name="quote",
                    ),
                ),
                (
                    "locator",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="paragraph 3, page 12, row 40, 01:15 …",
                        max_length=100,
                        verbose_name="where",
                    ),
                ),
                (
                    "speaker",
                    aidportal.text.LineField(
                        blank=True, help_text="The speaker's name.", max_length=150, verbose_name="said by"
                    ),
                ),
                (
                    "speaker_office",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Prime Minister of Japan, spokesperson …",
                        max_length=200,
                        verbose_name="speaker's office",
                    ),
                ),
                ("stated_on_from", models.DateField(blank=True, null=True, verbose_name="stated on: first day")),
                ("stated_on_to", models.DateField(blank=True, null=True, verbose_name="stated on: last day")),
                (
                    "stated_on_precision",
                    models.CharField(
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("range", "range of days"),
                            ("not_stated", "not stated"),
                        ],
                        default="not_stated",
                        max_length=10,
                        verbose_name="stated on: precision",
                    ),
                ),
                (
                    "backs",
                    models.JSONField(
                        default=list, help_text="Which facts of the record these words carry.", verbose_name="backs"
                    ),
                ),
                (
                    "states_amount_minor",
                    models.BigIntegerField(blank=True, null=True, verbose_name="amount stated here: minor units"),
                ),
                (
                    "states_amount_step",
                    models.BigIntegerField(blank=True, null=True, verbose_name="amount stated here: rounded to"),
                ),
                (
                    "states_amount_comparison",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exactly", "exactly"),
                            ("about", "about"),
                            ("over", "over"),
                            ("at_least", "at least"),
                            ("up_to", "up to"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="amount stated here: precision",
                    ),
                ),
                (
                    "states_date_from",
                    models.DateField(blank=True, null=True, verbose_name="date stated here: first day"),
                ),
                (
                    "states_date_to",
                    models.DateField(blank=True, null=True, verbose_name="date stated here: last day"),
                ),
                (
                    "states_date_precision",
                    models.CharField(
                        choices=[
                            ("day", "day"),
                            ("month", "month"),
                            ("year", "year"),
                            ("range", "range of days"),
                            ("not_stated", "not stated"),
                        ],
                        default="not_stated",
                        max_length=10,
                        verbose_name="date stated here: precision",
                    ),
                ),
                (
                    "states_quantity_thousandths",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity stated here: thousandths"),
                ),
                (
                    "states_quantity_step",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity stated here: rounded to"),
                ),
                (
                    "states_quantity_unit",
                    aidportal.text.LineField(
                        blank=True, default="", max_length=60, verbose_name="quantity stated here: unit"
                    ),
                ),
                (
                    "states_quantity_comparison",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("exactly", "exactly"),
                            ("about", "about"),
                            ("over", "over"),
                            ("at_least", "at least"),
                            ("up_to", "up to"),
                        ],
                        default="",
                        max_length=8,
                        verbose_name="quantity stated here: precision",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="partners.organisation",
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "states_amount_currency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="amount stated here: currency",
                    ),
                ),
            ],
            options={
                "verbose_name": "citation",
                "verbose_name_plural": "citations",
                "ordering": ["pk"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("quote", ""), _negated=True),
                        name="partners_organisationcitation_has_quote",
                        violation_error_message="A citation needs the source's words: copy them here.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("stated_on_from__isnull", True),
                                ("stated_on_precision", "not_stated"),
                                ("stated_on_to__isnull", True),
                            ),
                            models.Q(
                                ("stated_on_from__isnull", False),
                                ("stated_on_to__isnull", False),
                                models.Q(
                                    models.Q(
                                        ("stated_on_from", models.F("stated_on_to")), ("stated_on_precision", "day")
                                    ),
                                    models.Q(
                                        ("stated_on_from__lt", models.F("stated_on_to")),
                                        ("stated_on_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="partners_organisationcitation_stated_on_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("stated_on_from__isnull", True),
                                ("stated_on_precision", "not_stated"),
                                ("stated_on_to__isnull", True),
                            ),
                            models.Q(
                                ("stated_on_from__isnull", False),
                                ("stated_on_to__isnull", False),
                                ("stated_on_from__gte", datetime.date(1900, 1, 1)),
                                ("stated_on_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="partners_organisationcitation_stated_on_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("states_amount_currency__isnull", True),
                                ("states_amount_minor__isnull", True),
                                ("states_amount_step__isnull", True),
                                ("states_amount_comparison", ""),
                            ),
                            models.Q(
                                ("states_amount_currency__isnull", False),
                                ("states_amount_minor__isnull", False),
                                ("states_amount_step__isnull", False),
                                ("states_amount_comparison__in", ["exactly", "about", "over", "at_least", "up_to"]),
                                models.Q(("states_amount_comparison", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="partners_organisationcitation_states_amount_whole",
                        violation_error_message="An amount needs its figure, its currency and its precision: give all of them or none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("states_amount_minor__isnull", True),
                            models.Q(
                                ("states_amount_minor__gte", 0),
                                ("states_amount_minor__lt", 9000000000000000),
                                (
                                    "states_amount_step__in",
                                    [
                                        1,
                                        10,
                                        100,
                                        1000,
                                        10000,
                                        100000,
                                        1000000,
                                        10000000,
                                        100000000,
                                        1000000000,
                                        10000000000,
                                        100000000000,
                                        1000000000000,
                                        10000000000000,
                                        100000000000000,
                                        1000000000000000,
                                    ],
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="partners_organisationcitation_states_amount_range",
                        violation_error_message="This amount is too large: check its scale.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("states_date_from__isnull", True),
                                ("states_date_precision", "not_stated"),
                                ("states_date_to__isnull", True),
                            ),
                            models.Q(
                                ("states_date_from__isnull", False),
                                ("states_date_to__isnull", False),
                                models.Q(
                                    models.Q(
                                        ("states_date_from", models.F("states_date_to")),
                                        ("states_date_precision", "day"),
                                    ),
                                    models.Q(
                                        ("states_date_from__lt", models.F("states_date_to")),
                                        ("states_date_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="partners_organisationcitation_states_date_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("states_date_from__isnull", True),
                                ("states_date_precision", "not_stated"),
                                ("states_date_to__isnull", True),
                            ),
                            models.Q(
                                ("states_date_from__isnull", False),
                                ("states_date_to__isnull", False),
                                ("states_date_from__gte", datetime.date(1900, 1, 1)),
                                ("states_date_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="partners_organisationcitation_states_date_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("states_quantity_step__isnull", True),
                                ("states_quantity_thousandths__isnull", True),
                                ("states_quantity_comparison", ""),
                                ("states_quantity_unit", ""),
                            ),
                            models.Q(
                                ("states_quantity_step__isnull", False),
                                ("states_quantity_thousandths__isnull", False),
                                ("states_quantity_comparison__in", ["exactly", "about", "over", "at_least", "up_to"]),
                                models.Q(("states_quantity_unit", ""), _negated=True),
                                models.Q(("states_quantity_comparison", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="partners_organisationcitation_states_quantity_whole",
                        violation_error_message="A quantity needs its figure, its unit and its precision: give all of them or none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("states_quantity_thousandths__isnull", True),
                            models.Q(
                                (
                                    "states_quantity_step__in",
                                    [
                                        1,
                                        10,
                                        100,
                                        1000,
                                        10000,
                                        100000,
                                        1000000,
                                        10000000,
                                        100000000,
                                        1000000000,
                                        10000000000,
                                        100000000000,
                                        1000000000000,
                                        10000000000000,
                                        100000000000000,
                                        1000000000000000,
                                    ],
                                ),
                                ("states_quantity_thousandths__gte", 0),
                                ("states_quantity_thousandths__lt", 9000000000000000),
                            ),
                            _connector="OR",
                        ),
                        name="partners_organisationcitation_states_quantity_range",
                        violation_error_message="This quantity is too large: check it.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationIdentifier",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "scheme",
                    aidportal.columns.CodeField(
                        choices=[
                            ("iati", "IATI organisation identifier"),
                            ("jp_corporate", "Japanese corporate number"),
                            ("lei", "Legal Entity Identifier"),
                            ("ua_edrpou", "Ukrainian EDRPOU code"),
                            ("other", "other register"),
                        ],
                        max_length=15,
                        verbose_name="register",
                    ),
                ),
                ("value", aidportal.text.LineField(max_length=100, verbose_name="number")),
                ("link", aidportal.text.WebField(blank=True, max_length=500, verbose_name="link")),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="identifiers",
                        to="partners.organisation",
                    ),
                ),
            ],
            options={
                "verbose_name": "identifier",
                "verbose_name_plural": "identifiers",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [models.UniqueConstraint(fields=("scheme", "value"), name="partners_identifier_once")],
            },
        ),
        migrations.CreateModel(
            name="OrganisationMember",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="member_of",
                        to="partners.organisation",
                        verbose_name="member",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="memberships",
                        to="partners.organisation",
                        verbose_name="group",
                    ),
                ),
            ],
            options={
                "verbose_name": "member",
                "verbose_name_plural": "members",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(fields=("organisation", "member"), name="partners_member_once"),
                    models.CheckConstraint(
                        condition=models.Q(("organisation", models.F("member")), _negated=True),
                        name="partners_no_member_of_itself",
                        violation_error_message="A group cannot be its own member.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OrganisationSector",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sectors",
                        to="partners.organisation",
                    ),
                ),
                (
                    "sector",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.sector",
                        verbose_name="sector",
                    ),
                ),
            ],
            options={
                "verbose_name": "sector",
                "verbose_name_plural": "sectors",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organisation", "sector"), name="partners_organisation_sector_once"
                    )
                ],
            },
        ),
    ]
