// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "app/terminal/board_state.h"

// The plant behind the hand-made boards of board_states.h: its lines, teams, people, crews, places and picks.
namespace ploegbord::test {

std::shared_ptr<terminal::MasterData> makePlant();
void addPerson(terminal::MasterData& master, const std::string& number, core::Person person);
void sortPeople(terminal::MasterData& master);    // as a terminal lists them
void lengthenNames(terminal::MasterData& master); // every name some 40 % longer

} // namespace ploegbord::test
