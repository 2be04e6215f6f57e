#include "tests/life/life.h"

#include "tests/life/mishap.h"

#include <QDir>
#include <QFile>
#include <QThread>
#include <csignal>

using namespace Qt::StringLiterals;

namespace larder::life
{
namespace
{
/// Waits until `holds`, for what ends a moment after its cause.
bool comesTrue(const std::function<bool()> &holds)
{
    const QDeadlineTimer deadline(std::chrono::seconds(20));
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return true;
}

Plan drawn(const QList<Operation> &operations, const Model &model, Dice &dice)
{
    int all = 0;
    for (const Operation &operation : operations)
        all += operation.weight;
    for (;;) {
        qsizetype number = dice.below(all);
        for (const Operation &operation : operations) {
            number -= operation.weight;
            if (number >= 0)
                continue;
            if (const std::optional<Plan> plan = operation.plan(model, dice))
                return *plan;
            break;
        }
    }
}

/// What the window has a form for; the rest it only shows.
bool canBeDoneByWindow(const Plan &plan)
{
    static const QSet<QString> verbs{u"backup"_s, u"restore"_s, u"verify"_s, u"drill"_s, u"cleanup"_s,
                                     u"undo"_s,   u"pin"_s,     u"unpin"_s,  u"note"_s};
    return verbs.contains(plan.arguments.first());
}

QList<Operation> allOperations()
{
    return backupOperations() + restoreOperations() + proofOperations() + keepingOperations() + lookingOperations();
}
}

Life::Life(quint64 seed, const Options &options) : m_seed(seed), m_options(options), m_dice(seed), m_world(options.keep)
{ }

bool Life::live(const QDeadlineTimer &until)
{
    if (!m_world.start()) {
        fputs("The world does not start.\n", stderr);
        return false;
    }
    m_canRepair = m_world.larder({u"help"_s, u"doctor"_s}, admin)->end().out.contains("--repair");
    foundDatabase(m_world, m_model);
    foundDatabase(m_world, m_model);
    look();
    while (!until.hasExpired() && (m_options.steps == 0 || m_operations < m_options.steps)) {
        if (!step())
            return false;
    }
    return true;
}

void Life::look() { m_model.state = observe(m_world, m_model.state); }

void Life::record(const QString &line)
{
    m_history += line;
    if (m_options.verbose)
        fprintf(stderr, "%s\n", qPrintable(line));
}

bool Life::step()
{
    if (m_dice.chance(40)) {
        const QString what = befall(m_world, m_model, m_dice);
        if (!what.isEmpty())
            record(u"     "_s + what);
        look();
    }
    if (const QStringList complaints = keepWindowOpen(); !complaints.isEmpty()) {
        tellFailure(complaints);
        return false;
    }
    Plan plan = drawn(allOperations(), m_model, m_dice);
    plan.byWindow = m_options.window && m_world.hasWindow() && canBeDoneByWindow(plan) && m_dice.chance(25);
    const Fault fault = chooseFault(m_world, m_model, plan, m_dice);
    if (fault.kind == Fault::Kind::Stranger) {
        plan.account = stranger;
        m_world.letEverybodyRead();
    }
    const QList<Deed> deeds = carryOut(QList<Plan>{plan} + chooseCompanions(plan, fault), fault);
    ++m_operations;
    ++m_model.lastName;
    QStringList complaints = afterwards();
    const State after = observe(m_world, m_model.state);
    complaints += judge(m_world, m_model, after, deeds);
    if (complaints.isEmpty()) {
        learn(m_model, after, deeds);
        return true;
    }
    for (const Deed &deed : deeds)
        complaints += u"%1 said: %2"_s.arg(deed.plan.arguments.first(), QString::fromUtf8(deed.ended.err.right(1500)));
    tellFailure(complaints);
    return false;
}

/// Readers, pins and notes beside whatever is done; a cleanup may take from a reader what it reads.
QList<Plan> Life::chooseCompanions(const Plan &main, const Fault &fault)
{
    QList<Plan> companions;
    if (fault.meetsAll() || main.arguments.first() == "cleanup"_L1)
        return companions;
    const QList<Operation> possible = lookingOperations() + proofOperations().first(2) + keepingOperations().first(3);
    while (companions.size() < 2 && m_dice.chance(30))
        companions += drawn(possible, m_model, m_dice);
    return companions;
}

std::unique_ptr<Program> Life::begin(const Plan &plan, const Circumstances &circumstances)
{
    QStringList arguments = plan.arguments;
    arguments.replaceInStrings(outputFile, m_world.outputs() + u"/%1.csv"_s.arg(m_operations));
    if (!m_canRepair)
        arguments.removeAll(u"--repair"_s);
    if (!plan.operands.isEmpty())
        arguments += u"--"_s;
    arguments += plan.operands;
    return plan.byWindow ? m_world.windowJob(arguments, plan.account, circumstances)
                         : m_world.larder(arguments, plan.account, circumstances);
}

void Life::strike(const Fault &fault, const Plan &plan, Program &program)
{
    using enum Fault::Kind;
    if (!fault.stopsInTheMiddle() && fault.kind != Terminate && fault.kind != Interrupt)
        return;
    const auto usual = m_usual.value(plan.arguments.first(), std::chrono::milliseconds(500));
    QThread::msleep(static_cast<unsigned long>(usual.count() * fault.moment / 100)); // the moment is the subject
    if (fault.kind == ServerCrash)
        m_world.crashServer();
    else
        program.send(fault.stopsInTheMiddle() ? SIGKILL : fault.kind == Terminate ? SIGTERM : SIGINT);
}

QList<Deed> Life::carryOut(const QList<Plan> &plans, const Fault &fault)
{
    using enum Fault::Kind;
    const QString full = fault.kind == FullDisk ? m_world.disk() : fault.kind == FullHome ? m_world.homes() : QString();
    if (!full.isEmpty())
        m_world.fill(full, fault.free);
    std::vector<std::unique_ptr<Program>> programs;
    for (qsizetype i = 0; i < plans.size(); ++i)
        programs.push_back(begin(plans[i], i == 0 ? fault.circumstances() : Circumstances()));
    strike(fault, plans.first(), *programs.front());
    QList<Deed> deeds;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const Fault own = i == 0 || fault.meetsAll() ? fault : Fault();
        deeds += {plans[i], own, programs[static_cast<size_t>(i)]->end()};
        const Deed &deed = deeds.last();
        if (own.kind == None && plans.size() == 1 && !deed.plan.byWindow)
            m_usual[deed.plan.arguments.first()] = deed.ended.took;
        record(u"%1 %2 %3 (%4%5) → %6"_s.arg(
            i == 0 ? QString::number(m_operations).rightJustified(4) : u"   +"_s, deed.plan.arguments.join(u' '),
            deed.plan.operands.join(u' '),
            deed.plan.byWindow ? deed.plan.account + u" in the window"_s : deed.plan.account,
            own.kind == None ? QString() : u", "_s + own.described(), deed.ended.described()));
    }
    if (!full.isEmpty())
        m_world.empty(full);
    return deeds;
}

/// Nothing of what was done goes on, and what was not to be touched was not.
QStringList Life::afterwards()
{
    QStringList complaints;
    QList<qint64> known;
    if (m_window && m_window->isRunning())
        known += m_window->pid();
    if (!comesTrue([&] { return m_world.strays(known).isEmpty(); }))
        complaints += u"still running: "_s + m_world.strays(known).join(u"; "_s);
    const auto sessions = [this] {
        return m_world
            .psql(u"postgres"_s,
                  "SELECT application_name || ' ' || query FROM pg_stat_activity WHERE application_name LIKE "
                  "'larder/%' OR"
                  " application_name LIKE 'pg_%';")
            .trimmed();
    };
    if (!comesTrue([&] { return sessions().isEmpty(); }))
        complaints += u"still connected: "_s + QString::fromUtf8(sessions());
    if (!QDir(m_world.emptyFolder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        complaints += u"something was written where no disk is mounted"_s;
    return complaints;
}

/// The window looks on, as somebody leaves it open; now and then it is killed like everything else. By itself it does
/// not end.
QStringList Life::keepWindowOpen()
{
    if (!m_options.window)
        return {};
    if (m_window && !m_window->isRunning()) {
        const Ended ended = m_window->end();
        if (ended.signal != SIGKILL)
            return {u"the window ended: "_s + ended.described() + u' ' + QString::fromUtf8(ended.err)};
        m_window.reset();
    }
    if (!m_window) {
        m_window = m_world.window();
        if (m_window)
            record(u"     the window opens"_s);
    } else if (m_dice.chance(3)) {
        m_window->send(SIGKILL);
        record(u"     the window is killed"_s);
    }
    return {};
}

void Life::tellFailure(const QStringList &complaints)
{
    fprintf(stderr, "\nThe last steps of this life:\n");
    for (const QString &line : m_history.sliced(std::max<qsizetype>(0, m_history.size() - 40)))
        fprintf(stderr, "%s\n", qPrintable(line));
    fprintf(stderr, "\nWhat did not hold:\n");
    for (const QString &complaint : complaints)
        fprintf(stderr, "  %s\n", qPrintable(complaint));
    m_world.keep();
    fprintf(stderr, "\nlife: FAILED with --seed %llu at step %d; what was on the disks is in %s\n",
            static_cast<unsigned long long>(m_seed), m_operations, qPrintable(m_world.folder()));
}
}
