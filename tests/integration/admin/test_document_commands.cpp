// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <fstream>
#include <optional>

#include <sys/mount.h>
#include <sys/resource.h>

#include <boost/json.hpp>

#include "tests/integration/admin/place.h"

using namespace ploegbord::test;

namespace {

const std::string kDemo = PLOEGBORD_SOURCE_DIR "/resources/demo";
constexpr const char* kPdf = "%PDF-1.4\nnothing to see\n";

std::string written(const TempDir& folder, std::string_view name, std::string_view bytes) {
    const auto path = folder / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
}

std::vector<std::string> publish(const std::string& file, std::vector<std::string> more = {}) {
    std::vector<std::string> command{"publish",       file,         "--title",
                                     "Tape wisselen", "--category", "Werkinstructies"};
    command.insert(command.end(), more.begin(), more.end());
    return command;
}

std::size_t filesIn(const std::filesystem::path& folder) {
    std::size_t count = 0;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, ignored))
        count += entry.is_regular_file();
    return count;
}

} // namespace

TEST_CASE("documents are published, listed and retired with and without a hub that serves",
          "[cli][documents][store]") {
    const Place hub(GENERATE(false, true));
    expectDone(hub.run({"import", kDemo}));
    std::optional<HubProgram> serving;
    if (GENERATE(false, true)) serving.emplace(hub.arguments);
    const TempDir papers;
    const std::string file = written(papers, "tape.bin", kPdf); // its name says nothing
    const Ran first = hub.run(publish(file, {"--lines", "L1,L3", "--title-in", "en=Tape change", "--revision",
                                             "C", "--revised-on", "2026-01-05", "--must-read", "--pinned"}));
    expectDone(first);
    CHECK(first.out.starts_with("published "));
    CHECK(first.out.find("lines L1,L3") != std::string::npos);
    CHECK(hub.run(publish(file)).out.starts_with("nothing new in "));

    const auto listed = boost::json::parse(hub.run({"documents", "--json"}).out).as_array();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].at("titles") == boost::json::object{{"", "Tape wisselen"}, {"en", "Tape change"}});
    CHECK(listed[0].at("type").as_string() == "application/pdf");
    CHECK(listed[0].at("here").as_bool());

    const std::string picture = written(papers, "tape.pdf", "\x89PNG\r\n\x1a\n");
    const Ran second =
        hub.run(publish(picture, {"--lines", "all", "--revision", "D", "--unpinned", "--json"}));
    expectDone(second);
    const auto next = boost::json::parse(second.out);
    CHECK(next.at("version").as_int64() == 2);
    CHECK(next.at("document") == listed[0].at("document"));
    CHECK(next.at("type").as_string() == "image/png");
    CHECK(next.at("lines").as_array().empty());
    CHECK(hub.run({"documents"}).out.find("Tape wisselen                   D") != std::string::npos);

    expectDone(hub.run({"retire", "Tape wisselen"}));
    CHECK(hub.run({"documents", "--json"}).out == "[]\n");
}

TEST_CASE("what cannot be published is one line, and leaves no file behind", "[cli][documents]") {
    const Place hub(false);
    const TempDir papers;
    const std::string file = written(papers, "tape.pdf", kPdf);
    expectRefused(hub.run(publish(file)), "there is no site yet: run import first");
    expectDone(hub.run({"import", kDemo}));
    expectRefused(hub.run(publish(file, {"--lines", "L3,L99"})), "there is no line L99");
    expectRefused(hub.run(publish(file, {"--lines", ""})), "--lines");
    expectRefused(hub.run(publish(file, {"--revised-on", "5 januari"})), "is no date such as 2026-03-01");
    expectRefused(hub.run(publish(file, {"--revised-on", "2099-01-01"})), "still to come");
    expectRefused(hub.run(publish(file, {"--title-in", "Tape change"})), "is not LANGUAGE=TITLE");
    expectRefused(hub.run(publish(file, {"--title-in", "e1=Tape change"})), "a language that is no code");
    expectRefused(hub.run(publish((papers / "none").string())), "none: No such file");
    expectRefused(hub.run(publish(papers.path().string())), "is no file");
    expectRefused(hub.run(publish(written(papers, "empty", ""))), "is empty");
    expectRefused(hub.run(publish(written(papers, "word.pdf", "PK\x03\x04"))), "is no PDF, PNG or JPEG");
    const std::string large = written(papers, "large.pdf", kPdf);
    std::filesystem::resize_file(large, 256 * 1024 * 1024 + 1);
    expectRefused(hub.run(publish(large)), "is too large: a document has at most 256 MiB");
    const std::string photo = written(papers, "photo", "\xff\xd8\xff");
    std::filesystem::resize_file(photo, 16 * 1024 * 1024 + 1);
    expectRefused(hub.run(publish(photo)), "is too large: a picture has at most 16 MiB");
    expectRefused(hub.run({"publish", file, "--title", "T"}), "--category is required");
    expectRefused(hub.run({"publish", "--title", "T", "--category", "C"}), "FILE is required");
    expectRefused(hub.run({"retire", "Tape wisselen"}), "there is no document Tape wisselen");
    CHECK(filesIn(hub.folder / "hub" / "blobs") == 0);
    expectDone(hub.run(publish(file)));
    CHECK(filesIn(hub.folder / "hub" / "blobs") == 1);
}

TEST_CASE("a document that cannot be written whole is refused with the reason, and is nowhere",
          "[cli][documents]") {
    const Place hub(false);
    expectDone(hub.run({"import", kDemo}));
    const TempDir papers;
    const std::string file = written(papers, "tape.pdf", kPdf);
    std::filesystem::resize_file(file, 32 * 1024 * 1024);
    const auto signal = ::signal(SIGXFSZ, SIG_IGN); // writing more is an error then, as on a full disk
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit little{16 * 1024 * 1024, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &little);
    const Ran ran = hub.run(publish(file));
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, signal);
    expectRefused(ran, "blobs: File too large");
    CHECK(filesIn(hub.folder / "hub" / "blobs") == 0);
    CHECK(hub.run({"documents", "--json"}).out == "[]\n");
}

TEST_CASE("a document for which the disk has no space is refused in these words", "[cli][documents]") {
    const Place hub(false);
    expectDone(hub.run({"import", kDemo}));
    const auto blobs = hub.folder / "hub" / "blobs";
    std::filesystem::create_directory(blobs);
    if (::mount("tmpfs", blobs.c_str(), "tmpfs", 0, "size=1m") != 0) {
        SUCCEED("skipped: a small disk cannot be mounted here; needs root");
        return;
    }
    const TempDir papers;
    const std::string file = written(papers, "tape.pdf", kPdf);
    std::filesystem::resize_file(file, 2 * 1024 * 1024);
    const Ran ran = hub.run(publish(file));
    const std::size_t left = filesIn(blobs);
    ::umount2(blobs.c_str(), MNT_DETACH);
    expectRefused(ran, "blobs: no space left for it");
    CHECK(left == 0);
    CHECK(hub.run({"documents", "--json"}).out == "[]\n");
}
