// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace ploegbord::ui {

// Screens over the whole glass of which exactly one is visible. Changing costs one paint and nothing moves.
class ScreenStack : public QWidget {
    Q_OBJECT
  public:
    explicit ScreenStack(QWidget* parent = nullptr);

    void add(QWidget* screen);    // takes ownership; the first one is shown
    void show(QWidget* screen);   // adds it when it is new; null is ignored
    void remove(QWidget* screen); // deletes it later; if it was visible, the first one is shown
    QWidget* current() const { return m_current; }
    using QWidget::show;

  signals:
    void changed(QWidget* screen);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QList<QWidget*> m_screens;
    QWidget* m_current = nullptr;
};

} // namespace ploegbord::ui
