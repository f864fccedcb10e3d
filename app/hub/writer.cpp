// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/writer.h"

#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <future>
#include <map>
#include <mutex>
#include <thread>
#include <variant>

#include <pthread.h>

#include "app/hub/op_group.h"

namespace ploegbord::hub {
namespace {

// Large enough that the fsync is shared widely, small enough that no answer waits long behind it.
constexpr std::size_t kGroupOps = 2000;
// How soon one hub sees what another one on the same PostgreSQL committed.
constexpr std::chrono::milliseconds kLookElsewhere{100};

struct System {
    SiteNo site{};
    SystemWork work;
    std::function<void(core::Result<void>)> done;
};
struct Plain {
    Writer::PlainWork work;
    std::function<void(core::Result<void>)> done;
};
using Job = std::variant<Submission, System, Plain>;
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
    void push(Job job);
    std::size_t queued() const;

  private:
    using Ready = core::ResultOf<SiteState*, db::DbError>;

    void run();
    bool take(std::vector<Job>& jobs);
    void work(std::vector<Job>& jobs);
    void refuseAll(std::vector<Job>& jobs);

    db::DbResult<void> connect();
    void fault(const db::DbError& error);
    void publish(std::shared_ptr<const Committed> commit);
    Ready openSite(SiteNo no);
    db::DbResult<void> commit(db::Transaction& transaction, SiteState& site);
    void forget(SiteNo no);

    void writeOps(std::span<Job> jobs);
    db::DbResult<void> tryOps(SiteNo no, std::span<GroupOp> ops);
    std::optional<db::DbError> tryOneByOne(SiteNo no, std::span<GroupOp> ops);
    void writeSystem(System& system);
    db::DbResult<void> trySystem(System& system, core::Result<void>& outcome);
    void writePlain(Plain& plain);
    void lookElsewhere();

    WriterOptions m_options;
    std::unique_ptr<db::Connection> m_connection;
    std::map<SiteNo, SiteState> m_sites;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_isStopping = false;
    std::thread m_thread; // last: it uses all of the above
};

Writer::Impl::Impl(WriterOptions options) : m_options(std::move(options)) {
    if (!m_options.onDiskFault) m_options.onDiskFault = endProcess;
    m_thread = std::thread([this] { run(); });
    pthread_setname_np(m_thread.native_handle(), "hub-writer");
}

Writer::Impl::~Impl() {
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Writer::Impl::push(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

std::size_t Writer::Impl::queued() const {
    const std::lock_guard lock(m_mutex);
    return m_jobs.size();
}

void Writer::Impl::run() {
    (void)connect();
    std::vector<Job> jobs;
    while (take(jobs)) {
        if (jobs.empty()) {
            lookElsewhere();
        } else {
            work(jobs);
        }
        jobs.clear();
    }
    refuseAll(jobs);
}

// Submissions of one site that follow each other are one group; false at the end, with what is left.
bool Writer::Impl::take(std::vector<Job>& jobs) {
    std::unique_lock lock(m_mutex);
    const auto isReady = [this] { return m_isStopping || !m_jobs.empty(); };
    const bool isShared = m_connection && m_connection->engine() == db::Engine::postgresql;
    if (isShared) {
        if (!m_changed.wait_for(lock, kLookElsewhere, isReady)) return true;
    } else {
        m_changed.wait(lock, isReady);
    }
    if (m_isStopping) {
        jobs.assign(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(m_jobs.end()));
        m_jobs.clear();
        return false;
    }
    std::size_t ops = 0;
    while (!m_jobs.empty() && ops < kGroupOps) {
        const auto* next = std::get_if<Submission>(&m_jobs.front());
        const auto* first = jobs.empty() ? next : std::get_if<Submission>(&jobs.front());
        if (!jobs.empty() && (!first || !next || next->site != first->site)) break;
        ops += next ? next->request.ops.size() : 0;
        jobs.push_back(std::move(m_jobs.front()));
        m_jobs.pop_front();
        if (!next) break;
    }
    return true;
}

void Writer::Impl::work(std::vector<Job>& jobs) {
    if (auto* system = std::get_if<System>(&jobs.front())) return writeSystem(*system);
    if (auto* plain = std::get_if<Plain>(&jobs.front())) return writePlain(*plain);
    writeOps(jobs);
}

void Writer::Impl::refuseAll(std::vector<Job>& jobs) {
    for (Job& job : jobs) {
        if (auto* submission = std::get_if<Submission>(&job)) {
            submission->done(tl::unexpected(away("the hub is stopping")));
        } else if (auto* system = std::get_if<System>(&job)) {
            system->done(core::fail(core::ErrorCode::unavailable, "the hub is stopping"));
        } else {
            std::get<Plain>(job).done(core::fail(core::ErrorCode::unavailable, "the hub is stopping"));
        }
    }
}

db::DbResult<void> Writer::Impl::connect() {
    if (m_connection && m_connection->isUsable()) return {};
    m_connection.reset();
    auto connection = m_options.connect();
    if (!connection) return tl::unexpected(connection.error());
    m_connection = std::move(*connection);
    return {};
}

// After a failed write or sync nobody knows what is on the disk: only a new start reads it again.
void Writer::Impl::fault(const db::DbError& error) {
    if (error.code == db::ErrorCode::io || error.code == db::ErrorCode::corrupt) m_options.onDiskFault(error);
}

void Writer::Impl::publish(std::shared_ptr<const Committed> commit) {
    if (commit && m_options.onCommitted) m_options.onCommitted(std::move(commit));
}

void Writer::Impl::forget(SiteNo no) {
    m_sites.erase(no);
}

Writer::Impl::Ready Writer::Impl::openSite(SiteNo no) {
    auto row = lockSite(*m_connection, no);
    if (!row) return tl::unexpected(row.error());
    if (!*row) return nullptr;
    SiteState& site = m_sites[no];
    const bool isNewEpoch = site.knownSeq >= 0 && site.row.epoch != (*row)->epoch;
    if (isNewEpoch || (*row)->headSeq < site.knownSeq) site = SiteState{};
    site.row = std::move(**row);
    std::shared_ptr<const Committed> elsewhere;
    if (auto fresh = refresh(*m_connection, site, elsewhere); !fresh) return tl::unexpected(fresh.error());
    if (isNewEpoch) {
        auto turn = std::make_shared<Committed>();
        turn->site = no;
        turn->epoch = site.row.epoch;
        turn->fromSeq = turn->toSeq = site.row.headSeq;
        elsewhere = std::move(turn);
    }
    publish(std::move(elsewhere));
    return &site;
}

db::DbResult<void> Writer::Impl::commit(db::Transaction& transaction, SiteState& site) {
    const auto done = transaction.commit();
    if (done) site.knownSeq = site.row.headSeq;
    return done;
}

void Writer::Impl::writeOps(std::span<Job> jobs) {
    std::vector<GroupOp> ops;
    for (Job& job : jobs) {
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
    for (Job& job : jobs) {
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
    if (const auto connected = connect(); !connected) return connected;
    const auto failed = [&](const db::DbError& error) {
        forget(no);
        fault(error);
        return tl::unexpected(error);
    };
    auto transaction = db::Transaction::begin(*m_connection);
    if (!transaction) return failed(transaction.error());
    const auto site = openSite(no);
    if (!site) return failed(site.error());
    if (!*site) return failed({db::ErrorCode::cannotOpen, "no such site"});
    OpGroup group(*m_connection, **site, m_options.secrets);
    if (const auto applied = group.apply(ops, m_options.clock.now()); !applied)
        return failed(applied.error());
    if (const auto committed = commit(*transaction, **site); !committed) return failed(committed.error());
    publish(group.takeCommit());
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
        if (!isOfTheOp || ops.size() == 0) return done.error();
        op.result = malformed(op.op->op.id, "the store cannot hold it");
        op.result.problem = core::Problem::invalid_value;
        op.result.problemName = core::problemName(core::Problem::invalid_value);
    }
    return std::nullopt;
}

void Writer::Impl::writeSystem(System& system) {
    core::Result<void> outcome;
    auto done = trySystem(system, outcome);
    if (!done) {
        forget(system.site);
        fault(done.error());
        outcome = tl::unexpected(toError(done.error()));
    }
    lookElsewhere(); // the work may have begun a new epoch
    system.done(std::move(outcome));
}

db::DbResult<void> Writer::Impl::trySystem(System& system, core::Result<void>& outcome) {
    if (const auto connected = connect(); !connected) return connected;
    auto transaction = db::Transaction::begin(*m_connection);
    if (!transaction) return tl::unexpected(transaction.error());
    const auto site = openSite(system.site);
    if (!site) return tl::unexpected(site.error());
    if (!*site) {
        outcome = core::fail(core::ErrorCode::notFound, "no such site");
        return {};
    }
    SiteState& state = **site;
    state.world->forgetTouched();
    SystemTransaction work(*m_connection, state.row, *state.world, m_options.clock.now());
    outcome = system.work(work);
    if (!outcome) {
        forget(system.site); // its world holds what was rolled back
        return {};
    }
    auto changed = std::make_shared<Committed>();
    changed->site = state.row.no;
    changed->epoch = state.row.epoch;
    changed->fromSeq = state.knownSeq;
    changed->toSeq = state.row.headSeq;
    if (changed->toSeq != changed->fromSeq) {
        const auto rows = encodeCommit(work.changes(), *changed);
        auto stored = upsertRecords(*m_connection, state.row.no, rows);
        if (stored) stored = saveHead(*m_connection, state.row.no, state.row.headSeq);
        if (!stored) return stored;
    }
    if (const auto committed = commit(*transaction, state); !committed) return committed;
    if (changed->toSeq != changed->fromSeq) publish(std::move(changed));
    return {};
}

void Writer::Impl::writePlain(Plain& plain) {
    core::Result<void> outcome;
    const auto failed = [&](const db::DbError& error) {
        fault(error);
        plain.done(tl::unexpected(toError(error)));
    };
    if (const auto connected = connect(); !connected) return failed(connected.error());
    {
        auto transaction = db::Transaction::begin(*m_connection);
        if (!transaction) return failed(transaction.error());
        outcome = plain.work(*m_connection);
        if (outcome) {
            if (const auto committed = transaction->commit(); !committed) return failed(committed.error());
        }
    }
    lookElsewhere();
    plain.done(std::move(outcome));
}

// Another hub on the same database may have committed: its changes must reach our streams too.
void Writer::Impl::lookElsewhere() {
    if (!connect()) return;
    const auto sites = loadSites(*m_connection);
    if (!sites) return;
    for (const SiteRow& row : *sites) {
        const auto known = m_sites.find(row.no);
        if (known != m_sites.end() && known->second.row.epoch == row.epoch &&
            known->second.knownSeq == row.headSeq)
            continue;
        auto transaction = db::Transaction::begin(*m_connection);
        if (!transaction || !openSite(row.no)) forget(row.no);
    }
}

Writer::Writer(WriterOptions options) : m_impl(std::make_unique<Impl>(std::move(options))) {}
Writer::~Writer() = default;

void Writer::submit(Submission submission) {
    m_impl->push(std::move(submission));
}

void Writer::startSystem(SiteNo site, SystemWork work, std::function<void(core::Result<void>)> done) {
    m_impl->push(System{site, std::move(work), std::move(done)});
}

void Writer::startPlain(PlainWork work, std::function<void(core::Result<void>)> done) {
    m_impl->push(Plain{std::move(work), std::move(done)});
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

std::size_t Writer::queued() const {
    return m_impl->queued();
}

} // namespace ploegbord::hub
