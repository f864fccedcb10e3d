// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include "ui/touch/keyboard_layouts.h"
#include "ui/touch/touch_button.h"

namespace ploegbord::ui {

class TouchText;

// An on-screen keyboard for gloves: 20 mm keys with 3 mm gaps where the panel is wide enough, else the full
// width. Letters, accents and symbols are pages; nothing needs a long press. Shift holds for one letter; a
// text that is empty or ends a sentence begins with it.
class GloveKeyboard : public View {
    Q_OBJECT
  public:
    explicit GloveKeyboard(const Theme& theme, QWidget* parent = nullptr);

    void attach(TouchText* field);             // null: signals only
    void setLanguage(const QString& language); // "nl"
    void setEnterLabel(const QString& label);  // default: "Done"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void typed(const QString& text);
    void erased();
    void entered(); // the Done key

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum class Page { letters, accents, symbols };
    void showPage(Page page);
    void setShift(bool on);
    void fillPage();
    void type(const QString& text);
    void erase();
    void shiftByContext();
    void layOut();
    void layRow(const std::vector<std::pair<Key*, double>>& row, const QRect& band, double column);
    const KeyPage& keys() const;

    QPointer<TouchText> m_field;
    const KeyboardLayout* m_layout;
    std::vector<Key*> m_characters;
    Key* m_shift;
    Key* m_erase;
    Key* m_symbols;
    Key* m_accents;
    Key* m_comma;
    Key* m_space;
    Key* m_point;
    Key* m_enter;
    QString m_enterLabel;
    Page m_page = Page::letters;
    bool m_isShifted = false;
};

} // namespace ploegbord::ui
