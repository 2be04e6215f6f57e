#pragma once

#include "core/catalogue/catalogue.h"
#include "core/job/joboutcome.h"
#include "core/job/progressreader.h"

#include <QFrame>
#include <functional>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QToolButton;

namespace larder
{
class Advice;
class ElidedLabel;
class IconLabel;
class SecondaryLabel;
struct JobEvent;

/// One job of the dock: running with bar, step, rate, time left and Cancel; ended with its outcome, a failed one with a
/// way to what the manual says about its error. Its log unfolds.
class JobCard : public QFrame
{
    Q_OBJECT
public:
    /// A job that begins now. `icon`: freedesktop name.
    JobCard(const QString &title, const QString &icon, QWidget *parent = nullptr);
    /// A job of an earlier start of the program; `readLog` is called when the log is first unfolded.
    JobCard(const JobRecord &record, const QDateTime &now, std::function<QString()> readLog, QWidget *parent = nullptr);

    /// It runs in another process: nothing is known of it until it ends, and it cannot be stopped from here.
    void setElsewhere(const JobRecord &record);
    void onEvent(const JobEvent &event);
    void readMeter(const ProgressMeter &meter);
    void end(const JobOutcome &outcome);
    void setCancelling();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QString &title, const QString &icon);
    void present(JobStatus status, const QString &summary, const QString &hint);
    void setLogVisible(bool visible);

    bool m_running = true;
    std::function<QString()> m_readLog;
    ProgressReader m_reader;
    IconLabel *m_icon = nullptr;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_status = nullptr;
    QLabel *m_figures = nullptr;
    QProgressBar *m_bar = nullptr;
    SecondaryLabel *m_hint = nullptr;
    Advice *m_advice = nullptr;
    QToolButton *m_logButton = nullptr;
    QToolButton *m_stop = nullptr;
    QPlainTextEdit *m_log = nullptr;
};
}
