-- SPDX-FileCopyrightText: The Ploegbord authors
-- SPDX-License-Identifier: Apache-2.0
-- Mail about reports to the functions that they are routed to. `stage` is new or reminder; `state` is waiting, sent,
-- dropped (no longer needed), no_address or given_up. `due_at` is when a waiting one is tried next.
CREATE TABLE mail (
    site BIGINT NOT NULL,
    report TEXT NOT NULL,
    function TEXT NOT NULL,
    stage TEXT NOT NULL,
    state TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    queued_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    PRIMARY KEY (site, report, function, stage)
);
CREATE INDEX mail_due ON mail (site, state, due_at);
