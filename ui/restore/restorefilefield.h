#pragma once

#include <QWidget>

class QLineEdit;

namespace larder
{
class SecondaryLabel;

/// The file that tables are written to, typed or chosen: SQL, or CSV by its suffix. Never one that exists.
class RestoreFileField : public QWidget
{
    Q_OBJECT
public:
    /// `baseName`: of the file first suggested, in the home folder.
    explicit RestoreFileField(const QString &baseName, QWidget *parent = nullptr);

    QString file() const; ///< absolute and cleaned; empty when nothing is typed
    bool isCsv() const;
    /// Why `tables` tables cannot be written there, a sentence, which is shown too; empty when they can.
    QString check(qsizetype tables);

Q_SIGNALS:
    void changed();

private:
    QString problem(qsizetype tables) const;
    void choose();

    QLineEdit *m_path;
    SecondaryLabel *m_remark;
    qsizetype m_tables = 0;
};
}
