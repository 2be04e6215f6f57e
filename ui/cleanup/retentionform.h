#pragma once

#include "core/policy/retentionpolicy.h"

#include <QWidget>

class QGridLayout;
class QSpinBox;

namespace larder
{
class SizeBox;

/// The rules of a retention, each with one line of what it means; 0 switches one off. The same in the cleanup dialog
/// and in the settings.
class RetentionForm : public QWidget
{
    Q_OBJECT
public:
    explicit RetentionForm(const RetentionPolicy &policy, QWidget *parent = nullptr);

    RetentionPolicy policy() const;
    void setPolicy(const RetentionPolicy &policy);

Q_SIGNALS:
    void changed(); ///< policy() is another

private:
    using Suffix = QString (*)(int);
    QSpinBox *addRule(const QString &label, const QString &meaning, int RetentionPolicy::*number,
                      const RetentionPolicy &policy, Suffix suffix);
    void addRow(const QString &label, QWidget *field, const QString &meaning);

    QGridLayout *m_grid;
    QSpinBox *m_days;
    QSpinBox *m_daily;
    QSpinBox *m_weekly;
    QSpinBox *m_monthly;
    QSpinBox *m_yearly;
    QSpinBox *m_copies;
    SizeBox *m_size;
};
}
