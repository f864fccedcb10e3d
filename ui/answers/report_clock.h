// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

QString afterDays(int days); // "after 3 days"; "on the same day"

// When a report was made, and how long until it was seen and solved. Of an anonymous one whole shift-days
// only: an hour could tell who was there.
class ReportClock {
  public:
    ReportClock(const Moment& moment, const core::Record& record, const core::Report& report)
        : m_moment(moment), m_record(record), m_report(report) {}

    QString inShort() const;  // how long ago it was reported: "20 min"; of a solved one "after 3 days"
    QString reported() const; // "24 Nov, 13:05"; "24 Nov"
    QString seen() const;     // "after 2 h"; "" when it was not
    QString solved() const;   // the same
    QString at(core::Instant when, bool isAnonymous) const; // of an entry

  private:
    QString after(core::Instant then) const;
    QString age() const;
    core::LocalTime local(core::Instant when) const;

    const Moment& m_moment;
    const core::Record& m_record;
    const core::Report& m_report;
};

} // namespace ploegbord::ui
