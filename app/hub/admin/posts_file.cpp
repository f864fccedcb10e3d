// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/posts_file.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "app/hub/admin/closed_days.h"
#include "app/wire/json.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr const char* kFile = "posts.json";

bool isForTheSite(core::OpType type) {
    return type == core::OpType::quiet_set || type == core::OpType::quiet_lift;
}

// Taps at a terminal and a person's own choice cannot be made up, and a document has a file: `publish` brings
// both.
bool isImportable(core::OpType type) {
    using core::OpType;
    switch (type) {
    case OpType::unknown:
    case OpType::acknowledge:
    case OpType::pulse_answer:
    case OpType::person_set_display:
    case OpType::document_publish:
    case OpType::document_retire: return false;
    default: return true;
    }
}

class PostsReader {
  public:
    PostsReader(const ImportWorld& world, const TimeBase& base, Mistakes& mistakes)
        : m_world(world), m_base(base), m_mistakes(mistakes) {}

    std::vector<PostEntry> read(const json::array& array) {
        for (const auto& value : array) {
            ++m_number;
            readEntry(value);
        }
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const PostEntry& a, const PostEntry& b) { return a.at < b.at; });
        resolveLabels();
        return std::move(m_entries);
    }

  private:
    void mistake(std::string_view member, std::string what) {
        m_mistakes.push_back({kFile, m_number, std::string(member), std::move(what)});
    }

    std::string text(const json::object& entry, std::string_view member) {
        const json::value* const value = entry.if_contains(member);
        if (!value) return {};
        if (const auto* const words = value->if_string()) return std::string(*words);
        mistake(member, "is a text in quotes");
        return {};
    }

    void readEntry(const json::value& value) {
        const json::object* const entry = value.if_object();
        if (!entry) return mistake("", "is no object in { }");
        if (!checkMembers(*entry)) return;
        const auto canonical = wire::canonicalJson(value);
        if (!canonical) return mistake("", canonical.error().detail);
        if (entry->contains("every")) return readClosedDays(*entry, *canonical);
        const std::string label = text(*entry, "id");
        if (!m_seen.insert(label.empty() ? *canonical : label).second) {
            return mistake("id", "the same entry is there twice: give each an id of its own");
        }
        readPost(*entry, label, label.empty() ? *canonical : label);
    }

    bool checkMembers(const json::object& entry) {
        static const std::set<std::string_view> known{
            "type", "at",    "by",   "line", "audience", "body",  "high_fives", "id",
            "of",   "every", "from", "to",   "except",   "lines", "if_past",    "answers"};
        bool isGood = true;
        for (const auto& member : entry) {
            if (known.count(member.key()) > 0) continue;
            mistake(member.key(), "an entry has no such member");
            isGood = false;
        }
        return isGood;
    }

    void readPost(const json::object& entry, const std::string& label, const std::string& identity) {
        PostEntry post;
        post.number = m_number;
        post.json = entry;
        post.type = core::opTypeOf(text(entry, "type"));
        if (!isImportable(post.type)) return mistake("type", "is no kind of post that can be imported");
        const auto at = resolveInstant(text(entry, "at"), m_base);
        if (!at) return mistake("at", at.error().detail);
        if (*at > m_base.now) {
            if (isForThePast(entry)) return;
            return mistake("at", "is still to come: nobody can have posted it");
        }
        post.at = *at;
        const std::string site = m_world.siteId().str();
        post.op = importOpId(m_world, identity);
        post.once = post.op;
        post.record = core::RecordId(core::deriveUuid("import.record", site, identity));
        if (isForTheSite(post.type)) post.record = m_world.siteRecordId();
        if (isAnonymous(post)) {
            post.op = post.once = core::OpId(core::asUuid4(post.op.bytes()));
            post.record = core::RecordId(core::asUuid4(post.record.bytes()));
        }
        resolveBodyTimes(post.json);
        if (!label.empty()) m_labels[label] = {post.record, post.at};
        m_entries.push_back(std::move(post));
    }

    // Left out while its time is still to come: "-0d 05:50" is today's, at whatever time of day.
    bool isForThePast(const json::object& entry) {
        const json::value* const value = entry.if_contains("if_past");
        return value && *value == true;
    }

    static bool isAnonymous(const PostEntry& post) {
        if (post.type == core::OpType::report_follow_up) return true;
        const json::value* const body = post.json.if_contains("body");
        const json::value* const flag =
            body && body->is_object() ? body->get_object().if_contains("anonymous") : nullptr;
        return post.type == core::OpType::report_submit && flag && *flag == true;
    }

    void resolveBodyTimes(json::object& entry) {
        json::value* const value = entry.if_contains("body");
        json::object* const body = value ? value->if_object() : nullptr;
        if (!body) return;
        for (const char* member : {"valid_from", "valid_until", "closes_at"})
            resolve(*body, member, [this](std::string_view words) {
                return resolveInstant(words, m_base).map(core::formatInstant);
            });
        for (const char* member : {"happened_on", "shift_day"})
            resolve(*body, member, [this](std::string_view words) {
                return resolveDay(words, m_base).map(core::formatDay);
            });
    }

    template <class Resolve>
    void resolve(json::object& body, const char* member, Resolve resolveWords) {
        json::value* const value = body.if_contains(member);
        if (!value || !value->is_string()) return; // its absence or shape is for the op's own reader
        const auto resolved = resolveWords(value->get_string());
        if (!resolved) return mistake(member, resolved.error().detail);
        *value = *resolved;
    }

    void readClosedDays(const json::object& entry, const std::string& identity) {
        const auto closed = spellOutClosedDays(entry, m_world, m_base);
        if (!closed) {
            m_mistakes.push_back({kFile, m_number, closed.error().member, closed.error().what});
            return;
        }
        for (PostEntry post : *closed) {
            post.number = m_number;
            post.once = importOpId(m_world, identity);
            m_entries.push_back(std::move(post));
        }
    }

    // `of` names the label of an entry that was made before this one.
    void resolveLabels() {
        for (PostEntry& post : m_entries) {
            if (core::makesRecord(post.type) || isForTheSite(post.type)) continue;
            m_number = post.number;
            const auto label = m_labels.find(text(post.json, "of"));
            if (label == m_labels.end())
                mistake("of", "names no id of another entry");
            else if (label->second.second > post.at)
                mistake("of", "names an entry that was made later");
            else
                post.record = label->second.first;
        }
    }

    const ImportWorld& m_world;
    const TimeBase& m_base;
    Mistakes& m_mistakes;
    int m_number = 0;
    std::set<std::string> m_seen;
    std::map<std::string, std::pair<core::RecordId, core::Instant>> m_labels;
    std::vector<PostEntry> m_entries;
};

} // namespace

core::OpId importOpId(const ImportWorld& world, std::string_view identity) {
    return core::OpId(core::deriveUuid("import.op", world.siteId().str(), identity));
}

std::vector<PostEntry> readPosts(std::string_view bytes, const ImportWorld& world, const TimeBase& base,
                                 Mistakes& mistakes) {
    const auto parsed = wire::parseJson(bytes);
    if (!parsed) {
        mistakes.push_back({kFile, 0, "", parsed.error().detail});
        return {};
    }
    if (!parsed->is_array()) {
        mistakes.push_back({kFile, 0, "", "is no list in [ ]"});
        return {};
    }
    return PostsReader(world, base, mistakes).read(parsed->get_array());
}

} // namespace ploegbord::hub
