#include "core/job/jobspec.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/job/jobkind.h"
#include "core/job/jobspecjson.h"
#include "core/job/speccheck.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
template <KindOfJob... Specs> std::optional<JobSpec> emptySpec(const QString &kind, const std::variant<Specs...> *)
{
    std::optional<JobSpec> spec;
    (void)((kind == QLatin1StringView(Specs::kind().name) && (spec.emplace(Specs()), true)) || ...);
    return spec;
}

JobSpec emptySpec(const QString &kind)
{
    if (const auto spec = emptySpec(kind, static_cast<const JobSpec *>(nullptr)))
        return *spec;
    throw Error(ErrorCode::Usage, Engine::tr("“%1” is no kind of job.").arg(kind));
}

template <typename Spec> QString repositoryIn(const Spec &spec)
{
    if constexpr (requires { spec.repository; })
        return spec.repository;
    else if constexpr (requires { spec.restore; })
        return spec.restore.repository;
    else
        return {};
}

template <typename Spec> std::chrono::minutes waitIn(const Spec &spec)
{
    if constexpr (requires { spec.waitMinutes; })
        return std::chrono::minutes(spec.waitMinutes);
    else
        return {};
}

template <typename Spec> bool confirmationIn(const Spec &spec)
{
    if constexpr (requires { spec.needsConfirmation(); })
        return spec.needsConfirmation();
    else
        return Spec::kind().destructive;
}

template <typename Spec> bool historyIn(const Spec &spec)
{
    if constexpr (requires { spec.belongsInHistory(); })
        return spec.belongsInHistory();
    else
        return Spec::kind().inHistory;
}
}

const JobKind &jobKindOf(const JobSpec &spec)
{
    return std::visit([](const auto &s) -> const JobKind & { return s.kind(); }, spec);
}

QString kindOf(const JobSpec &spec) { return QString::fromLatin1(jobKindOf(spec).name); }

QString titleOf(const JobSpec &spec)
{
    return std::visit([](const auto &s) { return s.title(); }, spec);
}

QString repositoryOf(const JobSpec &spec)
{
    return std::visit([](const auto &s) { return repositoryIn(s); }, spec);
}

std::chrono::minutes waitOf(const JobSpec &spec)
{
    return std::visit([](const auto &s) { return waitIn(s); }, spec);
}

bool needsConfirmation(const JobSpec &spec)
{
    return std::visit([](const auto &s) { return confirmationIn(s); }, spec);
}

bool belongsInHistory(const JobSpec &spec)
{
    return std::visit([](const auto &s) { return historyIn(s); }, spec);
}

QJsonObject toJson(const JobSpec &spec)
{
    SpecWriter writer(kindOf(spec));
    JobSpec copy = spec;
    std::visit([&](auto &s) { s.visitMembers(writer); }, copy);
    return writer.object();
}

QJsonObject defaultSpecJson(const QString &kind) { return toJson(emptySpec(kind)); }

JobSpec jobSpecFromJson(const QJsonObject &object)
{
    JobSpec spec = emptySpec(object[u"kind"].toString());
    SpecReader reader(object, jobKindOf(spec));
    std::visit([&](auto &s) { s.visitMembers(reader); }, spec);
    reader.finish();
    std::visit([&](const auto &s) { s.check(SpecCheck(s.kind())); }, spec);
    return spec;
}
}
