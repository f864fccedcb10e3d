-- SPDX-FileCopyrightText: The Ploegbord authors
-- SPDX-License-Identifier: Apache-2.0
-- Times are milliseconds since 1970 (UTC). Ids are the 36 characters of a UUID. `site` is site.no.

CREATE TABLE site (
    no BIGINT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    epoch TEXT NOT NULL,
    head_seq BIGINT NOT NULL
);

-- The latest state of each thing; a deleted one keeps its row. The feed is read by (site, seq).
CREATE TABLE record (
    site BIGINT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    seq BIGINT NOT NULL,
    version BIGINT NOT NULL,
    deleted BIGINT NOT NULL,
    audience TEXT NOT NULL,
    at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (site, id)
);
CREATE UNIQUE INDEX record_by_seq ON record (site, seq);
CREATE INDEX record_by_kind ON record (site, kind);

-- Accepted ops, for ever: a repeated one is answered with the seq of the first time.
CREATE TABLE op (
    site BIGINT NOT NULL,
    id TEXT NOT NULL,
    hash {BLOB} NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (site, id)
);

-- Which terminals acknowledged what, so that a tally counts distinct ones.
CREATE TABLE ack (
    site BIGINT NOT NULL,
    of_id TEXT NOT NULL,
    shift_day TEXT NOT NULL,
    shift TEXT NOT NULL,
    terminal TEXT NOT NULL,
    PRIMARY KEY (site, of_id, shift_day, shift, terminal)
);

-- A terminal's token (its SHA-256) and what it last said of itself. Line and name are in its record.
CREATE TABLE terminal (
    id TEXT PRIMARY KEY,
    site BIGINT NOT NULL,
    token_hash {BLOB} NOT NULL UNIQUE,
    enrolled_at BIGINT NOT NULL,
    revoked_at BIGINT,
    last_seen BIGINT,
    painted_epoch TEXT NOT NULL DEFAULT '',
    painted_seq BIGINT NOT NULL DEFAULT 0,
    version TEXT NOT NULL DEFAULT '',
    screen TEXT NOT NULL DEFAULT '',
    outbox BIGINT NOT NULL DEFAULT 0,
    parked BIGINT NOT NULL DEFAULT 0,
    uptime_s BIGINT NOT NULL DEFAULT 0,
    disk_free BIGINT NOT NULL DEFAULT 0
);

-- Enrolment codes, by keyed hash. The answer is kept sealed until the token is first used, for the same nonce.
CREATE TABLE enrolment (
    code_hash {BLOB} PRIMARY KEY,
    site BIGINT NOT NULL,
    line TEXT NOT NULL,
    name TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    nonce_hash {BLOB},
    terminal TEXT,
    sealed_token {BLOB}
);

-- What no record may hold of a person. badge_hash is keyed, pin_hash an Argon2id string ('' for none).
CREATE TABLE person_secret (
    site BIGINT NOT NULL,
    person TEXT NOT NULL,
    badge_hash {BLOB},
    pin_hash TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (site, person)
);
CREATE UNIQUE INDEX person_secret_by_badge ON person_secret (site, badge_hash);

-- Tries at a PIN, counted before they are judged. subject: a person, a terminal, or a person at a terminal.
CREATE TABLE sign_in_guard (
    site BIGINT NOT NULL,
    subject TEXT NOT NULL,
    failures BIGINT NOT NULL,
    locked_at BIGINT NOT NULL,
    locked_ms BIGINT NOT NULL,
    PRIMARY KEY (site, subject)
);

CREATE TABLE person_grant (
    id TEXT PRIMARY KEY,
    site BIGINT NOT NULL,
    person TEXT NOT NULL,
    terminal TEXT NOT NULL,
    sealed_key {BLOB} NOT NULL,
    valid_from BIGINT NOT NULL,
    valid_until BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX person_grant_by_person ON person_grant (site, person);
CREATE INDEX person_grant_by_terminal ON person_grant (terminal);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
