// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/writer.h"

#include <cstdlib>
#include <future>
#include <thread>

#include <pthread.h>

#include "app/hub/job_queue.h"
#include "app/hub/op_group.h"
#include "app/hub/writing_store.h"

namespace ploegbord::hub {
namespace {

// How soon one hub sees what another one on the same PostgreSQL committed.
constexpr std::chrono::milliseconds kLookElsewhere{100};

using OpResults = std::vector<wire::OpResult>;

core::Error toError(const db::DbError& error) {
    const bool isAway = error.code == db::ErrorCode::connectionLost || error.code == db::ErrorCode::busy ||
                        error.code == db::ErrorCode::interrupted || error.code == db::ErrorCode::cannotOpen;
    return {isAway ? core::ErrorCode::unavailable : core::ErrorCode::storage, error.detail};
}

db::DbError away(std::string detail) {
    return {db::ErrorCode::connectionLost, std::move(detail)};
}

wire::OpResult malformed(core::OpId id, std::string detail) {
    wire::OpResult result;
    result.op = id;
    result.problemName = core::problemName(core::Problem::malformed);
    result.detail = std::move(detail);
    return result;
}

// What no second try can mend: the store itself is away, full or broken.
bool isOfTheStore(db::ErrorCode code) {
    return code == db::ErrorCode::full || code == db::ErrorCode::readOnly ||
           code == db::ErrorCode::cannotOpen;
}

void endProcess(const db::DbError&) {
    std::_Exit(74);
} // EX_IOERR; the service manager starts it again

} // namespace

class Writer::Impl {
  public:
    explicit Impl(WriterOptions options);
    ~Impl();
    JobQueue& queue() { return m_queue; }

  private:
    void run();
    void work(std::vector<WriterJob>& jobs);
    void refuseAll(std::vector<WriterJob>& jobs);

    void writeOps(std::span<WriterJob> jobs);
    db::DbResult<void> tryOps(SiteNo no, std::span<GroupOp> ops);
    void writeHeld(ReleaseJob& release);
    db::DbResult<void> inOneCommit(SiteNo no, const std::function<db::DbResult<void>(OpGroup&)>& work);
    std::optional<db::DbError> tryOneByOne(SiteNo no, std::span<GroupOp> ops);
    void writeSystem(SystemJob& system);
    db::DbResult<void> trySystem(SystemJob& system, core::Result<void>& outcome);
    void writePlain(PlainJob& plain);
    db::DbResult<void> tryPlain(PlainJob& plain, core::Result<void>& outcome);

    WriterOptions m_options;
    WritingStore m_store;
    JobQueue m_queue;
    std::thread m_thread; // last: it uses all of the above
};

Writer::Impl::Impl(WriterOptions options) : m_options(std::move(options)), m_store(m_options) {
    if (!m_options.onDiskFault) m_options.onDiskFault = endProcess;
    m_thread = std::thread([this] { run(); });
    pthread_setname_np(m_thread.native_handle(), "hub-writer");
}

Writer::Impl::~Impl() {
    m_queue.stop();
    m_thread.join();
}

void Writer::Impl::run() {
    (void)m_store.connect();
    std::vector<WriterJob> jobs;
    while (m_queue.take(jobs, m_store.isShared() ? std::optional(kLookElsewhere) : std::nullopt)) {
        if (jobs.empty()) {
            m_store.lookElsewhere();
        } else {
            work(jobs);
        }
        jobs.clear();
    }
    refuseAll(jobs);
}

void Writer::Impl::work(std::vector<WriterJob>& jobs) {
    if (auto* system = std::get_if<SystemJob>(&jobs.front())) return writeSystem(*system);
    if (auto* plain = std::get_if<PlainJob>(&jobs.front())) return writePlain(*plain);
    if (auto* release = std::get_if<ReleaseJob>(&jobs.front())) return writeHeld(*release);
    writeOps(jobs);
}

void Writer::Impl::refuseAll(std::vector<WriterJob>& jobs) {
    for (WriterJob& job : jobs) {
        if (auto* submission = std::get_if<Submission>(&job)) {
            submission->done(tl::unexpected(away("the hub is stopping")));
        } else if (auto* system = std::get_if<SystemJob>(&job)) {
            system->done(core::fail(core::ErrorCode::unavailable, "the hub is stopping"));
        } else if (auto* plain = std::get_if<PlainJob>(&job)) {
            plain->done(core::fail(core::ErrorCode::unavailable, "the hub is stopping"));
        } else {
            std::get<ReleaseJob>(job).done(core::fail(core::ErrorCode::unavailable, "the hub is stopping"));
        }
    }
}

void Writer::Impl::writeOps(std::span<WriterJob> jobs) {
    std::vector<GroupOp> ops;
    for (WriterJob& job : jobs) {
        auto& submission = std::get<Submission>(job);
        for (const auto& op : submission.request.ops) {
            if (op) ops.push_back({submission.terminal, &*op, {}});
        }
    }
    const SiteNo no = std::get<Submission>(jobs.front()).site;
    std::optional<db::DbError> error;
    if (const auto done = tryOps(no, ops); !done) {
        error = isOfTheStore(done.error().code) ? std::optional(done.error()) : tryOneByOne(no, ops);
    }
    auto next = ops.begin();
    for (WriterJob& job : jobs) {
        auto& submission = std::get<Submission>(job);
        if (error) {
            submission.done(tl::unexpected(*error));
            continue;
        }
        OpResults results;
        results.reserve(submission.request.ops.size());
        for (std::size_t i = 0; i < submission.request.ops.size(); ++i) {
            const auto& op = submission.request.ops[i];
            results.push_back(op ? std::move((next++)->result)
                                 : malformed(submission.request.ids[i], op.error().detail));
        }
        submission.done(std::move(results));
    }
}

db::DbResult<void> Writer::Impl::tryOps(SiteNo no, std::span<GroupOp> ops) {
    if (ops.empty()) return {};
    return inOneCommit(no, [&](OpGroup& group) { return group.apply(ops, m_options.clock.now()); });
}

void Writer::Impl::writeHeld(ReleaseJob& release) {
    const auto done = inOneCommit(release.site, [&](OpGroup& group) {
        auto released = group.release(m_options.clock.now());
        if (group.hasReleased()) m_store.mustForgetHistory();
        return released;
    });
    if (done) m_store.forgetHistory();
    release.done(done ? core::Result<void>{} : tl::unexpected(toError(done.error())));
}

db::DbResult<void> Writer::Impl::inOneCommit(SiteNo no,
                                             const std::function<db::DbResult<void>(OpGroup&)>& work) {
    const auto failed = [&](const db::DbError& error) {
        m_store.forget(no);
        m_store.noteFailure(error);
        return tl::unexpected(error);
    };
    if (auto connected = m_store.connect(); !connected) return failed(connected.error());
    auto transaction = db::Transaction::begin(m_store.connection());
    if (!transaction) return failed(transaction.error());
    const auto site = m_store.openSite(no);
    if (!site) return failed(site.error());
    if (!*site) return failed({db::ErrorCode::cannotOpen, "no such site"});
    OpGroup group(m_store.connection(), **site, m_options.secrets, m_options.random);
    if (const auto applied = work(group); !applied) return failed(applied.error());
    if (auto committed = m_store.commit(*transaction, **site); !committed) return failed(committed.error());
    m_store.noteSuccess();
    m_store.publish(group.takeCommit());
    return {};
}

// After an error of a group, or a commit with unknown outcome: each op by itself, looked up again first, so
// that one that the store cannot take does not hold back the rest.
std::optional<db::DbError> Writer::Impl::tryOneByOne(SiteNo no, std::span<GroupOp> ops) {
    for (GroupOp& op : ops) {
        auto done = tryOps(no, {&op, 1});
        if (!done && !isOfTheStore(done.error().code)) done = tryOps(no, {&op, 1});
        if (done) continue;
        const bool isOfTheOp =
            done.error().code == db::ErrorCode::constraint || done.error().code == db::ErrorCode::misuse;
        if (!isOfTheOp) return done.error();
        op.result = malformed(op.op->op.id, "the store cannot hold it");
        op.result.problem = core::Problem::invalid_value;
        op.result.problemName = core::problemName(core::Problem::invalid_value);
    }
    return std::nullopt;
}

void Writer::Impl::writeSystem(SystemJob& system) {
    core::Result<void> outcome;
    auto done = trySystem(system, outcome);
    if (!done) {
        m_store.forget(system.site);
        m_store.noteFailure(done.error());
        outcome = tl::unexpected(toError(done.error()));
    }
    m_store.lookElsewhere(); // the work may have begun a new epoch
    system.done(std::move(outcome));
}

db::DbResult<void> Writer::Impl::trySystem(SystemJob& system, core::Result<void>& outcome) {
    if (auto connected = m_store.connect(); !connected) return connected;
    auto transaction = db::Transaction::begin(m_store.connection());
    if (!transaction) return tl::unexpected(transaction.error());
    const auto site = m_store.openSite(system.site);
    if (!site) return tl::unexpected(site.error());
    if (!*site) {
        outcome = core::fail(core::ErrorCode::notFound, "no such site");
        return {};
    }
    SiteState& state = **site;
    state.world->forgetTouched();
    SystemTransaction work(m_store.connection(), state.row, *state.world, m_options.clock.now());
    outcome = system.work(work);
    if (!outcome) {
        m_store.forget(system.site); // its world holds what was rolled back
        return {};
    }
    auto changed = std::make_shared<Committed>();
    changed->site = state.row.no;
    changed->epoch = state.row.epoch;
    changed->fromSeq = state.knownSeq;
    changed->toSeq = state.row.headSeq;
    if (changed->toSeq != changed->fromSeq) {
        const auto rows = encodeCommit(work.changes(), *changed);
        auto stored = upsertRecords(m_store.connection(), state.row.no, rows);
        if (stored) stored = saveHead(m_store.connection(), state.row.no, state.row.headSeq);
        if (!stored) return stored;
    }
    if (auto committed = m_store.commit(*transaction, state); !committed) return committed;
    if (changed->toSeq != changed->fromSeq) m_store.publish(std::move(changed));
    return {};
}

void Writer::Impl::writePlain(PlainJob& plain) {
    core::Result<void> outcome;
    if (const auto done = tryPlain(plain, outcome); !done) {
        m_store.noteFailure(done.error());
        outcome = tl::unexpected(toError(done.error()));
    } else {
        m_store.lookElsewhere();
    }
    plain.done(std::move(outcome));
}

db::DbResult<void> Writer::Impl::tryPlain(PlainJob& plain, core::Result<void>& outcome) {
    if (auto connected = m_store.connect(); !connected) return connected;
    auto transaction = db::Transaction::begin(m_store.connection());
    if (!transaction) return tl::unexpected(transaction.error());
    outcome = plain.work(m_store.connection());
    return outcome ? transaction->commit() : db::DbResult<void>{};
}

Writer::Writer(WriterOptions options) : m_impl(std::make_unique<Impl>(std::move(options))) {}
Writer::~Writer() = default;

void Writer::submit(Submission submission) {
    m_impl->queue().push(std::move(submission));
}

void Writer::startSystem(SiteNo site, SystemWork work, std::function<void(core::Result<void>)> done) {
    m_impl->queue().push(SystemJob{site, std::move(work), std::move(done)});
}

void Writer::startPlain(PlainWork work, std::function<void(core::Result<void>)> done) {
    m_impl->queue().push(PlainJob{std::move(work), std::move(done)});
}

core::Result<void> Writer::runSystem(SiteNo site, SystemWork work) {
    std::promise<core::Result<void>> outcome;
    startSystem(site, std::move(work), [&](core::Result<void> done) { outcome.set_value(std::move(done)); });
    return outcome.get_future().get();
}

core::Result<void> Writer::runPlain(PlainWork work) {
    std::promise<core::Result<void>> outcome;
    startPlain(std::move(work), [&](core::Result<void> done) { outcome.set_value(std::move(done)); });
    return outcome.get_future().get();
}

core::Result<void> Writer::releaseHeld(SiteNo site) {
    std::promise<core::Result<void>> outcome;
    m_impl->queue().push(
        ReleaseJob{site, [&](core::Result<void> done) { outcome.set_value(std::move(done)); }});
    return outcome.get_future().get();
}

std::size_t Writer::queued() const {
    return m_impl->queue().size();
}

} // namespace ploegbord::hub
