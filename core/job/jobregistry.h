#pragma once

#include "core/job/jobkind.h"

#include <QAnyStringView>
#include <QList>
#include <span>

namespace larder
{
// The registry: the rows of all kinds of job, which stand with their specs (core/job/specs), in the order of JobSpec.

std::span<const JobKind *const> jobKinds();
/// Null when there is none of that name.
const JobKind *findJobKind(QAnyStringView name);
/// Whether jobs of that kind are kept in the history and shown; those of a kind of another version are.
bool isKindOfHistory(QAnyStringView name);
/// --server, --host, --port, --user, --sslmode, --service, --maintenance-db, --param: of every kind that usesServer.
std::span<const OptionInfo> serverOptions();
/// --backup-dir: of every kind that hasRepository.
std::span<const OptionInfo> repositoryOptions();
/// The option that takes a value for the member `key` of a spec; null when the kind has none.
const OptionInfo *findValueOption(const JobKind &kind, QLatin1StringView key);
/// What a person knows the member `key` of a spec by: the name of its option ("--no-owner"), or the key where it has
/// none.
QString optionNameOf(const JobKind &kind, QLatin1StringView key);
/// A kind's own options, then those of repository and server where it takes them.
QList<OptionInfo> allOptions(const JobKind &kind);
}
