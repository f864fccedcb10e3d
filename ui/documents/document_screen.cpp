// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/documents/document_screen.h"

#include <algorithm>

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include "ui/flow/qr_code.h"
#include "ui/text/wrapped_text.h"

namespace ploegbord::ui {

namespace {

using namespace literals;

constexpr Millimetres kWidest = 40_mm, kTallest = 52_mm; // of a button beside the page
constexpr Millimetres kAction = 100_mm, kActionOnSmall = 60_mm;
constexpr int kAcross = 2, kDown = 3; // buttons beside the page

} // namespace

DocumentScreen::DocumentScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_presenter(context.intents, context.navigator),
      m_close(makeButton("close", Icon::cross)), m_fit(makeButton("fit", Icon::fitPage)),
      m_out(makeButton("zoomOut", Icon::zoomOut)), m_in(makeButton("zoomIn", Icon::zoomIn)),
      m_previous(makeButton("previous", Icon::arrowLeft, ButtonRole::act)),
      m_next(makeButton("next", Icon::arrowRight, ButtonRole::act)), m_up(makeButton("up", Icon::panUp)),
      m_down(makeButton("down", Icon::panDown)), m_left(makeButton("left", Icon::panLeft)),
      m_right(makeButton("right", Icon::panRight)), m_phone(makeButton("phone", Icon::qr)),
      m_action(makeButton("action", Icon::check, ButtonRole::act)) {
    m_action->setPrimary();
    connectButtons();
    m_presenter.onChanged([this] { show(m_presenter.sheet()); });
    retranslate();
}

TouchButton* DocumentScreen::makeButton(const char* name, Icon icon, ButtonRole role) {
    auto* button = new TouchButton(theme(), role, this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon, IconPlace::above);
    button->setLabelRole(TextRole::body);
    return button;
}

void DocumentScreen::connectButtons() {
    connect(m_close, &Pressable::tapped, this, [this] { m_presenter.close(); });
    connect(m_fit, &Pressable::tapped, this, [this] { m_presenter.changeFit(); });
    connect(m_out, &Pressable::tapped, this, [this] { m_presenter.zoomOut(); });
    connect(m_in, &Pressable::tapped, this, [this] { m_presenter.zoomIn(); });
    connect(m_previous, &Pressable::tapped, this, [this] { m_presenter.turn(-1); });
    connect(m_next, &Pressable::tapped, this, [this] { m_presenter.turn(1); });
    connect(m_up, &Pressable::tapped, this, [this] { m_presenter.pan({0, -1}); });
    connect(m_down, &Pressable::tapped, this, [this] { m_presenter.pan({0, 1}); });
    connect(m_left, &Pressable::tapped, this, [this] { m_presenter.pan({-1, 0}); });
    connect(m_right, &Pressable::tapped, this, [this] { m_presenter.pan({1, 0}); });
    connect(m_phone, &Pressable::tapped, this, [this] { m_presenter.toPhone(); });
    connect(m_action, &Pressable::tapped, this, [this] { m_presenter.act(); });
}

void DocumentScreen::leave(bool) {
    m_presenter.leave();
    show(m_presenter.sheet()); // nothing of it is seen when the screen comes back
}

void DocumentScreen::retranslate() {
    show(m_presenter.sheet());
}

void DocumentScreen::show(Sheet sheet) {
    m_sheet = std::move(sheet);
    showButtons();
    layOut();
    update();
}

// Small glass has no room for words beside the icons that say it.
void DocumentScreen::showButtons() {
    const bool hasWords = !theme().panel.isSmall();
    const auto name = [&](TouchButton* button, const QString& words, bool isSaid) {
        button->setLabel(isSaid && hasWords ? words : QString());
        button->setAccessibleName(words);
    };
    const auto number = [](TouchButton* button, int page, const QString& words) {
        button->setLabel(page > 0 ? QLocale().toString(page) : QString());
        button->setAccessibleName(words);
        button->setEnabled(page > 0);
    };
    name(m_close, tr("Close", "reader: button"), true);
    name(m_fit,
         m_sheet.offersWidth ? tr("Page width", "reader: button, fits the page to the width of the glass")
                             : tr("Whole page", "reader: button, fits the whole page on the glass"),
         true);
    m_fit->setIcon(m_sheet.offersWidth ? Icon::fitWidth : Icon::fitPage, IconPlace::above);
    name(m_out, tr("Smaller", "reader: button"), true);
    name(m_in, tr("Larger", "reader: button"), true);
    number(m_previous, m_sheet.previous, tr("Previous page", "reader: button"));
    number(m_next, m_sheet.next, tr("Next page", "reader: button"));
    name(m_up, tr("Up", "reader: button, over the page"), false);
    name(m_down, tr("Down", "reader: button, over the page"), false);
    name(m_left, tr("To the left", "reader: button, over the page"), false);
    name(m_right, tr("To the right", "reader: button, over the page"), false);
    name(m_phone,
         m_sheet.code.isEmpty() ? tr("To my phone", "reader: button, shows a code that a telephone scans")
                                : tr("To the page", "reader: button, from the code back to the page"),
         true);
    for (TouchButton* button : {m_fit, m_out, m_in})
        button->setVisible(m_sheet.isPageShown);
    for (TouchButton* button : {m_previous, m_next})
        button->setVisible(m_sheet.isPageShown && (m_sheet.previous > 0 || m_sheet.next > 0));
    for (TouchButton* button : {m_up, m_down})
        button->setVisible(m_sheet.isPageShown && m_sheet.isPannable);
    for (TouchButton* button : {m_left, m_right})
        button->setVisible(m_sheet.isPageShown && (m_sheet.canLeft || m_sheet.canRight));
    // Where a page wider than the glass has its buttons.
    m_phone->setVisible(m_sheet.isPageShown && m_sheet.offersPhone && !m_sheet.canLeft && !m_sheet.canRight);
    m_out->setEnabled(m_sheet.canZoomOut);
    m_in->setEnabled(m_sheet.canZoomIn);
    m_up->setEnabled(m_sheet.canUp);
    m_down->setEnabled(m_sheet.canDown);
    m_left->setEnabled(m_sheet.canLeft);
    m_right->setEnabled(m_sheet.canRight);
    m_action->setVisible(m_sheet.action != Sheet::Action::none);
    m_action->setLabel(m_sheet.actionLabel);
    m_action->setIcon(m_sheet.action == Sheet::Action::confirm ? Icon::check : Icon::document,
                      IconPlace::before);
}

void DocumentScreen::place(QWidget* widget, const QRect& at) {
    widget->setGeometry(visually(layoutDirection(), rect(), at));
}

void DocumentScreen::layOut() {
    if (width() <= 0 || height() <= 0) return;
    const Metrics& m = theme().metrics;
    layOutTop();
    const int top = m.margin + m.target + m.gap;
    const QRect room(m.margin, top, width() - 2 * m.margin, height() - m.margin - top);
    theme().panel.isPortrait() ? layOutBelow(room) : layOutBeside(room);
    m_wordsRect = m_sheet.isPageShown ? m_pageRect : room;
    m_presenter.setRoom(m_pageRect.size());
}

// Close, what is read, and how large.
void DocumentScreen::layOutTop() {
    const Metrics& m = theme().metrics;
    const int wide = theme().panel.isSmall() ? m.target : m.primaryWidth;
    place(m_close, QRect(m.margin, m.margin, wide, m.target));
    int right = width() - m.margin;
    for (TouchButton* button : {m_in, m_out, m_fit}) {
        place(button, QRect(right - wide, m.margin, wide, m.target));
        right -= wide + m.gap;
    }
    if (!m_sheet.isPageShown) right = width() - m.margin + m.gap;
    const int left = m.margin + wide + m.gap;
    m_titleRect = QRect(left, m.margin, right - left, m.target);
}

void DocumentScreen::layOutBeside(QRect room) {
    const Metrics& m = theme().metrics;
    const int most = theme().panel.isSmall() ? m.target : theme().px(kWidest);
    const int tall = std::min(theme().px(kTallest), (room.height() - (kDown - 1) * m.gap) / kDown);
    const int left = room.right() + 1 - kAcross * most - (kAcross - 1) * m.gap;
    const auto at = [&](int column, int row) {
        return QRect(left + column * (most + m.gap), room.top() + row * (tall + m.gap), most, tall);
    };
    place(m_previous, at(0, 0));
    place(m_next, at(1, 0));
    place(m_up, at(0, 1));
    place(m_down, at(1, 1));
    // Left is left, whichever way one reads.
    const bool isSwapped = isMirrored();
    place(m_left, at(isSwapped ? 1 : 0, 2));
    place(m_right, at(isSwapped ? 0 : 1, 2));
    place(m_phone, at(0, 2));
    room.setRight(left - m.gap - 1);
    layOutFoot(room);
}

void DocumentScreen::layOutBelow(QRect room) {
    const Metrics& m = theme().metrics;
    constexpr int kButtons = 6;
    const int tall = m.bottomBar, wide = (room.width() - (kButtons - 1) * m.gap) / kButtons;
    const auto at = [&](int column) {
        return QRect(room.left() + column * (wide + m.gap), room.bottom() + 1 - tall, wide, tall);
    };
    const bool isSwapped = isMirrored();
    place(m_left, at(isSwapped ? 1 : 0));
    place(m_right, at(isSwapped ? 0 : 1));
    place(m_phone, at(0));
    place(m_up, at(2));
    place(m_down, at(3));
    place(m_previous, at(4));
    place(m_next, at(5));
    room.setBottom(room.bottom() - tall - m.gap);
    layOutFoot(room);
}

// Under the page: what there is to say of it, and the button that answers it.
void DocumentScreen::layOutFoot(QRect room) {
    const Metrics& m = theme().metrics;
    m_pageRect = room;
    m_noticeRect = QRect();
    if (!hasFoot()) return;
    const int tall = m.primaryHeight;
    const QRect foot(room.left(), room.bottom() + 1 - tall, room.width(), tall);
    const int wide = m_sheet.action == Sheet::Action::none
                         ? 0
                         : theme().px(theme().panel.isSmall() ? kActionOnSmall : kAction);
    place(m_action, QRect(foot.right() + 1 - wide, foot.top(), wide, tall));
    m_noticeRect = foot.adjusted(0, 0, wide ? -wide - m.gap : 0, 0);
    m_pageRect.setBottom(foot.top() - m.gap - 1);
}

QRect DocumentScreen::pageRect() const {
    return visually(layoutDirection(), rect(), m_pageRect);
}

void DocumentScreen::resizeEvent(QResizeEvent*) {
    layOut();
}

void DocumentScreen::changeEvent(QEvent* event) {
    Screen::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) show(m_presenter.sheet());
}

void DocumentScreen::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours.ground);
    paintTitle(painter);
    paintPage(painter);
    paintNotice(painter);
}

void DocumentScreen::paintTitle(QPainter& painter) {
    const Colours& c = theme().colours;
    const QRect room = visually(layoutDirection(), rect(), m_titleRect);
    TextSetting setting{theme().type.smallest(), c.text, c.ground};
    setting.direction = layoutDirection();
    setting.align = Qt::AlignLeading;
    setting.maxLines = 2;
    setting.mayBeCut = true;
    const WrappedText about(theme().type, m_sheet.about, setting, room.width());
    const int left = room.height() - about.height();
    setting.capPixels = theme().type.cap(TextRole::headline);
    const WrappedText title = WrappedText::fitting(theme().type, {{m_sheet.title, Weight::bold}}, setting,
                                                   QSize(room.width(), left), theme().type.smallest());
    const int top = room.top() + std::max(0, (left - title.height()) / 2);
    title.draw(painter, QPoint(room.left(), top), &m_texts);
    about.draw(painter, QPoint(room.left(), top + title.height()), &m_texts);
}

void DocumentScreen::paintPage(QPainter& painter) {
    const Colours& c = theme().colours;
    if (!m_sheet.code.isEmpty()) return paintCode(painter);
    if (m_sheet.words.isEmpty() && !m_sheet.image.isNull()) {
        const QRect room = pageRect();
        const QSize size = m_sheet.image.size().boundedTo(room.size());
        const QRect at(room.topLeft() +
                           QPoint((room.width() - size.width()) / 2, (room.height() - size.height()) / 2),
                       size);
        painter.drawImage(at, m_sheet.image, QRect(QPoint(), size));
        painter.setPen(c.line);
        painter.drawRect(at.adjusted(-1, -1, 0, 0));
        return;
    }
    paintWords(painter, visually(layoutDirection(), rect(), m_wordsRect));
}

// Over what to do with it.
void DocumentScreen::paintCode(QPainter& painter) {
    const QRect room = pageRect();
    const QRect most(room.topLeft(), QSize(room.width(), room.height() * 3 / 4));
    const QRect code = paintQrCode(painter, m_sheet.code, most, Qt::AlignHCenter);
    paintWords(painter, room.adjusted(0, code.height() + theme().metrics.spacing, 0, 0));
}

void DocumentScreen::paintWords(QPainter& painter, const QRect& room) {
    const Colours& c = theme().colours;
    TextSetting setting{theme().type.cap(TextRole::headline), c.text, c.ground};
    setting.direction = layoutDirection();
    setting.align = Qt::AlignHCenter;
    const WrappedText words =
        WrappedText::fitting(theme().type, {{m_sheet.words}}, setting, room.size(), theme().type.smallest());
    words.draw(painter, QPoint(room.left(), room.top() + (room.height() - words.height()) / 2), &m_texts);
}

void DocumentScreen::paintNotice(QPainter& painter) {
    if (m_noticeRect.isEmpty() || m_sheet.notice.isEmpty()) return;
    const Metrics& m = theme().metrics;
    const Colours& c = theme().colours;
    const QRect box = visually(layoutDirection(), rect(), m_noticeRect);
    const QColor ground = m_sheet.isAlarming ? c.error : c.card,
                 ink = m_sheet.isAlarming ? c.onError : c.text;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, m.radius, m.radius);
    const QRect mark(m_noticeRect.left() + m.cardPadding,
                     m_noticeRect.top() + (m_noticeRect.height() - m.iconInline) / 2, m.iconInline,
                     m.iconInline);
    theme().icons.paint(painter, m_sheet.isAlarming ? Icon::alert : Icon::info,
                        visually(layoutDirection(), rect(), mark), ink);
    const int start = m.cardPadding + m.iconInline + m.spacing;
    const QRect room = visually(layoutDirection(), rect(), m_noticeRect.adjusted(start, 0, -m.spacing, 0));
    TextSetting setting{theme().type.cap(TextRole::body), ink, ground, Weight::semibold};
    setting.direction = layoutDirection();
    const WrappedText words = WrappedText::fitting(theme().type, {{m_sheet.notice, Weight::semibold}},
                                                   setting, room.size(), theme().type.smallest());
    words.draw(painter, QPoint(room.left(), room.top() + (room.height() - words.height()) / 2), &m_texts);
}

} // namespace ploegbord::ui
