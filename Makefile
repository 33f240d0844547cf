# `make run` and `make test` are all that a user needs. Both share one debug build.
SWIFT_BUILD = swift build --build-path .build --explicit-target-dependency-import-check error

SECONDS_EACH ?= 60

.PHONY: run test fuzz setup build

# Sets up, builds, loads the demo town, starts the server and opens the shell; without a terminal
# it plays the scripted tour instead.
run: setup
	@echo "Building Hamlet (the first time takes several minutes) ..."
	@$(SWIFT_BUILD) --product hamletd
	@$(SWIFT_BUILD) --product hamlet
	@.ci/demo .build/debug

# Sets up, builds and passes every test.
test: setup
	@.ci/setup protobuf-compiler libprotobuf-dev python3-protobuf tmux less
	@echo "Building Hamlet and its tests (the first time takes several minutes) ..."
	@$(SWIFT_BUILD) --build-tests
	@SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=4 swift test --build-path .build --skip-build

# Runs the fuzz targets, a minute each: make fuzz SECONDS_EACH=600 TARGETS="messages lines".
fuzz: setup
	@SECONDS_EACH=$(SECONDS_EACH) TARGETS="$(TARGETS)" .ci/fuzz

setup:
	@.ci/setup
