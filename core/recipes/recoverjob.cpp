#include "core/recipes/recoverjob.h"

#include "core/base/translation.h"
#include "core/job/serversurvey.h"
#include "core/restore/puttingright.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder
{
void RecoverJob::run(JobContext &context)
{
    context.step(Engine::tr("Look for what killed restores left"), 1, 1);
    const ServerSurvey survey = surveyServer(m_spec.server, u"recover"_s, context);
    const QStringList done = putThingsRight(survey, context);
    context.conclude(done.isEmpty() ? Engine::tr("Nothing was left by a killed restore.") : done.join(u' '),
                     {{u"done"_s, QJsonArray::fromStringList(done)}});
}
}
