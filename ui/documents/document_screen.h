// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/documents/document_presenter.h"
#include "ui/touch/touch_button.h"

namespace ploegbord::ui {

// The reader: the page as large as the glass lets it be; title and size above it, pages and the way over a
// page beside it, on high glass under it. No button moves when a page is zoomed: a second touch hits what the
// first one did.
class DocumentScreen final : public Screen, public ReportsText {
    Q_OBJECT
  public:
    explicit DocumentScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void present(const Moment& moment) override { m_presenter.present(moment); }
    void showRecord(const core::RecordId& record) override { m_presenter.show(record); }
    void leave(bool isIdle) override;
    std::chrono::seconds idleLimit() const override { return std::chrono::minutes(3); } // ergonomics: reading
    void prepareForPicture() override { m_presenter.showAny(); }
    bool isReadyForPicture() const override { return m_presenter.isSettled(); }
    DocumentPresenter& presenter() { return m_presenter; }
    const std::vector<ShownText>& shownTexts() const override { return m_texts; }
    QRect pageRect() const; // where the page is, for tests

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    TouchButton* makeButton(const char* name, Icon icon, ButtonRole role = ButtonRole::look);
    void connectButtons();
    void show(Sheet sheet);
    void showButtons();
    void layOut();
    void layOutTop();
    void layOutBeside(QRect room);
    void layOutBelow(QRect room);
    void layOutFoot(QRect room);
    void place(QWidget* widget, const QRect& at);
    bool hasFoot() const { return m_sheet.action != Sheet::Action::none || !m_sheet.notice.isEmpty(); }
    void paintTitle(QPainter& painter);
    void paintPage(QPainter& painter);
    void paintWords(QPainter& painter, const QRect& room);
    void paintCode(QPainter& painter);
    void paintNotice(QPainter& painter);

    DocumentPresenter m_presenter;
    Sheet m_sheet;
    TouchButton* m_close;
    TouchButton* m_fit;
    TouchButton* m_out;
    TouchButton* m_in;
    TouchButton* m_previous;
    TouchButton* m_next;
    TouchButton* m_up;
    TouchButton* m_down;
    TouchButton* m_left;
    TouchButton* m_right;
    TouchButton* m_phone;
    TouchButton* m_action;
    QRect m_titleRect, m_pageRect, m_wordsRect, m_noticeRect; // in reading direction
    std::vector<ShownText> m_texts;
};

} // namespace ploegbord::ui
