// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/terminal/terminal.h"

class QObject;

namespace ploegbord::ui {

using StatePtr = std::shared_ptr<const terminal::BoardState>;
using PostAnswer = core::ResultOf<terminal::Posted, terminal::PostFailure>;
using terminal::BlobAnswer;
using DealtAnswer = core::ResultOf<void, terminal::PostFailure>;

// What a receipt printer puts on paper.
struct Slip {
    std::string title;
    std::vector<std::string> lines;
    std::string code; // as a QR code under them
};

// What a screen can ask for. Nothing blocks: answers come later on the UI thread, and not at all once
// `context` is gone. In the kiosk this is the terminal on its own thread; in tests a fake.
class Intents {
  public:
    virtual ~Intents() = default;
    virtual void post(QObject* context, terminal::Draft draft, std::function<void(PostAnswer)> done) = 0;
    virtual void undo(QObject* context, core::OpId op, std::function<void(terminal::UndoAnswer)> done) = 0;
    virtual void retryParked(QObject* context, core::OpId op, std::function<void(DealtAnswer)> done) = 0;
    virtual void dropParked(QObject* context, core::OpId op, std::function<void(DealtAnswer)> done) = 0;
    virtual void signIn(QObject* context, terminal::SignInRequest request,
                        std::function<void(terminal::SignInAnswer)> done) = 0;
    virtual void signOut() = 0;
    virtual void testHub(QObject* context, std::function<void(terminal::HubAnswer)> done) = 0;
    // Bytes free and in all where this terminal keeps its files; none when that cannot be told.
    struct Disk {
        std::uintmax_t free, whole;
    };
    virtual std::optional<Disk> disk() const = 0;
    virtual void checkItPin(QObject* context, std::string pin, std::function<void(bool)> done) = 0;
    virtual void page(QObject* context, core::Kind kind, std::int64_t beforeSeq, int limit,
                      std::function<void(std::vector<terminal::Post>)> done) = 0;
    // The file of a document, verified just now; what is not here is fetched before all else.
    virtual void openBlob(QObject* context, std::string sha256, std::function<void(BlobAnswer)> done) = 0;
    // Where a telephone finds that file for ten minutes; "": nowhere.
    virtual void fileLink(QObject* context, std::string sha256, std::string type,
                          std::function<void(std::string)> done) = 0;
    virtual bool hasSlipPrinter() const = 0;
    // Whether the printer took it.
    virtual void printSlip(QObject* context, Slip slip, std::function<void(bool)> done) = 0;
    virtual void painted(core::Cursor cursor) = 0;
    virtual void ask(std::vector<core::RecordId> records) = 0;
};

} // namespace ploegbord::ui
