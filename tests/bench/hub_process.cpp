// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/hub_process.h"

#include <unistd.h>

#include <stdexcept>

#include <boost/json.hpp>

#include "tests/bench/sockets.h"

namespace ploegbord::bench {

HubProcess::HubProcess(const Place& place, const std::string& name)
    : m_program(place.bin / "ploegbord-hub"), m_data(place.work / name), m_port(freePort()) {
    outputOf({m_program, "import", place.demo, "--data", m_data});
    start();
}

void HubProcess::start() {
    m_process = Process::start({m_program, "serve", "--data", m_data, "--listen",
                                "127.0.0.1:" + std::to_string(m_port), "--plain-http"},
                               m_data.string() + ".log");
    for (int i = 0; i < 1000 && m_process.isRunning(); ++i) {
        try {
            const int socket = connectTo(m_port);
            const std::string answer = ask(socket, "GET /v1/health HTTP/1.1\r\nHost: hub\r\n\r\n");
            ::close(socket);
            if (answer.find(" 200 ") != std::string::npos) return;
        } catch (const std::runtime_error&) {
        }
        pause(0.02);
    }
    throw std::runtime_error("the hub does not serve; its log is " + m_data.string() + ".log");
}

std::string HubProcess::enrolCode() {
    const std::string json = outputOf({m_program, "enrol", "--line", "L3", "--data", m_data, "--json"});
    return std::string(boost::json::parse(json).at("code").as_string());
}

std::string HubProcess::token() {
    const std::string body =
        R"({"code":")" + enrolCode() + R"(","nonce":"0123456789abcdef","name":"bench","version":"1"})";
    const int socket = connectTo(m_port);
    const std::string answer = ask(socket, post("/v1/enrol", "", body));
    ::close(socket);
    return std::string(
        boost::json::parse(answer.substr(answer.find("\r\n\r\n") + 4)).at("token").as_string());
}

} // namespace ploegbord::bench
