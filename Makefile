# Kido: make help

SWIFT ?= swift
PREFIX ?= /usr/local
# Flags for Swift builds, for example KIDO_FLAGS="-Xswiftc -O".
KIDO_FLAGS ?=

.PHONY: help setup build run test soak check format bench bench-parts install clean

help: ## what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install what the build needs (asks first, unless root or CI)
	@scripts/setup

build: ## release build of the program
	$(SWIFT) build -c release --product kido $(KIDO_FLAGS)

run: setup build ## set up, build, and assess the sample company
	@.build/release/kido demo

test: setup ## all tests; longer suites as a seeded sample
	$(SWIFT) build --build-tests $(KIDO_FLAGS)
	$(SWIFT) test --skip-build $(KIDO_FLAGS)

soak: setup ## all tests, longer suites whole
	KIDO_SOAK=1 $(SWIFT) test $(KIDO_FLAGS)

check: ## formatting, warnings, facts, forbidden words
	@scripts/check

format: ## format all Swift sources
	$(SWIFT) format -i -r Package.swift Sources Tests Benchmarks Snippets

bench: build ## speed of the commands, with limits
	$(SWIFT) build -c release --product kido-bench $(KIDO_FLAGS)
	@scripts/bench

bench-parts: setup ## accuracy of screening on lists with true answers
	$(SWIFT) build -c release --product kido-bench $(KIDO_FLAGS)
	@.build/release/kido-bench parts

install: build ## install program, facts and examples below PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/kido
	install -m 755 .build/release/kido $(DESTDIR)$(PREFIX)/bin/kido
	cp -R Facts Examples $(DESTDIR)$(PREFIX)/share/kido/

clean: ## remove what was built
	rm -rf .build
