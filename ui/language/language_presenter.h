// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/flow_presenter.h"

namespace ploegbord::ui {

// Which language this visit has: every language by its own name, for people who cannot read the words around
// it. One tap chooses and goes back to the board.
class LanguagePresenter final : public FlowPresenter {
  public:
    using FlowPresenter::FlowPresenter;
    Page page() const override;
    void choose(int index) override;
};

} // namespace ploegbord::ui
