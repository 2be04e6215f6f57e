#pragma once

#include <QWidget>

class QComboBox;

namespace larder
{
/// Which database is meant of a file that holds several, as pg_dumpall writes them; hidden where there is no choice.
class FileDatabases : public QWidget
{
    Q_OBJECT
public:
    explicit FileDatabases(QWidget *parent = nullptr);

    /// `chosen`: one of `names`, or nothing yet.
    void present(const QStringList &names, const QString &chosen);
    bool isChoice() const;
    QString chosen() const; ///< empty: none yet

Q_SIGNALS:
    void chosenByUser(const QString &name);

private:
    QComboBox *m_names;
};
}
