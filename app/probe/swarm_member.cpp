// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "app/probe/swarm_member.h"

#include <algorithm>

#include "app/probe/host.h"

namespace ploegbord::probe {

using terminal::LinkState;
using terminal::Terminal;

namespace {

constexpr auto kPick = "label_error"; // one that the pattern allows

std::optional<terminal::Draft> shoutoutAt(const terminal::BoardState& board) {
    if (!board.master || board.master->teams.empty()) return std::nullopt;
    const auto& picks = board.master->picks;
    if (std::none_of(picks.begin(), picks.end(), [](const auto& pick) { return pick.body.key == kPick; }))
        return std::nullopt;
    core::Recognition body;
    body.to = {{true, core::Ref(board.master->teams.front().id)}};
    body.category = "quality";
    body.pattern = "quality.caught_before";
    body.values = {{"what", core::BlankValue(std::string(kPick))},
                   {"count", core::BlankValue(std::int64_t{500})}};
    terminal::Draft draft;
    draft.type = core::OpType::recognition_post;
    draft.body = std::move(body);
    draft.isJudgedHere = false; // the hub judges
    return draft;
}

} // namespace

core::Result<std::unique_ptr<SwarmMember>> SwarmMember::open(boost::asio::io_context& context,
                                                             const std::filesystem::path& stateDirectory,
                                                             const core::Clock& clock, core::Random& random) {
    std::unique_ptr<SwarmMember> member(new SwarmMember(clock));
    auto live = LiveTerminal::open(context, optionsFor(stateDirectory), clock, random);
    if (!live) return tl::unexpected(live.error());
    member->m_live = std::move(*live);
    member->m_live->terminal().onState([raw = member.get()](const auto& board) { raw->drawn(*board); });
    return member;
}

void SwarmMember::enrol(const std::string& hub, const std::string& code, std::function<void()> done) {
    m_live->use([&](Terminal& t) {
        t.enrol(hub, code, "swarm", [this, done = std::move(done)](const auto& result) {
            m_isEnrolled = result.has_value();
            m_enrolledAt = m_clock.steadyNow();
            if (!m_isEnrolled) m_whyNot = result.error().detail;
            done();
        });
    });
}

bool SwarmMember::post() {
    const auto draft = shoutoutAt(board());
    if (!draft) return false;
    return m_live->use([&](Terminal& t) {
        m_waiting.push_back(m_clock.steadyNow());
        ++m_posted;
        const bool isSaved = t.post(*draft).has_value();
        if (isSaved) return true;
        m_waiting.pop_back();
        --m_posted;
        return false;
    });
}

void SwarmMember::drawn(const terminal::BoardState& board) {
    const core::Steady now = m_clock.steadyNow();
    if (m_isEnrolled && !m_currentAfterMs && board.link == LinkState::live)
        m_currentAfterMs = (now - m_enrolledAt).count();
    m_live->terminal().painted(board.cursor);
    // The outbox keeps its order: what has left it is the oldest.
    while (static_cast<int>(m_waiting.size()) > board.waiting) {
        m_answeredMs.push_back((now - m_waiting.front()).count());
        m_waiting.pop_front();
    }
}

} // namespace ploegbord::probe
