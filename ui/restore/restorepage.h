#pragma once

#include <QWidget>

namespace larder
{
/// One page of the restore wizard. Pages share a RestorePlan, which outlives them.
class RestorePage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Called each time the page is shown by going forward.
    virtual void enter() { }
    /// Called when one goes back from it.
    virtual void leave() { }
    /// Whether one may go forward.
    virtual bool isComplete() const { return true; }
    /// The text of the button that goes forward.
    virtual QString forwardText() const { return tr("&Next"); }
    /// Where the keyboard starts.
    virtual QWidget *firstField() { return nullptr; }

Q_SIGNALS:
    void changed(); ///< isComplete() or forwardText() may have another answer
};
}
