#pragma once

#include <QWidget>

class QAction;

namespace larder
{
/// Stands where there is nothing to show yet, and says what to do about it.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    /// The first action is the one recommended.
    EmptyPage(const QString &iconName, const QString &title, const QString &text, const QList<QAction *> &actions,
              QWidget *parent = nullptr);
};
}
