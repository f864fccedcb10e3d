// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/system/ledger.h"

#include <set>
#include <sstream>
#include <stdexcept>

#include <boost/json.hpp>

namespace ploegbord::test {

namespace json = boost::json;

std::vector<std::string> Ledger::recognitions(const Probe& probe, int count) {
    m_batch = m_begun.size();
    std::vector<std::string> words{"post"};
    for (int n = 0; n < count; ++n) {
        const std::string text = "post " + std::to_string(m_begun.size());
        const json::object body{{"to", json::array{json::object{{"team", "PACK"}}}},
                                {"category", "quality"},
                                {"pattern", "quality.caught_before"},
                                {"values", {{"what", "label_error"}, {"count", 3}}},
                                {"text", text}};
        words.push_back(probe.draft("draft-" + std::to_string(n) + ".json",
                                    {{"type", "recognition.post"}, {"body", body}}));
        m_begun.push_back({.what = What::recognition, .key = text, .probe = &probe});
    }
    return words;
}

std::vector<std::string> Ledger::highFives(const Probe& probe, const std::string& of, int count) {
    m_batch = m_begun.size();
    const std::string file =
        probe.draft("high-five.json", {{"type", "high_five"}, {"of", of}, {"body", json::object()}});
    std::vector<std::string> words{"post"};
    for (int n = 0; n < count; ++n) {
        words.push_back(file);
        m_begun.push_back({.what = What::highFive, .key = of, .probe = &probe});
    }
    return words;
}

void Ledger::note(const Ran& posted) {
    std::istringstream lines(posted.out);
    std::string op;
    std::size_t next = m_batch;
    while (std::getline(lines, op)) {
        if (op.size() == 36) m_begun.at(next++).op = op; // a line that a kill cut short says nothing
    }
    if (next < m_begun.size()) m_begun[next].mayBe = true;
}

void Ledger::noteAcknowledged(const Probe& probe) {
    std::set<std::string> waiting;
    for (const auto& op : probe.show("outbox"))
        waiting.emplace(op.at("id").as_string());
    for (Entry& entry : m_begun) {
        if (entry.probe == &probe && !entry.op.empty() && !waiting.contains(entry.op))
            entry.isAcknowledged = true;
    }
}

Ledger::Counts Ledger::expected(bool onlyAcknowledged) const {
    Counts counts;
    for (const Entry& entry : m_begun) {
        Count& count = counts[{entry.what, entry.key}];
        count.least += onlyAcknowledged ? entry.isAcknowledged : !entry.op.empty();
        count.most += !entry.op.empty() || entry.mayBe;
    }
    return counts;
}

std::map<std::pair<Ledger::What, std::string>, int> Ledger::found(const json::array& feed) {
    std::map<std::pair<What, std::string>, int> found;
    for (const auto& change : feed) {
        const auto& kind = change.at("kind").as_string();
        if (change.at("deleted").as_bool()) continue;
        const json::value& body = change.at("body");
        if (kind == "recognition") ++found[{What::recognition, std::string(body.at("text").as_string())}];
        if (kind == "tally" && body.as_object().contains("high_fives"))
            found[{What::highFive, std::string(body.at("of").as_string())}] +=
                static_cast<int>(body.at("high_fives").to_number<int>());
    }
    return found;
}

std::vector<std::string> Ledger::differences(const json::array& feed) const {
    std::vector<std::string> lines;
    Counts counts = expected(false);
    auto there = found(feed);
    for (const auto& [key, count] : there)
        counts.try_emplace(key); // what nobody posted is expected 0 times
    for (const auto& [key, count] : counts) {
        const int times = there[key];
        if (times >= count.least && times <= count.most) continue;
        lines.push_back(key.second + ": " + std::to_string(times) + " times, not " +
                        std::to_string(count.least) + " to " + std::to_string(count.most));
    }
    return lines;
}

std::vector<std::string> Ledger::missingAcknowledged(const json::array& feed) const {
    std::vector<std::string> lines;
    auto there = found(feed);
    for (const auto& [key, count] : expected(true)) {
        if (there[key] < count.least)
            lines.push_back(key.second + ": acknowledged " + std::to_string(count.least) + " times, there " +
                            std::to_string(there[key]) + " times");
    }
    return lines;
}

int Ledger::saved() const {
    int count = 0;
    for (const Entry& entry : m_begun)
        count += !entry.op.empty();
    return count;
}

int Ledger::acknowledged() const {
    int count = 0;
    for (const Entry& entry : m_begun)
        count += entry.isAcknowledged;
    return count;
}

} // namespace ploegbord::test
