#include "tests/policy/healthcases.h"

#include "tests/support/caselines.h"

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
class CaseReader
{
public:
    QList<HealthCase> read()
    {
        for (const CaseLine &line : caseLines(u"health.txt"_s)) {
            m_line = line.number;
            take(line.word, line.rest);
        }
        return m_cases;
    }

private:
    [[noreturn]] void reject() const { qFatal("health.txt:%d is no line of a case", m_line); }

    void take(const QString &word, const QString &rest)
    {
        if (word == "case"_L1) {
            m_cases.emplace_back().title = rest;
            m_cases.last().facts.now = QDateTime({2026, 5, 3}, {12, 0}, Qt::UTC);
            return;
        }
        if (m_cases.isEmpty())
            reject();
        HealthCase &now = m_cases.last();
        if (word == "level"_L1)
            now.level = rest;
        else if (word == "protected"_L1)
            now.protectedText = rest;
        else if (word == "finding"_L1)
            now.findings.append(rest);
        else if (word == "names"_L1)
            now.names = rest.split(u' ');
        else if (word == "last-backup"_L1)
            now.lastBackup = before(now.facts, rest);
        else if (word == "weakest-proof"_L1)
            now.weakestProof = levelOf(rest);
        else if (word == "full-in"_L1)
            now.fullIn = rest == "unknown"_L1 ? -1 : numberOf(rest);
        else
            takeFact(now.facts, word, rest);
    }

    void takeFact(HealthFacts &facts, const QString &word, const QString &rest)
    {
        if (word == "now"_L1)
            facts.now = QDateTime::fromString(rest + u"Z"_s, u"yyyy-MM-dd HH:mmt"_s);
        else if (word == "databases"_L1)
            facts.databases = rest.split(u' ');
        else if (word == "closed"_L1)
            facts.closed = rest.split(u' ');
        else if (word == "backup"_L1)
            facts.backups.append(backup(facts, rest.split(u' ')));
        else if (word == "run"_L1)
            facts.runs.append(run(facts, rest));
        else if (word == "free"_L1)
            facts.freeBytes = rest.toLongLong();
        else if (word == "max-age"_L1)
            facts.maximumAgeHours = rest.toInt();
        else if (word == "retention"_L1)
            facts.retentionDays = rest.toInt();
        else
            takeProblem(facts, word, rest);
    }

    void takeProblem(HealthFacts &facts, const QString &word, const QString &rest) const
    {
        if (word == "unusable"_L1)
            facts.repositoryProblem = rest;
        else if (word == "catalogue"_L1)
            facts.catalogueProblem = rest;
        else if (word == "server"_L1)
            facts.serverProblem = rest;
        else
            reject();
    }

    ProofLevel levelOf(const QString &text) const
    {
        const std::optional<ProofLevel> level = proofLevelFromString(text);
        if (!level)
            reject();
        return *level;
    }

    int numberOf(const QString &text) const
    {
        bool ok = false;
        const int number = text.toInt(&ok);
        if (!ok)
            reject();
        return number;
    }

    QDateTime before(const HealthFacts &facts, const QString &age) const
    {
        bool ok = false;
        const qint64 count = age.chopped(1).toLongLong(&ok);
        const qint64 unit = age.endsWith(u'm') ? 60 : age.endsWith(u'h') ? 3600 : age.endsWith(u'd') ? 86'400 : 0;
        if (!ok || unit == 0)
            reject();
        return facts.now.addSecs(-count * unit);
    }

    BackupRecord backup(const HealthFacts &facts, const QStringList &words) const
    {
        BackupRecord backup;
        backup.database = words.value(0);
        backup.started = before(facts, words.value(1));
        backup.path = backup.database + backup.started.toString(u"'_'yyyyMMdd_HHmmss'.sql.gz'"_s);
        backup.hasManifest = true;
        backup.bytes = 1;
        backup.proof = {ProofLevel::Sealed, backup.started, {}, {}};
        for (const QString &word : words.mid(2))
            apply(backup, word, facts);
        return backup;
    }

    void apply(BackupRecord &backup, const QString &word, const HealthFacts &facts) const
    {
        const QString value = word.section(u'=', 1);
        if (const std::optional<ProofLevel> level = proofLevelFromString(word))
            backup.proof.level = *level;
        else if (word == "foreign"_L1)
            backup.hasManifest = false;
        else if (word == "part"_L1)
            backup.partial = true;
        else if (word == "globals"_L1)
            backup.isGlobals = true;
        else if (word == "damaged"_L1)
            backup.problem = u"It is cut short."_s;
        else if (word == "missing"_L1)
            markMissing(backup);
        else if (word.startsWith("bytes="_L1))
            backup.bytes = value.toLongLong();
        else if (word.startsWith("drilled="_L1))
            backup.drilledAt = before(facts, value);
        else if (word.startsWith("drill-failed="_L1))
            markDrillFailed(backup, before(facts, value));
        else
            reject();
    }

    static void markMissing(BackupRecord &backup)
    {
        backup.missing = true;
        backup.problem = u"The file is missing; only its record is left."_s;
    }

    static void markDrillFailed(BackupRecord &backup, const QDateTime &at)
    {
        backup.drilledAt = at;
        backup.drillProblem = u"a type missing"_s;
    }

    BackupRun run(const HealthFacts &facts, const QString &rest) const
    {
        BackupRun run{before(facts, rest.section(u' ', 0, 0)), rest.section(u' ', 1, 1) == "failed"_L1, {}, {}};
        run.why = rest.section(u' ', 2);
        if (run.why.startsWith("of "_L1)) {
            run.databases = run.why.section(u' ', 1, 1).split(u',');
            run.why = run.why.section(u' ', 2);
        }
        return run;
    }

    int m_line = 0;
    QList<HealthCase> m_cases;
};
}

QList<HealthCase> readHealthCases() { return CaseReader().read(); }
}
