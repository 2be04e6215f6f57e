#pragma once

#include "ui/contents/backupobject.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace larder
{
class ObjectFilter;
class ObjectModel;

/// Tables of one database to tick.
class BackupTablePicker : public QDialog
{
    Q_OBJECT
public:
    /// `asOf`: "3 h ago". `patterns`: the tables these match are ticked.
    BackupTablePicker(const QString &database, const QString &asOf, const QList<BackupObject> &tables,
                      const QString &patterns, QWidget *parent = nullptr);

    QStringList names() const; ///< of the ticked ones, as patterns that match nothing else

private:
    void addList(QLayout *layout);
    void addButtons(QVBoxLayout *layout);
    void count();

    ObjectModel *m_model;
    ObjectFilter *m_shown;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QLabel *m_sum;
    QPushButton *m_take;
};
}
