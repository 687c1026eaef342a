"""A ledger of one promise, for tests that break or edit it."""

SMALL = """\
sources:
  - slug: note
    title: Note
    publisher: Ministry
    kind: donor
organisations:
  - slug: donor
    name: Donor
    organisation_type: 10
    citations:
      - {source: note, quote: the donor, backs: [name]}
pledges:
  - slug: promise
    title: Promise
    donor: donor
    amount: EUR 10 million
    announced: 2022-06-15
    recipients:
      - area: MD
    items:
      - {description: Pump, quantity: 3 units}
    citations:
      - source: note
        quote: ten million euros and three pumps
        backs: [amount, announced, items]
        states_amount: 10 million euros
"""
