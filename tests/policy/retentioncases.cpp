#include "tests/policy/retentioncases.h"

#include "tests/support/caselines.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
const QMap<QString, RetentionReason> outcomes{{u"young"_s, RetentionReason::Young},
                                              {u"any-age"_s, RetentionReason::NoAgeLimit},
                                              {u"pinned"_s, RetentionReason::Pinned},
                                              {u"newest-copy"_s, RetentionReason::MinimumCopies},
                                              {u"daily"_s, RetentionReason::Daily},
                                              {u"weekly"_s, RetentionReason::Weekly},
                                              {u"monthly"_s, RetentionReason::Monthly},
                                              {u"yearly"_s, RetentionReason::Yearly},
                                              {u"best-proven"_s, RetentionReason::LastProven},
                                              {u"future"_s, RetentionReason::InFuture},
                                              {u"clock"_s, RetentionReason::ClockJumped},
                                              {u"of-run"_s, RetentionReason::GlobalsOfKeptRun},
                                              {u"too-old"_s, RetentionReason::TooOld},
                                              {u"over-cap"_s, RetentionReason::OverSizeCap}};

QDateTime timeIn(const QTimeZone &zone, const QString &text)
{
    const QString whole = text.size() == 16 ? text + u":00"_s : text;
    const QDateTime plain = QDateTime::fromString(whole, u"yyyy-MM-dd HH:mm:ss"_s);
    return QDateTime(plain.date(), plain.time(), zone);
}

class CaseReader
{
public:
    QList<RetentionCase> read()
    {
        for (const CaseLine &line : caseLines(u"retention.txt"_s)) {
            m_line = line.number;
            take(line.word, line.rest.simplified());
        }
        return m_cases;
    }

private:
    [[noreturn]] void reject() const { qFatal("retention.txt:%d is no line of a case", m_line); }

    void take(const QString &word, const QString &rest)
    {
        if (word == "case"_L1) {
            m_cases.append({rest, {}, berlin(u"2026-05-03 02:00"_s), QTimeZone("Europe/Berlin"), {}, {}, {}});
            return;
        }
        if (m_cases.isEmpty())
            reject();
        RetentionCase &now = m_cases.last();
        if (word == "keep"_L1)
            takePolicy(now.policy, rest.split(u' '));
        else if (word == "now"_L1)
            now.now = momentOf(rest);
        else if (word == "zone"_L1)
            now.zone = zoneNamed(rest);
        else if (word == "last"_L1)
            now.lastSeen = momentOf(rest);
        else
            takeBackup(now, word, rest.split(u' '));
    }

    QTimeZone zoneNamed(const QString &name) const
    {
        const QTimeZone zone(name.toLatin1());
        if (!zone.isValid())
            reject();
        return zone;
    }

    void takePolicy(RetentionPolicy &policy, const QStringList &words) const
    {
        if (words.size() % 2 != 0)
            reject();
        for (qsizetype i = 0; i < words.size(); i += 2)
            takeRule(policy, words[i], numberOf(words[i + 1]));
    }

    void takeRule(RetentionPolicy &policy, const QString &rule, qint64 number) const
    {
        const QMap<QString, int RetentionPolicy::*> counts{
            {u"days"_s, &RetentionPolicy::days},       {u"copies"_s, &RetentionPolicy::minimumCopies},
            {u"daily"_s, &RetentionPolicy::daily},     {u"weekly"_s, &RetentionPolicy::weekly},
            {u"monthly"_s, &RetentionPolicy::monthly}, {u"yearly"_s, &RetentionPolicy::yearly}};
        if (rule == "at-most"_L1)
            policy.maximumBytes = number;
        else if (counts.contains(rule))
            policy.*counts[rule] = static_cast<int>(number);
        else
            reject();
    }

    void takeBackup(RetentionCase &now, const QString &outcome, const QStringList &words) const
    {
        if (!outcomes.contains(outcome) || words.size() < 2)
            reject();
        const bool isKnown = words[1] != "unknown"_L1;
        const qsizetype timeWords = words.value(3) == "UTC"_L1 ? 3 : isKnown ? 2 : 1;
        const QString time = words.mid(1, timeWords).join(u' ');
        BackupRecord backup;
        backup.database = words[0];
        backup.started = isKnown ? momentOf(time).toUTC() : QDateTime();
        backup.path = words[1] + u'/' + words[0] + u'_' + time.section(u' ', 1);
        backup.bytes = 10;
        backup.hasManifest = true;
        for (const QString &mark : words.mid(1 + timeWords))
            apply(backup, mark);
        now.backups.append(backup);
        now.expected.append(outcomes[outcome]);
    }

    void apply(BackupRecord &backup, const QString &mark) const
    {
        const QString value = mark.section(u'=', 1);
        if (const std::optional<ProofLevel> level = proofLevelFromString(mark))
            backup.proof.level = *level;
        else if (mark == "pinned"_L1)
            backup.pinned = true;
        else if (mark == "part"_L1)
            backup.partial = true;
        else if (mark == "foreign"_L1)
            backup.hasManifest = false;
        else if (mark == "globals"_L1)
            backup.isGlobals = true;
        else if (mark.startsWith("run="_L1))
            backup.runId = value;
        else if (mark.startsWith("bytes="_L1))
            backup.bytes = numberOf(value);
        else if (mark.startsWith("number="_L1))
            backup.path += u'_' + value;
        else
            applyFault(backup, mark);
    }

    void applyFault(BackupRecord &backup, const QString &mark) const
    {
        if (mark == "drill-failed"_L1) {
            backup.drillProblem = u"a type is missing"_s;
            return;
        }
        if (mark != "damaged"_L1 && mark != "missing"_L1)
            reject();
        backup.missing = mark == "missing"_L1;
        backup.problem = u"member 3 is cut short"_s;
    }

    QDateTime momentOf(const QString &text) const
    {
        const bool isUtc = text.endsWith(" UTC"_L1);
        const QDateTime moment = isUtc ? timeIn(QTimeZone::utc(), text.chopped(4)) : berlin(text);
        if (!moment.isValid())
            reject();
        return moment;
    }

    qint64 numberOf(const QString &text) const
    {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (!ok)
            reject();
        return number;
    }

    int m_line = 0;
    QList<RetentionCase> m_cases;
};
}

QList<RetentionCase> readRetentionCases() { return CaseReader().read(); }

QDateTime berlin(const QString &local) { return timeIn(QTimeZone("Europe/Berlin"), local); }
}
