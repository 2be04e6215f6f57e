#include "ui/settings/settingspage.h"

#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace larder
{
SettingsPage::SettingsPage(const QString &title, const QString &explanation, const QString &icon, QWidget *parent)
    : QWidget(parent), m_title(title), m_icon(icon), m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    m_body->setContentsMargins(0, 16, 0, 0);
    m_body->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 8);
    layout->setSpacing(4);
    layout->addWidget(headingLabel(title));
    layout->addWidget(new SecondaryLabel(explanation));
    layout->addLayout(m_body, 1);
}
}
