// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/log_frames.h"

#include <cstddef>

namespace ploegbord::terminal {

namespace {

// https://www.sqlite.org/fileformat2.html, section 4
constexpr std::size_t kHeader = 32, kFrameHeader = 24, kPage = 4096;
constexpr std::size_t kFrame = kFrameHeader + kPage;
constexpr std::uint32_t kMagic = 0x377f0682; // its lowest bit: checksums over big-endian words

struct Sum {
    std::uint32_t a = 0, b = 0;
    bool operator==(const Sum&) const = default;
};

std::uint32_t word(std::string_view bytes, std::size_t at, bool isBigEndian = true) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[at + (isBigEndian ? i : 3 - i)]);
        value = value << 8 | byte;
    }
    return value;
}

Sum sumOf(Sum sum, std::string_view bytes, bool isBigEndian) {
    for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
        sum.a += word(bytes, at, isBigEndian) + sum.b;
        sum.b += word(bytes, at + 4, isBigEndian) + sum.a;
    }
    return sum;
}

Sum storedSum(std::string_view bytes, std::size_t at) {
    return {word(bytes, at), word(bytes, at + 4)};
}

} // namespace

Log readLog(std::string_view bytes) {
    Log log;
    if (bytes.size() < kHeader + kFrame) return log;
    const std::uint32_t magic = word(bytes, 0);
    const bool isBigEndian = (magic & 1U) != 0;
    Sum before = storedSum(bytes, 24);
    const bool isHeaderFine =
        (magic & ~1U) == kMagic && before == sumOf({}, bytes.substr(0, 24), isBigEndian);
    log.isDamaged = !isHeaderFine;
    // Frames of an earlier round carry other salts.
    const std::string_view salts = bytes.substr(isHeaderFine ? 16 : kHeader + 8, 8);
    bool isGap = false;
    for (std::size_t at = kHeader; at + kFrame <= bytes.size(); at += kFrame) {
        const std::string_view frame = bytes.substr(at, kFrame), page = frame.substr(kFrameHeader);
        const Sum stored = storedSum(frame, 16);
        if (frame.substr(8, 8) != salts) {
            isGap = true;
        } else {
            const Sum real = sumOf(sumOf(before, frame.substr(0, 8), isBigEndian), page, isBigEndian);
            log.frames.push_back({word(frame, 0), page, real == stored});
            log.isDamaged = log.isDamaged || isGap || real != stored;
        }
        before = stored;
    }
    return log;
}

} // namespace ploegbord::terminal
