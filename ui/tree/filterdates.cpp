#include "ui/tree/filterdates.h"

#include "ui/widgets/formlayout.h"
#include "ui/words/datewords.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

namespace larder
{
namespace
{
QDateEdit *makeField(const QDate &date, const QString &name)
{
    auto *field = new QDateEdit(date);
    field->setCalendarPopup(true);
    field->setDisplayFormat(datePattern::day());
    field->setAccessibleName(name);
    return field;
}
}

FilterDates::FilterDates(const QDate &from, const QDate &to, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_from(makeField(from, tr("First day"))), m_to(makeField(to, tr("Last day")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Dates to show"));
    auto *show = new QPushButton(tr("Show these days"));
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addRow(tr("&From"), m_from);
    layout->addRow(tr("&To"), m_to);
    alignForms({layout});
    layout->addRow(show);
    connect(show, &QPushButton::clicked, this, &FilterDates::choose);
}

void FilterDates::popUp(const QPoint &corner)
{
    adjustSize();
    move(corner);
    show();
    m_from->setFocus(Qt::PopupFocusReason);
}

void FilterDates::choose()
{
    const QDate from = m_from->date();
    const QDate to = m_to->date();
    const auto &[first, last] = std::minmax(from, to);
    Q_EMIT chosen(first, last);
    close();
}

QString dateRangeText(const QDate &from, const QDate &to)
{
    const QLocale locale;
    const auto text = [&locale](const QDate &date) { return locale.toString(date, datePattern::day()); };
    if (!from.isValid() && !to.isValid())
        return {};
    if (!to.isValid())
        return FilterDates::tr("since %1").arg(text(from));
    if (!from.isValid())
        return FilterDates::tr("until %1").arg(text(to));
    if (from == to)
        return text(from);
    const QString start = from.year() != to.year() ? datePattern::day()
        : from.month() != to.month()               ? datePattern::dayOfYear()
                                                   : datePattern::dayOfMonth();
    return FilterDates::tr("%1 – %2", "dates from and to").arg(locale.toString(from, start), text(to));
}
}
