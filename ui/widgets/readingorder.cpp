#include "ui/widgets/readingorder.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QToolBar>
#include <algorithm>
#include <tuple>

namespace larder
{
namespace
{
/// Of buttons that exclude each other Qt itself takes the policy from all but one.
bool isStop(const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy(); }

/// Where lines begin is 0, in either direction.
int startOf(const QWidget &part, const QMainWindow &window)
{
    return window.layoutDirection() == Qt::LeftToRight ? part.x() : window.width() - part.geometry().right();
}

enum Row { BarsAbove, DocksAbove, Middle, DocksBelow };

Row rowOf(QWidget *part, const QMainWindow &window)
{
    if (qobject_cast<QToolBar *>(part))
        return BarsAbove;
    auto *dock = qobject_cast<QDockWidget *>(part);
    const Qt::DockWidgetArea area = dock ? window.dockWidgetArea(dock) : Qt::NoDockWidgetArea;
    return area == Qt::TopDockWidgetArea ? DocksAbove : area == Qt::BottomDockWidgetArea ? DocksBelow : Middle;
}

/// The inner parts come after the outer ones.
qsizetype partWith(const QWidget *widget, const QList<QWidget *> &parts)
{
    for (qsizetype part = parts.size() - 1; part >= 0; --part) {
        if (parts.at(part) == widget || parts.at(part)->isAncestorOf(widget))
            return part;
    }
    return -1;
}

/// Also what is hidden or disabled now: the way goes on from there when it has had the keyboard.
QList<QWidget *> stopsOf(const QList<QWidget *> &parts)
{
    QList<QList<QWidget *>> byPart(parts.size());
    QWidget *window = parts.isEmpty() ? nullptr : parts.constFirst()->window();
    QWidget *each = window;
    do {
        const qsizetype part = each ? partWith(each, parts) : -1;
        if (part >= 0 && isStop(each))
            byPart[part].append(each);
        each = each ? each->nextInFocusChain() : nullptr;
    } while (each != window);
    QList<QWidget *> stops;
    for (const QList<QWidget *> &ofPart : std::as_const(byPart))
        stops += ofPart;
    return stops;
}
}

QList<QWidget *> readingOrder(const QMainWindow &window)
{
    QList<QWidget *> parts;
    for (QToolBar *bar : window.findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        parts.append(bar);
    for (QDockWidget *dock : window.findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly))
        parts.append(dock);
    parts.append(window.centralWidget());
    parts.removeIf([](const QWidget *part) { return part->isWindow(); });
    const auto placeOf = [&window](QWidget *part) {
        const Row row = rowOf(part, window);
        const int start = startOf(*part, window);
        return row == Middle ? std::tuple(row, start, part->y()) : std::tuple(row, part->y(), start);
    };
    std::stable_sort(parts.begin(), parts.end(), [&](QWidget *a, QWidget *b) { return placeOf(a) < placeOf(b); });
    return parts;
}

QWidget *nextStop(const QList<QWidget *> &parts, QWidget *from, bool forward)
{
    const QList<QWidget *> stops = stopsOf(parts);
    const qsizetype start = stops.indexOf(from);
    for (qsizetype step = 1; start >= 0 && step < stops.size(); ++step) {
        QWidget *stop = stops.at((start + (forward ? step : stops.size() - step)) % stops.size());
        if (stop->isVisible() && stop->isEnabled())
            return stop;
    }
    return nullptr;
}
}
