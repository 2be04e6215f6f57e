#include "core/restore/leftnotes.h"

#include "core/base/translation.h"
#include "core/restore/restorenote.h"

#include <algorithm>

namespace larder
{
namespace
{
QString closedSentence(const RestoreNote &note)
{
    return note.closedName.isEmpty()
        ? Engine::tr("A restore that was killed left a database closed to connections.")
        : Engine::tr("A restore that was killed left the database %1 closed to connections: nobody can use it.")
              .arg(note.closedName);
}

QStringList onServer(const RestoreNote &note)
{
    QStringList sentences;
    if (note.closedOid != 0)
        sentences.append(closedSentence(note));
    if (!note.scratchName.isEmpty())
        sentences.append(Engine::tr("A restore that was killed left the database %1.").arg(note.scratchName));
    return sentences;
}

void add(const RestoreNote &note, const QString &systemIdentifier, LeftByKilledJobs &left)
{
    if (!note.folder.isEmpty())
        left.here.append(Engine::tr("A drill that was killed left the folder %1.").arg(note.folder));
    const QStringList sentences = onServer(note);
    if (systemIdentifier.isEmpty() || note.systemIdentifier.isEmpty() || note.systemIdentifier == systemIdentifier) {
        left.here += sentences;
        return;
    }
    for (const QString &sentence : sentences)
        left.elsewhere.append(
            Engine::tr("%1 It is on another server (system identifier %2).").arg(sentence, note.systemIdentifier));
}

/// Clients wait for these.
bool isClosing(const NoteFile &file) { return file.note && file.note->closedOid != 0; }
}

LeftByKilledJobs leftByKilledJobs(const QString &journalDir, const QString &systemIdentifier)
{
    QList<NoteFile> files = notesIn(journalDir);
    std::stable_partition(files.begin(), files.end(), isClosing);
    LeftByKilledJobs left;
    for (const NoteFile &file : std::as_const(files)) {
        if (file.trouble) // as good as one that says what was left
            left.here.append(file.trouble->message());
        else if (!file.note)
            left.here.append(Engine::tr("%1 is no note of a restore.").arg(file.path));
        else if (file.note->isLeft())
            add(*file.note, systemIdentifier, left);
    }
    return left;
}
}
