#pragma once

class QWidget;

namespace larder
{
class JobController;

/// Asks whether the running jobs are to be cancelled and the window closed, or kept running; the latter is the default.
/// After a yes the window is closed when the last of them has ended. Returns at once.
void askBeforeClosing(JobController &jobs, QWidget *window);
}
