#pragma once

#include <QToolBar>

namespace larder
{
/// Has words beside its icons while there is room for all of them, and icons alone where there is not: nothing goes
/// behind an arrow. For actions with a tooltip.
class FittingToolBar : public QToolBar
{
    Q_OBJECT
public:
    using QToolBar::QToolBar;

protected:
    bool event(QEvent *event) override;

private:
    int widthWithWords() const;
};
}
