# `make` shows that everything works; `make test` proves it. Both set themselves up with nothing but
# Python 3.11 or later, make and a package index.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin
READY := $(VENV)/ready
WHEELS := $(VENV)/wheels
# One more than there are processors: some tests wait.
SHARDS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
SOURCES := overrides generated runtime toolkit tests examples benchmarks

.DEFAULT_GOAL := demo
.PHONY: demo setup generate docs docs-screenshot check test test-all bench drift-score tap lock clean
.PHONY: release release-notes

demo: $(READY)  ## make the ten calls against the simulator
	@$(RUN)/python examples/demo.py

setup: $(READY)  ## make the environment in .venv

generate: $(READY)  ## make generated/ from specs/ and overrides/
	@$(RUN)/deskspec generate

docs: $(READY)  ## write the generated pages and tables in docs/
	@$(RUN)/python -m deskspec_toolkit.docs

docs-screenshot: $(READY)  ## make docs/report.png; needs chromium
	@$(RUN)/python -m deskspec_toolkit.report.picture

check: $(READY)  ## regenerate and compare, lint, check types and imports
	$(RUN)/deskspec generate --check
	$(RUN)/ruff check --quiet .
	$(RUN)/ruff format --quiet --check .
	$(RUN)/lint-imports --no-cache
	$(RUN)/mypy
	$(RUN)/basedpyright $(SOURCES)

test: $(READY)  ## run a sample of all tests: each kind of operation by one of them
	$(RUN)/pytest --shards=$(SHARDS)

test-all: $(READY)  ## run all tests on all operations
	$(RUN)/pytest --shards=$(SHARDS) --everything

bench: $(READY)  ## measure ratios to httpx and to other readers; also into dist/bench.json
	@$(RUN)/python -m benchmarks --json dist/bench.json

drift-score: $(READY)  ## score what verify finds of seeded drifts; also into dist/drift.json
	@$(RUN)/python -m deskspec_toolkit.drift --json dist/drift.json

tap: $(READY)  ## run tap-kustomer against the simulator; needs a package index
	@test -x dist/tap/bin/python || $(PYTHON) -m venv dist/tap
	@dist/tap/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes \
		--requirement tests/foreign/tap/requirements.lock
	@PYTHONPATH=tests $(RUN)/python -m foreign.tap.extract dist/tap/bin/python

release-notes: $(READY)  ## draft the section of CHANGELOG.md since the last release, or SINCE=REVISION
	@$(RUN)/python -m deskspec_toolkit.release --notes $(if $(SINCE),--since "$(SINCE)") $(VERSION)

release: $(READY)  ## make VERSION=0.2.0 into dist/, if everything holds; tags and uploads nothing
	@$(RUN)/python -m deskspec_toolkit.release "$(VERSION)"

lock: $(READY)  ## pin what pyproject.toml asks for, with hashes and without an index
	$(RUN)/uv pip compile pyproject.toml --quiet --extra dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-annotate --no-header --output-file requirements.lock

clean:  ## remove the environment and what tools leave behind
	rm -rf $(VENV) dist .hypothesis .mypy_cache .pytest_cache .ruff_cache

# The wheels are kept: tests make environments of their own from them, without the network.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo \
		"Python 3.11 or later is needed: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 2; } >&2
	@echo "Setting up $(VENV) (once; about a minute)"
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV)
	@$(RUN)/python -m pip --disable-pip-version-check --quiet download --no-deps --require-hashes \
		--requirement requirements.lock --dest $(WHEELS)
	@$(RUN)/python -m pip --disable-pip-version-check --quiet install --no-deps --require-hashes \
		--no-index --find-links $(WHEELS) --requirement requirements.lock
	@$(RUN)/python -m pip --disable-pip-version-check --quiet install --no-deps --no-index \
		--no-build-isolation --editable .
	@touch $(READY)
