#include "ui/messages/messagepanel.h"

#include "ui/messages/advice.h"
#include "ui/messages/commandwords.h"
#include "ui/theme/tones.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/labels.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString iconName(MessagePanel::Kind kind)
{
    switch (kind) {
    case MessagePanel::Kind::Information: return u"dialog-information"_s;
    case MessagePanel::Kind::Success: return u"dialog-ok-apply"_s;
    case MessagePanel::Kind::Warning: return u"dialog-warning"_s;
    case MessagePanel::Kind::Error: return u"dialog-error"_s;
    }
    return {};
}

QString spokenKind(MessagePanel::Kind kind)
{
    switch (kind) {
    case MessagePanel::Kind::Information: return MessagePanel::tr("Information");
    case MessagePanel::Kind::Success: return MessagePanel::tr("Success");
    case MessagePanel::Kind::Warning: return MessagePanel::tr("Warning");
    case MessagePanel::Kind::Error: return MessagePanel::tr("Error");
    }
    return {};
}

QPlainTextEdit *detailView()
{
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setAccessibleName(MessagePanel::tr("Details"));
    view->setFixedHeight(view->fontMetrics().lineSpacing() * 6);
    return view;
}
}

MessagePanel::MessagePanel(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_title(sectionLabel({})),
      m_text(textLabel()),
      m_detail(detailView()),
      m_more(new Disclosure(tr("Details"), m_detail)),
      m_action(new QPushButton)
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false);
    m_action->hide();
    auto *advice = new QPushButton;
    advice->setAutoDefault(false);
    m_advice = new Advice(advice);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_more);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_action);
    buttons->addWidget(advice);
    buttons->addStretch();
    words->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);

    connect(m_action, &QPushButton::clicked, this, &MessagePanel::actionTriggered);
    hide();
}

void MessagePanel::present(Kind kind, const QString &title, const QString &text, const QString &detail)
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize) * 3 / 4;
    m_icon->setPixmap(QIcon::fromTheme(iconName(kind)).pixmap(size));
    m_icon->setAccessibleName(spokenKind(kind));
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(wordedForWindow(text)); // warnings are hints, too
    m_text->setVisible(!text.isEmpty());
    m_detail->setPlainText(detail);
    m_more->setVisible(!detail.isEmpty());
    m_more->setOpen(false);
    m_advice->withdraw();
    setAccessibleName(u"%1: %2"_s.arg(spokenKind(kind), title));
    setAccessibleDescription(m_text->text());
    show();
}

void MessagePanel::present(const Error &error)
{
    present(Kind::Error, error.message(), hintOf(error), error.detail());
    m_advice->giveFor(error.code());
}

void MessagePanel::setActionText(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString MessagePanel::title() const { return m_title->text(); }
QString MessagePanel::text() const { return m_text->text(); }

void MessagePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone::hairline(palette()));
    painter.setBrush(tone::raised(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
}
