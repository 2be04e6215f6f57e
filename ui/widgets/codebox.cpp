#include "ui/widgets/codebox.h"

#include "ui/theme/tones.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int radius = 4;
}

CodeBox::CodeBox(const QString &what, QWidget *parent) : QFrame(parent), m_text(new QTextEdit)
{
    m_text->setObjectName(u"code"_s);
    m_text->setLayoutDirection(Qt::LeftToRight); // as commands, paths and sums do everywhere
    m_text->setReadOnly(true);
    m_text->setAcceptRichText(false);
    m_text->setFrameShape(NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(what);
    m_text->document()->setDocumentMargin(0);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 0.92);
    m_text->setFont(font);

    auto *copy = new QToolButton;
    copy->setText(tr("Copy"));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy: %1").arg(what));
    copy->setAccessibleName(tr("Copy %1").arg(what));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 4, 8);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
}

void CodeBox::setText(const QString &text)
{
    m_text->setPlainText(text);
    fitHeight();
}

QString CodeBox::text() const { return m_text->toPlainText(); }

void CodeBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void CodeBox::fitHeight()
{
    m_text->document()->setTextWidth(m_text->viewport()->width());
    const int height = static_cast<int>(m_text->document()->size().height()) + 2;
    m_text->setFixedHeight(std::max(height, fontMetrics().height() + 2));
}

void CodeBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone::hairline(palette()));
    painter.setBrush(tone::raised(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
}
