-- SPDX-FileCopyrightText: The Ploegbord authors
-- SPDX-License-Identifier: Apache-2.0
-- When the PIN was set: grants of before have ended, also those that a restore has lost. 0: not known.
ALTER TABLE person_secret ADD COLUMN pin_set_at BIGINT NOT NULL DEFAULT 0;
