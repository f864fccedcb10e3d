// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace ploegbord::hub {

// One thing wrong with a folder to import, as the one who wrote it finds it again. A value of the file is
// quoted only where it is a key, never a name or a badge.
struct Mistake {
    std::string file;
    int row = 0;        // the header is 1; for posts.json the entry, from 1; 0: the file as a whole
    std::string column; // name of the column or member, may be empty
    std::string what;

    std::string line() const { // "people.csv:7:line: there is no line L9"
        std::string text = file;
        if (row > 0) text += ':' + std::to_string(row);
        if (!column.empty()) text += ':' + column;
        return text + ": " + what;
    }
};

using Mistakes = std::vector<Mistake>;

} // namespace ploegbord::hub
