#pragma once

#include <QObject>

namespace larder
{
/// Shows this place of the manual (see manualUrl()) in its window, which is opened when it is not there yet. It belongs
/// to no other window, so that a dialog does not lock it. Main thread.
void openManual(const QString &place);

/// F1 anywhere in the program opens the manual at the place about what has the keyboard, dialogs included.
class HelpKey : public QObject
{
    Q_OBJECT
public:
    /// Works as long as `parent` lives.
    explicit HelpKey(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
}
