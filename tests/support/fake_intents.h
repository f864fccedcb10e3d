// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "ui/kiosk/screen.h"

namespace ploegbord::test {

// Intents that note what was asked and answer at once as told; a navigator that notes where it was sent.
class FakeIntents final : public ui::Intents {
  public:
    void post(QObject*, terminal::Draft draft, std::function<void(ui::PostAnswer)> done) override {
        posted.push_back(draft);
        if (failure) return done(tl::unexpected(*failure));
        if (isPostSilent) {
            waitingPost = std::move(done);
            return;
        }
        const auto* report = std::get_if<core::Report>(&draft.body);
        done(terminal::Posted{nextOp, nextRecord, report ? "4KTQM2X7" : "",
                              report && report->anonymous ? "9D3HZ7PWC2R8VNQ5" : ""});
    }
    void undo(QObject*, core::OpId op, std::function<void(terminal::UndoAnswer)> done) override {
        undone.push_back(op);
        done(undoAnswer);
    }
    void retryParked(QObject*, core::OpId op, std::function<void(ui::DealtAnswer)> done) override {
        retried.push_back(op);
        done({});
    }
    void dropParked(QObject*, core::OpId op, std::function<void(ui::DealtAnswer)> done) override {
        dropped.push_back(op);
        done({});
    }
    void signIn(QObject*, terminal::SignInRequest request,
                std::function<void(terminal::SignInAnswer)> done) override {
        signIns.push_back(std::move(request));
        if (isSilent) {
            waiting = std::move(done);
            return;
        }
        done(signInAnswer);
    }
    void signOut() override { ++signOuts; }
    void testHub(QObject*, std::function<void(terminal::HubAnswer)> done) override {
        ++hubTests;
        done(hubAnswer);
    }
    std::optional<Disk> disk() const override { return Disk{41'300'000'000, 64'000'000'000}; }
    void checkItPin(QObject*, std::string pin, std::function<void(bool)> done) override {
        done(pin == itPin);
    }
    void page(QObject*, core::Kind, std::int64_t, int,
              std::function<void(std::vector<terminal::Post>)> done) override {
        done({});
    }
    void openBlob(QObject*, std::string sha256, std::function<void(ui::BlobAnswer)> done) override {
        openedBlobs.push_back(std::move(sha256));
        if (isBlobSilent) {
            waitingBlob = std::move(done);
            return;
        }
        done(blobAnswer);
    }
    bool hasSlipPrinter() const override { return hasPrinter; }
    void printSlip(QObject*, ui::Slip slip, std::function<void(bool)> done) override {
        slips.push_back(std::move(slip));
        waitingSlip = std::move(done);
    }
    void fileLink(QObject*, std::string sha256, std::string type,
                  std::function<void(std::string)> done) override {
        linkedBlobs.push_back(std::move(sha256) + ' ' + std::move(type));
        done(linkAnswer);
    }
    void painted(core::Cursor) override {}
    void ask(std::vector<core::RecordId> records) override { asked = std::move(records); }

    std::vector<terminal::Draft> posted;
    std::vector<core::OpId> undone, retried, dropped;
    std::vector<terminal::SignInRequest> signIns;
    std::vector<core::RecordId> asked;
    std::function<void(terminal::SignInAnswer)> waiting;
    std::optional<terminal::PostFailure> failure;
    terminal::SignInAnswer signInAnswer = terminal::Session{};
    core::OpId nextOp;
    core::RecordId nextRecord;
    terminal::HubAnswer hubAnswer;
    std::vector<std::string> openedBlobs; // SHA-256
    bool hasPrinter = false;
    std::vector<ui::Slip> slips;
    std::function<void(bool)> waitingSlip; // until a test says what the printer did
    std::vector<std::string> linkedBlobs;  // "SHA256 TYPE"
    std::string linkAnswer = "https://hub.example/v1/handed/abc";
    ui::BlobAnswer blobAnswer = tl::unexpected(terminal::BlobError::notHere);
    bool isBlobSilent = false;
    std::function<void(ui::BlobAnswer)> waitingBlob;
    int hubTests = 0;
    std::string itPin = "424242";
    terminal::UndoAnswer undoAnswer = terminal::Undone::neverSent;
    bool isSilent = false;
    bool isPostSilent = false;
    std::function<void(ui::PostAnswer)> waitingPost;
    int signOuts = 0;
};

class FakeNavigator final : public ui::Navigator {
  public:
    void open(ui::ScreenName name) override { opened.push_back(name); }
    void openPart(ui::ScreenName name, int part) override {
        open(name);
        openedPart = part;
    }
    void openRecord(ui::ScreenName name, core::RecordId record) override {
        open(name);
        openedRecord = record;
    }
    void closeRecord() override { ++recordsClosed; }
    void answered(core::RecordId question) override { answeredOnes.push_back(question); }
    void home() override { ++homes; }
    void chooseLanguage(std::string language) override { languages.push_back(std::move(language)); }
    void leaveProgram() override { ++leaves; }

    std::vector<ui::ScreenName> opened;
    std::vector<std::string> languages;
    std::optional<core::RecordId> openedRecord; // the last
    std::vector<core::RecordId> answeredOnes;   // questions
    std::optional<int> openedPart;
    int homes = 0, leaves = 0, recordsClosed = 0;
};

} // namespace ploegbord::test
