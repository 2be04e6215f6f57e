#pragma once

#include <QPlainTextEdit>

namespace larder
{
class OneJob;

/// The events of a job as lines, the newest last. Begins anew with each job.
class JobLog : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit JobLog(OneJob &job, QWidget *parent = nullptr);
};
}
