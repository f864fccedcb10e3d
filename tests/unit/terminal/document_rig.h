// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/unit/terminal/kiosk_rig.h"

namespace ploegbord::test {

// A terminal that fetches documents.
struct DocumentRig {
    FakeClock clock;
    FakeHub hub{clock};
    FakeKiosk kiosk{hub, clock};
    SeededRandom random{7};

    explicit DocumentRig(std::int64_t budget = 100 << 20) {
        kiosk.blobBudget = budget;
        hub.furnish();
        kiosk.start();
    }

    std::string bytes(std::size_t count) {
        std::string made(count, '\0');
        random.fill({reinterpret_cast<std::uint8_t*>(made.data()), made.size()});
        return made;
    }
    struct Published {
        core::RecordId id;
        std::string sha256;
    };
    core::Document document(std::size_t size) {
        core::Document body;
        body.title = core::Text("Instructie");
        body.category = "Werkinstructies";
        body.type = "application/pdf";
        body.bytes = static_cast<std::int64_t>(size);
        body.sha256 = hub.putBlob(bytes(size));
        body.published_at = clock.now();
        return body;
    }
    Published publish(std::size_t size, bool isPinned = false) {
        core::Document body = document(size);
        body.is_pinned = isPinned;
        return {hub.put(core::Kind::document, body), body.sha256};
    }
    std::filesystem::path file(const std::string& sha256) const { return kiosk.folder() / "blobs" / sha256; }
    std::filesystem::path part(const std::string& sha256) const {
        return kiosk.folder() / "blobs" / (sha256 + ".part");
    }
    std::vector<std::string> files() const {
        std::vector<std::string> names;
        std::error_code none;
        for (const auto& one : std::filesystem::directory_iterator(kiosk.folder() / "blobs", none))
            names.push_back(one.path().filename().string());
        return names;
    }
    bool isRight(const std::string& sha256) const {
        std::ifstream in(file(sha256), std::ios::binary);
        return in && core::toHex(core::sha256(std::string(std::istreambuf_iterator<char>(in), {}))) == sha256;
    }
    terminal::BlobState state(const std::string& sha256) { return kiosk.board().blobs->at(sha256); }
    terminal::BlobPlace place(const std::string& sha256) { return state(sha256).place; }
    // Opened as a screen does it; none: there was no answer within a minute.
    std::optional<terminal::BlobAnswer> open(const std::string& sha256) {
        std::optional<terminal::BlobAnswer> answer;
        kiosk->openBlob(sha256, [&](const terminal::BlobAnswer& given) { answer = given; });
        for (int steps = 0; steps < 6000 && !answer; ++steps)
            kiosk.run(std::chrono::milliseconds(10));
        return answer;
    }
};

} // namespace ploegbord::test
