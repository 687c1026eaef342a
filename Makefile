# AidPortal: `make` prints what can be made.

.DEFAULT_GOAL := help

PORT ?= 8000
VENV ?= .venv
TEST_DATABASE_URL ?= postgres://postgres@127.0.0.1:5432/postgres
PYTEST_ARGS ?= -n 2 --dist loadgroup

BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
PIP_INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check
PIP_COMPILE := CUSTOM_COMPILE_COMMAND="make lock" var/lock/bin/pip-compile --quiet --generate-hashes --strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

.PHONY: help
help: ## Print this list
	@awk -F ':[^#]*## ' '/^[a-z.-]+:[^#]*## / {printf "  make %-9s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

.PHONY: run
run: port-is-free $(VENV)/run.stamp .env ## Install what is missing, load the ledger, serve it on 127.0.0.1 at PORT (8000)
	@export PORT=$(PORT) SITE_URL="$${SITE_URL:-http://127.0.0.1:$(PORT)}"; \
	$(BIN)/python manage.py prepare && \
	echo "Serving http://127.0.0.1:$(PORT)/ until Ctrl+C" && \
	exec $(BIN)/gunicorn aidportal.wsgi

.PHONY: test
test: $(VENV)/dev.stamp browser ## Run every test on SQLite, and on PostgreSQL where TEST_DATABASE_URL answers
	@TEST_DATABASE_URL="$(TEST_DATABASE_URL)" $(BIN)/python scripts/test_on_databases.py $(PYTEST_ARGS)

.PHONY: browser
browser: # The journeys want Chromium, and fonts with Japanese and Cyrillic.
	@command -v chromium google-chrome chrome >/dev/null || { \
	[ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && echo "Installing Chromium and fonts" && apt-get update -qq >/dev/null && \
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fonts-dejavu-core >/dev/null; } || \
	{ echo "The tests need Chromium. Debian, Ubuntu: apt-get install chromium fonts-noto-cjk"; exit 1; }

.PHONY: lint
lint: $(VENV)/dev.stamp ## Check style, format and the arrows between packages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

.PHONY: types
types: $(VENV)/dev.stamp ## Check type hints
	$(BIN)/mypy

.PHONY: messages
messages: $(VENV)/dev.stamp .env ## Collect strings to translate into aidportal/locale and compile them
	@command -v xgettext >/dev/null || { echo "xgettext is missing. Debian, Ubuntu: apt-get install gettext; macOS: brew install gettext"; exit 1; }
	$(BIN)/python manage.py makemessages --locale ja --locale uk --no-obsolete --no-wrap --add-location file \
		--ignore '$(VENV)/*' --ignore 'var/*' --ignore 'tests/*'
	$(BIN)/python manage.py compile_catalogues

.PHONY: lock
lock: | python-is-usable ## Pin requirements*.in anew, with hashes, into requirements*.txt
	$(PYTHON) -m venv var/lock && var/lock/bin/pip install --quiet pip-tools==7.6.2
	$(PIP_COMPILE) --output-file requirements.txt requirements.in
	$(PIP_COMPILE) --output-file requirements-dev.txt requirements-dev.in

.PHONY: clean
clean: ## Remove the virtual environment and caches; the ledger in var/ stays
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage htmlcov

.env: | $(VENV)/run.stamp
	@key=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(64))') && \
	sed "s/^SECRET_KEY=.*/SECRET_KEY=$$key/" .env.example > .env && \
	echo "Wrote .env for a trial on this machine (DEBUG=on)"

$(BIN)/pip: | python-is-usable
	@echo "Creating $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt | $(BIN)/pip
	@echo "Installing requirements.txt"
	@$(PIP_INSTALL) -r requirements.txt && touch $@

$(VENV)/dev.stamp: requirements-dev.txt requirements.txt | $(BIN)/pip
	@echo "Installing requirements-dev.txt"
	@$(PIP_INSTALL) -r requirements.txt && $(PIP_INSTALL) -r requirements-dev.txt && touch $(VENV)/run.stamp $@

.PHONY: python-is-usable
python-is-usable:
	@if [ -z "$(PYTHON)" ]; then echo "AidPortal needs Python 3.11 or later and finds none. Debian, Ubuntu: apt-get install python3 python3-venv; macOS: brew install python; elsewhere installed: make run PYTHON=/path/to/python3"; exit 1; fi
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is older than Python 3.11. Name a newer one: make run PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "$(PYTHON) lacks the venv module. Debian, Ubuntu: apt-get install python3-venv"; exit 1; }

.PHONY: port-is-free
port-is-free: | python-is-usable
	@$(PYTHON) -c 'import socket; s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(("127.0.0.1", $(PORT)))' 2>/dev/null || \
	{ echo "Port $(PORT) is in use. Choose another: make run PORT=8001"; exit 1; }
