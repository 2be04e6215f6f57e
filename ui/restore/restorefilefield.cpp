#include "ui/restore/restorefilefield.h"

#include "ui/widgets/folderfield.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QString sqlSuffix = u".sql"_s;
const QString csvSuffix = u".csv"_s;

/// The name of a database may hold anything.
QString freeFile(QString baseName)
{
    static const QRegularExpression awkward(u"[/\\\\\"\\s]+"_s);
    baseName.replace(awkward, u"_"_s);
    const QString base = QDir::homePath() + u'/' + baseName;
    QString file = base + sqlSuffix;
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = base + u'_' + QString::number(number) + sqlSuffix;
    return file;
}
}

RestoreFileField::RestoreFileField(const QString &baseName, QWidget *parent)
    : QWidget(parent), m_path(new QLineEdit(freeFile(baseName))), m_remark(new SecondaryLabel)
{
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setAutoDefault(false);
    choose->setToolTip(tr("Choose folder and name of the file"));
    m_path->setLayoutDirection(Qt::LeftToRight); // as paths do everywhere
    m_path->setAccessibleName(tr("File to write"));
    m_path->setObjectName(u"file"_s);
    setFocusPolicy(Qt::StrongFocus); // a label's mnemonic asks for it before it follows the proxy
    setFocusProxy(m_path);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_path, 0, 0);
    layout->addWidget(choose, 0, 1);
    layout->addWidget(m_remark, 1, 0, 1, 2);
    connect(choose, &QPushButton::clicked, this, &RestoreFileField::choose);
    connect(m_path, &QLineEdit::textChanged, this, &RestoreFileField::changed);
}

QString RestoreFileField::file() const { return pathTyped(m_path->text(), QDir::home()); }

bool RestoreFileField::isCsv() const { return file().endsWith(csvSuffix, Qt::CaseInsensitive); }

QString RestoreFileField::problem(qsizetype tables) const
{
    const QFileInfo target(file());
    if (file().isEmpty())
        return tr("Type a name for the file.");
    if (!isCsv() && !file().endsWith(sqlSuffix, Qt::CaseInsensitive))
        return tr("End the name with .sql, or for one table with .csv.");
    if (isCsv() && tables > 1)
        return tr("A CSV file holds one table. Tick one, or end the name with .sql.");
    if (target.exists())
        return tr("There is a file of this name already. Choose another.");
    if (!target.dir().exists())
        return tr("There is no folder %1.").arg(QDir::toNativeSeparators(target.path()));
    return {};
}

QString RestoreFileField::check(qsizetype tables)
{
    m_tables = tables;
    const QString found = problem(tables);
    m_remark->setText(!found.isEmpty() ? found
                          : isCsv()    ? tr("Comma-separated values with a line of column names.")
                                       : tr("SQL that makes these tables and loads their rows."));
    return found;
}

void RestoreFileField::choose()
{
    const QString sql = tr("SQL script (*.sql)");
    const QString csv = tr("Comma-separated values (*.csv)");
    auto *dialog = new QFileDialog(this, tr("Extract tables into a file"), QFileInfo(file()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    dialog->setNameFilters(m_tables <= 1 ? QStringList{sql, csv} : QStringList{sql});
    dialog->setDefaultSuffix(u"sql"_s);
    dialog->selectFile(QFileInfo(file()).fileName());
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, csv](const QString &filter) { dialog->setDefaultSuffix(filter == csv ? u"csv"_s : u"sql"_s); });
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}
}
