// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/table_reader.h"

#include <utility>

#include "app/core/utf8.h"

namespace ploegbord::hub {

namespace {

constexpr std::size_t kMaxName = 100;

} // namespace

void TableReader::mistake(const CsvRow& row, std::string_view column, std::string what) const {
    m_mistakes.push_back({m_table.file(), row.row, std::string(column), std::move(what)});
}

std::optional<std::string> TableReader::key(const CsvRow& row, std::string_view column, core::Kind kind) {
    const auto ref = core::Ref::parse(field(row, column));
    if (!ref) {
        mistake(row, column, ref.error().detail);
        return std::nullopt;
    }
    if (!m_keys.insert(ref->str()).second) {
        mistake(row, column, "another row has this key too");
        return std::nullopt;
    }
    const core::Record* const standing = m_world.find(m_world.idFor(kind, ref->str()));
    if (standing && standing->isDeleted) {
        mistake(row, column, "was erased here: take the row out of the file");
        return std::nullopt;
    }
    return ref->str();
}

std::optional<std::string> TableReader::text(const CsvRow& row, std::string_view column,
                                             std::size_t maxCharacters) const {
    const auto value = field(row, column);
    if (core::isBlank(value)) {
        mistake(row, column, "is empty");
        return std::nullopt;
    }
    if (core::characterCount(value).value_or(maxCharacters + 1) > maxCharacters) {
        mistake(row, column, "is longer than " + std::to_string(maxCharacters) + " characters");
        return std::nullopt;
    }
    return std::string(value);
}

std::optional<core::Text> TableReader::languages(const CsvRow& row) const {
    std::map<std::string, std::string> byLanguage;
    for (const auto& language : m_table.languages()) {
        if (field(row, language).empty()) continue;
        const auto value = text(row, language, kMaxName);
        if (!value) return std::nullopt;
        byLanguage[language] = *value;
    }
    if (byLanguage.empty()) {
        mistake(row, "", "has no text in any language");
        return std::nullopt;
    }
    return core::Text(std::move(byLanguage));
}

std::optional<core::Text> TableReader::name(const CsvRow& row) const {
    if (!m_table.hasColumn("name")) return languages(row);
    auto plain = text(row, "name", kMaxName);
    return plain ? std::optional(core::Text(std::move(*plain))) : std::nullopt;
}

std::optional<core::Ref> TableReader::reference(const CsvRow& row, std::string_view column,
                                                core::Kind kind) const {
    const auto value = field(row, column);
    if (value.empty()) return core::Ref{};
    const auto ref = core::Ref::parse(value);
    const core::Record* const found = ref ? m_world.find(kind, *ref) : nullptr;
    if (found && !found->isDeleted) return core::Ref(found->id);
    mistake(row, column,
            ref ? "there is no " + std::string(core::kindName(kind)) + ' ' + ref->str() : ref.error().detail);
    return std::nullopt;
}

} // namespace ploegbord::hub
