// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "app/net/terminal_thread.h"
#include "ui/kiosk/intents.h"
#include "ui/kiosk/slip_printer.h"
#include "ui/theme/type.h"

namespace ploegbord::ui {

// Intents carried out by the terminal on its own thread.
class TerminalIntents final : public Intents {
  public:
    TerminalIntents(net::TerminalThread& terminal, std::filesystem::path stateDirectory, const Type& type,
                    std::string slipPrinter)
        : m_terminal(terminal), m_stateDirectory(std::move(stateDirectory)), m_type(type),
          m_printer(std::move(slipPrinter)) {}

    void post(QObject* context, terminal::Draft draft, std::function<void(PostAnswer)> done) override {
        m_terminal.post(context, std::move(draft), std::move(done));
    }
    void undo(QObject* context, core::OpId op, std::function<void(terminal::UndoAnswer)> done) override {
        m_terminal.undo(context, op, std::move(done));
    }
    void retryParked(QObject* context, core::OpId op, std::function<void(DealtAnswer)> done) override {
        m_terminal.retryParked(context, op, std::move(done));
    }
    void dropParked(QObject* context, core::OpId op, std::function<void(DealtAnswer)> done) override {
        m_terminal.dropParked(context, op, std::move(done));
    }
    void signIn(QObject* context, terminal::SignInRequest request,
                std::function<void(terminal::SignInAnswer)> done) override {
        m_terminal.signIn(context, std::move(request), std::move(done));
    }
    void signOut() override { m_terminal.signOut(); }
    void testHub(QObject* context, std::function<void(terminal::HubAnswer)> done) override {
        m_terminal.testHub(context, std::move(done));
    }
    std::optional<Disk> disk() const override {
        std::error_code error;
        const auto space = std::filesystem::space(m_stateDirectory, error);
        if (error) return std::nullopt;
        return Disk{space.available, space.capacity};
    }
    void checkItPin(QObject* context, std::string pin, std::function<void(bool)> done) override {
        m_terminal.checkItPin(context, std::move(pin), std::move(done));
    }
    void page(QObject* context, core::Kind kind, std::int64_t beforeSeq, int limit,
              std::function<void(std::vector<terminal::Post>)> done) override {
        m_terminal.page(context, kind, beforeSeq, limit, std::move(done));
    }
    void openBlob(QObject* context, std::string sha256, std::function<void(BlobAnswer)> done) override {
        m_terminal.openBlob(context, std::move(sha256), std::move(done));
    }
    void fileLink(QObject* context, std::string sha256, std::string type,
                  std::function<void(std::string)> done) override {
        m_terminal.fileLink(context, std::move(sha256), std::move(type), std::move(done));
    }
    bool hasSlipPrinter() const override { return m_printer.isThere(); }
    void printSlip(QObject* context, Slip slip, std::function<void(bool)> done) override;
    void painted(core::Cursor cursor) override { m_terminal.painted(std::move(cursor)); }
    void ask(std::vector<core::RecordId> records) override { m_terminal.ask(std::move(records)); }

  private:
    net::TerminalThread& m_terminal;
    std::filesystem::path m_stateDirectory;
    const Type& m_type;
    SlipPrinter m_printer;
};

} // namespace ploegbord::ui
