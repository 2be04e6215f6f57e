#include "ui/cleanup/retentionform.h"

#include "core/policy/retentionmembers.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sizebox.h"

#include <QGridLayout>
#include <QSpinBox>

namespace larder
{
namespace
{
constexpr int longLine = 44; ///< characters; a longer meaning wraps
}

RetentionForm::RetentionForm(const RetentionPolicy &policy, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    for (const int column : {0, 1}) // makes them
        m_grid->setColumnMinimumWidth(column, 0);
    m_days = addRule(tr("&Keep everything of the last"), tr("Every backup that is not older."), &RetentionPolicy::days,
                     policy, [](int n) { return n == 1 ? tr(" day") : tr(" days"); });
    m_daily = addRule(tr("&Daily"), tr("The newest of each day."), &RetentionPolicy::daily, policy,
                      [](int n) { return n == 1 ? tr(" day") : tr(" days"); });
    m_weekly = addRule(tr("&Weekly"), tr("The newest of each week."), &RetentionPolicy::weekly, policy,
                       [](int n) { return n == 1 ? tr(" week") : tr(" weeks"); });
    m_monthly = addRule(tr("&Monthly"), tr("The newest of each calendar month."), &RetentionPolicy::monthly, policy,
                        [](int n) { return n == 1 ? tr(" month") : tr(" months"); });
    m_yearly = addRule(tr("&Yearly"), tr("The newest of each calendar year."), &RetentionPolicy::yearly, policy,
                       [](int n) { return n == 1 ? tr(" year") : tr(" years"); });
    m_copies
        = addRule(tr("And of each database &at least"), tr("The newest good ones, however old."),
                  &RetentionPolicy::minimumCopies, policy, [](int n) { return n == 1 ? tr(" copy") : tr(" copies"); });
    m_size = new SizeBox(policy.maximumBytes);
    connect(m_size, &SizeBox::valueChanged, this, &RetentionForm::changed);
    m_size->setSpecialValueText(tr("off"));
    addRow(tr("At m&ost in total"), m_size, tr("Beyond that the oldest go."));
}

RetentionPolicy RetentionForm::policy() const
{
    return {m_days->value(),    m_copies->value(), m_daily->value(), m_weekly->value(),
            m_monthly->value(), m_yearly->value(), m_size->bytes()};
}

void RetentionForm::setPolicy(const RetentionPolicy &policy)
{
    m_days->setValue(policy.days);
    m_daily->setValue(policy.daily);
    m_weekly->setValue(policy.weekly);
    m_monthly->setValue(policy.monthly);
    m_yearly->setValue(policy.yearly);
    m_copies->setValue(policy.minimumCopies);
    m_size->setBytes(policy.maximumBytes);
}

QSpinBox *RetentionForm::addRule(const QString &label, const QString &meaning, int RetentionPolicy::*number,
                                 const RetentionPolicy &policy, Suffix suffix)
{
    const IntegerRange range = retentionNumber(number).range;
    const int value = policy.*number;
    auto *box = new QSpinBox;
    box->setRange(range.lowest, range.highest);
    box->setValue(value);
    box->setSuffix(suffix(value));
    if (range.lowest == 0)
        box->setSpecialValueText(tr("off"));
    connect(box, &QSpinBox::valueChanged, this, [this, box, suffix](int now) {
        box->setSuffix(suffix(now));
        Q_EMIT changed();
    });
    addRow(label, box, meaning);
    return box;
}

void RetentionForm::addRow(const QString &label, QWidget *field, const QString &meaning)
{
    const int row = m_grid->rowCount();
    auto *name = new QLabel(label);
    name->setBuddy(field);
    auto *words = new SecondaryLabel(meaning);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setAccessibleDescription(meaning);
    // Every name and most meanings on one line, all fields as wide as the widest.
    const int line = std::min(words->fontMetrics().horizontalAdvance(meaning) + 1,
                              words->fontMetrics().averageCharWidth() * longLine);
    const auto widen = [this](int column, int width) {
        m_grid->setColumnMinimumWidth(column, std::max(width, m_grid->columnMinimumWidth(column)));
    };
    widen(0, std::max(line, name->sizeHint().width()));
    widen(1, field->sizeHint().width());
    m_grid->addWidget(name, row, 0, Qt::AlignBottom);
    m_grid->addWidget(words, row + 1, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1, 2, 1, Qt::AlignVCenter);
    m_grid->setRowMinimumHeight(row + 2, 10);
}
}
