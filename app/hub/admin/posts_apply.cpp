// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <utility>

#include <boost/json/serialize.hpp>
#include <boost/json/value_to.hpp>

#include "app/core/pulse.h"
#include "app/core/report_code.h"
#include "app/core/rules.h"
#include "app/hub/admin/posts_file.h"
#include "app/wire/ops.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr std::int64_t kMostHighFives = 100'000;
constexpr std::int64_t kMostAnswers = 100'000;

// Always the same bytes for the same op.
class Derived final : public core::Random {
  public:
    explicit Derived(core::OpId op) : m_seed(op.str()) {}
    void fill(std::span<std::uint8_t> bytes) override {
        for (std::uint8_t& byte : bytes) {
            if (m_next == m_bytes.size()) {
                m_bytes = core::sha256(m_seed + std::to_string(m_block++));
                m_next = 0;
            }
            byte = m_bytes[m_next++];
        }
    }

  private:
    std::string m_seed;
    int m_block = 0;
    core::Digest m_bytes{};
    std::size_t m_next = m_bytes.size();
};

class PostApplier {
  public:
    PostApplier(ImportWorld& world, core::Instant now, Mistakes& mistakes)
        : m_world(world), m_now(now), m_mistakes(mistakes) {}

    std::optional<AppliedOp> apply(const PostEntry& post) {
        m_post = &post;
        auto actor = readActor();
        auto op = readOp();
        if (!actor || !op) return std::nullopt;
        const auto effect = core::judge(*op, *actor, m_world, post.at);
        if (!effect) {
            mistake("",
                    std::string(core::problemName(effect.error().problem)) + ": " + effect.error().detail);
            return std::nullopt;
        }
        for (const core::Record& record : *effect)
            m_world.put(record);
        addHighFives();
        addAnswers();
        return AppliedOp{op->id, wire::writeOp(*op).contentHash};
    }

  private:
    void mistake(std::string_view member, std::string what) {
        m_mistakes.push_back({"posts.json", m_post->number, std::string(member), std::move(what)});
    }

    // The record that this member names by its key; null when it is left out or (a mistake) not there.
    const core::Record* named(const char* member, core::Kind kind, bool& isGood) {
        const json::value* const value = m_post->json.if_contains(member);
        if (!value) return nullptr;
        const auto ref = core::Ref::parse(value->is_string() ? std::string_view(value->get_string()) : "");
        const core::Record* const found = ref ? m_world.find(kind, *ref) : nullptr;
        if (found && !found->isDeleted) return found;
        isGood = false;
        mistake(member, "names no " + std::string(core::kindName(kind)) + " of the site");
        return nullptr;
    }

    std::optional<core::Actor> readActor() {
        bool isGood = true;
        const core::Record* const line = named("line", core::Kind::line, isGood);
        const core::Record* const by = named("by", core::Kind::person, isGood);
        if (!isGood) return std::nullopt;
        core::Actor actor;
        if (line) actor.line = core::Ref(line->id);
        const auto* const person = by ? by->as<core::Person>() : nullptr;
        if (!person) return actor;
        actor.person = core::Ref(by->id);
        actor.roles = person->roles;
        if (!line) actor.line = person->line;
        return actor;
    }

    std::optional<core::Op> readOp() {
        json::object draft{{"type", core::opTypeName(m_post->type)}};
        draft[core::isAddition(m_post->type) ? "of" : "record"] = m_post->record.str();
        const json::value* const body = m_post->json.if_contains("body");
        draft["body"] = body ? *body : json::value(json::object());
        if (const json::value* const audience = m_post->json.if_contains("audience"))
            draft["audience"] = *audience;
        fillSawVersion(draft);
        fillReportCode(draft);
        auto op = wire::readDraft(json::serialize(draft), m_post->op, m_post->record, m_post->at);
        if (op) return *std::move(op);
        mistake("body", op.error().detail);
        return std::nullopt;
    }

    static bool statesSawVersion(core::OpType type) {
        using core::OpType;
        return type == OpType::announcement_edit || type == OpType::announcement_retract ||
               type == OpType::recognition_retract || type == OpType::safety_event_correct ||
               type == OpType::safety_event_confirm || type == OpType::report_set_status ||
               type == OpType::pulse_close;
    }

    // A change in a file follows what the file itself made.
    void fillSawVersion(json::object& draft) {
        json::object* const body = draft["body"].if_object();
        const core::Record* const target = m_world.find(m_post->record);
        if (statesSawVersion(m_post->type) && body && target && !body->contains("saw_version"))
            (*body)["saw_version"] = target->version;
    }

    // Who writes a file makes up no numbers: an entry has always the same one. Without a key_hash of its own
    // an anonymous report has a key that nobody knows.
    void fillReportCode(json::object& draft) {
        json::object* const body = draft["body"].if_object();
        if (m_post->type != core::OpType::report_submit || !body || body->contains("number")) return;
        Derived random(m_post->op);
        (*body)["number"] = core::makeReportNumber(random);
        const json::value* const isAnonymous = body->if_contains("anonymous");
        if (isAnonymous && *isAnonymous == true && !body->contains("key_hash"))
            (*body)["key_hash"] = core::reportKeyHash(core::makeReportKey(random));
    }

    void addHighFives() {
        const json::value* const value = m_post->json.if_contains("high_fives");
        if (!value) return;
        const auto count = json::try_value_to<std::int64_t>(*value);
        const bool isCount = count.has_value() && *count >= 0 && *count <= kMostHighFives;
        if (m_post->type != core::OpType::recognition_post || !isCount) {
            return mistake("high_fives", "is a number from 0 to 100000, of a recognition.post");
        }
        if (*count == 0) return;
        core::Record tally;
        tally.id = core::highFiveTallyId(m_post->record);
        tally.kind = core::Kind::tally;
        tally.at = m_post->at;
        tally.body = core::Tally{m_post->record, *count, std::nullopt, {}};
        m_world.put(std::move(tally));
    }

    // "answers": how many of each crew chose what, of a question that has closed: {"A": [9, 2, 1]}.
    void addAnswers() {
        const json::value* const value = m_post->json.if_contains("answers");
        if (!value) return;
        const core::Record* const asked = m_world.find(m_post->record);
        const auto* const pulse = asked ? asked->as<core::Pulse>() : nullptr;
        if (m_post->type != core::OpType::pulse_ask || !pulse || !value->is_object())
            return mistake("answers", "is a list of numbers for each crew, of a pulse.ask");
        if (core::isOpen(*pulse, m_now)) return mistake("answers", "is of a question that has not closed");
        std::vector<core::PulseCount> counts;
        for (const auto& [crew, ofChoices] : value->get_object()) {
            if (!readCounts(crew, ofChoices, core::choicesOf(*pulse, m_world.patterns())->size(), counts))
                return;
        }
        core::Record record = *asked;
        record.body = core::counted(*pulse, counts, m_world.patterns(), pulse->closes_at);
        m_world.put(std::move(record));
    }

    bool readCounts(std::string_view crew, const json::value& ofChoices, std::size_t choices,
                    std::vector<core::PulseCount>& counts) {
        const auto ref = core::Ref::parse(crew);
        const core::Record* const known = ref ? m_world.find(core::Kind::crew, *ref) : nullptr;
        const auto numbers = json::try_value_to<std::vector<std::int64_t>>(ofChoices);
        const bool isGood = numbers.has_value() && numbers->size() == choices &&
                            std::all_of(numbers->begin(), numbers->end(), [](std::int64_t number) {
                                return number >= 0 && number <= kMostAnswers;
                            });
        if (!known || known->isDeleted || !isGood) {
            mistake("answers", "has for each crew of the site a number for each choice");
            return false;
        }
        for (std::size_t choice = 0; choice < numbers->size(); ++choice)
            counts.push_back({core::Ref(known->id), static_cast<int>(choice), (*numbers)[choice]});
        return true;
    }

    ImportWorld& m_world;
    core::Instant m_now;
    Mistakes& m_mistakes;
    const PostEntry* m_post = nullptr;
};

} // namespace

std::vector<AppliedOp> applyPosts(const std::vector<PostEntry>& entries, const std::set<core::OpId>& known,
                                  ImportWorld& world, core::Instant now, Mistakes& mistakes) {
    PostApplier applier(world, now, mistakes);
    std::set<core::OpId> generators;
    std::vector<AppliedOp> applied;
    for (const PostEntry& post : entries) {
        if (known.count(post.once) > 0 || known.count(post.op) > 0) continue;
        if (auto op = applier.apply(post)) applied.push_back(*op);
        // A generator is remembered by an op of its own, which has no content but its name.
        if (post.once != post.op && generators.insert(post.once).second) {
            applied.push_back({post.once, core::sha256(post.once.str())});
        }
    }
    return applied;
}

} // namespace ploegbord::hub
