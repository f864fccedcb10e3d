// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/command_runner.h"

#include <fstream>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

#include <boost/json/serialize.hpp>

#include "app/db/backup.h"
#include "app/hub/admin/backup.h"
#include "app/hub/admin/command.h"
#include "app/hub/admin/command_channel.h"
#include "app/hub/admin/db_error.h"
#include "app/system/system.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr std::chrono::seconds kLongestCommand{600}; // a restore of a large store
constexpr std::chrono::seconds kLongestWait{15};
constexpr std::chrono::milliseconds kBetweenTries{100};

core::Result<json::object> askServingHub(int socket, const json::object& request) {
    if (auto sent = sendLine(socket, json::serialize(request), kLongestWait); !sent) {
        return tl::unexpected(sent.error());
    }
    const auto line = receiveLine(socket, kLongestCommand);
    if (!line) return tl::unexpected(line.error());
    return readAnswer(*line);
}

core::Result<void> copyPrivately(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::ifstream in(from, std::ios::binary);
    if (!in) return core::fail(core::ErrorCode::notFound, from.string() + ": cannot be read");
    auto copied = db::writeBackup(to.string(), [&](const std::string& partial) -> db::DbResult<void> {
        std::ofstream out(partial, std::ios::binary | std::ios::trunc);
        out << in.rdbuf();
        out.close();
        if (in.bad() || !out)
            return tl::unexpected(db::DbError{db::ErrorCode::io, to.string() + ": cannot be written"});
        return {};
    });
    return fromStore(std::move(copied));
}

// A name in the data folder for one command, and nothing there afterwards.
class PassingFile {
  public:
    explicit PassingFile(const std::filesystem::path& dir)
        : m_dir(std::filesystem::absolute(dir)), m_path(m_dir / ("passing-" + std::to_string(::getpid()))) {}
    PassingFile(const PassingFile&) = delete;
    ~PassingFile() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    const std::filesystem::path& path() const { return m_path; }
    // Root restores for a hub that runs as another user.
    void giveToOwnerOfFolder() const {
        struct stat folder {};
        if (::stat(m_dir.c_str(), &folder) == 0) (void)!::chown(m_path.c_str(), folder.st_uid, folder.st_gid);
    }

  private:
    std::filesystem::path m_dir;
    std::filesystem::path m_path;
};

} // namespace

core::Result<json::object> runSomewhere(const json::object& request, const HubOptions& options) {
    const system::SystemClock clock;
    system::SystemRandom random;
    for (const auto deadline = clock.steadyNow() + kLongestWait;;) {
        const auto socket = connectIn(options.dir);
        if (socket) return askServingHub(socket->get(), request);
        if (socket.error().code != core::ErrorCode::notFound) return tl::unexpected(socket.error());
        const auto hub = Hub::open(options, clock, random);
        if (hub) return runCommand(request, {**hub, nullptr});
        // Another command, or a hub that is starting or stopping.
        if (hub.error().code != core::ErrorCode::denied || clock.steadyNow() > deadline) {
            return tl::unexpected(hub.error());
        }
        std::this_thread::sleep_for(kBetweenTries);
    }
}

core::Result<json::object> backUp(json::object request, const HubOptions& options,
                                  const std::filesystem::path& file) {
    const PassingFile passing(options.dir);
    request["file"] = passing.path().string();
    auto answer = runSomewhere(request, options);
    if (!answer) return answer;
    if (auto copied = copyPrivately(passing.path(), file); !copied) return tl::unexpected(copied.error());
    return answer;
}

core::Result<json::object> restoreFrom(json::object request, const HubOptions& options,
                                       const std::filesystem::path& file) {
    // Before it is copied, so that what is said of it names it.
    if (const auto header = verifyBackupFile(file); !header) return tl::unexpected(header.error());
    std::error_code failed;
    if (std::filesystem::create_directories(options.dir, failed)) {
        std::filesystem::permissions(options.dir, std::filesystem::perms::owner_all, failed);
    }
    const PassingFile passing(options.dir);
    if (auto copied = copyPrivately(file, passing.path()); !copied) return tl::unexpected(copied.error());
    passing.giveToOwnerOfFolder();
    request["file"] = passing.path().string();
    return runSomewhere(request, options);
}

} // namespace ploegbord::hub
