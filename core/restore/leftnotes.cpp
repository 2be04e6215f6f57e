#include "core/restore/leftnotes.h"

#include "core/base/translation.h"
#include "core/restore/restorenote.h"

namespace larder
{
namespace
{
QString sentenceOf(const RestoreNote &note)
{
    if (!note.folder.isEmpty())
        return Engine::tr("A drill that was killed left the folder %1.").arg(note.folder);
    if (!note.scratchName.isEmpty())
        return Engine::tr("A restore that was killed left the database %1.").arg(note.scratchName);
    return Engine::tr("A restore that was killed left a database closed to connections.");
}
}

QStringList notesOfKilledJobs(const QString &journalDir)
{
    QStringList left;
    for (const NoteFile &file : notesIn(journalDir)) {
        if (file.trouble) // as good as one that says what was left
            left.append(file.trouble->message());
        else if (!file.note)
            left.append(Engine::tr("%1 is no note of a restore.").arg(file.path));
        else if (file.note->isLeft())
            left.append(sentenceOf(*file.note));
    }
    return left;
}
}
