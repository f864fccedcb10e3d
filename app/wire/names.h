// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "app/core/bodies.h"
#include "app/core/recognition_pattern.h"

// The wire's words for the domain's enumerations.
namespace ploegbord::wire {

template <class E, std::size_t N>
using Names = std::array<std::pair<E, std::string_view>, N>;

template <class E, std::size_t N>
constexpr std::string_view nameOf(const Names<E, N>& names, E value) {
    for (const auto& [candidate, name] : names) {
        if (candidate == value) return name;
    }
    return {};
}

template <class E, std::size_t N>
constexpr std::optional<E> valueOf(const Names<E, N>& names, std::string_view word) {
    for (const auto& [candidate, name] : names) {
        if (name == word) return candidate;
    }
    return std::nullopt;
}

inline constexpr Names<core::Priority, 3> kPriorities{{{core::Priority::info, "info"},
                                                       {core::Priority::important, "important"},
                                                       {core::Priority::urgent, "urgent"}}};

inline constexpr Names<core::SafetyClass, 6> kSafetyClasses{
    {{core::SafetyClass::lostTimeInjury, "lost_time_injury"},
     {core::SafetyClass::medicalTreatment, "medical_treatment"},
     {core::SafetyClass::firstAid, "first_aid"},
     {core::SafetyClass::propertyDamage, "property_damage"},
     {core::SafetyClass::nearMiss, "near_miss"},
     {core::SafetyClass::unsafeCondition, "unsafe_condition"}}};

inline constexpr Names<core::ReportClass, 5> kReportClasses{
    {{core::ReportClass::nearMiss, "near_miss"},
     {core::ReportClass::unsafeCondition, "unsafe_condition"},
     {core::ReportClass::qualityFault, "quality_fault"},
     {core::ReportClass::idea, "idea"},
     {core::ReportClass::question, "question"}}};

inline constexpr Names<core::ReportStatus, 5> kReportStatuses{
    {{core::ReportStatus::isNew, "new"},
     {core::ReportStatus::seen, "seen"},
     {core::ReportStatus::inProgress, "in_progress"},
     {core::ReportStatus::done, "done"},
     {core::ReportStatus::declined, "declined"}}};

inline constexpr Names<core::HandoverTopic, 5> kHandoverTopics{
    {{core::HandoverTopic::safety, "safety"},
     {core::HandoverTopic::quality, "quality"},
     {core::HandoverTopic::machine, "machine"},
     {core::HandoverTopic::people, "people"},
     {core::HandoverTopic::openPoints, "open_points"}}};

inline constexpr Names<core::Role, 7> kRoles{{{core::Role::lead, "lead"},
                                              {core::Role::safety, "safety"},
                                              {core::Role::quality, "quality"},
                                              {core::Role::maintenance, "maintenance"},
                                              {core::Role::purchasing, "purchasing"},
                                              {core::Role::hr, "hr"},
                                              {core::Role::admin, "admin"}}};

inline constexpr Names<core::OnWall, 4> kOnWall{{{core::OnWall::full, "full"},
                                                 {core::OnWall::initial, "initial"},
                                                 {core::OnWall::crew, "crew"},
                                                 {core::OnWall::hidden, "hidden"}}};

inline constexpr Names<core::UnconfirmedDays, 2> kUnconfirmedDays{
    {{core::UnconfirmedDays::hatched, "hatched"}, {core::UnconfirmedDays::green, "green"}}};

inline constexpr Names<core::BlankKind, 5> kBlankKinds{{{core::BlankKind::pick, "pick"},
                                                        {core::BlankKind::count, "count"},
                                                        {core::BlankKind::duration, "duration"},
                                                        {core::BlankKind::place, "place"},
                                                        {core::BlankKind::line, "line"}}};

} // namespace ploegbord::wire
