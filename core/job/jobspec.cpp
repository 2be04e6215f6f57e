#include "core/job/jobspec.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/job/jobregistry.h"
#include "core/job/jobspeccheck.h"
#include "core/job/jobspecjson.h"
#include "core/job/jobspecmembers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// In the order of the variant's alternatives.
constexpr std::array kindNames{"backup"_L1,  "restore"_L1,  "flight-check"_L1, "undo"_L1,    "drop-kept"_L1,
                               "verify"_L1,  "cleanup"_L1,  "annotate"_L1,     "inspect"_L1, "refresh"_L1,
                               "demo"_L1,    "contents"_L1, "extract"_L1,      "compare"_L1, "drill"_L1,
                               "recover"_L1, "globals"_L1,  "forget"_L1};
static_assert(kindNames.size() == std::variant_size_v<JobSpec>);

template <size_t index = 0> JobSpec emptySpec(size_t wanted)
{
    if constexpr (index < std::variant_size_v<JobSpec>)
        return wanted == index ? JobSpec(std::in_place_index<index>) : emptySpec<index + 1>(wanted);
    else
        return DemoSpec{};
}

size_t indexOfKind(const QString &name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == kindNames[i])
            return i;
    }
    throw Error(ErrorCode::Usage, Engine::tr("“%1” is no kind of job.").arg(name));
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
}

QString toString(DumpContent content)
{
    switch (content) {
    case DumpContent::Everything: return u"everything"_s;
    case DumpContent::SchemaOnly: return u"schema-only"_s;
    case DumpContent::DataOnly: return u"data-only"_s;
    }
    return {};
}

std::optional<DumpContent> dumpContentFromString(const QString &text)
{
    for (const DumpContent content : {DumpContent::Everything, DumpContent::SchemaOnly, DumpContent::DataOnly}) {
        if (text == toString(content))
            return content;
    }
    return {};
}

QString toString(DrillPlace place)
{
    switch (place) {
    case DrillPlace::Private: return u"private"_s;
    case DrillPlace::Server: return u"server"_s;
    }
    return {};
}

std::optional<DrillPlace> drillPlaceFromString(const QString &text)
{
    for (const DrillPlace place : {DrillPlace::Private, DrillPlace::Server}) {
        if (text == toString(place))
            return place;
    }
    return {};
}

QString toString(RestoreMode mode)
{
    switch (mode) {
    case RestoreMode::New: return u"new"_s;
    case RestoreMode::Swap: return u"swap"_s;
    case RestoreMode::Drop: return u"drop"_s;
    case RestoreMode::Empty: return u"empty"_s;
    }
    return {};
}

std::optional<RestoreMode> restoreModeFromString(const QString &text)
{
    for (const RestoreMode mode : {RestoreMode::New, RestoreMode::Swap, RestoreMode::Drop, RestoreMode::Empty}) {
        if (text == toString(mode))
            return mode;
    }
    return {};
}

QString toString(ExtractFormat format) { return format == ExtractFormat::Csv ? u"csv"_s : u"sql"_s; }

std::optional<ExtractFormat> extractFormatFromString(const QString &text)
{
    for (const ExtractFormat format : {ExtractFormat::Sql, ExtractFormat::Csv}) {
        if (text == toString(format))
            return format;
    }
    return {};
}

QString kindOf(const JobSpec &spec) { return kindNames[spec.index()]; }

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
    if (const auto *restore = std::get_if<RestoreSpec>(&spec))
        return restore->tables.isEmpty() ? restore->mode == RestoreMode::Swap || restore->mode == RestoreMode::Drop
                                         : restore->inPlace;
    if (const auto *cleanup = std::get_if<CleanupSpec>(&spec))
        return !cleanup->dryRun;
    if (const auto *globals = std::get_if<GlobalsSpec>(&spec))
        return globals->apply;
    return std::holds_alternative<UndoSpec>(spec) || std::holds_alternative<DropKeptSpec>(spec);
}

QJsonObject toJson(const JobSpec &spec)
{
    SpecWriter writer(kindOf(spec));
    JobSpec copy = spec;
    std::visit([&](auto &s) { visitMembers(writer, s); }, copy);
    return writer.object();
}

QJsonObject defaultSpecJson(const QString &kind) { return toJson(emptySpec(indexOfKind(kind))); }

JobSpec jobSpecFromJson(const QJsonObject &object)
{
    JobSpec spec = emptySpec(indexOfKind(object[u"kind"].toString()));
    SpecReader reader(object, *findJobKind(kindOf(spec)));
    std::visit(
        [&](auto &s) {
            visitMembers(reader, s);
            reader.finish();
        },
        spec);
    checkSpec(reader, spec);
    return spec;
}
}
