# The only door. On Debian with Rust and Node, each of these alone does all it needs, set-up included.
#   make run       opens Rumb; where there is no display, makes the documents of the sample association
#   make test      every check there is, in stages
#   make test-slow the documents of a thousand associations made by chance (`make test` makes those of forty), and each
#                  document of the six journeys in each language (`make test`: those that are voted on, the others in two)
#   make package   the Debian package, in target/package
#   make bench     times and memory, each beside what it is measured against
#   make screens   every screen in a browser, with axe: the stage `playwright` of `make test` alone

EXAMPLE := content/example.json
START := 2026-12-01
LANGUAGES := fr en es ca ro
# What the sheet to publish of the sample association tells: all that there is.
PUBLISH := --publish name,profile,place,tools,decisions,steps,hours,euros,helped,obstacles,contact

SHELL := bash
# On a machine that builds once, what cargo keeps for the next build only fills the disk.
ifdef CI
export CARGO_INCREMENTAL := 0
endif
STAGE := @.ci/stage
PYTHON := .setup/python/bin
SCREENS := $(shell find ui/src -type f 2>/dev/null) $(wildcard ui/*.html ui/*.json ui/*.ts ui/*.js)

.PHONY: run test test-slow screens package bench clean documents

run:
	@.ci/set-up run
	@make --no-print-directory ui/dist/index.html
	cargo build --locked --workspace
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then target/debug/rumb-desktop; \
	else echo 'No display here: the documents of the sample association, made by the same engine:'; \
	  make --no-print-directory documents LANGUAGES=fr; fi

test:
	$(STAGE) start
	$(STAGE) 'set-up' .ci/set-up test
	$(STAGE) 'format' cargo fmt --all --check
	$(STAGE) 'screens' make --no-print-directory ui/dist/index.html
	$(STAGE) 'clippy' cargo clippy --locked --workspace --all-targets -- -D warnings
	$(STAGE) 'build' cargo build --locked --workspace --all-targets
	$(STAGE) 'cargo test' .ci/in-window cargo test --locked --workspace --no-fail-fast
	$(STAGE) 'svelte-check' npm --prefix ui run check
	$(STAGE) 'eslint' npm --prefix ui run lint
	$(STAGE) 'vitest' npm --prefix ui run test
	$(STAGE) 'playwright' npm --prefix ui run screens
	$(STAGE) 'words' $(PYTHON)/python .ci/check-words
	$(STAGE) 'content' target/debug/rumb content check
	$(STAGE) 'documents' make --no-print-directory documents FORMATS='--format pdf,odt,html,txt,ods,csv,ics,json'
	$(STAGE) 'pdf' bash -c '.ci/check-pdf target/example/*/*.pdf target/tmp/journeys/*/*.pdf'
	$(STAGE) 'pdf faults' bash -c '.ci/check-pdf --refused target/tmp/fault/*.pdf'
	$(STAGE) 'pages' bash -c 'java -jar ui/node_modules/vnu-jar/build/dist/vnu.jar --errors-only --verbose target/example/*/*.html target/tmp/export/*/*.html target/tmp/journeys/partner-*/*.html'
	$(STAGE) 'files' bash -c 'target/debug/rumb open-file-schema >target/open-file-2.json && $(PYTHON)/python .ci/check-files target/open-file-2.json target/example/* target/tmp/export/*'
	$(STAGE) 'workflow' $(PYTHON)/yamllint --strict -c .ci/yamllint.yml .github
	$(STAGE) 'workflow schema' $(PYTHON)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(STAGE) end

test-slow:
	@.ci/set-up test
	CASES=1000 MATRIX=whole cargo test --locked --workspace --test document -- --nocapture
	.ci/check-pdf target/tmp/journeys/*/*.pdf

screens:
	@.ci/set-up test
	@make --no-print-directory ui/dist/index.html
	cargo build --locked --workspace --all-targets
	npm --prefix ui run screens

package:
	@.ci/set-up package
	@make --no-print-directory ui/dist/index.html
	src-tauri/packaging/make

bench:
	@.ci/set-up bench
	@make --no-print-directory ui/dist/index.html
	cargo build --locked --release -p rumb-desktop -p rumb-empty -p rumb-tests -p rumb-cli
	@.ci/in-window target/release/bench
	@.setup/press/bin/python .ci/bench-press target/release/rumb

clean:
	cargo clean
	rm -rf ui/dist ui/node_modules .setup

ui/dist/index.html: $(SCREENS)
	npm --prefix ui run build
	@touch $@

# The deliberation pack and its companions, in each language, from the answers of the sample association.
documents:
	@rm -rf target/example
	@for language in $(LANGUAGES); do \
	  target/debug/rumb plan $(EXAMPLE) --lang $$language --start $(START) --out target/example/$$language $(PUBLISH) $(FORMATS) || exit; \
	done
