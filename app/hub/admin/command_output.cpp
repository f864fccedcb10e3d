// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/hub/admin/command_output.h"

#include <iomanip>
#include <iostream>

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace ploegbord::hub {

namespace json = boost::json;

namespace {

std::string text(const json::object& answer, const char* member) {
    const json::value* const value = answer.if_contains(member);
    if (!value || value->is_null()) return "-";
    if (value->is_string()) return std::string(value->get_string());
    return json::serialize(*value);
}

int printImport(const json::object& answer) {
    const auto& mistakes = answer.at("mistakes").get_array();
    for (const auto& mistake : mistakes)
        std::cerr << std::string_view(mistake.get_string()) << '\n';
    if (!mistakes.empty()) return 1;
    std::cout << (answer.at("first").get_bool() ? "made the site; " : "") << text(answer, "changed")
              << " records new or changed, " << text(answer, "posts") << " posts put in\n";
    return 0;
}

void printTerminal(const json::object& terminal) {
    const bool isRevoked = !terminal.at("revoked_at").is_null();
    std::cout << std::left << text(terminal, "id") << "  " << std::setw(20) << text(terminal, "name") << "  "
              << std::setw(8) << text(terminal, "line_key") << "  " << std::setw(10)
              << text(terminal, "version") << "  "
              << (isRevoked ? "revoked " + text(terminal, "revoked_at")
                            : "seen " + text(terminal, "last_seen"))
              << "  outbox " << text(terminal, "outbox") << "  parked " << text(terminal, "parked") << '\n';
}

int printTerminals(const json::object& answer, bool isJson) {
    const auto& terminals = answer.at("terminals").get_array();
    if (isJson) {
        std::cout << json::serialize(terminals) << '\n';
        return 0;
    }
    for (const auto& terminal : terminals)
        printTerminal(terminal.get_object());
    return 0;
}

std::string joined(const json::value& list) {
    std::string all;
    for (const auto& one : list.get_array())
        all += (all.empty() ? "" : ",") + std::string(one.get_string());
    return all.empty() ? "all" : all;
}

std::string sizeInWords(std::int64_t bytes) {
    constexpr std::int64_t kKib = 1024;
    if (bytes < kKib) return std::to_string(bytes) + " B";
    if (bytes < kKib * kKib) return std::to_string(bytes / kKib) + " KiB";
    return std::to_string(bytes / kKib / kKib) + " MiB";
}

int printPublication(const json::object& answer, bool isJson) {
    if (isJson) {
        std::cout << json::serialize(answer) << '\n';
        return 0;
    }
    const bool isChanged = answer.at("changed").get_bool();
    std::cout << (!isChanged                    ? "nothing new in "
                  : answer.at("new").get_bool() ? "published "
                                                : "next revision of ")
              << text(answer, "document") << ": " << text(answer, "title") << " (" << text(answer, "category")
              << "), version " << text(answer, "version") << ", lines " << joined(answer.at("lines")) << '\n';
    return 0;
}

void printDocument(const json::object& document) {
    std::cout << std::left << text(document, "document") << "  " << std::setw(20)
              << text(document, "category") << "  " << std::setw(30) << text(document, "title") << "  "
              << std::setw(8) << text(document, "revision") << "  " << text(document, "revised_on") << "  "
              << std::setw(10) << joined(document.at("lines")) << "  " << std::setw(8)
              << sizeInWords(document.at("bytes").to_number<std::int64_t>()) << "  "
              << (document.at("here").get_bool() ? "here" : "FILE MISSING") << '\n';
}

int printDocuments(const json::object& answer, bool isJson) {
    const auto& documents = answer.at("documents").get_array();
    if (isJson) {
        std::cout << json::serialize(documents) << '\n';
        return 0;
    }
    for (const auto& document : documents)
        printDocument(document.get_object());
    return 0;
}

int printErasure(const json::object& answer) {
    std::cout << "erased; " << text(answer, "changed") << " records changed, " << text(answer, "removed")
              << " recognitions removed\n";
    for (const auto& mention : answer.at("mentions").get_array()) {
        const auto& one = mention.get_object();
        std::cout << "possible mention: " << text(one, "kind") << ' ' << text(one, "record") << ": "
                  << text(one, "text") << '\n';
    }
    return 0;
}

int printFindings(const json::object& answer) {
    int broken = 0;
    for (const auto& finding : answer.at("findings").get_array()) {
        const auto& one = finding.get_object();
        const std::string level = text(one, "level");
        broken += level == "broken";
        std::cout << std::left << std::setw(8) << level << ' ' << text(one, "what") << '\n';
    }
    if (broken == 0) return 0;
    std::cerr << "ploegbord-hub: " << broken << (broken == 1 ? " thing is" : " things are") << " broken\n";
    return 1;
}

int printShort(const std::string& command, const json::object& answer) {
    if (command == "revoke") std::cout << "revoked " << text(answer, "terminal") << '\n';
    if (command == "move") std::cout << "moved " << text(answer, "terminal") << '\n';
    if (command == "pin") std::cout << "PIN set for " << text(answer, "person") << '\n';
    if (command == "retire")
        std::cout << "retired " << text(answer, "document") << ": " << text(answer, "title") << '\n';
    if (command == "mail-test")
        std::cout << text(answer, "relay") << " took a test for " << text(answer, "recipients")
                  << " recipients\n";
    if (command == "it-pin") std::cout << "IT PIN set\n";
    if (command == "new-epoch") std::cout << "epoch " << text(answer, "epoch") << '\n';
    if (command == "backup")
        std::cout << text(answer, "rows") << " rows, " << text(answer, "bytes") << " bytes\n";
    if (command == "restore") {
        std::cout << text(answer, "rows") << " rows of " << text(answer, "made_at") << ", "
                  << text(answer, "replayed") << " entries of the security ledger replayed\n"
                  << "badges, roles, crews and the PIN of IT are those of that time: run import with the "
                     "plant's files again, and it-pin if that PIN has changed since\n";
    }
    return 0;
}

int printEnrolment(const json::object& answer, bool isJson) {
    if (isJson) {
        std::cout << json::serialize(answer) << '\n';
    } else {
        std::cout << text(answer, "code") << "\nworks once, until " << text(answer, "expires_at") << '\n';
    }
    return 0;
}

} // namespace

int printAnswer(const std::string& command, const json::object& answer, bool isJson) {
    if (answer.contains("warning")) {
        std::cerr << "ploegbord-hub: done, but bytes of it may still be on the disk: "
                  << text(answer, "warning") << "; run " << command << " or a restart again\n";
    }
    if (command == "import") return printImport(answer);
    if (command == "enrol") return printEnrolment(answer, isJson);
    if (command == "terminals") return printTerminals(answer, isJson);
    if (command == "publish") return printPublication(answer, isJson);
    if (command == "documents") return printDocuments(answer, isJson);
    if (command == "erase-person") return printErasure(answer);
    if (command == "doctor") return printFindings(answer);
    return printShort(command, answer);
}

} // namespace ploegbord::hub
