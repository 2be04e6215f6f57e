#pragma once

#include "ui/widgets/codeview.h"

namespace larder
{
/// A log to read: times and variables step back, commands and warnings stand out.
class LogView : public CodeView
{
    Q_OBJECT
public:
    explicit LogView(const QString &accessibleName, QWidget *parent = nullptr);

    /// As the history keeps it: one line an event, local time first.
    void setLog(const QString &log);
};

/// The log with the variables of each command on a line of their own below it, so that lines begin with the program.
QString withVariablesBelow(const QString &log);
}
