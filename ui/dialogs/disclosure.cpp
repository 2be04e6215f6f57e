#include "ui/dialogs/disclosure.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace larder
{
Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_header(new QToolButton)
{
    m_header->setText(title);
    m_header->setCheckable(true);
    m_header->setAutoRaise(true);
    m_header->setArrowType(Qt::RightArrow);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setFocusPolicy(Qt::StrongFocus);
    content->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header, 0, Qt::AlignLeft);
    layout->addWidget(content);

    connect(m_header, &QToolButton::toggled, this, [this, content](bool open) {
        m_header->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        content->setVisible(open);
        Q_EMIT toggled(open);
    });
}

bool Disclosure::isOpen() const { return m_header->isChecked(); }
void Disclosure::setOpen(bool open) { m_header->setChecked(open); }
}
