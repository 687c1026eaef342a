"""Rules of organisations and initiatives, in the model and in the database."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from aidportal.publication import workflow
from aidportal.publication.errors import NotReady
from partners.models import (
    InitiativeCitation,
    InitiativeOrganisation,
    InitiativePlace,
    Organisation,
    OrganisationIdentifier,
    OrganisationMember,
)
from tests.factories import (
    InitiativeFactory,
    OrganisationFactory,
    cite,
    published_initiative,
    published_organisation,
)

pytestmark = pytest.mark.django_db


def refused(row):
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


def test_two_organisations_cannot_have_one_number_in_a_register():
    for _time in range(2):
        number = OrganisationIdentifier(
            organisation=OrganisationFactory(), scheme="lei", value="5493001KJTIIGC8Y1R12"
        )
        if _time == 0:
            number.save()
    refused(number)


def test_a_group_is_not_its_own_member():
    group = OrganisationFactory()
    refused(OrganisationMember(organisation=group, member=group))


def test_a_group_of_groups_is_refused_with_the_remedy():
    inner, outer = OrganisationFactory(), OrganisationFactory()
    OrganisationMember.objects.create(organisation=inner, member=OrganisationFactory())
    with pytest.raises(ValidationError, match="list their members here"):
        OrganisationMember(organisation=outer, member=inner).full_clean()


def test_a_place_says_where():
    refused(InitiativePlace(initiative=InitiativeFactory()))


def test_private_partners_are_companies_universities_foundations_and_ngos():
    kinds = {"10": False, "15": False, "40": False, "22": True, "60": True, "70": True, "80": True}
    for code in kinds:
        OrganisationFactory(organisation_type=code)
    private = set(Organisation.objects.private().values_list("organisation_type", flat=True))
    assert private == {code for code, is_private in kinds.items() if is_private}


def test_an_initiative_names_who_runs_it_before_it_is_public(curator, editor):
    initiative = InitiativeFactory()
    cite(InitiativeCitation(initiative=initiative), ["summary"])
    workflow.submit(initiative, curator)
    with pytest.raises(NotReady, match="add who runs it"):
        workflow.publish(initiative, editor)
    InitiativeOrganisation.objects.create(initiative=initiative, organisation=published_organisation())
    workflow.publish(initiative, editor)
    assert initiative.is_published


def test_an_organisation_that_runs_a_public_initiative_may_leave_the_public_but_a_donor_may_not(editor):
    partner = published_organisation()
    published_initiative(partner)
    workflow.archive(partner, editor)
    assert not partner.is_published
