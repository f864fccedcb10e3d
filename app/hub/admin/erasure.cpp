// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/erasure.h"

#include <algorithm>
#include <functional>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "app/core/rules.h"
#include "app/hub/admin/db_error.h"
#include "app/hub/admin/name_eraser.h"
#include "app/hub/store/held_ops.h"
#include "app/hub/store/people.h"
#include "app/hub/store/records.h"
#include "app/wire/changes.h"
#include "app/wire/json.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr int kPageRows = 500;
constexpr std::size_t kPageBytes = 8 * 1024 * 1024;

using OnText = std::function<void(json::string&)>;

void forEachText(json::value& value, const OnText& onText) {
    if (auto* const text = value.if_string()) return onText(*text);
    if (auto* const list = value.if_array()) {
        for (auto& element : *list)
            forEachText(element, onText);
    }
    if (auto* const object = value.if_object()) {
        for (auto& member : *object)
            forEachText(member.value(), onText);
    }
}

// Kinds whose words are people's own. In master data a name is the plant's (a firm, a place) and only
// reported.
bool holdsFreeText(const core::Record& record) {
    switch (record.kind) {
    case core::Kind::line:
    case core::Kind::team:
    case core::Kind::crew:
    case core::Kind::person:
    case core::Kind::place:
    case core::Kind::pick:
    case core::Kind::supplier:
    case core::Kind::tally: return false;
    default: return true;
    }
}

class PersonEraser {
  public:
    PersonEraser(SystemTransaction& transaction, core::RecordId person, const std::string& name)
        : m_transaction(transaction), m_person(person), m_ref(person), m_name(name) {}

    core::Result<Erasure> run() {
        // What changes gets a seq beyond the end, so the pages stop where the feed ended before.
        const std::int64_t end = m_transaction.site().headSeq;
        for (std::int64_t after = 0; after < end;) {
            const auto page = recordsAfter(m_transaction.connection(), m_transaction.site().no, after,
                                           kPageRows, kPageBytes);
            if (!page) return storeFailed(page.error());
            for (const auto& row : page->rows) {
                if (auto done = eraseIn(row); !done) return tl::unexpected(done.error());
            }
            if (page->rows.empty() || !page->hasMore) break;
            after = page->rows.back().seq;
        }
        if (auto done = eraseInHeld(); !done) return tl::unexpected(done.error());
        return std::move(m_result);
    }

  private:
    // What is not in the feed yet gets there without the name.
    core::Result<void> eraseInHeld() {
        db::Connection& connection = m_transaction.connection();
        const auto held = allHeld(connection, m_transaction.site().no);
        if (!held) return storeFailed(held.error());
        for (const HeldOp& op : *held) {
            auto value = wire::parseJson(op.json);
            if (!value) return tl::unexpected(value.error());
            bool isChanged = false;
            forEachText(value->at("body"), [&](json::string& text) { isChanged |= replaceIn(text); });
            if (!isChanged) continue;
            const auto canonical = wire::canonicalJson(*value);
            if (!canonical) return tl::unexpected(canonical.error());
            const auto done = rewriteHeld(connection, m_transaction.site().no, op.id, *canonical);
            if (!done) return storeFailed(done.error());
        }
        return {};
    }

    core::Result<void> eraseIn(const EncodedRecord& row) {
        // What this transaction did to it already is not in its row yet.
        const core::Record* const pending = m_transaction.world().find(row.id);
        auto record = pending ? core::Result<core::Record>(*pending) : decode(row);
        if (!record) return tl::unexpected(record.error());
        if (record->id == m_person) {
            record->body = core::UnknownBody{};
            record->extra.clear();
            record->isDeleted = true;
            return put(*std::move(record));
        }
        const core::Record before = *record;
        if (record->by.person == m_ref) record->by.person = core::Ref();
        if (eraseReferences(*record)) return removeRecognition(*std::move(record));
        if (auto done = eraseTexts(*record); !done) return done;
        // put() would read each record again and keep it in memory: posting stands still meanwhile.
        return *record == before ? core::Result<void>{} : put(*std::move(record));
    }

    // True: a recognition for nobody else.
    bool eraseReferences(core::Record& record) {
        if (auto* const event = std::get_if<core::SafetyEvent>(&record.body)) {
            if (event->proposed_by == m_ref) event->proposed_by = core::Ref();
        }
        if (auto* const report = std::get_if<core::Report>(&record.body)) {
            for (core::Report::Entry& entry : report->entries)
                if (entry.person == m_ref) entry.person = core::Ref(core::RecordId()); // empty: the reporter
        }
        auto* const recognition = std::get_if<core::Recognition>(&record.body);
        if (!recognition) return false;
        const auto erased = std::erase_if(
            recognition->to, [&](const core::Recipient& to) { return !to.isTeam && to.who == m_ref; });
        return erased > 0 && recognition->to.empty();
    }

    core::Result<void> removeRecognition(core::Record record) {
        ++m_result.removed;
        const core::RecordId tallyId = core::highFiveTallyId(record.id);
        const auto tallies = m_transaction.load({&tallyId, 1});
        if (!tallies) return storeFailed(tallies.error());
        for (core::Record tally : *tallies) {
            if (auto done = put(tombstone(std::move(tally))); !done) return done;
        }
        return put(tombstone(std::move(record)));
    }

    static core::Record tombstone(core::Record record) {
        record.body = core::UnknownBody{};
        record.extra.clear();
        record.isDeleted = true;
        return record;
    }

    core::Result<void> eraseTexts(core::Record& record) {
        if (record.isDeleted) return {};
        auto body = wire::parseJson(wire::writeBody(record));
        if (!body) return tl::unexpected(body.error());
        json::value* texts = &*body;
        if (record.kind == core::Kind::site) texts = body->get_object().if_contains("quiet");
        bool isChanged = false;
        if (texts && holdsFreeText(record)) {
            forEachText(*texts, [&](json::string& text) { isChanged |= replaceIn(text); });
        }
        noteMentions(record, *body);
        if (!isChanged) return {};
        const auto canonical = wire::canonicalJson(*body);
        if (!canonical) return tl::unexpected(canonical.error());
        const std::string kind = record.kind == core::Kind::unknown
                                     ? record.unknownKind
                                     : std::string(core::kindName(record.kind));
        return wire::readBody(record, kind, *canonical);
    }

    bool replaceIn(json::string& text) {
        // A reference in a kind that this version does not know the shape of.
        if (std::string_view(text) == m_ref.str()) {
            text = "";
            return true;
        }
        std::string words(text);
        if (!m_name.replaceIn(words)) return false;
        text = words;
        return true;
    }

    void noteMentions(const core::Record& record, json::value& body) {
        if (record.kind == core::Kind::person) return; // a colleague with the same first name is no mention
        forEachText(body, [&](json::string& text) {
            if (!m_name.mayBeMeantIn(text)) return;
            m_result.mentions.push_back(
                {record.id, std::string(core::kindName(record.kind)), std::string(text)});
        });
    }

    core::Result<void> put(core::Record record) {
        const auto isChanged = m_transaction.put(std::move(record));
        if (!isChanged) return storeFailed(isChanged.error());
        m_result.changed += *isChanged;
        return {};
    }

    SystemTransaction& m_transaction;
    core::RecordId m_person;
    core::Ref m_ref;
    NameEraser m_name;
    Erasure m_result;
};

core::Result<void> rewriteSqlite(db::Connection& connection) {
    // The writer's own transaction stands around this and VACUUM allows none: it is ended here and begun
    // again.
    if (auto ended = connection.commit(); !ended) return storeFailed(ended.error());
    auto rewritten = connection.script("VACUUM");
    bool isBusy = false;
    if (rewritten) {
        rewritten = connection
                        .run("PRAGMA wal_checkpoint(TRUNCATE)", {},
                             [&](const db::Row& row) { isBusy = row.integer(0) != 0; })
                        .map([](std::int64_t) {});
    }
    const auto begun = connection.begin();
    if (!rewritten) return storeFailed(rewritten.error());
    if (!begun) return storeFailed(begun.error());
    if (isBusy) return core::fail(core::ErrorCode::unavailable, "a reader kept the write-ahead log in use");
    return {};
}

core::Result<void> rewritePostgresql(Hub& hub) {
    const auto connection = db::openPostgresql(hub.options().databaseUrl);
    if (!connection) return storeFailed(connection.error());
    for (const char* sql : {"SET statement_timeout = 0", "VACUUM FULL record", "VACUUM FULL person_secret",
                            "VACUUM FULL person_grant", "VACUUM FULL sign_in_guard", "VACUUM FULL held_op"}) {
        if (auto done = (*connection)->run(sql); !done) return storeFailed(done.error());
    }
    return {};
}

} // namespace

core::Result<Erasure> erasePerson(SystemTransaction& transaction, core::RecordId person) {
    const core::Record* const record = transaction.world().find(person);
    const auto* const body = record ? record->as<core::Person>() : nullptr;
    const std::string name = body ? body->name : std::string();
    const auto deleted = deleteSecrets(transaction.connection(), transaction.site().no, person);
    if (!deleted) return storeFailed(deleted.error());
    return PersonEraser(transaction, person, name).run();
}

core::Result<void> rewriteStore(Hub& hub) {
    if (!hub.options().databaseUrl.empty()) return rewritePostgresql(hub);
    return hub.writer().runPlain(rewriteSqlite);
}

} // namespace ploegbord::hub
