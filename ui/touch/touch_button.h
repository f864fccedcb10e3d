// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "ui/text/wrapped_text.h"
#include "ui/touch/pressable.h"

namespace ploegbord::ui {

// act: deep blue, does something. look: white, shows something. quiet: an outline on the ground. danger: red,
// destroys.
enum class ButtonRole { act, look, quiet, danger };
enum class IconPlace { before, above, after }; // before and after follow the reading direction

// A labelled button. The label wraps to two lines and shrinks to the smallest cap height before it is cut.
class TouchButton : public Pressable {
    Q_OBJECT
  public:
    TouchButton(const Theme& theme, ButtonRole role, QWidget* parent = nullptr);

    void setLabel(const QString& label); // also the accessible name
    QString label() const { return m_label; }
    void setSublabel(const QString& sublabel); // the smallest size, under the label, at most three lines
    IconPlace iconPlace() const { return m_place; }
    Icon icon() const { return m_icon; }
    void setIcon(Icon icon, IconPlace place = IconPlace::before);
    void setLabelRole(TextRole role); // default headline (5 mm)
    void setStart(bool atStart);      // label at the start, as in a list, instead of centred
    void setPrimary();                // at least 40 x 25 mm
    void setRole(ButtonRole role);
    ButtonRole role() const { return m_role; }

    bool isDangerous() const override { return m_role == ButtonRole::danger; }
    // The cap height, in pixels, at which everything it says stands in a button of this size uncut, selected
    // or not; nothing when it does at none.
    virtual std::optional<double> labelCapIn(QSize size) const;
    bool fitsIn(QSize size) const { return labelCapIn(size).has_value(); }
    void setMostCap(double pixels); // no larger than this, though it would fit
    QSize sizeHint() const override;

  protected:
    Body body() const override;
    void paintFace(QPainter& painter, const QRect& face) override;
    QColor ink() const;
    void setKeySize(QSize least); // for keys: below 25 mm
    // Whether labelCapIn() counts on an icon beside the words: its own, or the check once it is chosen.
    virtual bool keepsRoomForIcon() const { return true; }

  private:
    void paintAbove(QPainter& painter, const QRect& face, Icon icon);
    void paintBeside(QPainter& painter, const QRect& room, Icon icon);
    void paintLabel(QPainter& painter, const QRect& room, Qt::Alignment align);
    WrappedText laidLabel(QSize room, Qt::Alignment align) const;
    WrappedText laidLabel(QSize room, Qt::Alignment align, double cap) const;
    WrappedText laidSublabel(int width, Qt::Alignment align) const;
    int sublabelHeight(int width) const;
    int widestText(QSize room) const;

    ButtonRole m_role;
    QString m_label, m_sublabel;
    Icon m_icon = Icon::none;
    IconPlace m_place = IconPlace::before;
    TextRole m_labelRole = TextRole::headline;
    std::optional<double> m_mostCap;
    bool m_atStart = false;
};

// A key of a keyboard or number pad.
class Key : public TouchButton {
    Q_OBJECT
  public:
    explicit Key(const Theme& theme, QWidget* parent = nullptr);
    bool isKey() const override { return true; }
};

} // namespace ploegbord::ui
