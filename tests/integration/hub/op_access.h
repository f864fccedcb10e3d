// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/wire/ops.h"
#include "tests/integration/hub/running_hub.h"
#include "tests/support/seeded_random.h"

// Who may send which op to a hub, as the product has it.
namespace ploegbord::test {

using Who = std::string; // "none", "badge", or a person's number

// Everybody there is, from an unsigned op up. 1209 is the one that ops are about.
extern const std::vector<Who> kEverybody;

// A hub with two boards at L3, and what ops can be about.
class Scene {
  public:
    explicit Scene(StoreKind kind);

    core::Op op(core::OpType type, core::RecordId record, core::OpBody body);
    std::string signedBy(const Who& who, core::Op op, bool isThere); // the op's JSON
    std::vector<wire::OpResult> send(const std::vector<std::string>& ops, bool isThere = false);
    core::RecordId made(core::OpType type, core::OpBody body); // a record that was made by a lead here

    RunningHub hub;
    SeededRandom random{3};                 // for numbers of reports
    std::optional<core::RecordId> question; // the last one: it must close before the next
    std::string here, there;
    std::map<Who, Grant> grants, grantsThere;
};

// Everybody of kEverybody who is not in `may` may not.
struct Rule {
    std::string what;
    std::set<Who> may;
    std::function<core::Op(Scene&)> make;
    bool isThere = false; // sent from the board that did not make the record
};

std::vector<Rule> rulesOf(core::OpType type); // none: a type that nobody thought of

} // namespace ploegbord::test
