// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "tests/system/plant.h"

namespace ploegbord::test {

// What was said to be saved, kept outside of the product: each post has a text of its own, and counts as
// saved once `post` has printed its id. A post that was begun without an id is allowed, once; any other is
// not.
class Ledger {
  public:
    // A new batch of recognitions on this probe: the words of its `post` command.
    std::vector<std::string> recognitions(const Probe& probe, int count);
    // Cheers for a record.
    std::vector<std::string> highFives(const Probe& probe, const std::string& of, int count);
    // The `post` of the last batch has ended, of itself or by a kill.
    void note(const Ran& posted);
    // Of everything that was said to be saved on this probe, what it no longer waits for an answer to has
    // been acknowledged.
    void noteAcknowledged(const Probe& probe);

    // One line for each way in which the hub and this ledger differ; none when all is well.
    std::vector<std::string> differences(const boost::json::array& feed) const;
    // Only what must be there already: what has been acknowledged.
    std::vector<std::string> missingAcknowledged(const boost::json::array& feed) const;

    int saved() const;
    int begun() const { return static_cast<int>(m_begun.size()); }
    int acknowledged() const;

  private:
    enum class What { recognition, highFive };
    struct Entry {
        What what = What::recognition;
        std::string key; // the text, or the record that is cheered for
        const Probe* probe = nullptr;
        std::string op = {}; // once printed
        bool isAcknowledged = false;
        bool mayBe = false; // the one that was at work when its `post` was killed
    };
    struct Count {
        int least = 0, most = 0;
    };
    using Counts = std::map<std::pair<What, std::string>, Count>;
    Counts expected(bool onlyAcknowledged) const;
    static std::map<std::pair<What, std::string>, int> found(const boost::json::array& feed);

    std::vector<Entry> m_begun;
    std::size_t m_batch = 0; // where the last batch starts
};

} // namespace ploegbord::test
