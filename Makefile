# Each target installs what it needs. `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
FRONTEND_SOURCES := $(shell find frontend -type f -not -path '*/node_modules/*' -not -path '*/dist/*')
NPM_INSTALL = npm ci --no-audit --no-fund --loglevel=error

.PHONY: help run test check bench generate demo rust postgres node chromium program

help: ## List the targets
	@sed -En 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 18

run: rust node frontend/dist/app.js ## Serve on http://127.0.0.1:8080; data in ./data, settings from the environment
	@[[ -n $${DATABASE_URL:-} ]] || scripts/install-postgres
	cargo build --release --locked --package timetracker
	@exec $(TARGET)/release/timetracker serve

demo: rust node postgres frontend/dist/app.js ## Fill the database with demonstration data (FLAGS="--organizations 10 --entries 20000")
	cargo build --release --locked --package timetracker
	@$(TARGET)/release/timetracker demo $(FLAGS)

test: program chromium e2e/node_modules/.package-lock.json ## Run all tests: unit, integration, isolation, browser
	cargo test --workspace --locked --no-fail-fast
	cd e2e && PROGRAM=$(TARGET)/debug/timetracker npx playwright test

check: program e2e/node_modules/.package-lock.json ## Format, lints, documentation, types, licences, generated files
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked --quiet -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked --quiet
	npm --prefix frontend run --silent typecheck
	npm --prefix e2e run --silent typecheck
	scripts/check-dependencies
	scripts/check-generated $(TARGET)/debug

bench: rust node postgres frontend/dist/app.js ## Measure the service against the bare driver; writes docs/performance.md
	cargo bench --locked --package timetracker --bench load

generate: rust node postgres frontend/dist/app.js ## Write what is derived: crates/queries and docs/openapi.json
	cargo run --quiet --package xtask
	cargo build --quiet --workspace --all-targets
	$(TARGET)/debug/timetracker openapi > $(TARGET)/openapi.json
	mv $(TARGET)/openapi.json docs/openapi.json

# The whole workspace with its tests at once, so that building, checking and testing share their artifacts.
program: rust node postgres frontend/dist/app.js
	cargo build --workspace --all-targets --locked --quiet

rust postgres node chromium:
	@scripts/install-$@

frontend/dist/app.js: frontend/node_modules/.package-lock.json $(FRONTEND_SOURCES)
	cd frontend && npm run --silent build

%/node_modules/.package-lock.json: %/package.json %/package-lock.json | node
	cd $* && $(NPM_INSTALL)
	@touch $@
