// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include <QSize>

// Files of documents, good and bad, made on the spot.
namespace ploegbord::test {

// A4, upright, with a headline that says its number on each page.
void writePdf(const std::filesystem::path& file, int pages);
void writeHeavyPdf(const std::filesystem::path& file, int pages, int megabytes); // photographs
void writeLockedPdf(const std::filesystem::path& file);                          // wants a password
void writePdfWithoutPages(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const std::string& bytes);
void writePicture(const std::filesystem::path& file, QSize size, const char* format);
// A JPEG of that size as its camera held it: on its side, to be turned a quarter to the right.
void writeTurnedPicture(const std::filesystem::path& file, QSize size);

} // namespace ploegbord::test
