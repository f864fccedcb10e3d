// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <boost/json/object.hpp>

#include "app/core/random.h"
#include "app/core/rules.h"
#include "app/hub/writer.h"

namespace ploegbord::hub {

// The op that a command `publish` stands for.
struct Publication {
    core::Op op;
    const core::Record* before = nullptr; // the revision that it takes the place of, among `documents`
};

// {"body":{...},"lines":[key or id...]?}; the body is that of document.publish and may leave out what has a
// default. Of the same title and category as a document there is, it is its next revision: lines (no list),
// "pinned" and translations of the title stay as they were where they are left out, and with the same file
// the rest does too. A new one is for every line then.
core::Result<Publication> readPublication(const boost::json::object& request,
                                          const std::vector<core::Record>& documents,
                                          const SystemTransaction& transaction, core::Random& random);

// What the rules look at when the one document that an op is about is not in the site's world.
class DocumentWorld final : public core::World {
  public:
    DocumentWorld(const core::World& site, const core::Record* document, bool hasEveryFile)
        : m_site(site), m_document(document), m_hasEveryFile(hasEveryFile) {}

    const core::Record* find(core::RecordId id) const override {
        return m_document && m_document->id == id ? m_document : m_site.find(id);
    }
    const core::Record* find(core::Kind kind, const core::Ref& ref) const override {
        return m_site.find(kind, ref);
    }
    const core::Record& site() const override { return m_site.site(); }
    const core::PatternSet& patterns() const override { return m_site.patterns(); }
    bool hasAcknowledged(core::RecordId, core::Day, const core::Ref&, core::TerminalId) const override {
        return false;
    }
    bool hasBlob(std::string_view sha256) const override { return m_hasEveryFile || m_site.hasBlob(sha256); }
    core::Day latestDay(core::Instant at) const override { return m_site.latestDay(at); }
    core::Instant shiftDayStart(core::Instant at) const override { return m_site.shiftDayStart(at); }

  private:
    const core::World& m_site;
    const core::Record* m_document;
    bool m_hasEveryFile;
};

} // namespace ploegbord::hub
