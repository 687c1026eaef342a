"""The rule of counting, on any forest of pledges."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledges.counting import Circle, Node, add, apportion, count, shares

CENTS = st.integers(0, 10**14)


@st.composite
def forests(draw):
    """Nodes 1…n, each with a parent of a smaller number or none."""
    nodes = {}
    for pk in range(1, draw(st.integers(1, 12)) + 1):
        parent = draw(st.one_of(st.none(), st.integers(1, pk - 1))) if pk > 1 else None
        nodes[pk] = Node(parent, draw(st.tuples(CENTS, CENTS, CENTS)))
    return nodes


def whole(nodes, pk, stage):
    """max(own, the children's total), straight from the rule."""
    children = sum(whole(nodes, child, stage) for child, node in nodes.items() if node.parent == pk)
    return max(nodes[pk].own[stage], children)


@given(forests())
def test_the_sum_of_what_is_counted_is_the_sum_over_roots_of_the_larger_of_amount_and_parts(nodes):
    counted = add(count(nodes).values())
    roots = [pk for pk, node in nodes.items() if node.parent is None]
    assert counted == tuple(sum(whole(nodes, root, stage) for root in roots) for stage in range(3))


@given(forests(), st.randoms(use_true_random=False))
def test_the_order_in_which_pledges_come_does_not_matter(nodes, chance):
    shuffled = list(nodes.items())
    chance.shuffle(shuffled)
    assert count(dict(shuffled)) == count(nodes)


@given(forests())
def test_no_pledge_counts_less_than_nothing_or_more_than_its_own(nodes):
    for pk, sums in count(nodes).items():
        assert all(0 <= counted <= own for counted, own in zip(sums, nodes[pk].own, strict=True))


def test_a_raised_promise_counts_its_new_total_once():
    nodes = {1: Node(2, (100, 0, 0)), 2: Node(3, (300, 0, 0)), 3: Node(None, (600, 0, 0))}
    assert [sums[0] for _pk, sums in sorted(count(nodes).items())] == [100, 200, 300]


def test_a_package_without_a_figure_between_two_others_hides_nothing():
    nodes = {1: Node(None, (100, 0, 0)), 2: Node(1, (0, 0, 0)), 3: Node(2, (50, 0, 0))}
    assert count(nodes) == {1: (50, 0, 0), 2: (0, 0, 0), 3: (50, 0, 0)}


def test_a_guarantee_takes_nothing_off_the_money_of_its_package():
    nodes = {1: Node(None, (100, 0, 0)), 2: Node(1, (40, 0, 0), contingent=True)}
    assert count(nodes) == {1: (100, 0, 0), 2: (40, 0, 0)}


def test_a_circle_is_refused():
    with pytest.raises(Circle):
        count({1: Node(2, (1, 0, 0)), 2: Node(1, (1, 0, 0)), 3: Node(None, (1, 0, 0))})


WEIGHTS = st.lists(st.integers(1, 10_000), min_size=1, max_size=9)


@given(CENTS, WEIGHTS)
def test_parts_add_up_to_the_whole_to_the_cent_and_none_is_off_by_more_than_one(total, weights):
    parts = apportion(total, [(f"{i}", weight) for i, weight in enumerate(weights)])
    assert sum(part for _code, part in parts) == total
    for (_code, part), weight in zip(parts, weights, strict=True):
        assert abs(part * sum(weights) - total * weight) < sum(weights)


@given(CENTS, WEIGHTS, WEIGHTS, WEIGHTS)
def test_a_change_of_sectors_never_moves_a_recipients_share(total, recipients, before, after):
    def by_recipient(sectors):
        rows = shares(
            [(f"r{i}", w) for i, w in enumerate(recipients)],
            [(f"s{i}", w) for i, w in enumerate(sectors)],
            (total, 0, 0),
        )
        assert sum(row.sums[0] for row in rows) == total
        return {r: sum(row.sums[0] for row in rows if row.recipient == r) for r in {row.recipient for row in rows}}

    assert by_recipient(before) == by_recipient(after)


def test_ties_go_by_code_whatever_the_order():
    weights = [("b", 1), ("a", 1), ("c", 1)]
    random.shuffle(weights)
    assert dict(apportion(100, weights)) == {"a": 34, "b": 33, "c": 33}
