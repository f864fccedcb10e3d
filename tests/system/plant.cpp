// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/system/plant.h"

#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

#include <boost/json.hpp>
#include <sqlite3.h>

#include "tests/support/http_client.h"

namespace ploegbord::test {

namespace json = boost::json;

namespace {

const std::string kHealthy = "healthy";
constexpr int kLooks = 24'000; // of 5 ms: a disk that others keep busy can take its time

void writePlant(const std::filesystem::path& folder) {
    std::filesystem::create_directory(folder);
    const auto write = [&](const char* name, const char* text) { std::ofstream(folder / name) << text; };
    write("site.toml", "name = \"Pers\"\ntime_zone = \"Europe/Amsterdam\"\nanonymous_delay_minutes = 0\n");
    write("lines.csv", "key,name\nL1,Lijn 1\n");
    write("teams.csv", "key,name\nPACK,Verpakken\n");
    write("shifts.csv", "key,name,start,end\nV,Vroeg,06:00,14:00\nL,Laat,14:00,22:00\nN,Nacht,22:00,06:00\n");
    write("crews.csv", "key,name,cycle,starts\nA,Ploeg A,VVLLNN----,2026-01-03\n");
    write("people.csv", "number,name,team,crew,line,roles,language,on_wall,badge,left_on\n"
                        "101,Anouk Kramer,PACK,A,L1,lead:L1,nl,full,04A8BA5C,\n"
                        "102,Bram Zwanenburg,PACK,A,L1,,nl,full,046F25B9C01D27,\n");
    write("picks.csv", "id,nl,en\nlabel_error,fout in de etiketten,label error\n");
}

// Below the ports that the system hands out by itself: one of those could go to a terminal that is looking
// for the hub while it is down.
std::uint16_t freePort() {
    std::random_device random;
    for (int tries = 0; tries < 200; ++tries) {
        const auto port = static_cast<std::uint16_t>(20000 + random() % 10000);
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int bound = ::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address);
        ::close(socket);
        if (bound == 0) return port;
    }
    throw std::runtime_error("no free port on loopback");
}

Ran expectDone(Ran ran) {
    if (ran.status != 0) throw std::runtime_error("a command failed: " + ran.err);
    return ran;
}

std::string slurp(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {(std::istreambuf_iterator<char>(in)), {}};
}

} // namespace

HubSite::HubSite(std::string database) : m_database(std::move(database)), m_port(freePort()) {
    writePlant(m_folder / "plant");
    expectDone(command({"import", m_folder / "plant"}));
}

std::vector<std::string> HubSite::withPlace(std::vector<std::string> words) const {
    words.insert(words.begin(), PLOEGBORD_HUB_PROGRAM);
    words.insert(words.end(), {"--data", m_folder / "hub"});
    if (!m_database.empty()) words.insert(words.end(), {"--database", m_database});
    return words;
}

Ran HubSite::command(std::vector<std::string> words, const std::string& input) const {
    return run({.command = withPlace(std::move(words)), .input = input});
}

Program HubSite::start(std::vector<std::string> words) const {
    return Program({.command = withPlace(std::move(words))});
}

std::string HubSite::health() const {
    try {
        const HttpAnswer answer = HttpClient(m_port).request("GET", "/v1/health");
        return answer.status == 200 ? kHealthy : answer.head + answer.body;
    } catch (const std::runtime_error& error) {
        return error.what(); // not listening yet
    }
}

void HubSite::serve(std::vector<std::string> environment) {
    const std::string address = "127.0.0.1:" + std::to_string(m_port);
    m_serving.reset();
    m_serving.emplace(Program::Start{.command = withPlace({"serve", "--listen", address, "--plain-http"}),
                                     .environment = std::move(environment)});
    std::string seen;
    for (int looks = 0; looks < kLooks && !m_serving->waitFor(std::chrono::milliseconds(5)); ++looks) {
        seen = health();
        if (seen == kHealthy) return;
    }
    const Ran ran = m_serving->result();
    throw std::runtime_error("the hub does not serve; status " + std::to_string(ran.status) +
                             ", last seen: " + seen + "\n" + ran.out + ran.err);
}

Ran HubSite::stopped() {
    stop();
    return m_serving->result();
}

std::string HubSite::code() const {
    const Ran ran = expectDone(command({"enrol", "--line", "L1", "--json"}));
    return std::string(json::parse(ran.out).at("code").as_string());
}

json::array HubSite::feed(const std::string& token) const {
    json::array changes;
    std::string cursor = "0";
    for (bool isMore = true; isMore;) {
        const HttpAnswer answer = HttpClient(m_port, token).request("GET", "/v1/changes?after=" + cursor);
        if (answer.status != 200) throw std::runtime_error("the feed answers " + answer.head + answer.body);
        const json::value page = json::parse(answer.body);
        for (const auto& change : page.at("changes").as_array())
            changes.push_back(change);
        cursor = page.at("next").as_string();
        isMore = page.at("more").as_bool();
    }
    return changes;
}

Probe::Probe(const HubSite& hub, const std::filesystem::path& state, const std::string& url)
    : m_state(state.empty() ? m_folder / "state" : state) {
    expectDone(command({"enrol", url.empty() ? hub.url() : url, hub.code()}));
}

Program::Start Probe::startOf(std::vector<std::string> words) const {
    words.insert(words.begin(), PLOEGBORD_PROBE_PROGRAM);
    words.insert(words.end(), {"--state", m_state});
    return {.command = std::move(words)};
}

Program Probe::start(std::vector<std::string> words, std::vector<std::string> environment) const {
    Program::Start start = startOf(std::move(words));
    start.environment = std::move(environment);
    return Program(std::move(start));
}

Ran Probe::command(std::vector<std::string> words, const std::string& input,
                   std::vector<std::string> environment) const {
    Program::Start start = startOf(std::move(words));
    start.input = input;
    start.environment = std::move(environment);
    return run(std::move(start));
}

Ran Probe::sync(const char* seconds, std::vector<std::string> environment) const {
    return command({"sync", "--until-idle", "--seconds", seconds}, {}, std::move(environment));
}

json::array Probe::show(const std::string& what) const {
    return json::parse(expectDone(command({"show", what, "--json"})).out).as_array();
}

json::object Probe::status(std::vector<std::string> environment) const {
    const Ran ran = expectDone(command({"show", "status", "--json"}, {}, std::move(environment)));
    return json::parse(ran.out).as_object();
}

std::string Probe::token() const {
    return std::string(json::parse(slurp(file("identity.json"))).at("token").as_string());
}

std::string Probe::draft(const std::string& name, const json::value& content) const {
    std::ofstream(m_folder / name) << json::serialize(content);
    return m_folder / name;
}

std::vector<std::string> clockAt(const std::string& moment) {
    for (const char* triplet : {"x86_64-linux-gnu", "aarch64-linux-gnu"}) {
        const auto library = std::filesystem::path("/usr/lib") / triplet / "faketime" / "libfaketime.so.1";
        if (std::filesystem::exists(library))
            return {"LD_PRELOAD=" + library.string(), "FAKETIME=" + moment, "FAKETIME_DONT_FAKE_MONOTONIC=1",
                    "ASAN_OPTIONS=verify_asan_link_order=0"};
    }
    throw std::runtime_error("libfaketime is not installed (package faketime)");
}

std::string whatIsWrongWith(const std::filesystem::path& database) {
    sqlite3* file = nullptr;
    std::string verdict = "cannot be opened";
    const auto take = [](void* text, int, char** columns, char**) {
        *static_cast<std::string*>(text) = columns[0];
        return 0;
    };
    if (sqlite3_open_v2(database.c_str(), &file, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK)
        sqlite3_exec(file, "PRAGMA integrity_check", take, &verdict, nullptr);
    sqlite3_close(file);
    return verdict == "ok" ? "" : verdict;
}

} // namespace ploegbord::test
