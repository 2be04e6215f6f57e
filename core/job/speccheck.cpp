#include "core/job/speccheck.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/job/jobregistry.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace larder
{
void SpecCheck::reject(const char *key, const QString &what, const QString &hint, const QString &value) const
{
    const QString name = optionNameOf(m_kind, QLatin1StringView(key));
    const QString sentence = what.contains("%2"_L1) ? what.arg(name, value) : what.arg(name);
    throw Error(ErrorCode::Usage, sentence, hint).within(QString::fromLatin1(m_kind.verb));
}

void SpecCheck::requireText(const char *key, const QString &value) const
{
    if (value.isEmpty())
        reject(key, Engine::tr("“%1” is missing."));
}

void SpecCheck::requireRepository(const QString &path) const
{
    requireText("repository", path);
    if (!QDir::isAbsolutePath(path))
        reject("repository", Engine::tr("“%1” is no absolute path."));
}

void SpecCheck::requireFile(const char *key, const QString &repository, const QString &file) const
{
    requireText(key, file);
    if (!repository.isEmpty() || !QDir::isAbsolutePath(file))
        requireRepository(repository);
}
}
