"""``/compare/``: pledges, donors, partners or years side by side."""
