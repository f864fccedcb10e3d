-- SPDX-FileCopyrightText: The Ploegbord authors
-- SPDX-License-Identifier: Apache-2.0
-- The local date on which a person leaves, while it is still to come; '' for none. No terminal is told.
ALTER TABLE person_secret ADD COLUMN leaves_on TEXT NOT NULL DEFAULT '';
