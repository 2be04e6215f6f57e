#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace larder
{
/// A question whose yes destroys or replaces something: the button, named by what it does, cannot be reached before the
/// name is typed exactly. Cancel is the default. Accepted by that button alone; opened by open(), deleted on close.
class TypedQuestion : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString question;
        QString consequences;
        QString typeWhat; ///< "To go on, type the name of the database: %1"
        QString name; ///< to be typed
        QString commit; ///< the button
        QString icon; ///< of the button
    };
    TypedQuestion(const Words &words, QWidget *parent);

private:
    QString m_name;
    QLineEdit *m_typed;
    QPushButton *m_commit;
};
}
