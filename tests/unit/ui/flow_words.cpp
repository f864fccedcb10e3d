// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/flow_words.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTranslator>

// Must stand outside namespaces.
static void addTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace ploegbord::test {

namespace {

// %1 and %n stay what they are.
QString longer(const QString& text) {
    static const QRegularExpression word(QStringLiteral("(?<![%\\w])\\w{3,}"));
    QString out;
    qsizetype at = 0;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += text.mid(at, match.capturedEnd() - at);
        out += match.captured().right((match.capturedLength() * 2 + 4) / 5).toLower();
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

class Longer final : public QTranslator {
  public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* about, int n) const override {
        const QString known = QTranslator::translate(context, source, about, n);
        return longer(known.isEmpty() ? QString::fromUtf8(source) : known);
    }
};

} // namespace

WithWords::WithWords(Wording wording)
    : m_language(wording == Wording::dutch || wording == Wording::mirrored ? "nl" : "en") {
    addTranslations();
    m_translator = wording == Wording::longer ? std::make_unique<Longer>() : std::make_unique<QTranslator>();
    if (m_translator->load(QStringLiteral(":/i18n/ploegbord_%1.qm").arg(QString::fromStdString(m_language))))
        QApplication::installTranslator(m_translator.get());
    QLocale::setDefault(QLocale(QString::fromStdString(m_language)));
    QApplication::setLayoutDirection(wording == Wording::mirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

WithWords::~WithWords() {
    QApplication::removeTranslator(m_translator.get());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale(QStringLiteral("en")));
}

} // namespace ploegbord::test
