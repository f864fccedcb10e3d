-- SPDX-FileCopyrightText: The Ploegbord authors
-- SPDX-License-Identifier: Apache-2.0
-- How many of a crew (an id, '' for none) chose what, while a question is not counted yet: no row of an answer. They
-- go when what may be told of them is in the question's record.
CREATE TABLE pulse_count (
    site BIGINT NOT NULL,
    pulse TEXT NOT NULL,
    crew TEXT NOT NULL,
    choice BIGINT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (site, pulse, crew, choice)
);
