// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "ui/flow/page.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// In the order offered: what can hurt someone first.
inline constexpr std::array kReportClasses{core::ReportClass::nearMiss, core::ReportClass::unsafeCondition,
                                           core::ReportClass::qualityFault, core::ReportClass::idea,
                                           core::ReportClass::question};

QString reportClassName(core::ReportClass reportClass);
// A tile with the swatch of the class: the safety cross's own colour and symbol where it has one.
Choice reportClassTile(core::ReportClass reportClass, const core::Site& site);
QString reportStatusName(core::ReportStatus status);
QString functionName(core::Role role); // "Quality"; a lead: "Team lead"

// Phrase, place and supplier in the language of the visit; "" for what the plant or this version has not.
QString phraseText(const Moment& moment, const std::string& what);
QString placeName(const Moment& moment, const core::Ref& place);
QString supplierName(const Moment& moment, const core::Ref& supplier);
QString withCapital(const QString& text);
// "Line 3 · Packing" in two: what everyone calls it, and what is done there; a name without the dot is whole.
QString lineNumber(const QString& name);
QString lineWork(const QString& name);
// Between the parts of a line: no line begins with the dot.
QString separator();

// "Near miss · Sealer · nearly slipped"; the line stands in it when asked for.
QString reportText(const Moment& moment, const core::Report& report, bool withLine);

// A number or key in groups of four that stay whole: "4KTQ M2X7".
QString groupedCode(std::string_view code);

} // namespace ploegbord::ui
