// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/problem.h"

#include "app/core/name_table.h"

namespace ploegbord::core {

namespace {

constexpr NameTable<Problem, 20> kProblems{{
    {Problem::malformed, "malformed"},
    {Problem::unknown_type, "unknown-type"},
    {Problem::op_content_changed, "op-content-changed"},
    {Problem::not_allowed, "not-allowed"},
    {Problem::proof_invalid, "proof-invalid"},
    {Problem::grant_expired, "grant-expired"},
    {Problem::badge_unknown, "badge-unknown"},
    {Problem::stale_version, "stale-version"},
    {Problem::unknown_reference, "unknown-reference"},
    {Problem::not_here_yet, "not-here-yet"},
    {Problem::already_exists, "already-exists"},
    {Problem::deleted, "deleted"},
    {Problem::generic_recognition, "generic-recognition"},
    {Problem::invalid_value, "invalid-value"},
    {Problem::own_confirmation, "own-confirmation"},
    {Problem::nothing_to_confirm, "nothing-to-confirm"},
    {Problem::undo_too_late, "undo-too-late"},
    {Problem::question_open, "question-open"},
    {Problem::file_refused, "file-refused"},
    {Problem::file_damaged, "file-damaged"},
}};

} // namespace

std::string_view problemName(Problem problem) {
    return kProblems.nameOf(problem);
}

Problem problemOf(std::string_view name) {
    return kProblems.valueOf(name).value_or(Problem::malformed);
}

} // namespace ploegbord::core
