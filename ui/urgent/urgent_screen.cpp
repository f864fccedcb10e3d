// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/urgent/urgent_screen.h"

#include <QLocale>
#include <QPainter>

#include "ui/board/status_text.h"
#include "ui/language/languages.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"
#include "ui/text/wrapped_text.h"
#include "ui/urgent/urgent_notice.h"

namespace ploegbord::ui {

namespace {

using namespace literals;

constexpr int kDeafMilliseconds = 1000; // product: ignores touches for its first second
constexpr int kFadeMilliseconds = 1200; // ergonomics: a fade of 1 s or longer, no flash
constexpr Millimetres kSeen = 110_mm, kButtonHeight = 28_mm, kNext = 62_mm, kLook = 48_mm;

} // namespace

UrgentScreen::UrgentScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_seen(new TouchButton(theme(), ButtonRole::act, this)),
      m_back(new TouchButton(theme(), ButtonRole::look, this)),
      m_next(new TouchButton(theme(), ButtonRole::look, this)),
      m_look(new TouchButton(theme(), ButtonRole::look, this)), m_reader(context.intents, context.media),
      m_picture(new PictureView(theme(), this)), m_banner(new Banner(theme(), this)) {
    m_picture->hide();
    m_look->setObjectName(QStringLiteral("picture"));
    m_look->setIcon(Icon::picture, IconPlace::above);
    m_look->setLabelRole(TextRole::body);
    connect(m_look, &TouchButton::tapped, this, &UrgentScreen::turnPicture);
    connect(m_picture, &PictureView::roomChanged, this, [this](QSize room) { m_reader.setRoom(room); });
    m_reader.onChanged([this] {
        if (m_shownPicture) m_picture->show(m_reader.picture(m_title));
    });
    m_reader.onFrame([this](const QImage& image) { m_picture->showFrame(image); });
    m_back->setIcon(Icon::arrowUp);
    m_next->setIcon(Icon::arrowDown);
    m_next->setObjectName(QStringLiteral("next"));
    m_seen->setObjectName(QStringLiteral("seen"));
    connect(m_back, &TouchButton::tapped, this, [this] { turn(-1); });
    connect(m_next, &TouchButton::tapped, this, [this] { turn(1); });
    m_seen->setIcon(Icon::check);
    m_seen->setPrimary();
    m_seen->setLabelRole(TextRole::laneHeadline);
    connect(m_seen, &TouchButton::tapped, this, &UrgentScreen::acknowledge);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setDuration(kFadeMilliseconds);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
    retranslate();
}

void UrgentScreen::retranslate() {
    m_seen->setLabel(tr("Seen", "button: the urgent notice was read"));
    m_next->setLabel(tr("Read on", "button: the next page of an urgent notice"));
    m_back->setAccessibleName(tr("Previous page", "accessible name of the arrow up"));
    if (m_notice) describe();
}

void UrgentScreen::enter() {
    appear();
}

void UrgentScreen::appear() {
    m_banner->clear();
    hidePicture();
    m_page = 0;
    if (m_words) showPage();
    m_fade.stop();
    m_fade.start();
}

bool UrgentScreen::isDeaf() const {
    return m_fade.currentTime() < kDeafMilliseconds;
}

void UrgentScreen::leave(bool) {
    hidePicture();
}

void UrgentScreen::prepareForPicture() {
    m_fade.stop();
    m_fade.setCurrentTime(kFadeMilliseconds);
}

void UrgentScreen::present(const Moment& moment) {
    m_moment = moment;
    m_reader.present(moment);
    auto notice = urgentNotice(moment);
    const bool isOther = notice && (!m_notice || m_notice->record->id != notice->record->id);
    const bool isNew = isOther || (notice && m_notice->record->version != notice->record->version);
    m_notice = std::move(notice);
    if (!m_notice) return hidePicture();
    if (isOther) context().intents.ask({m_notice->record->id});
    if (isNew) appear();
    describe();
}

void UrgentScreen::describe() {
    const auto* announcement = m_notice->record->as<core::Announcement>();
    m_audience = audienceText();
    m_title = toQString(announcement->title.in(m_moment.language).text);
    m_text = toQString(announcement->text.in(m_moment.language).text);
    m_footer = footerText();
    const QString crew = toQString(crewsOnShift(m_moment));
    m_seen->setSublabel(crew.isEmpty() ? tr("on this board", "under Seen")
                                       : tr("for %1, on this board", "crew, under Seen").arg(crew));
    layOut();
}

void UrgentScreen::turn(int pages) {
    if (isDeaf()) return;
    m_page += pages;
    showPage();
}

std::vector<core::Media> UrgentScreen::pictures() const {
    return m_notice ? mediaOf(*m_notice->record) : std::vector<core::Media>();
}

// The next picture; after the last one the words again.
void UrgentScreen::turnPicture() {
    if (isDeaf()) return;
    m_shownPicture = m_shownPicture ? *m_shownPicture + 1 : 0;
    if (*m_shownPicture >= pictures().size()) hidePicture();
    showPicture();
    layOut();
}

void UrgentScreen::showPicture() {
    m_picture->setVisible(m_shownPicture.has_value());
    if (!m_shownPicture) return;
    m_reader.show(pictures()[*m_shownPicture]);
    m_picture->show(m_reader.picture(m_title));
}

void UrgentScreen::hidePicture() {
    m_shownPicture.reset();
    m_reader.leave();
    m_picture->hide();
    m_picture->show({});
}

QString UrgentScreen::audienceText() const {
    const auto& lines = m_notice->record->audience.lines;
    if (lines.empty()) return tr("for the whole site", "audience of an urgent notice");
    QStringList names;
    for (const auto& line : lines)
        names << toQString(lineName(m_moment, line));
    return tr("for %1", "lines, audience of an urgent notice").arg(listed(names));
}

QString UrgentScreen::footerText() const {
    const auto* announcement = m_notice->record->as<core::Announcement>();
    const auto& zone = m_moment.master().shifts.zone();
    QStringList parts{languageMark(announcement->title.in(m_moment.language))};
    for (const auto& entry : m_moment.master().people)
        if (m_notice->record->by.person.is(entry.id)) parts << toQString(entry.body.name);
    parts << clockTime(zone.toLocal(m_notice->record->at));
    parts << until(zone.toLocal(announcement->valid_until), m_moment.local(), QLocale());
    if (m_notice->shownOn)
        parts << tr("shown on %1 of %2 boards", "urgent notice")
                     .arg(m_notice->shownOn->n)
                     .arg(m_notice->shownOn->m);
    else
        parts << whereItIs(*m_notice);
    std::int64_t seen = 0;
    if (const auto day = m_notice->acknowledged.find(m_moment.acknowledgement().shift_day);
        day != m_notice->acknowledged.end())
        for (const auto& [shift, terminals] : day->second)
            seen += terminals;
    if (seen > 0) parts << tr("seen on %n boards", "urgent notice, today", static_cast<int>(seen));
    return dotted(parts);
}

void UrgentScreen::acknowledge() {
    if (!m_notice || isDeaf()) return;
    terminal::Draft draft;
    draft.type = core::OpType::acknowledge;
    draft.record = m_notice->record->id;
    draft.body = m_moment.acknowledgement();
    context().intents.post(this, draft, [this](const PostAnswer& answer) {
        if (!answer)
            m_banner->say(Banner::Kind::error, tr("This could not be kept on this terminal. Call IT.",
                                                  "urgent notice, after Seen"));
    });
}

int UrgentScreen::border() const {
    return theme().px(5_mm);
}

QRect UrgentScreen::inside() const {
    const int around = border() + theme().metrics.margin;
    return rect().adjusted(around, around, -around, -around);
}

void UrgentScreen::resizeEvent(QResizeEvent*) {
    layOut();
}

// What is laid out is kept: a fade paints often.
void UrgentScreen::layOut() {
    if (!m_notice || width() <= 0) return;
    const Metrics& m = theme().metrics;
    const int left = border() + 2 * m.margin, top = border() + m.statusBar + m.laneGap;
    const int buttons = std::max(m.primaryHeight, theme().px(kButtonHeight)) + m.edge;
    const int bottom = inside().bottom() + 1 - buttons - m.gap - footer().height() - m.spacing;
    m_words.emplace(theme(), m_title, m_text, QSize(width() - 2 * left, bottom - top), layoutDirection());
    m_picture->setGeometry(left, top - m.laneGap / 2, width() - 2 * left, bottom - top + m.laneGap / 2);
    m_page = std::min(m_page, m_words->pageCount() - 1);
    layOutButtons();
    showPage();
}

void UrgentScreen::layOutButtons() {
    const Metrics& m = theme().metrics;
    const int high = std::max(m.primaryHeight, theme().px(kButtonHeight)) + m.edge;
    const QRect row = inside().adjusted(0, inside().height() - high, 0, 0);
    const bool hasPages = m_words->pageCount() > 1 && !m_shownPicture, hasPicture = !pictures().empty();
    const int back = m.target, next = theme().px(kNext);
    const int pages = hasPages ? back + next + 2 * m.gap : 0, look = hasPicture ? lookWidth() + m.gap : 0;
    const int room = row.width() - pages - look;
    const int seen = std::min(room, theme().px(kSeen));
    int at = row.left() + (room - seen) / 2;
    const auto place = [&](TouchButton* button, int width) {
        button->setGeometry(visually(layoutDirection(), rect(), QRect(at, row.top(), width, high)));
        at += width + m.gap;
    };
    if (hasPages) place(m_back, back), place(m_next, next);
    if (hasPicture) place(m_look, look - m.gap);
    place(m_seen, seen);
    m_look->setVisible(hasPicture);
    dressLook();
    m_back->setVisible(hasPages);
    m_next->setVisible(hasPages);
    m_banner->setGeometry(row.left(), row.top() - m.gap - m.target, row.width(), m.target);
}

// Small glass has no room for words beside the icon that says it.
int UrgentScreen::lookWidth() const {
    return theme().panel.isSmall() ? theme().metrics.target : theme().px(kLook);
}

void UrgentScreen::dressLook() {
    const auto count = pictures().size();
    const bool isLast = m_shownPicture && *m_shownPicture + 1 >= count;
    const QString words = isLast           ? tr("Words", "button: from a picture back to the urgent notice")
                          : m_shownPicture ? tr("Next picture", "button: of an urgent notice")
                                           : tr("Picture", "button: of an urgent notice");
    m_look->setIcon(isLast ? Icon::document : Icon::picture, IconPlace::above);
    m_look->setLabel(theme().panel.isSmall() ? QString() : words);
    m_look->setAccessibleName(words);
}

void UrgentScreen::showPage() {
    const QLocale locale;
    m_next->setSublabel(tr("page %1 of %2", "of an urgent notice, under Read on")
                            .arg(locale.toString(m_page + 1), locale.toString(m_words->pageCount())));
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_words->pageCount());
    update();
}

void UrgentScreen::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    const Colours& c = theme().colours;
    painter.fillRect(rect(), c.ground);
    if (theme().hasMotion && m_fade.currentValue().isValid())
        painter.setOpacity(m_fade.currentValue().toDouble());
    const int edge = border();
    painter.fillRect(0, 0, width(), theme().metrics.statusBar + edge, c.urgent);
    painter.fillRect(0, height() - edge, width(), edge, c.urgent);
    painter.fillRect(0, 0, edge, height(), c.urgent);
    painter.fillRect(width() - edge, 0, edge, height(), c.urgent);
    painter.setOpacity(1);
    if (!m_notice || !m_words) return;
    paintBar(painter);
    const Metrics& m = theme().metrics;
    const int left = border() + 2 * m.margin;
    if (!m_shownPicture)
        m_words->paint(painter, QPoint(left, border() + m.statusBar + m.laneGap), m_page, m_texts);
    const WrappedText footer = this->footer();
    footer.draw(painter, QPoint(left, m_seen->y() - m.gap - footer.height()), &m_texts);
}

void UrgentScreen::paintBar(QPainter& painter) {
    const Metrics& m = theme().metrics;
    const Colours& c = theme().colours;
    const QRect bar(border() + m.margin, border() / 2, width() - 2 * (border() + m.margin), m.statusBar);
    TextSetting bold{m.capHeadline, c.onUrgent, c.urgent, Weight::bold};
    bold.direction = layoutDirection();
    const int used = drawLine(painter, theme().type, bar,
                              QStringLiteral("▲ ") + tr("Urgent", "title of the notice"), bold, &m_texts);
    const QString clock = clockTime(m_moment.local());
    TextSetting end = bold;
    end.align = Qt::AlignTrailing;
    const int clockWidth = drawLine(painter, theme().type, bar, clock, end, &m_texts);
    TextSetting audience{m.capBody, c.onUrgent, c.urgent};
    audience.direction = layoutDirection();
    audience.mayBeCut = true;
    const QRect rest = bar.adjusted(used + m.laneGap, 0, -clockWidth - m.laneGap, 0);
    audience.maxLines = 2;
    const WrappedText words =
        WrappedText::fitting(theme().type, {{m_audience}}, audience, rest.size(), m.capSmall);
    words.draw(painter,
               visually(layoutDirection(), bar, rest).topLeft() +
                   QPoint(0, (rest.height() - words.height()) / 2),
               &m_texts);
}

// From whom and until when, just above the button.
WrappedText UrgentScreen::footer() const {
    const Metrics& m = theme().metrics;
    TextSetting setting{m.capBody, theme().colours.text, theme().colours.ground};
    setting.direction = layoutDirection();
    return WrappedText(theme().type, m_footer, setting, width() - 2 * (border() + 2 * m.margin));
}

} // namespace ploegbord::ui
