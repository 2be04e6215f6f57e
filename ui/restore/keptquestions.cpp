#include "ui/restore/keptquestions.h"

#include "core/base/format.h"
#include "ui/messages/typedquestion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
class KeptQuestions
{
    Q_DECLARE_TR_FUNCTIONS(larder::KeptQuestions)
};

QString typeWhat() { return KeptQuestions::tr("To go on, type the name of the database: %1"); }
}

TypedQuestion *askToPutBack(const QString &original, const QString &kept, const QString &server, QWidget *parent)
{
    auto *question = new TypedQuestion(
        {.question = KeptQuestions::tr("Put the old \"%1\" back on %2?").arg(original, server),
         .consequences = KeptQuestions::tr("Its sessions will be disconnected. %1 becomes \"%2\" again; the present "
                                           "\"%2\" is kept under another name, so nothing is lost.")
                             .arg(kept, original),
         .typeWhat = typeWhat(),
         .name = original,
         .commit = KeptQuestions::tr("Put %1 back").arg(original),
         .icon = u"edit-undo"_s},
        parent);
    question->open();
    return question;
}

TypedQuestion *askToRemove(const QString &kept, qint64 bytes, const QString &server, QWidget *parent)
{
    auto *question = new TypedQuestion(
        {.question = KeptQuestions::tr("Remove the kept database \"%1\" from %2?").arg(kept, server),
         .consequences
         = KeptQuestions::tr("This frees %1 on the server. The restore that replaced it can then no longer "
                             "be undone.")
               .arg(formatBytes(bytes)),
         .typeWhat = typeWhat(),
         .name = kept,
         .commit = KeptQuestions::tr("Remove %1").arg(kept),
         .icon = u"edit-delete"_s},
        parent);
    question->open();
    return question;
}
}
