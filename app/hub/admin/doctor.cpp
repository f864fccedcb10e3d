// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/doctor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <boost/json/array.hpp>

#include "app/hub/admin/command.h"
#include "app/hub/admin/doctor_blobs.h"
#include "app/hub/admin/doctor_mail.h"
#include "app/hub/admin/doctor_store.h"

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

constexpr std::uintmax_t kLittleDisk = 1024ULL * 1024 * 1024;
constexpr std::uintmax_t kNoDisk = 100ULL * 1024 * 1024;

void checkPrivate(const std::filesystem::path& path, mode_t allowed, std::vector<Finding>& findings) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return; // not every file is always there
    const std::string name = path.filename().string();
    if ((status.st_mode & 07777 & ~allowed) != 0) {
        findings.push_back({Health::broken, name + " can be read by others: chmod go-rwx it"});
    } else if (status.st_uid != ::geteuid()) {
        findings.push_back({Health::warning, name + " belongs to another user than the one who asks"});
    }
}

void checkFiles(const HubOptions& options, std::vector<Finding>& findings) {
    const std::size_t before = findings.size();
    checkPrivate(options.dir, 0700, findings);
    for (const char* file : {"secrets", "security-ledger", "hub.db", "hub.db-wal", "hub.db-shm", "hub.sock",
                             "ca.key", "tls.key", "mail.toml"})
        checkPrivate(options.dir / file, 0600, findings);
    if (findings.size() == before) findings.push_back({Health::good, "files are private to the hub's user"});
}

void checkDisk(const HubOptions& options, std::vector<Finding>& findings) {
    std::error_code failed;
    const auto space = std::filesystem::space(options.dir, failed);
    if (failed) return findings.push_back({Health::broken, "disk space cannot be read: " + failed.message()});
    const std::string free = std::to_string(space.available / (1024 * 1024)) + " MiB free on the disk";
    if (space.available < kNoDisk)
        return findings.push_back({Health::broken, free + ": posts will soon be refused"});
    findings.push_back({space.available < kLittleDisk ? Health::warning : Health::good, free});
}

void checkClock(core::Instant now, std::vector<Finding>& findings) {
    using namespace std::chrono;
    const bool isPlausible = now > sys_days{2026y / January / 1} && now < sys_days{2100y / January / 1};
    findings.push_back(
        {isPlausible ? Health::good : Health::broken, "the clock says " + core::formatInstant(now)});
}

void checkLedger(Hub& hub, std::vector<LedgerEntry>& entries, std::vector<Finding>& findings) {
    auto read = hub.ledger().readAll();
    if (!read)
        return findings.push_back(
            {Health::broken, "the security ledger cannot be read: " + read.error().detail});
    entries = std::move(read->entries);
    for (const std::int64_t line : read->damagedLines)
        findings.push_back({Health::broken, "the security ledger is damaged at line " + std::to_string(line) +
                                                ": it, or what stood before it, is not what was written"});
    if (!read->damagedLines.empty()) return;
    findings.push_back(
        {Health::good, "the security ledger has " + std::to_string(entries.size()) + " entries"});
}

constexpr const char* levelOf(Health health) {
    switch (health) {
    case Health::good: return "good";
    case Health::warning: return "warning";
    case Health::broken: break;
    }
    return "broken";
}

} // namespace

std::vector<Finding> examine(Hub& hub) {
    std::vector<Finding> findings;
    checkFiles(hub.options(), findings);
    checkDisk(hub.options(), findings);
    checkClock(hub.clock().now(), findings);
    std::vector<LedgerEntry> ledger;
    checkLedger(hub, ledger, findings);
    examineStore(hub, ledger, findings);
    examineBlobs(hub, findings);
    examineMail(hub, findings);
    return findings;
}

core::Result<json::object> doctorCommand(const json::object&, const CommandPlace& place) {
    json::array findings;
    bool isBroken = false;
    for (const Finding& finding : examine(place.hub)) {
        findings.push_back({{"level", levelOf(finding.health)}, {"what", finding.what}});
        isBroken |= finding.health == Health::broken;
    }
    return json::object{{"findings", std::move(findings)}, {"broken", isBroken}};
}

} // namespace ploegbord::hub
