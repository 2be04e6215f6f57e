#include "ui/window/closequestion.h"

#include "core/base/product.h"
#include "ui/jobs/jobcontroller.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace larder
{
namespace
{
struct CloseQuestion
{
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)
};

/// Also called again when an earlier question was answered: several closes are one.
void closeWhenDone(JobController &jobs, QWidget *window)
{
    QObject::connect(&jobs, &JobController::finished, window, [&jobs, window] {
        if (jobs.runningJobs() == 0)
            window->close();
    });
    jobs.cancelAll();
    if (jobs.runningJobs() == 0) // they ended while the question stood
        window->close();
}
}

void askBeforeClosing(JobController &jobs, QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::Question, QLatin1StringView(product::name),
                                CloseQuestion::tr("Cancel %n running job(s) and close?", nullptr, jobs.runningJobs()),
                                QMessageBox::NoButton, window);
    box->setInformativeText(CloseQuestion::tr("A cancelled backup or restore leaves nothing half-done behind."));
    QPushButton *stop = box->addButton(CloseQuestion::tr("Cancel the jobs and close"), QMessageBox::AcceptRole);
    QPushButton *stay = box->addButton(CloseQuestion::tr("Keep running"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::buttonClicked, window, [&jobs, window, stop](const QAbstractButton *button) {
        if (button == stop)
            closeWhenDone(jobs, window);
    });
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}
}
