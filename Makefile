# The words that people and machines start work with. `make` alone prints them.

SWIFT ?= swift
# Tests have a folder of their own, so that their stricter flags and those of a plain `swift build` do not undo each
# other's work.
CHECKED = --scratch-path .build/checked -Xswiftc -warnings-as-errors --explicit-target-dependency-import-check error
# No more tests at once than there are cores: one that waits for an answer over the network runs out of time when others
# hold every thread.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH ?= $(shell getconf _NPROCESSORS_ONLN)
SOURCES = find Package.swift Sources Tests Scripts Generated -name '*.swift' -not -path 'Tests/Cases/*' -not -path 'Tests/Constructs/*' -print0

.PHONY: help setup generate check test lint docs bench corpus conformance typed-suite witness update-goldens

help:
	@echo 'make generate        write every SDK of specs/ to Generated/'
	@echo 'make check           say where Generated/ is not what specs/ gives'
	@echo 'make test            build without warnings, and run all tests'
	@echo 'make lint            format and warnings'
	@echo 'make docs            the documentation of every SDK, and whether its links lead somewhere'
	@echo 'make bench           figures of speed and cost, against their marks'
	@echo 'make corpus          generate and compile every description in ../shared/corpus, and try its examples and samples'
	@echo 'make conformance     hold the request of every operation against its description, with openapi-core'
	@echo 'make witness         hold what diff says of code against the compiler'
	@echo 'make typed-suite     run the suite of JSON Schema 2020-12 through a generated SDK'
	@echo 'make update-goldens  record what tests expect, to be read with git diff'
	@echo 'make setup           install libyaml, which the others do when it is not there'

setup:
	@Scripts/setup

generate: setup
	$(SWIFT) run generator generate

check: setup
	$(SWIFT) run generator check

test: setup
	$(SWIFT) build $(CHECKED) --build-tests
	$(SWIFT) test $(CHECKED) --skip-build

lint: setup
	$(SOURCES) | xargs -0 $(SWIFT) format lint --strict --parallel
	$(SWIFT) build $(CHECKED) --build-tests

docs: setup
	Scripts/docs

bench: setup
	Scripts/bench

corpus: setup
	Scripts/corpus
	Scripts/examples
	Scripts/samples

conformance: setup
	Scripts/conformance

witness: setup
	Scripts/witness

typed-suite: setup
	Scripts/typed-suite

update-goldens: setup
	UPDATE_GOLDENS=1 $(SWIFT) build $(CHECKED) --build-tests
	UPDATE_GOLDENS=1 $(SWIFT) test $(CHECKED) --skip-build || { git status --short Tests; exit 1; }
