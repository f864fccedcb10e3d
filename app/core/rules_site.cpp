// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/core/judging.h"

// The quiet board, and how a person stands on the wall.
namespace ploegbord::core::judging {

namespace {

Or<Site> siteForQuiet(const Case& c) {
    if (!isLeadOrSafety(c.actor)) {
        return refuse(Problem::not_allowed, "a lead or the safety function sets and lifts the quiet board");
    }
    const auto* site = c.world.site().as<Site>();
    if (!site) return refuse(Problem::not_here_yet, "the site is not here yet");
    return *site;
}

Verdict changedSite(const Case& c, Site site) {
    return Effect{changed(c.world.site(), std::move(site))};
}

} // namespace

Verdict setQuiet(const Case& c, const QuietReason& body) {
    auto site = siteForQuiet(c);
    if (!site) return refuse(site.error());
    if (auto wrong = checkLine(body.reason, kRemarkLimit, "the reason")) return refuse(*wrong);
    // Set again it is quiet since the first time; a reason given is kept when none follows.
    const QuietBoard quiet{site->quiet ? site->quiet->since : c.at,
                           body.reason.empty() && site->quiet ? site->quiet->reason : body.reason};
    if (site->quiet == quiet) return Effect{};
    site->quiet = quiet;
    return changedSite(c, std::move(*site));
}

Verdict liftQuiet(const Case& c, const NoBody&) {
    auto site = siteForQuiet(c);
    if (!site) return refuse(site.error());
    if (!site->quiet) return Effect{};
    site->quiet.reset();
    return changedSite(c, std::move(*site));
}

Verdict setDisplay(const Case& c, const DisplayChoice& body) {
    const bool isOneself = isSigned(c.actor) && c.actor.person->is(c.op.record);
    if (!isOneself && !isLead(c.actor)) {
        return refuse(Problem::not_allowed, "the person or a lead chooses how a person is shown");
    }
    const auto before = target(c, Kind::person);
    if (!before) return refuse(before.error());
    const auto* old = (*before)->as<Person>();
    if (!old) return refuse(Problem::not_here_yet, "the person is of a later version");
    if (old->on_wall == body.on_wall) return Effect{};
    Person person = *old;
    person.on_wall = body.on_wall;
    return Effect{changed(**before, std::move(person))};
}

} // namespace ploegbord::core::judging
