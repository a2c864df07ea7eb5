"""The tables of a results file.

A run is complete in itself: what it took over from an earlier run has a row of its own, whose `ran_in` says which run
has its tests. Nothing in it names the machine or a place on its disk.
"""

from __future__ import annotations

SCHEMA_VERSION = 2

TABLES = """
CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL);

CREATE TABLE fleet_runs (
    run INTEGER NOT NULL,
    started TIMESTAMP NOT NULL,     -- UTC
    finished TIMESTAMP,             -- NULL while it runs, and when it was cut short
    backends VARCHAR[] NOT NULL,
    jobs INTEGER NOT NULL,
    timeout_seconds DOUBLE NOT NULL,
    memory_bytes BIGINT NOT NULL,   -- address space of a child at most
    environment JSON NOT NULL       -- hardware_matrix.environment()
);

CREATE TABLE fleet_families (
    run INTEGER NOT NULL,
    family VARCHAR NOT NULL,
    classes JSON NOT NULL           -- the class that each of transformers' auto-class mappings names
);

CREATE TABLE fleet_targets (
    run INTEGER NOT NULL,
    family VARCHAR NOT NULL,
    backend VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    test VARCHAR,                   -- the first test that did not pass
    reason VARCHAR NOT NULL,
    artifact VARCHAR NOT NULL,      -- hash of the files of the target's folder; '' where there are none
    versions JSON NOT NULL,         -- of the packages that bear on the result
    model_classes VARCHAR[] NOT NULL,
    passed_classes VARCHAR[] NOT NULL, -- those of which every test passed that was not skipped
    seconds DOUBLE NOT NULL,
    peak_bytes BIGINT,              -- resident memory
    ran_in INTEGER NOT NULL         -- the run that ran it
);

CREATE TABLE fleet_tests (
    run INTEGER NOT NULL,
    family VARCHAR NOT NULL,
    backend VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    test VARCHAR NOT NULL,
    outcome VARCHAR NOT NULL,
    seconds DOUBLE NOT NULL,
    reason VARCHAR NOT NULL
);

CREATE TABLE fleet_operators (
    run INTEGER NOT NULL,
    family VARCHAR NOT NULL,
    backend VARCHAR NOT NULL,
    program VARCHAR NOT NULL,       -- the model class and the part that it computes
    operator VARCHAR NOT NULL,
    count INTEGER NOT NULL          -- how often it is in the program
);
"""
