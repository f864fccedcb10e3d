// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include <QObject>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>

#include "ui/documents/pdf_opener.h"

namespace ploegbord::ui {

namespace {

class PdfPages final : public DocumentPages {
  public:
    QPdfDocument& document() { return m_document; }
    int count() const override { return m_document.pageCount(); }
    QSizeF size(int page) const override { return m_document.pagePointSize(page); }

    QImage draw(int page, QSize whole, const QRect& part) override {
        QPdfDocumentRenderOptions options;
        if (part != QRect(QPoint(), whole)) {
            options.setScaledSize(whole);
            options.setScaledClipRect(part);
        }
        const QImage ink = m_document.render(page, part.size(), options);
        if (ink.isNull()) return {};
        QImage paper(part.size(), QImage::Format_RGB32); // ink alone is on nothing
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, ink);
        return paper;
    }

  private:
    QPdfDocument m_document;
};

PageError errorOf(QPdfDocument::Error error) {
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme: return PageError::locked;
    case QPdfDocument::Error::FileNotFound: return PageError::unreadable;
    default: return PageError::broken;
    }
}

} // namespace

class PdfModule final : public QObject, public PdfOpener {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PLOEGBORD_PDF_OPENER)
    Q_INTERFACES(ploegbord::ui::PdfOpener)
  public:
    OpenedPages open(const QString& file) override {
        auto pages = std::make_unique<PdfPages>();
        const auto error = pages->document().load(file);
        if (error != QPdfDocument::Error::None) return tl::unexpected(errorOf(error));
        if (pages->count() == 0) return tl::unexpected(PageError::empty);
        return pages;
    }
};

} // namespace ploegbord::ui

#include "pdf_module.moc"
