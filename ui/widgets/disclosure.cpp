#include "ui/widgets/disclosure.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace larder
{
Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_header(new QToolButton), m_content(content)
{
    m_header->setText(title);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setFocusPolicy(Qt::StrongFocus);
    content->hide();
    showState();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header, 0, Qt::AlignLeft);
    layout->addWidget(content);

    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

void Disclosure::setOpen(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    showState();
    m_content->setVisible(open);
    Q_EMIT toggled(open);
}

void Disclosure::showState()
{
    const Qt::ArrowType onward = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_header->setArrowType(m_open ? Qt::DownArrow : onward);
    m_header->setAccessibleDescription(m_open ? tr("unfolded") : tr("folded"));
}
}
