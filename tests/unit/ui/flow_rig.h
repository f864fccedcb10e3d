// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/board_states.h"
#include "tests/support/fake_intents.h"
#include "ui/flow/flow_presenter.h"
#include "ui/kiosk/moment.h"

namespace ploegbord::test {

// Spaces that hold words together are spaces to a reader.
inline QString readable(QString text) {
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

// One presenter with everything around it fake.
template <class Presenter>
struct FlowRig {
    FakeIntents intents;
    FakeNavigator navigator;
    Presenter presenter{intents, navigator};

    explicit FlowRig(State state) {
        show(state);
        presenter.enter();
        show(state);
    }
    void show(State state) { presenter.present(ui::momentOf(std::move(state), boardNow(), "en")); }
    ui::Page page() const { return presenter.page(); }
    // Taps the tile with this label; false when there is none that can be tapped.
    bool tap(const QString& label) {
        const auto tiles = page().choices;
        for (std::size_t i = 0; i < tiles.size(); ++i) {
            if (readable(tiles[i].label) != label || !tiles[i].isEnabled) continue;
            presenter.choose(static_cast<int>(i));
            return true;
        }
        return false;
    }
};

inline QString plain(const ui::Runs& runs) {
    QString text;
    for (const auto& run : runs)
        text += run.text;
    return readable(text);
}

} // namespace ploegbord::test
