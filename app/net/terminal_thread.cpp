// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/net/terminal_thread.h"

#include <algorithm>

#include <QPointer>
#include <QTimer>

#include "app/net/qt_transport.h"
#include "app/system/system.h"

namespace ploegbord::net {

using terminal::Terminal;

// Owns the Terminal and everything it is handed; all of it on one thread.
class TerminalThread::Worker final : public QObject {
  public:
    explicit Worker(TerminalThread& front) : m_front(front), m_transport(this), m_wake(this) {
        m_wake.setSingleShot(true);
        m_wake.setTimerType(Qt::CoarseTimer); // fewer wake-ups; no deadline here is finer than 50 ms
        QObject::connect(&m_wake, &QTimer::timeout, this, [this] { use([](Terminal& t) { t.wake(); }); });
    }

    void open(const Terminal::Options& options) {
        auto opened = Terminal::open(options, m_transport, m_clock, m_random);
        if (!opened) {
            emit m_front.failed(opened.error());
            return;
        }
        m_terminal = std::move(*opened);
        m_events = std::make_unique<Events>(*this);
        m_transport.tell(*m_events);
        m_terminal->onState([this](StatePtr state) { emit m_front.stateChanged(std::move(state)); });
        emit m_front.stateChanged(m_terminal->state());
        arm();
    }

    template <class Act>
    void use(Act act) {
        if (!m_terminal) return;
        act(*m_terminal);
        arm();
    }

  private:
    // Whatever arrives may change when the terminal wants to be woken.
    class Events final : public terminal::TransportEvents {
      public:
        explicit Events(Worker& worker) : m_worker(worker) {}
        void onHead(terminal::RequestId id, int status,
                    const std::vector<std::pair<std::string, std::string>>& headers) override {
            m_worker.use([&](Terminal& t) { t.onHead(id, status, headers); });
        }
        void onBytes(terminal::RequestId id, std::string_view bytes) override {
            m_worker.use([&](Terminal& t) { t.onBytes(id, bytes); });
        }
        void onEnd(terminal::RequestId id, terminal::TransportEnd end) override {
            m_worker.use([&](Terminal& t) { t.onEnd(id, end); });
        }

      private:
        Worker& m_worker;
    };

    void arm() {
        const auto wait = m_terminal->nextWake() - m_clock.steadyNow();
        m_wake.start(std::clamp(wait, std::chrono::milliseconds(0), std::chrono::milliseconds(3'600'000)));
    }

    TerminalThread& m_front;
    system::SystemClock m_clock;
    system::SystemRandom m_random;
    QtTransport m_transport;
    std::unique_ptr<Events> m_events;
    std::unique_ptr<Terminal> m_terminal;
    QTimer m_wake;
};

TerminalThread::TerminalThread(QObject* parent) : QObject(parent), m_worker(new Worker(*this)) {
    qRegisterMetaType<ploegbord::net::StatePtr>();
    qRegisterMetaType<ploegbord::core::Error>();
    m_thread.setObjectName(QStringLiteral("terminal"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

TerminalThread::~TerminalThread() {
    m_thread.quit();
    m_thread.wait();
}

void TerminalThread::start(Terminal::Options options) {
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, options = std::move(options)] { worker->open(options); });
}

// Asks on the terminal's thread and answers on ours; an answer to a screen that is gone is dropped. `this`
// outlives the thread: the destructor waits for it.
template <class Ask, class Done>
void TerminalThread::forward(QObject* context, Ask ask, Done done) {
    auto answer = [this, context = QPointer<QObject>(context), done = std::move(done)](auto value) {
        QMetaObject::invokeMethod(this, [context, done, value = std::move(value)]() mutable {
            if (context) done(std::move(value));
        });
    };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, ask = std::move(ask), answer = std::move(answer)]() mutable {
            worker->use([&](Terminal& t) { ask(t, answer); });
        });
}

void TerminalThread::enrol(QObject* context, std::string url, std::string code, std::string name,
                           std::function<void(EnrolAnswer)> done) {
    forward(
        context,
        [url = std::move(url), code = std::move(code), name = std::move(name)](Terminal& t, auto& answer) {
            t.enrol(url, code, name, [answer](EnrolAnswer given) mutable { answer(std::move(given)); });
        },
        std::move(done));
}

void TerminalThread::post(QObject* context, terminal::Draft draft, std::function<void(PostAnswer)> done) {
    forward(
        context, [draft = std::move(draft)](Terminal& t, auto& answer) { answer(t.post(draft)); },
        std::move(done));
}

void TerminalThread::undo(QObject* context, core::OpId op, std::function<void(terminal::UndoAnswer)> done) {
    forward(
        context, [op](Terminal& t, auto& answer) { answer(t.undo(op)); }, std::move(done));
}

void TerminalThread::retryParked(QObject* context, core::OpId op, std::function<void(DealtAnswer)> done) {
    forward(
        context, [op](Terminal& t, auto& answer) { answer(t.retryParked(op)); }, std::move(done));
}

void TerminalThread::dropParked(QObject* context, core::OpId op, std::function<void(DealtAnswer)> done) {
    forward(
        context, [op](Terminal& t, auto& answer) { answer(t.dropParked(op)); }, std::move(done));
}

void TerminalThread::signIn(QObject* context, terminal::SignInRequest request,
                            std::function<void(terminal::SignInAnswer)> done) {
    forward(
        context,
        [request = std::move(request)](Terminal& t, auto& answer) {
            t.signIn(request, [answer](terminal::SignInAnswer given) mutable { answer(std::move(given)); });
        },
        std::move(done));
}

void TerminalThread::testHub(QObject* context, std::function<void(terminal::HubAnswer)> done) {
    forward(
        context,
        [](Terminal& t, auto& answer) {
            t.testHub([answer](terminal::HubAnswer given) mutable { answer(given); });
        },
        std::move(done));
}

void TerminalThread::signOut() {
    QMetaObject::invokeMethod(m_worker, [w = m_worker] { w->use([](Terminal& t) { t.signOut(); }); });
}

void TerminalThread::checkItPin(QObject* context, std::string pin, std::function<void(bool)> done) {
    forward(
        context, [pin = std::move(pin)](Terminal& t, auto& answer) { answer(t.isItPin(pin)); },
        std::move(done));
}

void TerminalThread::page(QObject* context, core::Kind kind, std::int64_t beforeSeq, int limit,
                          std::function<void(std::vector<terminal::Post>)> done) {
    forward(
        context,
        [kind, beforeSeq, limit](Terminal& t, auto& answer) { answer(t.page(kind, beforeSeq, limit)); },
        std::move(done));
}

void TerminalThread::openBlob(QObject* context, std::string sha256, std::function<void(BlobAnswer)> done) {
    forward(
        context,
        [sha256 = std::move(sha256)](Terminal& t, auto& answer) {
            t.openBlob(sha256, [answer](BlobAnswer given) mutable { answer(std::move(given)); });
        },
        std::move(done));
}

void TerminalThread::fileLink(QObject* context, std::string sha256, std::string type,
                              std::function<void(std::string)> done) {
    forward(
        context,
        [sha256 = std::move(sha256), type = std::move(type)](Terminal& t, auto& answer) {
            answer(t.fileLink(sha256, type));
        },
        std::move(done));
}

void TerminalThread::painted(core::Cursor cursor) {
    QMetaObject::invokeMethod(
        m_worker, [w = m_worker, c = std::move(cursor)] { w->use([&](Terminal& t) { t.painted(c); }); });
}

void TerminalThread::ask(std::vector<core::RecordId> records) {
    QMetaObject::invokeMethod(
        m_worker, [w = m_worker, r = std::move(records)] { w->use([&](Terminal& t) { t.ask(r); }); });
}

} // namespace ploegbord::net
