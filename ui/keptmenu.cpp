#include "ui/keptmenu.h"

#include "core/base/format.h"

#include <QIcon>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder
{
KeptMenu::KeptMenu(QWidget *parent) : QMenu(tr("&Kept databases"), parent)
{
    setIcon(QIcon::fromTheme(u"edit-undo"_s));
    present({});
}

void KeptMenu::present(const QJsonArray &kept)
{
    clear();
    for (const QJsonValue &value : kept) {
        const QString name = value[u"database"_s].toString();
        const QString original = value[u"original"_s].toString();
        const qint64 bytes = value[u"bytes"_s].toInteger(-1);
        QString title = u"%1 (%2)"_s.arg(name, formatBytes(bytes));
        QMenu *menu = addMenu(title.replace(u'&', u"&&"_s));
        QAction *back = menu->addAction(QIcon::fromTheme(u"edit-undo"_s), tr("&Put back as %1…").arg(original));
        connect(back, &QAction::triggered, this, [this, original, name] { Q_EMIT putBackRequested(original, name); });
        QAction *drop = menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("&Remove…"));
        connect(drop, &QAction::triggered, this, [this, name, bytes] { Q_EMIT removeRequested(name, bytes); });
    }
    menuAction()->setEnabled(!kept.isEmpty());
}
}
