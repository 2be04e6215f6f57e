#include "ui/manual/manual.h"

#include "ui/manual/manualplaces.h"
#include "ui/manual/manualwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>

namespace larder
{
void openManual(const QString &place)
{
    static QPointer<ManualWindow> window;
    if (!window) {
        window = new ManualWindow;
        window->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, window, [] { delete window; });
    }
    window->showPlace(place);
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

HelpKey::HelpKey(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = static_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier
        || qobject_cast<ManualWindow *>(widget->window()))
        return QObject::eventFilter(watched, event);
    openManual(manualPlaceOf(widget));
    return true;
}
}
