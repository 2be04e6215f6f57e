#include "ui/widgets/wantedpanel.h"

#include "ui/memory/settings.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace larder
{
WantedPanel::WantedPanel(QWidget *panel, QAction *toggle, const QString &key)
    : QObject(panel), m_panel(panel), m_toggle(toggle), m_key(QStringLiteral("panels/") + key)
{
    // Not toggled(): that follows every showing and hiding, the closing of the whole window among them.
    connect(toggle, &QAction::triggered, this, [this](bool visible) { settings().setValue(m_key, visible); });
    panel->installEventFilter(this);
}

void WantedPanel::setUseful(bool useful)
{
    m_panel->setVisible(useful && settings().value(m_key, true).toBool());
    m_toggle->setEnabled(useful);
}

bool WantedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_panel && event->type() == QEvent::Close)
        settings().setValue(m_key, false);
    return QObject::eventFilter(watched, event);
}
}
