#include "ui/jobs/joblog.h"

#include "ui/jobs/onejob.h"

#include <QFontDatabase>

namespace larder
{
JobLog::JobLog(OneJob &job, QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setAccessibleName(tr("Log"));
    connect(&job, &OneJob::started, this, &QPlainTextEdit::clear);
    connect(&job, &OneJob::reported, this, [this](const JobEvent &event) { appendPlainText(event.toLine()); });
}
}
