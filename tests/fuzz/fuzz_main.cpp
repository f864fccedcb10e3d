// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

#include "tests/fuzz/fuzz_driver.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

// What parsers stumble over: structure, limits of numbers, halves of UTF-8 and of surrogate pairs.
const std::vector<std::string> kPieces{"{",
                                       "}",
                                       "[",
                                       "]",
                                       ":",
                                       ",",
                                       "\"",
                                       "\\",
                                       "null",
                                       "1e999",
                                       "-0",
                                       "12.5",
                                       "\\ud83d",
                                       "\\udc4d",
                                       "\xE2\x82",
                                       "\xFF",
                                       "\xEF\xBB\xBF",
                                       "\r",
                                       "\n",
                                       "\n\n",
                                       "data:",
                                       "id:",
                                       "\\u0000",
                                       "9007199254740993",
                                       "{}",
                                       "\"id\":",
                                       "[[[[[[[["};

class Mutator {
  public:
    explicit Mutator(std::uint32_t seed) : m_engine(seed) {}

    std::string mutated(const std::vector<std::string>& seeds) {
        std::string input = seeds[below(seeds.size())];
        for (std::size_t rounds = 1 + below(4); rounds > 0; --rounds)
            mutateOnce(input, seeds);
        return input;
    }

  private:
    std::size_t below(std::size_t bound) { return bound == 0 ? 0 : m_engine() % bound; }

    void mutateOnce(std::string& input, const std::vector<std::string>& seeds) {
        const std::size_t at = below(input.size() + 1);
        switch (below(6)) {
        case 0: input.erase(at, 1 + below(8)); break;
        case 1: input.insert(at, kPieces[below(kPieces.size())]); break;
        case 2: input.replace(at, 1, 1, static_cast<char>(below(256))); break;
        case 3: input.resize(at); break;
        case 4: input.insert(at, input.substr(below(input.size() + 1), below(40))); break;
        default: {
            const std::string& other = seeds[below(seeds.size())];
            input.insert(at, other.substr(below(other.size() + 1), below(60)));
        }
        }
    }

    std::mt19937 m_engine;
};

void feed(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

} // namespace

// fuzz_x N: the seeds and N mutations of them. fuzz_x N FIRST: from that mutation on, to see a crash again.
// fuzz_x FILE: that one input.
int main(int argc, char** argv) {
    const std::string argument = argc > 1 ? argv[1] : "20000";
    if (argument.find_first_not_of("0123456789") != std::string::npos) {
        std::ifstream file(argument, std::ios::binary);
        feed({std::istreambuf_iterator<char>(file), {}});
        return 0;
    }
    const std::vector<std::string> seeds = fuzzSeeds();
    for (const std::string& seed : seeds)
        feed(seed);
    const unsigned long runs = std::strtoul(argument.c_str(), nullptr, 10);
    const unsigned long first = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 0;
    for (unsigned long run = first; run < first + runs; ++run) {
        if (run % 1000 == 0) std::fprintf(stderr, "from %lu\n", run);
        const std::string input = Mutator(static_cast<std::uint32_t>(run)).mutated(seeds);
        feed(input);
    }
    std::printf("%lu inputs\n", runs + seeds.size());
    return 0;
}
