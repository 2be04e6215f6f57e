#pragma once

#include <QList>

class QMainWindow;
class QWidget;

namespace larder
{
/// The bars, docks and the middle of a window as one reads them now: from the top down, within a row from where a line
/// begins. Docks that float have a window and an order of their own.
QList<QWidget *> readingOrder(const QMainWindow &window);

/// Where Tab goes from `from` when the parts of its window are passed one after the other, each in the order of Qt's
/// focus chain, and the first follows the last; what lies in two parts belongs to the inner one. Null when `from` is in
/// no part or nothing else takes the keyboard.
QWidget *nextStop(const QList<QWidget *> &parts, QWidget *from, bool forward);
}
