// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/reports_text.h"
#include "ui/touch/touch_gate.h"
#include "ui/touch/view.h"

class QTouchEvent;

namespace ploegbord::ui {

// Anything a gloved finger can press: touch, mouse and keyboard (Tab, then Space or Enter), one press logic,
// the 1 mm edge that sinks in the next frame, a focus ring for the keyboard, a button to assistive
// technology. At least 25 x 25 mm (a key may be smaller). Set accessibleName() where no label does it. Derive
// and paint the face in paintFace(); child widgets must be Qt::WA_TransparentForMouseEvents.
class Pressable : public View, public ReportsText {
    Q_OBJECT
  public:
    explicit Pressable(const Theme& theme, QWidget* parent = nullptr);
    ~Pressable() override;

    bool isSunk() const { return m_logic.isDown() || m_isKeyDown; }
    virtual bool isDangerous() const { return false; } // 13 mm to its neighbours
    virtual bool isKey() const { return false; }       // of a keyboard or number pad: 3 mm to its own kind
    bool isSelected() const { return m_isSelected; }
    void setSelected(bool selected); // drawn dark with a check
    // What a press does, for assistive technology and hardware keys.
    void act();

    const std::vector<ShownText>& shownTexts() const override { return m_texts; }

  signals:
    void sunk();   // on press; feedback only
    void tapped(); // let go inside: do it

  protected:
    // Colours of the body; default: a white card. Pressed and disabled states are the caller's to derive.
    struct Body {
        QColor fill, edge;
        QColor outline = {}; // invalid: none
    };
    virtual Body body() const;
    // `face` is the body without its edge, already sunk when pressed. Add what you write to texts().
    virtual void paintFace(QPainter& painter, const QRect& face) = 0;
    std::vector<ShownText>& texts() { return m_texts; }

    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    bool handleTouch(QTouchEvent& event);
    void begin(const Contact& contact);
    void follow(PressLogic::Outcome outcome);
    void end(const Contact& contact);
    void cancel();

    PressLogic m_logic;
    std::vector<ShownText> m_texts;
    bool m_isKeyDown = false;
    bool m_isSelected = false;
    bool m_showsFocus = false;
};

// A white card with a coloured left edge that says its kind; derive for content, or set lines of text.
class PressableCard : public Pressable {
    Q_OBJECT
  public:
    using Pressable::Pressable;
    void setKindColour(const QColor& colour); // invalid: no edge

  protected:
    void paintFace(QPainter& painter, const QRect& face) override; // draws the kind's edge, then paintContent
    // `content` is the face without padding and edge.
    virtual void paintContent(QPainter& painter, const QRect& content);

  private:
    QColor m_kind;
};

// Fills a rounded body with its standing edge: shared by pressables and plain cards. Returns the face.
QRect paintBody(QPainter& painter, const Theme& theme, const QRect& rect, const QColor& fill,
                const QColor& edge, bool isSunk);
// A card that cannot be pressed; `kind` invalid: no coloured edge. Returns the room inside its padding.
QRect paintCard(QPainter& painter, const Theme& theme, const QRect& rect, const QColor& kind,
                Qt::LayoutDirection direction);

} // namespace ploegbord::ui
