// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/auth/enrolment.h"

#include "app/hub/store/enrolments.h"

namespace ploegbord::hub {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // no I, L, O, U

// 50 bits, as ABCDE-FGHJK.
std::string makeCode(core::Random& random) {
    std::string code;
    for (int i = 0; i < 10; ++i) {
        if (i == 5) code += '-';
        code += kAlphabet[random.below(kAlphabet.size())];
    }
    return code;
}

} // namespace

db::DbResult<EnrolmentCode> createEnrolment(db::Connection& connection, const Secrets& secrets,
                                            core::Random& random, core::Instant now,
                                            const NewEnrolment& wanted, const std::string& caFingerprint) {
    EnrolmentCode code{makeCode(random), now + wanted.valid};
    EnrolmentRow row;
    row.codeHash = secrets.codeHash(code.code);
    row.site = wanted.site;
    row.line = wanted.line;
    row.name = wanted.name;
    row.expiresAt = code.expiresAt;
    if (!caFingerprint.empty()) code.code += "-" + caFingerprint.substr(0, 20);
    // A day after its end a code can tell nobody anything any more, not even "expired".
    return deleteEnrolmentsExpiredBefore(connection, now - std::chrono::hours(24))
        .and_then([&] { return saveEnrolment(connection, row); })
        .map([&] { return code; });
}

} // namespace ploegbord::hub
