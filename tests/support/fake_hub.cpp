// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_hub.h"

#include <array>

#include <sodium.h>

#include "app/core/record_key.h"
#include "app/wire/patterns.h"

namespace ploegbord::test {

using core::Kind;
using core::Record;
using core::RecordId;

namespace {} // namespace

FakeHub::FakeHub(FakeClock& clock) : m_clock(clock) {
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secretKey{};
    std::array<unsigned char, crypto_box_SEEDBYTES> seed{7};
    if (sodium_init() < 0 || crypto_box_seed_keypair(publicKey.data(), secretKey.data(), seed.data()) != 0)
        std::abort();
    std::array<char, 64> text{};
    m_hubKey = sodium_bin2base64(text.data(), text.size(), publicKey.data(), publicKey.size(),
                                 sodium_base64_VARIANT_ORIGINAL);
}

void FakeHub::furnish() {
    core::Site site;
    site.name = "Zwolle";
    site.time_zone = "Europe/Amsterdam";
    site.shifts = {{"V", core::Text("Vroeg"), 360, 840},
                   {"L", core::Text("Laat"), 840, 1320},
                   {"N", core::Text("Nacht"), 1320, 360}};
    put(Kind::site, site);
    const RecordId line = put(Kind::line, core::Line{"L3", core::Text("Lijn 3")});
    put(Kind::line, core::Line{"L4", core::Text("Lijn 4")});
    const RecordId team = put(Kind::team, core::Team{"WELD", core::Text("Lassen")});
    const auto person = [&](std::string number, std::string name, std::vector<core::RoleGrant> roles) {
        core::Person body;
        body.number = std::move(number);
        body.name = std::move(name);
        body.team = core::Ref(team);
        body.line = core::Ref(line);
        body.roles = std::move(roles);
        body.language = "nl";
        put(Kind::person, std::move(body));
    };
    person("101", "Jake de Vries", {});
    person("102", "Sandra Bakker", {});
    person("200", "Lena Lead", {{core::Role::lead, {core::Ref(line)}}});
    setPin(idOf(Kind::person, "200"), "123456");
}

RecordId FakeHub::put(Kind kind, core::Body body) {
    Record record;
    record.id = RecordId(core::makeUuid7(m_clock.now(), m_random));
    record.kind = kind;
    record.at = m_clock.now();
    record.body = std::move(body);
    const RecordId id = record.id;
    store(std::move(record));
    return id;
}

void FakeHub::put(Record record) {
    store(std::move(record));
}

void FakeHub::erase(RecordId id) {
    Record record = m_records.at(id);
    record.isDeleted = true;
    record.body = core::UnknownBody{"{}"};
    store(std::move(record));
}

void FakeHub::store(Record record) {
    record.seq = ++m_seq;
    m_records[record.id] = std::move(record);
}

std::vector<Record> FakeHub::records(Kind kind) const {
    std::vector<Record> found;
    for (const auto& [id, record] : m_records) {
        if (record.kind == kind && !record.isDeleted) found.push_back(record);
    }
    return found;
}

RecordId FakeHub::idOf(Kind kind, const std::string& key) const {
    const auto ref = core::Ref::parse(key);
    const Record* record = ref ? find(kind, *ref) : nullptr;
    return record ? record->id : RecordId();
}

void FakeHub::restore(const Snapshot& snapshot) {
    m_records = snapshot.records;
    m_accepted = snapshot.accepted;
    m_seq = snapshot.seq;
    std::erase_if(m_order, [&](core::OpId op) { return !m_accepted.contains(op); });
    newEpoch();
}

void FakeHub::newEpoch() {
    m_epoch = "e" + std::to_string(++m_epochNumber);
}

const Record* FakeHub::find(RecordId id) const {
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

const Record* FakeHub::find(Kind kind, const core::Ref& ref) const {
    for (const auto& [id, record] : m_records) {
        if (record.kind == kind && !record.isDeleted &&
            (ref.is(id) || (!ref.isEmpty() && keyOf(record) == ref.str())))
            return &record;
    }
    return nullptr;
}

const Record& FakeHub::site() const {
    for (const auto& [id, record] : m_records) {
        if (record.kind == Kind::site) return record;
    }
    std::abort(); // a test without furnish()
}

std::vector<const Record*> FakeHub::pulses() const {
    std::vector<const Record*> all;
    for (const auto& [id, record] : m_records) {
        if (record.kind == Kind::pulse) all.push_back(&record);
    }
    return all;
}

const core::PatternSet& FakeHub::patterns() const {
    return wire::builtInPatterns();
}

bool FakeHub::hasAcknowledged(RecordId of, core::Day shiftDay, const core::Ref& shift,
                              core::TerminalId terminal) const {
    const auto found = m_acknowledged.find({of, shiftDay, shift, terminal});
    const Record* record = find(of);
    return found != m_acknowledged.end() && record && record->version == found->second;
}

} // namespace ploegbord::test
