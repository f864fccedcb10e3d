// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include "tests/support/program.h"
#include "tests/support/temp_dir.h"

// A small plant with a hub and terminals, all of them the programs that are shipped.
namespace ploegbord::test {

class HubSite {
  public:
    // With a plant imported; PostgreSQL when `database` is a URL. Not serving yet.
    explicit HubSite(std::string database = {});

    Ran command(std::vector<std::string> words, const std::string& input = {}) const;
    Program start(std::vector<std::string> words) const; // a command that goes on meanwhile
    // Until it answers. The environment may move its clock, see clockAt().
    void serve(std::vector<std::string> environment = {});
    void kill9() { m_serving->kill9(); }
    void stop() { m_serving->terminate(); }
    Ran stopped(); // and all that it said
    bool isServing() { return m_serving && m_serving->isRunning(); }
    std::uint16_t port() const { return m_port; }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    std::string code() const; // to enrol with
    std::filesystem::path file(const std::string& name) const { return m_folder / name; }

    // The whole feed, read by plain HTTP with a terminal's token.
    boost::json::array feed(const std::string& token) const;

  private:
    std::vector<std::string> withPlace(std::vector<std::string> words) const;
    std::string health() const; // or what is wrong

    TempDir m_folder;
    std::string m_database;
    std::uint16_t m_port = 0;
    std::optional<Program> m_serving;
};

class Probe {
  public:
    // Enrolled at the plant's line; its state in a folder of its own unless one is named.
    // By another way than the hub's own address if `url` names one.
    explicit Probe(const HubSite& hub, const std::filesystem::path& state = {}, const std::string& url = {});

    Program start(std::vector<std::string> words, std::vector<std::string> environment = {}) const;
    Ran command(std::vector<std::string> words, const std::string& input = {},
                std::vector<std::string> environment = {}) const;
    // Until idle.
    Ran sync(const char* seconds = "60", std::vector<std::string> environment = {}) const;
    boost::json::array show(const std::string& what) const;
    boost::json::object status(std::vector<std::string> environment = {}) const;
    std::string token() const;
    std::filesystem::path file(const std::string& name) const { return m_state / name; }
    // Writes JSON for `post` to read; gives the file's name.
    std::string draft(const std::string& name, const boost::json::value& content) const;

  private:
    Program::Start startOf(std::vector<std::string> words) const;

    TempDir m_folder;
    std::filesystem::path m_state;
};

// An environment that moves the clock of one program under test: "@1970-01-02 00:00:00", "+3d".
std::vector<std::string> clockAt(const std::string& moment);

// "" when the file is whole by SQLite's own word.
std::string whatIsWrongWith(const std::filesystem::path& database);

} // namespace ploegbord::test
