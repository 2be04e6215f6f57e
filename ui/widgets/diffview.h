#pragma once

#include "ui/widgets/codeview.h"

namespace larder
{
/// A unified difference: lines that went and lines that came on coloured ground, places in between quieter. The marks
/// at the beginning of the lines tell the same without colours.
class DiffView : public CodeView
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void setDiff(const QString &unified);
    /// Every line with the same mark in front: what only one side has.
    void setLines(const QString &text, QChar mark);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};
}
