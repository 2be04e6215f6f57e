#include "ui/widgets/wantedpanel.h"

#include "ui/settings.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QWidget>

namespace larder
{
WantedPanel::WantedPanel(QWidget *panel, QAction *toggle, const QString &key)
    : QObject(panel), m_panel(panel), m_toggle(toggle), m_key(QStringLiteral("panels/") + key)
{
    connect(toggle, &QAction::toggled, this, [this](bool visible) {
        if (!m_arranging)
            settings().setValue(m_key, visible);
    });
}

void WantedPanel::setUseful(bool useful)
{
    m_useful = useful;
    arrange();
}

void WantedPanel::arrange()
{
    const QScopedValueRollback guard(m_arranging, true);
    m_panel->setVisible(m_useful && settings().value(m_key, true).toBool());
    m_toggle->setEnabled(m_useful);
}
}
