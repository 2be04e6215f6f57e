#pragma once

#include "tests/life/dice.h"
#include "tests/life/model.h"
#include "tests/life/program.h"
#include "tests/life/world.h"

#include <functional>
#include <optional>

namespace larder::life
{
/// What may go in a cleanup: never a pinned one, never the last whole one of a database; and by these rules.
struct Cleaning
{
    int youngest = 0; ///< whatever is younger than this many days stays
    int copies = 1; ///< so many of the newest whole ones of each database stay
};

/// Stands in arguments for a file outside the repository.
inline const QString outputFile = QStringLiteral("OUTPUT");

/// A pin or a note; the other of the two stays as it is.
struct Marking
{
    std::optional<bool> pinned;
    std::optional<QString> note;
};

/// One thing that somebody does with larder-cli: what it is called with, how it may end, and what may be different
/// afterwards. Whatever is not named here must be as before, also when the program is killed in the middle.
struct Plan
{
    QStringList arguments; ///< the verb and options
    QStringList operands; ///< databases and backups, which may look like options
    QString account = admin;
    bool byWindow = false; ///< the window does it, not larder-cli
    QSet<int> codes{0, 1};
    bool needsServer = false;
    bool needsRepository = true;
    bool writes = false; ///< leaves no temporary files when it succeeds, of killed ones neither
    bool restores = false; ///< makes scratch databases, and tidies up after killed ones of the same account

    QSet<QString> backsUp; ///< databases of which new backups may appear
    bool backsUpParts = false;
    std::optional<Cleaning> cleans;
    QMap<QString, QStringList> holds; ///< database → what it may hold afterwards besides what it held
    QSet<QString> keeps; ///< databases of which what they held may be found in a kept one
    QMap<QString, Marking> marks; ///< pins and notes that may be set

    /// What must be true when it ended with 0 or 1; gives complaints.
    std::function<QStringList(const Model &before, const State &after)> achieved;
};

/// Something to do, where the present state allows it.
struct Operation
{
    const char *name;
    int weight;
    std::optional<Plan> (*plan)(const Model &model, Dice &dice);
};

QList<Operation> backupOperations();
QList<Operation> restoreOperations();
QList<Operation> proofOperations();
QList<Operation> keepingOperations(); ///< pins, notes, cleanups, the catalogue
QList<Operation> lookingOperations(); ///< change nothing and may be done beside anything else
}
