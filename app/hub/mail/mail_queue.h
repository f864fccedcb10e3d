// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "app/hub/mail/mail_text.h"
#include "app/hub/store/sites.h"

namespace ploegbord::hub {

// The mail that is due about reports: rows of the store, so that they survive a restart. What a report needs
// is read from the feed, once, from where it was read to last time; the first time only what comes after
// counts, and what was made before that first time never does, also when the feed is read anew.

enum class MailState { waiting, sent, dropped, noAddress, givenUp };

struct QueuedMail {
    core::RecordId report;
    core::Role function = core::Role::lead;
    MailStage stage = MailStage::newReport;
    core::Instant dueAt, queuedAt;
    int tries = 0;
};

// Inside a transaction. Reads at most `rows` records further and queues a mail for each function that a new
// report is routed to (lead: to none), and its reminder. True: there is more to read.
db::DbResult<bool> queueMail(db::Connection& connection, SiteNo site, core::Instant now,
                             std::chrono::hours remindAfter, int rows = 500);

// Inside a transaction: the mail that has been due for longest, put off until `again`, so that no other hub
// on this database sends it too and it is not lost when this one ends meanwhile. None: nothing is due.
db::DbResult<std::optional<QueuedMail>> takeDueMail(db::Connection& connection, SiteNo site,
                                                    core::Instant now, core::Instant again);
db::DbResult<void> putOffMail(db::Connection& connection, SiteNo site, const QueuedMail& mail,
                              core::Instant until);
db::DbResult<void> endMail(db::Connection& connection, SiteNo site, const QueuedMail& mail, MailState state);

// Of mail that waits or could not be sent, for doctor.
struct MailCounts {
    std::int64_t waiting = 0, noAddress = 0, givenUp = 0;
    int mostTries = 0; // of the waiting
};
db::DbResult<MailCounts> countMail(db::Connection& connection, SiteNo site);

} // namespace ploegbord::hub
