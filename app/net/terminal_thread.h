// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include <QObject>
#include <QThread>

#include "app/terminal/terminal.h"

namespace ploegbord::net {

using StatePtr = std::shared_ptr<const terminal::BoardState>;
using PostAnswer = core::ResultOf<terminal::Posted, terminal::PostFailure>;
using EnrolAnswer = core::ResultOf<core::TerminalId, terminal::EnrolFailure>;
using terminal::BlobAnswer;
using DealtAnswer = core::ResultOf<void, terminal::PostFailure>;

// Terminal on a thread of its own, as the screen sees it: values come by signal, intents go by call and never
// block. Every callback runs on the thread of this object, unless `context` is gone by then.
class TerminalThread final : public QObject {
    Q_OBJECT
  public:
    explicit TerminalThread(QObject* parent = nullptr);
    ~TerminalThread() override; // waits for the write under way, nothing else

    // Opens the state directory on the thread, so that the screen does not wait for the disk. Tells opened()
    // or failed() once.
    void start(terminal::Terminal::Options options);

    void enrol(QObject* context, std::string url, std::string code, std::string name,
               std::function<void(EnrolAnswer)> done);
    void post(QObject* context, terminal::Draft draft, std::function<void(PostAnswer)> done);
    void undo(QObject* context, core::OpId op, std::function<void(terminal::UndoAnswer)> done);
    void retryParked(QObject* context, core::OpId op, std::function<void(DealtAnswer)> done);
    void dropParked(QObject* context, core::OpId op, std::function<void(DealtAnswer)> done);
    void signIn(QObject* context, terminal::SignInRequest request,
                std::function<void(terminal::SignInAnswer)> done);
    void signOut();
    void testHub(QObject* context, std::function<void(terminal::HubAnswer)> done);
    void checkItPin(QObject* context, std::string pin, std::function<void(bool)> done);
    void page(QObject* context, core::Kind kind, std::int64_t beforeSeq, int limit,
              std::function<void(std::vector<terminal::Post>)> done);
    void openBlob(QObject* context, std::string sha256, std::function<void(BlobAnswer)> done);
    void fileLink(QObject* context, std::string sha256, std::string type,
                  std::function<void(std::string)> done);
    void painted(core::Cursor cursor);
    void ask(std::vector<core::RecordId> records);

  signals:
    void stateChanged(ploegbord::net::StatePtr state);
    void failed(ploegbord::core::Error error);

  private:
    class Worker;
    template <class Ask, class Done>
    void forward(QObject* context, Ask ask, Done done);

    QThread m_thread;
    Worker* m_worker; // lives on m_thread
};

} // namespace ploegbord::net
