#pragma once

#include "ui/jobs/jobhistorymodel.h"

#include <QDialog>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace larder
{
class Advice;
class Clock;
class JobsElsewhere;
class LogView;

/// Every job of the history, of any process and start: what, how it ended, when, how long; a filter above, the log of
/// the selected one below. Follows what happens.
class JobHistoryDialog : public QDialog
{
    Q_OBJECT
public:
    JobHistoryDialog(const Catalogue &catalogue, const JobsElsewhere &news, std::shared_ptr<const Clock> clock,
                     QWidget *parent = nullptr);

private:
    QLayout *makeFilter();
    QWidget *makeLog();
    void reload();
    void applyFilter();
    void showSelected();
    void showCount();

    const Catalogue &m_catalogue;
    std::shared_ptr<const Clock> m_clock;
    JobHistoryModel *m_model;
    QLineEdit *m_text;
    QComboBox *m_state;
    QComboBox *m_kind;
    QTreeView *m_view;
    QLabel *m_title;
    QLabel *m_hint;
    Advice *m_advice = nullptr; ///< while the selected job is one with an error
    LogView *m_log;
    QLabel *m_count;
    QString m_selected; ///< its id
};
}
