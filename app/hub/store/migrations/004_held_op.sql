-- SPDX-FileCopyrightText: The Ploegbord authors
-- SPDX-License-Identifier: Apache-2.0
-- Anonymous ops that were accepted and are not in the feed yet, so that their moment tells nothing. Nothing here
-- says which terminal sent one. `op` is its RFC 8785 form, `record` the report's id.
CREATE TABLE held_op (
    site BIGINT NOT NULL,
    id TEXT NOT NULL,
    record TEXT NOT NULL,
    hash {BLOB} NOT NULL,
    op TEXT NOT NULL,
    release_at BIGINT NOT NULL,
    PRIMARY KEY (site, id)
);
