# `make run` and `make test` are all that a user needs to try Hamlet; both share one debug build.
# `make install` puts release programs below a prefix.
SWIFT_BUILD = swift build --build-path .build --explicit-target-dependency-import-check error

# The runtime is linked in: programs start sooner, and the machine that they go to needs no Swift.
RELEASE_BUILD = swift build --build-path .build-release --configuration release \
  --static-swift-stdlib

SECONDS_EACH ?= 60
PREFIX ?= /usr/local

.PHONY: run test fuzz bench bench-hamletd bench-load setup release install uninstall

# Sets up, builds, loads the demo town, starts the server and opens the shell; without a terminal
# it plays the scripted tour instead.
run: setup
	@echo "Building Hamlet (the first time takes several minutes) ..."
	@$(SWIFT_BUILD) --product hamletd
	@$(SWIFT_BUILD) --product hamlet
	@.ci/demo .build/debug

# Sets up, builds and passes every test.
test: setup
	@.ci/setup protobuf-compiler libprotobuf-dev python3-protobuf tmux less openssl groff-base \
	  python3-pexpect
	@echo "Building Hamlet and its tests (the first time takes several minutes) ..."
	@$(SWIFT_BUILD) --build-tests
	@.ci/test

# Runs the fuzz targets, a minute each: make fuzz SECONDS_EACH=600 TARGETS="messages lines".
fuzz: setup
	@SECONDS_EACH=$(SECONDS_EACH) TARGETS="$(TARGETS)" .ci/fuzz

# Measures Hamlet beside its peers, five minutes once all is built; LONG=1 takes longer runs and
# OPTIONS are those of Tests/Benchmarks/run: make bench OPTIONS="--only check --people 50000"
bench:
	@.ci/bench $(if $(LONG),--long) $(OPTIONS)

bench-hamletd: setup
	@$(RELEASE_BUILD) --product hamletd

bench-load: setup
	@$(RELEASE_BUILD) --product hamlet-load
	@$(RELEASE_BUILD) --product hamlet

# Builds what is installed: make release && sudo make install PREFIX=/usr/local
release: setup
	@echo "Building Hamlet for use (a quarter of an hour) ..."
	@$(RELEASE_BUILD) --product hamletd
	@$(RELEASE_BUILD) --product hamlet

# Puts programs, man pages, completions and the service's files below PREFIX, in DESTDIR if given.
install:
	@[ -x .build-release/release/hamlet ] && [ -x .build-release/release/hamletd ] \
	  || $(MAKE) --no-print-directory release
	@packaging/install .build-release/release "$(PREFIX)"

uninstall:
	@packaging/install --remove "$(PREFIX)"

setup:
	@.ci/setup
