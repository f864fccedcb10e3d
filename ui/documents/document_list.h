// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <QString>

#include "ui/kiosk/moment.h"

namespace ploegbord::ui {

// Which documents are listed.
struct DocumentFilter {
    bool isAllLines = false; // else those that are for this board's line
    bool isMustRead = false; // those that who is on shift has yet to confirm
    std::string category;    // "": any
    QString search;          // in the title; letters count without their marks
};

// Those to be confirmed first, then by title.
std::vector<const terminal::Post*> listedDocuments(const Moment& moment, const DocumentFilter& filter);

// Whether any waits for who is on shift to confirm it.
bool hasUnread(const Moment& moment, bool isAllLines);

// The plant's categories, the fullest first.
std::vector<std::string> documentCategories(const Moment& moment, bool isAllLines);

// By its id; null once it was retired.
const terminal::Post* findDocument(const Moment& moment, core::RecordId id);

} // namespace ploegbord::ui
