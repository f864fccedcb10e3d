// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "app/wire/event_stream.h"
#include "tests/fuzz/fuzz_driver.h"

using namespace ploegbord;

// Bytes give the same events whole as one by one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    wire::EventStreamParser whole(256);
    wire::EventStreamParser single(256);
    std::vector<wire::StreamEvent> wholeEvents;
    std::vector<wire::StreamEvent> singleEvents;
    bool isFine = whole.feed(bytes, wholeEvents);
    bool isSingleFine = true;
    for (std::size_t i = 0; i < size; ++i)
        isSingleFine = single.feed(bytes.substr(i, 1), singleEvents);
    if (isFine != isSingleFine || wholeEvents.size() != singleEvents.size()) std::abort();
    for (std::size_t i = 0; i < wholeEvents.size(); ++i) {
        if (wholeEvents[i].data != singleEvents[i].data || wholeEvents[i].id != singleEvents[i].id ||
            wholeEvents[i].event != singleEvents[i].event) {
            std::abort();
        }
    }
    return 0;
}

std::vector<std::string> fuzzSeeds() {
    return {"id: e:1\nevent: change\ndata: {\"a\":1}\n\n: ping\n\nid: e:2\r\ndata: x\r\ndata: y\r\n\r\n",
            "\xEF\xBB\xBF"
            "data\r\revent: live\rdata:\r\r",
            "data: " + std::string(240, 'x') + "\n\n"};
}
