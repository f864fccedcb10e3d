// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/hub/reference.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace ploegbord::test {
namespace {

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::size_t indentOf(std::string_view line) {
    return std::min(line.find_first_not_of(' '), line.size());
}

// The lines below the first line that is `head`, as far as they are indented deeper.
std::vector<std::string_view> blockOf(const std::vector<std::string_view>& lines, std::string_view head) {
    auto at = std::find(lines.begin(), lines.end(), head);
    std::vector<std::string_view> block;
    if (at == lines.end()) return block;
    for (++at; at != lines.end() && (at->empty() || indentOf(*at) > indentOf(head)); ++at)
        block.push_back(*at);
    return block;
}

// Every parameter becomes what no endpoint takes for a mistake in the path: a SHA-256.
std::string filledIn(std::string path) {
    for (auto brace = path.find('{'); brace != std::string::npos; brace = path.find('{'))
        path.replace(brace, path.find('}', brace) + 1 - brace, std::string(64, 'a'));
    return path;
}

std::string upper(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(c - 'a' + 'A');
    return result;
}

} // namespace

std::vector<Endpoint> endpointsIn(std::string_view document) {
    static const std::set<std::string_view> kMethods{"get",     "put",  "post",  "delete",
                                                     "options", "head", "patch", "trace"};
    std::vector<Endpoint> endpoints;
    std::string path;
    for (const std::string_view line : blockOf(linesOf(document), "paths:")) {
        const std::size_t indent = indentOf(line);
        const std::string_view word = line.substr(indent);
        if (indent == 2) path = filledIn(std::string(word.substr(0, word.size() - 1)));
        if (indent == 4 && kMethods.count(word.substr(0, word.size() - 1)) > 0)
            endpoints.push_back({upper(word.substr(0, word.size() - 1)), path, false, {}});
        if (indent == 6 && word == "security: []") endpoints.back().isOpen = true;
        if (indent == 8 && word.size() == 6 && word.front() == '"')
            endpoints.back().statuses.emplace(word.substr(1, 3));
    }
    return endpoints;
}

std::vector<std::string> opTypesIn(std::string_view document) {
    const auto op = blockOf(linesOf(document), "    Op:");
    std::vector<std::string> types;
    for (const std::string_view line : blockOf(blockOf(op, "        type:"), "          enum:"))
        types.emplace_back(line.substr(indentOf(line) + 2));
    return types;
}

const std::string& reference() {
    static const std::string text = [] {
        std::ifstream file(PLOEGBORD_SOURCE_DIR "/resources/api/openapi.yaml");
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    return text;
}

} // namespace ploegbord::test
