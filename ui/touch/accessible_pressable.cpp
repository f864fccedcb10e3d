// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/touch/accessible_pressable.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/touch/pressable.h"

namespace ploegbord::ui {
namespace {

class AccessiblePressable : public QAccessibleWidget {
  public:
    explicit AccessiblePressable(Pressable* pressable)
        : QAccessibleWidget(pressable, QAccessible::Button), m_pressable(pressable) {}

    QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString& name) override {
        if (name == pressAction() && m_pressable->isEnabled()) m_pressable->act();
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = m_pressable->isSunk();
        state.checked = m_pressable->isSelected();
        return state;
    }

  private:
    Pressable* m_pressable;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* pressable = qobject_cast<Pressable*>(object);
    return pressable ? new AccessiblePressable(pressable) : nullptr;
}

} // namespace

void installPressableAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace ploegbord::ui
