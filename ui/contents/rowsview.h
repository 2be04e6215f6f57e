#pragma once

#include "ui/contents/rowsmodel.h"

#include <QWidget>

class QSpinBox;
class QTableView;
class QToolButton;

namespace larder
{
class SecondaryLabel;

/// Rows of a table, a page at a time: which ones are shown, the next and previous, and any other by its number.
class RowsView : public QWidget
{
    Q_OBJECT
public:
    explicit RowsView(int pageRows, QWidget *parent = nullptr);

    /// `result` of a ContentsJob for rows.
    void present(const QJsonObject &result);

Q_SIGNALS:
    void rowsWanted(qint64 firstRow); ///< counted from 0

private:
    QWidget *makePager();
    void fitColumns();

    const int m_pageRows;
    RowsModel *m_model;
    QTableView *m_view;
    SecondaryLabel *m_range;
    QWidget *m_pager = nullptr;
    QSpinBox *m_from = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forth = nullptr;
};
}
