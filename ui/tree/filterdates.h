#pragma once

#include <QDate>
#include <QFrame>

class QDateEdit;

namespace larder
{
/// A small popup that asks for a first and a last day. Esc closes it without a word.
class FilterDates : public QFrame
{
    Q_OBJECT
public:
    FilterDates(const QDate &from, const QDate &to, QWidget *parent);

    /// Opens with its upper left corner at `corner`.
    void popUp(const QPoint &corner);

Q_SIGNALS:
    void chosen(const QDate &from, const QDate &to); ///< in order

private:
    void choose();

    QDateEdit *m_from;
    QDateEdit *m_to;
};

/// "3 May 2026", "3 – 9 May 2026", "since 3 May 2026", "until 9 May 2026"; empty when both are invalid.
QString dateRangeText(const QDate &from, const QDate &to);
}
