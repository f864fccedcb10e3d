// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/urgent/urgent_screen.h"

#include <QLocale>
#include <QPainter>

#include "ui/board/status_text.h"
#include "ui/text/convert.h"
#include "ui/text/when.h"
#include "ui/text/wrapped_text.h"
#include "ui/urgent/urgent_notice.h"

namespace ploegbord::ui {

namespace {

using namespace literals;

constexpr int kDeafMilliseconds = 1000; // product: ignores touches for its first second
constexpr int kFadeMilliseconds = 1200; // ergonomics: a fade of 1 s or longer, no flash

constexpr Millimetres kTitle = 13_mm, kText = 7_mm; // cap heights, grown and shrunk together
constexpr double kMostScale = 1.8, kScaleStep = 0.95;

} // namespace

UrgentScreen::UrgentScreen(const ScreenContext& context, QWidget* parent)
    : Screen(context, parent), m_seen(new TouchButton(theme(), ButtonRole::act, this)),
      m_banner(new Banner(theme(), this)) {
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
    if (m_notice) describe();
}

void UrgentScreen::enter() {
    appear();
}

void UrgentScreen::appear() {
    m_banner->clear();
    m_fade.stop();
    m_fade.start();
}

bool UrgentScreen::isDeaf() const {
    return m_fade.currentTime() < kDeafMilliseconds;
}

void UrgentScreen::prepareForPicture() {
    m_fade.stop();
    m_fade.setCurrentTime(kFadeMilliseconds);
}

void UrgentScreen::present(const Moment& moment) {
    m_moment = moment;
    auto notice = urgentNotice(moment);
    const bool isOther = notice && (!m_notice || m_notice->record->id != notice->record->id);
    const bool isNew = isOther || (notice && m_notice->record->version != notice->record->version);
    m_notice = std::move(notice);
    if (!m_notice) return;
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
    update();
}

QString UrgentScreen::audienceText() const {
    const auto& lines = m_notice->record->audience.lines;
    if (lines.empty()) return tr("for the whole site", "audience of an urgent notice");
    QStringList names;
    for (const auto& line : lines)
        names << toQString(lineName(m_moment, line));
    return tr("for %1", "lines, audience of an urgent notice").arg(names.join(QStringLiteral(", ")));
}

QString UrgentScreen::footerText() const {
    const auto* announcement = m_notice->record->as<core::Announcement>();
    const auto& zone = m_moment.master().shifts.zone();
    QStringList parts;
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
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
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

void UrgentScreen::resizeEvent(QResizeEvent*) {
    const Metrics& m = theme().metrics;
    const int wanted = std::min(width() - 2 * (border() + m.margin), theme().px(110_mm));
    const int height = std::max(m.primaryHeight, theme().px(28_mm)) + m.edge;
    m_seen->setGeometry((width() - wanted) / 2, this->height() - border() - m.margin - height, wanted,
                        height);
    m_banner->setGeometry(border() + m.margin, m_seen->y() - m.gap - m.target,
                          width() - 2 * (border() + m.margin), m.target);
}

void UrgentScreen::paintEvent(QPaintEvent*) {
    m_texts.clear();
    QPainter painter(this);
    const Colours& c = theme().colours;
    painter.fillRect(rect(), c.ground);
    painter.setOpacity(m_fade.currentValue().isValid() ? m_fade.currentValue().toDouble() : 1.0);
    const int edge = border();
    painter.fillRect(0, 0, width(), theme().metrics.statusBar + edge, c.urgent);
    painter.fillRect(0, height() - edge, width(), edge, c.urgent);
    painter.fillRect(0, 0, edge, height(), c.urgent);
    painter.fillRect(width() - edge, 0, edge, height(), c.urgent);
    painter.setOpacity(1);
    if (!m_notice) return;
    paintBar(painter);
    paintNotice(painter);
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

// Title and text as large as they fit together, who and until when just above the button.
void UrgentScreen::paintNotice(QPainter& painter) {
    const Metrics& m = theme().metrics;
    const int left = border() + 2 * m.margin;
    QRect room(left, border() + m.statusBar + m.laneGap, width() - 2 * left, 0);
    const WrappedText footer(theme().type, m_footer, setting(m.capBody, Weight::regular), room.width());
    room.setBottom(m_seen->y() - m.gap - footer.height() - m.spacing);
    footer.draw(painter, QPoint(room.left(), room.bottom() + m.spacing), &m_texts);

    const int gap = m_text.isEmpty() ? 0 : 2 * m.spacing;
    for (double scale = kMostScale;; scale *= kScaleStep) {
        const double titleCap = std::max(m.capHeadline, theme().panel.pxExact(kTitle) * scale);
        const double textCap = std::max(m.capSmall, theme().panel.pxExact(kText) * scale);
        const WrappedText title(theme().type, m_title, setting(titleCap, Weight::bold), room.width());
        const WrappedText text(theme().type, m_text, setting(textCap, Weight::regular), room.width());
        const int textHeight = m_text.isEmpty() ? 0 : text.height();
        const bool fits =
            title.height() + gap + textHeight <= room.height() && !title.brokeWord() && !text.brokeWord();
        const bool isLeast = titleCap <= m.capHeadline && textCap <= m.capSmall;
        if (!fits && !isLeast) continue;
        title.draw(painter, room.topLeft(), &m_texts);
        room.setTop(room.top() + title.height() + gap);
        if (fits) return text.draw(painter, room.topLeft(), &m_texts);
        // Longer than the smallest letters allow: the rest can be read among the announcements.
        TextSetting cut = setting(textCap, Weight::regular);
        cut.mayBeCut = true;
        return WrappedText::fitting(theme().type, {{m_text}}, cut, room.size(), textCap)
            .draw(painter, room.topLeft(), &m_texts);
    }
}

TextSetting UrgentScreen::setting(double cap, Weight weight) const {
    TextSetting setting{cap, theme().colours.text, theme().colours.ground, weight};
    setting.direction = layoutDirection();
    return setting;
}

} // namespace ploegbord::ui
