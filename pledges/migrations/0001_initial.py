import aidportal.columns
import aidportal.reference.codelists
import aidportal.text
import datetime
import django.core.validators
import django.db.models.deletion
import functools
import simple_history.models
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "__first__"),
        ("events", "0002_initial"),
        ("partners", "0001_initial"),
        ("reference", "0001_initial"),
        ("sources", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="HistoricalStatedTotal",
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
                ("title", aidportal.text.LineField(max_length=250, verbose_name="title")),
                ("title_en", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
                ("title_ja", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
                ("title_uk", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
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
                ("amount_minor", models.BigIntegerField(blank=True, null=True, verbose_name="amount: minor units")),
                ("amount_step", models.BigIntegerField(blank=True, null=True, verbose_name="amount: rounded to")),
                (
                    "amount_comparison",
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
                        verbose_name="amount: precision",
                    ),
                ),
                ("stated_from", models.DateField(blank=True, null=True, verbose_name="stated on: first day")),
                ("stated_to", models.DateField(blank=True, null=True, verbose_name="stated on: last day")),
                (
                    "stated_precision",
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
                    "measure",
                    aidportal.columns.CodeField(
                        choices=[
                            ("promised", "promised"),
                            ("committed", "committed"),
                            ("delivered", "delivered"),
                            ("not_stated", "stage not stated"),
                        ],
                        max_length=10,
                        verbose_name="stage",
                    ),
                ),
                ("period_from", models.DateField(blank=True, null=True, verbose_name="period: first day")),
                ("period_to", models.DateField(blank=True, null=True, verbose_name="period: last day")),
                (
                    "period_precision",
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
                        verbose_name="period: precision",
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
                    "amount_currency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="amount: currency",
                    ),
                ),
                (
                    "donor",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Whose support; empty: all donors together.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                        verbose_name="donor",
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
                    "recipient",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="For whom; empty: everyone.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.area",
                        verbose_name="recipient",
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
                "verbose_name": "historical stated total",
                "verbose_name_plural": "historical stated totals",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="Pledge",
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
                ("usd_cents", models.BigIntegerField(editable=False, null=True, verbose_name="USD")),
                (
                    "usd_basis",
                    aidportal.columns.CodeField(
                        choices=[
                            ("none", "no USD value"),
                            ("identity", "stated in USD"),
                            ("day", "rate of the day"),
                            ("range_mean", "mean rate of the days"),
                            ("month_mean", "mean rate of the month"),
                            ("year_mean", "mean rate of the year"),
                            ("stated", "stated by a source"),
                        ],
                        default="none",
                        editable=False,
                        max_length=10,
                        verbose_name="USD basis",
                    ),
                ),
                (
                    "usd_rate",
                    aidportal.columns.CodeField(blank=True, editable=False, max_length=40, verbose_name="rate"),
                ),
                (
                    "usd_rate_date",
                    aidportal.columns.DayField(editable=False, null=True, verbose_name="day of the rate"),
                ),
                (
                    "kind_of_money",
                    aidportal.columns.CodeField(
                        choices=[
                            ("grants", "grants and goods"),
                            ("loans", "loans"),
                            ("not_stated", "kind not stated"),
                            ("contingent", "contingent"),
                        ],
                        default="not_stated",
                        editable=False,
                        max_length=10,
                        verbose_name="kind of money",
                    ),
                ),
                (
                    "status",
                    aidportal.columns.CodeField(
                        choices=[
                            ("announced", "announced"),
                            ("committed", "committed"),
                            ("in_delivery", "in delivery"),
                            ("completed", "completed"),
                            ("suspended", "suspended"),
                            ("cancelled", "cancelled"),
                        ],
                        default="announced",
                        editable=False,
                        max_length=11,
                        verbose_name="status",
                    ),
                ),
                ("counted_usd", models.BigIntegerField(default=0, editable=False, verbose_name="counted, USD cents")),
                (
                    "committed_usd",
                    models.BigIntegerField(default=0, editable=False, verbose_name="committed, USD cents"),
                ),
                (
                    "delivered_usd",
                    models.BigIntegerField(default=0, editable=False, verbose_name="delivered, USD cents"),
                ),
                ("year", models.SmallIntegerField(editable=False, null=True, verbose_name="year")),
                ("title", aidportal.text.LineField(max_length=250, verbose_name="title")),
                ("title_en", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
                ("title_ja", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
                ("title_uk", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
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
                ("amount_minor", models.BigIntegerField(blank=True, null=True, verbose_name="amount: minor units")),
                ("amount_step", models.BigIntegerField(blank=True, null=True, verbose_name="amount: rounded to")),
                (
                    "amount_comparison",
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
                        verbose_name="amount: precision",
                    ),
                ),
                (
                    "usd_stated_minor",
                    models.BigIntegerField(
                        blank=True, null=True, verbose_name="USD figure stated by a source: minor units"
                    ),
                ),
                (
                    "usd_stated_step",
                    models.BigIntegerField(
                        blank=True, null=True, verbose_name="USD figure stated by a source: rounded to"
                    ),
                ),
                (
                    "usd_stated_comparison",
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
                        verbose_name="USD figure stated by a source: precision",
                    ),
                ),
                (
                    "finance_type",
                    aidportal.columns.CodeField(
                        blank=True,
                        choices=functools.partial(aidportal.reference.codelists.choices, *("FinanceType",), **{}),
                        help_text="Grant, loan, guarantee …; decides the kind of money. Left empty if no source says.",
                        max_length=5,
                        verbose_name="finance type",
                    ),
                ),
                (
                    "flow_type",
                    aidportal.columns.CodeField(
                        blank=True,
                        choices=functools.partial(aidportal.reference.codelists.choices, *("FlowType",), **{}),
                        max_length=3,
                        verbose_name="flow type",
                    ),
                ),
                (
                    "aid_type",
                    aidportal.columns.CodeField(
                        blank=True,
                        choices=functools.partial(aidportal.reference.codelists.choices, *("AidType",), **{}),
                        max_length=4,
                        verbose_name="aid type",
                    ),
                ),
                ("humanitarian", models.BooleanField(default=False, verbose_name="humanitarian")),
                ("non_lethal_security", models.BooleanField(default=False, verbose_name="non-lethal security")),
                (
                    "beneficiaries",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Whom it is meant to help, if a source says so.",
                        verbose_name="beneficiaries",
                    ),
                ),
                ("announced_from", models.DateField(blank=True, null=True, verbose_name="announced on: first day")),
                ("announced_to", models.DateField(blank=True, null=True, verbose_name="announced on: last day")),
                (
                    "announced_precision",
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
                        verbose_name="announced on: precision",
                    ),
                ),
                (
                    "announced_by",
                    aidportal.text.LineField(
                        blank=True, help_text="The person.", max_length=150, verbose_name="announced by"
                    ),
                ),
                ("announced_by_office", aidportal.text.LineField(blank=True, max_length=200, verbose_name="office")),
                ("period_from", models.DateField(blank=True, null=True, verbose_name="period: first day")),
                ("period_to", models.DateField(blank=True, null=True, verbose_name="period: last day")),
                (
                    "period_precision",
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
                        verbose_name="period: precision",
                    ),
                ),
                ("due_from", models.DateField(blank=True, null=True, verbose_name="due date: first day")),
                ("due_to", models.DateField(blank=True, null=True, verbose_name="due date: last day")),
                (
                    "due_precision",
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
                        verbose_name="due date: precision",
                    ),
                ),
                (
                    "parent_relation",
                    aidportal.columns.CodeField(
                        blank=True,
                        choices=[("part_of", "part of"), ("raised_to", "raised to")],
                        max_length=10,
                        verbose_name="relation to the parent",
                    ),
                ),
                (
                    "parent_exception",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Why donor or recipients lie outside the parent's, if they do.",
                        max_length=300,
                        verbose_name="reason",
                    ),
                ),
                (
                    "amount_currency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="amount: currency",
                    ),
                ),
                (
                    "announced_at",
                    models.ForeignKey(
                        blank=True,
                        help_text="The event at which it was announced.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pledges",
                        to="events.event",
                        verbose_name="announced at",
                    ),
                ),
                (
                    "donor",
                    models.ForeignKey(
                        help_text="Who promises. For a joint promise: a group with its members.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pledges_given",
                        to="partners.organisation",
                        verbose_name="donor",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        help_text="The package of which this is a part, or the promise to which this one was raised.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="children",
                        to="pledges.pledge",
                        verbose_name="parent",
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
                (
                    "usd_stated_currency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="USD figure stated by a source: currency",
                    ),
                ),
            ],
            options={
                "verbose_name": "pledge",
                "verbose_name_plural": "pledges",
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "base_manager_name": "objects",
                "indexes": [models.Index(fields=["state", "-announced_from", "-id"], name="pledges_newest")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "review", "published", "archived"])),
                        name="pledges_pledge_state_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("slug", ""), _negated=True), name="pledges_pledge_has_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("amount_currency__isnull", True),
                                ("amount_minor__isnull", True),
                                ("amount_step__isnull", True),
                                ("amount_comparison", ""),
                            ),
                            models.Q(
                                ("amount_currency__isnull", False),
                                ("amount_minor__isnull", False),
                                ("amount_step__isnull", False),
                                ("amount_comparison__in", ["exactly", "about", "over", "at_least", "up_to"]),
                                models.Q(("amount_comparison", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_pledge_amount_whole",
                        violation_error_message="An amount needs its figure, its currency and its precision: give all of them or none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("amount_minor__isnull", True),
                            models.Q(
                                ("amount_minor__gte", 0),
                                ("amount_minor__lt", 9000000000000000),
                                (
                                    "amount_step__in",
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
                        name="pledges_pledge_amount_range",
                        violation_error_message="This amount is too large: check its scale.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("usd_stated_currency__isnull", True),
                                ("usd_stated_minor__isnull", True),
                                ("usd_stated_step__isnull", True),
                                ("usd_stated_comparison", ""),
                            ),
                            models.Q(
                                ("usd_stated_currency__isnull", False),
                                ("usd_stated_minor__isnull", False),
                                ("usd_stated_step__isnull", False),
                                ("usd_stated_comparison__in", ["exactly", "about", "over", "at_least", "up_to"]),
                                models.Q(("usd_stated_comparison", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_pledge_usd_stated_whole",
                        violation_error_message="An amount needs its figure, its currency and its precision: give all of them or none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("usd_stated_minor__isnull", True),
                            models.Q(
                                ("usd_stated_minor__gte", 0),
                                ("usd_stated_minor__lt", 9000000000000000),
                                (
                                    "usd_stated_step__in",
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
                        name="pledges_pledge_usd_stated_range",
                        violation_error_message="This amount is too large: check its scale.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("announced_from__isnull", True),
                                ("announced_precision", "not_stated"),
                                ("announced_to__isnull", True),
                            ),
                            models.Q(
                                ("announced_from__isnull", False),
                                ("announced_to__isnull", False),
                                models.Q(
                                    models.Q(
                                        ("announced_from", models.F("announced_to")), ("announced_precision", "day")
                                    ),
                                    models.Q(
                                        ("announced_from__lt", models.F("announced_to")),
                                        ("announced_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_pledge_announced_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("announced_from__isnull", True),
                                ("announced_precision", "not_stated"),
                                ("announced_to__isnull", True),
                            ),
                            models.Q(
                                ("announced_from__isnull", False),
                                ("announced_to__isnull", False),
                                ("announced_from__gte", datetime.date(1900, 1, 1)),
                                ("announced_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_pledge_announced_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("period_from__isnull", True),
                                ("period_precision", "not_stated"),
                                ("period_to__isnull", True),
                            ),
                            models.Q(
                                ("period_from__isnull", False),
                                ("period_to__isnull", False),
                                models.Q(
                                    models.Q(("period_from", models.F("period_to")), ("period_precision", "day")),
                                    models.Q(
                                        ("period_from__lt", models.F("period_to")),
                                        ("period_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_pledge_period_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("period_from__isnull", True),
                                ("period_precision", "not_stated"),
                                ("period_to__isnull", True),
                            ),
                            models.Q(
                                ("period_from__isnull", False),
                                ("period_to__isnull", False),
                                ("period_from__gte", datetime.date(1900, 1, 1)),
                                ("period_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_pledge_period_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("due_from__isnull", True), ("due_precision", "not_stated"), ("due_to__isnull", True)
                            ),
                            models.Q(
                                ("due_from__isnull", False),
                                ("due_to__isnull", False),
                                models.Q(
                                    models.Q(("due_from", models.F("due_to")), ("due_precision", "day")),
                                    models.Q(
                                        ("due_from__lt", models.F("due_to")),
                                        ("due_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_pledge_due_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("due_from__isnull", True), ("due_precision", "not_stated"), ("due_to__isnull", True)
                            ),
                            models.Q(
                                ("due_from__isnull", False),
                                ("due_to__isnull", False),
                                ("due_from__gte", datetime.date(1900, 1, 1)),
                                ("due_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_pledge_due_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("committed_usd__gte", 0), ("counted_usd__gte", 0), ("delivered_usd__gte", 0)
                        ),
                        name="pledges_pledge_sums_not_negative",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("kind_of_money__in", ["grants", "loans", "not_stated", "contingent"]),
                            (
                                "status__in",
                                ["announced", "committed", "in_delivery", "completed", "suspended", "cancelled"],
                            ),
                        ),
                        name="pledges_pledge_derived_codes_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("year__isnull", True),
                            models.Q(("year__gte", 1900), ("year__lte", 2100)),
                            _connector="OR",
                        ),
                        name="pledges_pledge_year_in_range",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("parent__isnull", True), ("parent_relation", "")),
                            models.Q(("parent__isnull", False), ("parent_relation__in", ["part_of", "raised_to"])),
                            _connector="OR",
                        ),
                        name="pledges_pledge_parent_has_relation",
                        violation_error_message="Say what the pledge is to its parent: part of it, or raised to it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("parent__isnull", True),
                            models.Q(("parent", models.F("pk")), _negated=True),
                            _connector="OR",
                        ),
                        name="pledges_pledge_not_its_own_parent",
                        violation_error_message="A pledge cannot be its own parent.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("usd_stated_currency__isnull", True), ("usd_stated_currency", "USD"), _connector="OR"
                        ),
                        name="pledges_pledge_usd_is_usd",
                        violation_error_message="The USD figure has to be in USD.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Joint",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "dimension",
                    aidportal.columns.CodeField(
                        choices=[("recipient", "Recipient"), ("sector", "Sector")], max_length=10
                    ),
                ),
                ("code", aidportal.columns.CodeField(max_length=10)),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="joint_rows", to="pledges.pledge"
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["dimension", "code"], name="pledges_joint_member")],
                "constraints": [
                    models.UniqueConstraint(fields=("pledge", "dimension", "code"), name="pledges_joint_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Item",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("description", aidportal.text.LineField(max_length=300, verbose_name="description")),
                ("description_en", aidportal.text.LineField(max_length=300, null=True, verbose_name="description")),
                ("description_ja", aidportal.text.LineField(max_length=300, null=True, verbose_name="description")),
                ("description_uk", aidportal.text.LineField(max_length=300, null=True, verbose_name="description")),
                (
                    "quantity_thousandths",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity: thousandths"),
                ),
                ("quantity_step", models.BigIntegerField(blank=True, null=True, verbose_name="quantity: rounded to")),
                (
                    "quantity_unit",
                    aidportal.text.LineField(blank=True, default="", max_length=60, verbose_name="quantity: unit"),
                ),
                (
                    "quantity_comparison",
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
                        verbose_name="quantity: precision",
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        default=0,
                        validators=[django.core.validators.MaxValueValidator(9999)],
                        verbose_name="position",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="items", to="pledges.pledge"
                    ),
                ),
            ],
            options={
                "verbose_name": "item",
                "verbose_name_plural": "items",
                "ordering": ["position", "pk"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("quantity_step__isnull", True),
                                ("quantity_thousandths__isnull", True),
                                ("quantity_comparison", ""),
                                ("quantity_unit", ""),
                            ),
                            models.Q(
                                ("quantity_step__isnull", False),
                                ("quantity_thousandths__isnull", False),
                                ("quantity_comparison__in", ["exactly", "about", "over", "at_least", "up_to"]),
                                models.Q(("quantity_unit", ""), _negated=True),
                                models.Q(("quantity_comparison", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_item_quantity_whole",
                        violation_error_message="A quantity needs its figure, its unit and its precision: give all of them or none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("quantity_thousandths__isnull", True),
                            models.Q(
                                (
                                    "quantity_step__in",
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
                                ("quantity_thousandths__gte", 0),
                                ("quantity_thousandths__lt", 9000000000000000),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_item_quantity_range",
                        violation_error_message="This quantity is too large: check it.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalTransaction",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "type",
                    aidportal.columns.CodeField(
                        choices=[
                            ("2", "outgoing commitment"),
                            ("3", "disbursement"),
                            ("4", "expenditure"),
                            ("8", "purchase of equity"),
                            ("10", "credit guarantee"),
                            ("in_kind", "delivery in kind"),
                            ("completion", "completion"),
                            ("suspension", "suspension"),
                            ("resumption", "resumption"),
                            ("cancellation", "cancellation"),
                        ],
                        max_length=12,
                        verbose_name="type",
                    ),
                ),
                ("occurred_from", models.DateField(blank=True, null=True, verbose_name="date: first day")),
                ("occurred_to", models.DateField(blank=True, null=True, verbose_name="date: last day")),
                (
                    "occurred_precision",
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
                        verbose_name="date: precision",
                    ),
                ),
                ("value_minor", models.BigIntegerField(blank=True, null=True, verbose_name="value: minor units")),
                ("value_step", models.BigIntegerField(blank=True, null=True, verbose_name="value: rounded to")),
                (
                    "value_comparison",
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
                        verbose_name="value: precision",
                    ),
                ),
                (
                    "quantity_thousandths",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity: thousandths"),
                ),
                ("quantity_step", models.BigIntegerField(blank=True, null=True, verbose_name="quantity: rounded to")),
                (
                    "quantity_unit",
                    aidportal.text.LineField(blank=True, default="", max_length=60, verbose_name="quantity: unit"),
                ),
                (
                    "quantity_comparison",
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
                        verbose_name="quantity: precision",
                    ),
                ),
                ("description", aidportal.text.LineField(blank=True, max_length=300, verbose_name="description")),
                (
                    "description_en",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="description"),
                ),
                (
                    "description_ja",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="description"),
                ),
                (
                    "description_uk",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="description"),
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
                    "provider",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                        verbose_name="provider",
                    ),
                ),
                (
                    "receiver",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                        verbose_name="receiver",
                    ),
                ),
                (
                    "value_currency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="value: currency",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.item",
                        verbose_name="item",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical transaction",
                "verbose_name_plural": "historical transactions",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPledgeSector",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "share",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Hundredths of a percent; empty: no source states it.",
                        null=True,
                        verbose_name="share",
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
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
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
            name="HistoricalPledgeRecipient",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "share",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Hundredths of a percent; empty: no source states it.",
                        null=True,
                        verbose_name="share",
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
                    "area",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.area",
                        verbose_name="country or region",
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
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical recipient",
                "verbose_name_plural": "historical recipients",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPledgePlace",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "name",
                    aidportal.text.LineField(
                        blank=True, help_text="As the source names it.", max_length=100, verbose_name="place"
                    ),
                ),
                (
                    "name_en",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="As the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "name_ja",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="As the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "name_uk",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="As the source names it.",
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
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
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
            name="HistoricalPledgeParticipant",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "role",
                    aidportal.columns.CodeField(
                        choices=functools.partial(
                            aidportal.reference.codelists.choices, *("OrganisationRole",), **{}
                        ),
                        max_length=1,
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
                (
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical participating organisation",
                "verbose_name_plural": "historical participating organisations",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPledgeMarker",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "code",
                    aidportal.columns.CodeField(
                        choices=functools.partial(aidportal.reference.codelists.choices, *("PolicyMarker",), **{}),
                        max_length=3,
                        verbose_name="policy marker",
                    ),
                ),
                (
                    "significance",
                    aidportal.columns.CodeField(
                        choices=functools.partial(
                            aidportal.reference.codelists.choices, *("PolicySignificance",), **{}
                        ),
                        max_length=1,
                        verbose_name="significance",
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
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical policy marker",
                "verbose_name_plural": "historical policy markers",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPledgeInitiative",
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
                    "initiative",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.initiative",
                        verbose_name="initiative",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
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
            name="HistoricalPledgeIdentifier",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                (
                    "scheme",
                    aidportal.columns.CodeField(
                        choices=[
                            ("iati", "IATI activity"),
                            ("dream", "DREAM project"),
                            ("procurement", "procurement number"),
                            ("world_bank", "World Bank project"),
                            ("other", "other"),
                        ],
                        max_length=12,
                        verbose_name="register",
                    ),
                ),
                ("value", aidportal.text.LineField(max_length=150, verbose_name="number")),
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
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical identifier elsewhere",
                "verbose_name_plural": "historical identifiers elsewhere",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalPledgeCitation",
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
                    "item",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Only if the words are about one of several items.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.item",
                        verbose_name="item",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
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
            name="HistoricalPledge",
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
                ("title", aidportal.text.LineField(max_length=250, verbose_name="title")),
                ("title_en", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
                ("title_ja", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
                ("title_uk", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
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
                ("amount_minor", models.BigIntegerField(blank=True, null=True, verbose_name="amount: minor units")),
                ("amount_step", models.BigIntegerField(blank=True, null=True, verbose_name="amount: rounded to")),
                (
                    "amount_comparison",
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
                        verbose_name="amount: precision",
                    ),
                ),
                (
                    "usd_stated_minor",
                    models.BigIntegerField(
                        blank=True, null=True, verbose_name="USD figure stated by a source: minor units"
                    ),
                ),
                (
                    "usd_stated_step",
                    models.BigIntegerField(
                        blank=True, null=True, verbose_name="USD figure stated by a source: rounded to"
                    ),
                ),
                (
                    "usd_stated_comparison",
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
                        verbose_name="USD figure stated by a source: precision",
                    ),
                ),
                (
                    "finance_type",
                    aidportal.columns.CodeField(
                        blank=True,
                        choices=functools.partial(aidportal.reference.codelists.choices, *("FinanceType",), **{}),
                        help_text="Grant, loan, guarantee …; decides the kind of money. Left empty if no source says.",
                        max_length=5,
                        verbose_name="finance type",
                    ),
                ),
                (
                    "flow_type",
                    aidportal.columns.CodeField(
                        blank=True,
                        choices=functools.partial(aidportal.reference.codelists.choices, *("FlowType",), **{}),
                        max_length=3,
                        verbose_name="flow type",
                    ),
                ),
                (
                    "aid_type",
                    aidportal.columns.CodeField(
                        blank=True,
                        choices=functools.partial(aidportal.reference.codelists.choices, *("AidType",), **{}),
                        max_length=4,
                        verbose_name="aid type",
                    ),
                ),
                ("humanitarian", models.BooleanField(default=False, verbose_name="humanitarian")),
                ("non_lethal_security", models.BooleanField(default=False, verbose_name="non-lethal security")),
                (
                    "beneficiaries",
                    models.JSONField(
                        blank=True,
                        default=list,
                        help_text="Whom it is meant to help, if a source says so.",
                        verbose_name="beneficiaries",
                    ),
                ),
                ("announced_from", models.DateField(blank=True, null=True, verbose_name="announced on: first day")),
                ("announced_to", models.DateField(blank=True, null=True, verbose_name="announced on: last day")),
                (
                    "announced_precision",
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
                        verbose_name="announced on: precision",
                    ),
                ),
                (
                    "announced_by",
                    aidportal.text.LineField(
                        blank=True, help_text="The person.", max_length=150, verbose_name="announced by"
                    ),
                ),
                ("announced_by_office", aidportal.text.LineField(blank=True, max_length=200, verbose_name="office")),
                ("period_from", models.DateField(blank=True, null=True, verbose_name="period: first day")),
                ("period_to", models.DateField(blank=True, null=True, verbose_name="period: last day")),
                (
                    "period_precision",
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
                        verbose_name="period: precision",
                    ),
                ),
                ("due_from", models.DateField(blank=True, null=True, verbose_name="due date: first day")),
                ("due_to", models.DateField(blank=True, null=True, verbose_name="due date: last day")),
                (
                    "due_precision",
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
                        verbose_name="due date: precision",
                    ),
                ),
                (
                    "parent_relation",
                    aidportal.columns.CodeField(
                        blank=True,
                        choices=[("part_of", "part of"), ("raised_to", "raised to")],
                        max_length=10,
                        verbose_name="relation to the parent",
                    ),
                ),
                (
                    "parent_exception",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="Why donor or recipients lie outside the parent's, if they do.",
                        max_length=300,
                        verbose_name="reason",
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
                    "amount_currency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="amount: currency",
                    ),
                ),
                (
                    "announced_at",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The event at which it was announced.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="events.event",
                        verbose_name="announced at",
                    ),
                ),
                (
                    "donor",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Who promises. For a joint promise: a group with its members.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="partners.organisation",
                        verbose_name="donor",
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
                (
                    "usd_stated_currency",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="USD figure stated by a source: currency",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="The package of which this is a part, or the promise to which this one was raised.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
                        verbose_name="parent",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical pledge",
                "verbose_name_plural": "historical pledges",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalItem",
            fields=[
                ("id", models.BigIntegerField(auto_created=True, blank=True, db_index=True, verbose_name="ID")),
                ("description", aidportal.text.LineField(max_length=300, verbose_name="description")),
                ("description_en", aidportal.text.LineField(max_length=300, null=True, verbose_name="description")),
                ("description_ja", aidportal.text.LineField(max_length=300, null=True, verbose_name="description")),
                ("description_uk", aidportal.text.LineField(max_length=300, null=True, verbose_name="description")),
                (
                    "quantity_thousandths",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity: thousandths"),
                ),
                ("quantity_step", models.BigIntegerField(blank=True, null=True, verbose_name="quantity: rounded to")),
                (
                    "quantity_unit",
                    aidportal.text.LineField(blank=True, default="", max_length=60, verbose_name="quantity: unit"),
                ),
                (
                    "quantity_comparison",
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
                        verbose_name="quantity: precision",
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        default=0,
                        validators=[django.core.validators.MaxValueValidator(9999)],
                        verbose_name="position",
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
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical item",
                "verbose_name_plural": "historical items",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="PledgeCitation",
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
                    "item",
                    models.ForeignKey(
                        blank=True,
                        help_text="Only if the words are about one of several items.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="citations",
                        to="pledges.item",
                        verbose_name="item",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="citations", to="pledges.pledge"
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
                        name="pledges_pledgecitation_has_quote",
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
                        name="pledges_pledgecitation_stated_on_days",
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
                        name="pledges_pledgecitation_stated_on_years",
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
                        name="pledges_pledgecitation_states_amount_whole",
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
                        name="pledges_pledgecitation_states_amount_range",
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
                        name="pledges_pledgecitation_states_date_days",
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
                        name="pledges_pledgecitation_states_date_years",
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
                        name="pledges_pledgecitation_states_quantity_whole",
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
                        name="pledges_pledgecitation_states_quantity_range",
                        violation_error_message="This quantity is too large: check it.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PledgeIdentifier",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "scheme",
                    aidportal.columns.CodeField(
                        choices=[
                            ("iati", "IATI activity"),
                            ("dream", "DREAM project"),
                            ("procurement", "procurement number"),
                            ("world_bank", "World Bank project"),
                            ("other", "other"),
                        ],
                        max_length=12,
                        verbose_name="register",
                    ),
                ),
                ("value", aidportal.text.LineField(max_length=150, verbose_name="number")),
                ("link", aidportal.text.WebField(blank=True, max_length=500, verbose_name="link")),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="identifiers", to="pledges.pledge"
                    ),
                ),
            ],
            options={
                "verbose_name": "identifier elsewhere",
                "verbose_name_plural": "identifiers elsewhere",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(fields=("pledge", "scheme", "value"), name="pledges_identifier_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="PledgeInitiative",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "initiative",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pledges",
                        to="partners.initiative",
                        verbose_name="initiative",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="initiatives", to="pledges.pledge"
                    ),
                ),
            ],
            options={
                "verbose_name": "initiative",
                "verbose_name_plural": "initiatives",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(fields=("pledge", "initiative"), name="pledges_initiative_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="PledgeMarker",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "code",
                    aidportal.columns.CodeField(
                        choices=functools.partial(aidportal.reference.codelists.choices, *("PolicyMarker",), **{}),
                        max_length=3,
                        verbose_name="policy marker",
                    ),
                ),
                (
                    "significance",
                    aidportal.columns.CodeField(
                        choices=functools.partial(
                            aidportal.reference.codelists.choices, *("PolicySignificance",), **{}
                        ),
                        max_length=1,
                        verbose_name="significance",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="markers", to="pledges.pledge"
                    ),
                ),
            ],
            options={
                "verbose_name": "policy marker",
                "verbose_name_plural": "policy markers",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [models.UniqueConstraint(fields=("pledge", "code"), name="pledges_marker_once")],
            },
        ),
        migrations.CreateModel(
            name="PledgeParticipant",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "role",
                    aidportal.columns.CodeField(
                        choices=functools.partial(
                            aidportal.reference.codelists.choices, *("OrganisationRole",), **{}
                        ),
                        max_length=1,
                        verbose_name="role",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pledge_roles",
                        to="partners.organisation",
                        verbose_name="organisation",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="participants", to="pledges.pledge"
                    ),
                ),
            ],
            options={
                "verbose_name": "participating organisation",
                "verbose_name_plural": "participating organisations",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("pledge", "organisation", "role"), name="pledges_participant_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PledgePlace",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "name",
                    aidportal.text.LineField(
                        blank=True, help_text="As the source names it.", max_length=100, verbose_name="place"
                    ),
                ),
                (
                    "name_en",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="As the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "name_ja",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="As the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "name_uk",
                    aidportal.text.LineField(
                        blank=True,
                        help_text="As the source names it.",
                        max_length=100,
                        null=True,
                        verbose_name="place",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="places", to="pledges.pledge"
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
                        name="pledges_place_says_where",
                        violation_error_message="Choose a region or name the place.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PledgeRecipient",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "share",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Hundredths of a percent; empty: no source states it.",
                        null=True,
                        verbose_name="share",
                    ),
                ),
                (
                    "area",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.area",
                        verbose_name="country or region",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="recipients", to="pledges.pledge"
                    ),
                ),
            ],
            options={
                "verbose_name": "recipient",
                "verbose_name_plural": "recipients",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("share__isnull", True),
                            models.Q(("share__gte", 1), ("share__lte", 10000)),
                            _connector="OR",
                        ),
                        name="pledges_pledgerecipient_share_in_range",
                        violation_error_message="A share lies between 0.01 and 100 percent.",
                    ),
                    models.UniqueConstraint(fields=("pledge", "area"), name="pledges_recipient_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="PledgeSector",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "share",
                    models.PositiveIntegerField(
                        blank=True,
                        help_text="Hundredths of a percent; empty: no source states it.",
                        null=True,
                        verbose_name="share",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="sectors", to="pledges.pledge"
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
                    models.CheckConstraint(
                        condition=models.Q(
                            ("share__isnull", True),
                            models.Q(("share__gte", 1), ("share__lte", 10000)),
                            _connector="OR",
                        ),
                        name="pledges_pledgesector_share_in_range",
                        violation_error_message="A share lies between 0.01 and 100 percent.",
                    ),
                    models.UniqueConstraint(fields=("pledge", "sector"), name="pledges_sector_once"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Slice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("recipient", aidportal.columns.CodeField(max_length=10)),
                ("sector", aidportal.columns.CodeField(max_length=10)),
                ("counted_usd", models.BigIntegerField()),
                ("committed_usd", models.BigIntegerField()),
                ("delivered_usd", models.BigIntegerField()),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="slices", to="pledges.pledge"
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["recipient"], name="pledges_slice_recipient"),
                    models.Index(fields=["sector"], name="pledges_slice_sector"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("pledge", "recipient", "sector"), name="pledges_slice_once"),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("committed_usd__gte", 0), ("counted_usd__gte", 0), ("delivered_usd__gte", 0)
                        ),
                        name="pledges_slice_not_negative",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatedTotal",
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
                ("title", aidportal.text.LineField(max_length=250, verbose_name="title")),
                ("title_en", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
                ("title_ja", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
                ("title_uk", aidportal.text.LineField(max_length=250, null=True, verbose_name="title")),
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
                ("amount_minor", models.BigIntegerField(blank=True, null=True, verbose_name="amount: minor units")),
                ("amount_step", models.BigIntegerField(blank=True, null=True, verbose_name="amount: rounded to")),
                (
                    "amount_comparison",
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
                        verbose_name="amount: precision",
                    ),
                ),
                ("stated_from", models.DateField(blank=True, null=True, verbose_name="stated on: first day")),
                ("stated_to", models.DateField(blank=True, null=True, verbose_name="stated on: last day")),
                (
                    "stated_precision",
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
                    "measure",
                    aidportal.columns.CodeField(
                        choices=[
                            ("promised", "promised"),
                            ("committed", "committed"),
                            ("delivered", "delivered"),
                            ("not_stated", "stage not stated"),
                        ],
                        max_length=10,
                        verbose_name="stage",
                    ),
                ),
                ("period_from", models.DateField(blank=True, null=True, verbose_name="period: first day")),
                ("period_to", models.DateField(blank=True, null=True, verbose_name="period: last day")),
                (
                    "period_precision",
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
                        verbose_name="period: precision",
                    ),
                ),
                (
                    "amount_currency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="amount: currency",
                    ),
                ),
                (
                    "donor",
                    models.ForeignKey(
                        blank=True,
                        help_text="Whose support; empty: all donors together.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stated_totals",
                        to="partners.organisation",
                        verbose_name="donor",
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
                    "recipient",
                    models.ForeignKey(
                        blank=True,
                        help_text="For whom; empty: everyone.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.area",
                        verbose_name="recipient",
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
                "verbose_name": "stated total",
                "verbose_name_plural": "stated totals",
                "abstract": False,
                "default_permissions": ("add", "change", "delete", "view", "publish"),
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["draft", "review", "published", "archived"])),
                        name="pledges_statedtotal_state_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("slug", ""), _negated=True), name="pledges_statedtotal_has_slug"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("amount_currency__isnull", True),
                                ("amount_minor__isnull", True),
                                ("amount_step__isnull", True),
                                ("amount_comparison", ""),
                            ),
                            models.Q(
                                ("amount_currency__isnull", False),
                                ("amount_minor__isnull", False),
                                ("amount_step__isnull", False),
                                ("amount_comparison__in", ["exactly", "about", "over", "at_least", "up_to"]),
                                models.Q(("amount_comparison", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_statedtotal_amount_whole",
                        violation_error_message="An amount needs its figure, its currency and its precision: give all of them or none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("amount_minor__isnull", True),
                            models.Q(
                                ("amount_minor__gte", 0),
                                ("amount_minor__lt", 9000000000000000),
                                (
                                    "amount_step__in",
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
                        name="pledges_statedtotal_amount_range",
                        violation_error_message="This amount is too large: check its scale.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("stated_from__isnull", True),
                                ("stated_precision", "not_stated"),
                                ("stated_to__isnull", True),
                            ),
                            models.Q(
                                ("stated_from__isnull", False),
                                ("stated_to__isnull", False),
                                models.Q(
                                    models.Q(("stated_from", models.F("stated_to")), ("stated_precision", "day")),
                                    models.Q(
                                        ("stated_from__lt", models.F("stated_to")),
                                        ("stated_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_statedtotal_stated_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("stated_from__isnull", True),
                                ("stated_precision", "not_stated"),
                                ("stated_to__isnull", True),
                            ),
                            models.Q(
                                ("stated_from__isnull", False),
                                ("stated_to__isnull", False),
                                ("stated_from__gte", datetime.date(1900, 1, 1)),
                                ("stated_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_statedtotal_stated_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("period_from__isnull", True),
                                ("period_precision", "not_stated"),
                                ("period_to__isnull", True),
                            ),
                            models.Q(
                                ("period_from__isnull", False),
                                ("period_to__isnull", False),
                                models.Q(
                                    models.Q(("period_from", models.F("period_to")), ("period_precision", "day")),
                                    models.Q(
                                        ("period_from__lt", models.F("period_to")),
                                        ("period_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_statedtotal_period_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("period_from__isnull", True),
                                ("period_precision", "not_stated"),
                                ("period_to__isnull", True),
                            ),
                            models.Q(
                                ("period_from__isnull", False),
                                ("period_to__isnull", False),
                                ("period_from__gte", datetime.date(1900, 1, 1)),
                                ("period_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_statedtotal_period_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount_minor__isnull", False)),
                        name="pledges_statedtotal_has_amount",
                        violation_error_message="A stated total needs its amount.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalStatedTotalPledge",
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
                    "pledge",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.pledge",
                        verbose_name="pledge",
                    ),
                ),
                (
                    "stated_total",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.statedtotal",
                    ),
                ),
            ],
            options={
                "verbose_name": "historical pledge included",
                "verbose_name_plural": "historical pledges included",
                "ordering": ("-history_date", "-history_id"),
                "get_latest_by": ("history_date", "history_id"),
            },
            bases=(simple_history.models.HistoricalChanges, models.Model),
        ),
        migrations.CreateModel(
            name="HistoricalStatedTotalCitation",
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
                    "stated_total",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.statedtotal",
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
            name="StatedTotalCitation",
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
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="%(class)ss",
                        to="sources.source",
                        verbose_name="source",
                    ),
                ),
                (
                    "stated_total",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="pledges.statedtotal",
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
                        name="pledges_statedtotalcitation_has_quote",
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
                        name="pledges_statedtotalcitation_stated_on_days",
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
                        name="pledges_statedtotalcitation_stated_on_years",
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
                        name="pledges_statedtotalcitation_states_amount_whole",
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
                        name="pledges_statedtotalcitation_states_amount_range",
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
                        name="pledges_statedtotalcitation_states_date_days",
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
                        name="pledges_statedtotalcitation_states_date_years",
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
                        name="pledges_statedtotalcitation_states_quantity_whole",
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
                        name="pledges_statedtotalcitation_states_quantity_range",
                        violation_error_message="This quantity is too large: check it.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="StatedTotalPledge",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="stated_totals",
                        to="pledges.pledge",
                        verbose_name="pledge",
                    ),
                ),
                (
                    "stated_total",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="pledges", to="pledges.statedtotal"
                    ),
                ),
            ],
            options={
                "verbose_name": "pledge included",
                "verbose_name_plural": "pledges included",
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(fields=("stated_total", "pledge"), name="pledges_included_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Transaction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("usd_cents", models.BigIntegerField(editable=False, null=True, verbose_name="USD")),
                (
                    "usd_basis",
                    aidportal.columns.CodeField(
                        choices=[
                            ("none", "no USD value"),
                            ("identity", "stated in USD"),
                            ("day", "rate of the day"),
                            ("range_mean", "mean rate of the days"),
                            ("month_mean", "mean rate of the month"),
                            ("year_mean", "mean rate of the year"),
                            ("stated", "stated by a source"),
                        ],
                        default="none",
                        editable=False,
                        max_length=10,
                        verbose_name="USD basis",
                    ),
                ),
                (
                    "usd_rate",
                    aidportal.columns.CodeField(blank=True, editable=False, max_length=40, verbose_name="rate"),
                ),
                (
                    "usd_rate_date",
                    aidportal.columns.DayField(editable=False, null=True, verbose_name="day of the rate"),
                ),
                (
                    "type",
                    aidportal.columns.CodeField(
                        choices=[
                            ("2", "outgoing commitment"),
                            ("3", "disbursement"),
                            ("4", "expenditure"),
                            ("8", "purchase of equity"),
                            ("10", "credit guarantee"),
                            ("in_kind", "delivery in kind"),
                            ("completion", "completion"),
                            ("suspension", "suspension"),
                            ("resumption", "resumption"),
                            ("cancellation", "cancellation"),
                        ],
                        max_length=12,
                        verbose_name="type",
                    ),
                ),
                ("occurred_from", models.DateField(blank=True, null=True, verbose_name="date: first day")),
                ("occurred_to", models.DateField(blank=True, null=True, verbose_name="date: last day")),
                (
                    "occurred_precision",
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
                        verbose_name="date: precision",
                    ),
                ),
                ("value_minor", models.BigIntegerField(blank=True, null=True, verbose_name="value: minor units")),
                ("value_step", models.BigIntegerField(blank=True, null=True, verbose_name="value: rounded to")),
                (
                    "value_comparison",
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
                        verbose_name="value: precision",
                    ),
                ),
                (
                    "quantity_thousandths",
                    models.BigIntegerField(blank=True, null=True, verbose_name="quantity: thousandths"),
                ),
                ("quantity_step", models.BigIntegerField(blank=True, null=True, verbose_name="quantity: rounded to")),
                (
                    "quantity_unit",
                    aidportal.text.LineField(blank=True, default="", max_length=60, verbose_name="quantity: unit"),
                ),
                (
                    "quantity_comparison",
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
                        verbose_name="quantity: precision",
                    ),
                ),
                ("description", aidportal.text.LineField(blank=True, max_length=300, verbose_name="description")),
                (
                    "description_en",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="description"),
                ),
                (
                    "description_ja",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="description"),
                ),
                (
                    "description_uk",
                    aidportal.text.LineField(blank=True, max_length=300, null=True, verbose_name="description"),
                ),
                (
                    "item",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="deliveries",
                        to="pledges.item",
                        verbose_name="item",
                    ),
                ),
                (
                    "pledge",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="transactions", to="pledges.pledge"
                    ),
                ),
                (
                    "provider",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="partners.organisation",
                        verbose_name="provider",
                    ),
                ),
                (
                    "receiver",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="partners.organisation",
                        verbose_name="receiver",
                    ),
                ),
                (
                    "value_currency",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="reference.currency",
                        verbose_name="value: currency",
                    ),
                ),
            ],
            options={
                "verbose_name": "transaction",
                "verbose_name_plural": "transactions",
                "ordering": ["occurred_from", "pk"],
                "abstract": False,
                "base_manager_name": "objects",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("occurred_from__isnull", True),
                                ("occurred_precision", "not_stated"),
                                ("occurred_to__isnull", True),
                            ),
                            models.Q(
                                ("occurred_from__isnull", False),
                                ("occurred_to__isnull", False),
                                models.Q(
                                    models.Q(
                                        ("occurred_from", models.F("occurred_to")), ("occurred_precision", "day")
                                    ),
                                    models.Q(
                                        ("occurred_from__lt", models.F("occurred_to")),
                                        ("occurred_precision__in", ["month", "year", "range"]),
                                    ),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_transaction_occurred_days",
                        violation_error_message="The first and last day do not fit the precision of this date: type the date again.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("occurred_from__isnull", True),
                                ("occurred_precision", "not_stated"),
                                ("occurred_to__isnull", True),
                            ),
                            models.Q(
                                ("occurred_from__isnull", False),
                                ("occurred_to__isnull", False),
                                ("occurred_from__gte", datetime.date(1900, 1, 1)),
                                ("occurred_to__lte", datetime.date(2100, 12, 31)),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_transaction_occurred_years",
                        violation_error_message="The year must lie between 1900 and 2100: correct it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("value_currency__isnull", True),
                                ("value_minor__isnull", True),
                                ("value_step__isnull", True),
                                ("value_comparison", ""),
                            ),
                            models.Q(
                                ("value_currency__isnull", False),
                                ("value_minor__isnull", False),
                                ("value_step__isnull", False),
                                ("value_comparison__in", ["exactly", "about", "over", "at_least", "up_to"]),
                                models.Q(("value_comparison", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_transaction_value_whole",
                        violation_error_message="An amount needs its figure, its currency and its precision: give all of them or none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("value_minor__isnull", True),
                            models.Q(
                                ("value_minor__gte", 0),
                                ("value_minor__lt", 9000000000000000),
                                (
                                    "value_step__in",
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
                        name="pledges_transaction_value_range",
                        violation_error_message="This amount is too large: check its scale.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("quantity_step__isnull", True),
                                ("quantity_thousandths__isnull", True),
                                ("quantity_comparison", ""),
                                ("quantity_unit", ""),
                            ),
                            models.Q(
                                ("quantity_step__isnull", False),
                                ("quantity_thousandths__isnull", False),
                                ("quantity_comparison__in", ["exactly", "about", "over", "at_least", "up_to"]),
                                models.Q(("quantity_unit", ""), _negated=True),
                                models.Q(("quantity_comparison", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_transaction_quantity_whole",
                        violation_error_message="A quantity needs its figure, its unit and its precision: give all of them or none.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("quantity_thousandths__isnull", True),
                            models.Q(
                                (
                                    "quantity_step__in",
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
                                ("quantity_thousandths__gte", 0),
                                ("quantity_thousandths__lt", 9000000000000000),
                            ),
                            _connector="OR",
                        ),
                        name="pledges_transaction_quantity_range",
                        violation_error_message="This quantity is too large: check it.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("type__in", ["completion", "suspension", "resumption", "cancellation"]),
                                _negated=True,
                            ),
                            ("value_minor__isnull", True),
                            _connector="OR",
                        ),
                        name="pledges_transaction_telling_has_no_value",
                        violation_error_message="A completion, suspension or cancellation carries no value of its own.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="HistoricalTransactionCitation",
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
                    "transaction",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pledges.transaction",
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
            name="TransactionCitation",
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
                (
                    "transaction",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="citations",
                        to="pledges.transaction",
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
                        name="pledges_transactioncitation_has_quote",
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
                        name="pledges_transactioncitation_stated_on_days",
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
                        name="pledges_transactioncitation_stated_on_years",
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
                        name="pledges_transactioncitation_states_amount_whole",
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
                        name="pledges_transactioncitation_states_amount_range",
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
                        name="pledges_transactioncitation_states_date_days",
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
                        name="pledges_transactioncitation_states_date_years",
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
                        name="pledges_transactioncitation_states_quantity_whole",
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
                        name="pledges_transactioncitation_states_quantity_range",
                        violation_error_message="This quantity is too large: check it.",
                    ),
                ],
            },
        ),
    ]
