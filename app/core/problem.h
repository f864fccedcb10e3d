// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ploegbord::core {

// Why an op is refused. The names are stable: they are the last part of a problem document's `type`.
enum class Problem {
    malformed,           // not the shape that its type has
    unknown_type,        // this hub does not know the op's type
    op_content_changed,  // the same op id came with another content
    not_allowed,         // this person, or nobody, may not do this
    proof_invalid,       // proof, grant, terminal or person do not belong together
    grant_expired,       // outside the grant's window, or withdrawn
    badge_unknown,       // no person has this badge, or the box cannot be opened
    stale_version,       // edits something that has changed since
    unknown_reference,   // a person, line, crew, shift, place or pick that the site does not have
    not_here_yet,        // what it refers to has not arrived: deferred, not refused
    already_exists,      // another record has this id
    deleted,             // what it refers to was retracted
    generic_recognition, // without a known pattern or with an empty blank
    invalid_value,       // too long, out of range, or ends before it begins
    own_confirmation,    // confirming needs a second person
    nothing_to_confirm,
    undo_too_late, // the 5 s of grace are over
    question_open, // who is asked has another question before them
    // Of a file that a post brings, said by the terminal that has it.
    file_refused, // the hub does not take it: too large, or not of a kind that it knows
    file_damaged, // the disk gives other bytes than were saved
};

std::string_view problemName(Problem problem); // "stale-version"
Problem problemOf(std::string_view name);      // malformed when unknown

} // namespace ploegbord::core
