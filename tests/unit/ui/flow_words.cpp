// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/ui/flow_words.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTranslator>

#include "ui/language/languages.h"
#include "ui/text/convert.h"

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

WithWords::WithWords(std::string language, Wording wording) : m_language(std::move(language)) {
    addTranslations();
    m_translator = wording == Wording::longer ? std::make_unique<Longer>() : std::make_unique<QTranslator>();
    if (!m_translator->load(QStringLiteral(":/i18n/ploegbord_%1.qm").arg(ui::toQString(m_language))))
        throw std::runtime_error("no translation in this program");
    QApplication::installTranslator(m_translator.get());
    QLocale::setDefault(ui::localeOf(m_language));
    QApplication::setLayoutDirection(wording == Wording::mirrored ? Qt::RightToLeft
                                                                  : ui::languageOf(m_language)->direction);
}

WithWords::~WithWords() {
    QApplication::removeTranslator(m_translator.get());
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale(QStringLiteral("en")));
}

} // namespace ploegbord::test
