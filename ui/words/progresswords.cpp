#include "ui/words/progresswords.h"

#include <QProgressBar>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int barSteps = 1000;
}

QString figuresLine(const ProgressReading &reading) { return progressFigures(reading).join(u"  ·  "_s); }

void showFraction(QProgressBar &bar, double fraction)
{
    bar.setRange(0, fraction < 0 ? 0 : barSteps);
    bar.setValue(fraction < 0 ? 0 : static_cast<int>(fraction * barSteps));
}
}
