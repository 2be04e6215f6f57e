#pragma once

#include "core/base/error.h"
#include "ui/contents/backupobject.h"

#include <QWidget>
#include <optional>

class QButtonGroup;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace larder
{
class CodeView;
class ContentsReader;
class ElidedLabel;
class MessagePanel;
class RowsView;

/// One object of a backup: its definition, and the rows of a table. Both are read when they are looked at.
class ObjectDetails : public QWidget
{
    Q_OBJECT
public:
    enum Side { Definition, Rows };

    explicit ObjectDetails(ContentsReader &reader, QWidget *parent = nullptr);

    void present(const std::optional<BackupObject> &object);
    void showSide(Side side);

private:
    QToolButton *addSide(Side side, const QString &text, const QString &toolTip);
    Side side() const;
    void ask();
    void showProblem(const Error &error);

    ContentsReader &m_reader;
    ElidedLabel *m_name;
    QButtonGroup *m_sides;
    QStackedWidget *m_stack;
    CodeView *m_definition;
    RowsView *m_rows;
    MessagePanel *m_problem;
    QTimer *m_pause; ///< moving through the list must not start a job a line
    std::optional<BackupObject> m_object;
};
}
