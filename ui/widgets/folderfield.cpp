#include "ui/widgets/folderfield.h"

#include "core/base/format.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The folder itself or the nearest one above it that is there already.
QString existingPart(const QString &folder)
{
    QString path = folder;
    while (!QFileInfo::exists(path) && path != "/"_L1 && !path.isEmpty())
        path = QFileInfo(path).path();
    return path;
}
}

QString pathTyped(const QString &text, const QDir &base)
{
    QString path = text.trimmed();
    if (path.isEmpty())
        return {};
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path = QDir::homePath() + path.mid(1);
    return QDir::cleanPath(base.absoluteFilePath(path));
}

FolderField::FolderField(const QString &folder, QWidget *parent)
    : QWidget(parent), m_path(new QLineEdit(folder)), m_space(new SecondaryLabel)
{
    auto *change = new QPushButton(tr("Chan&ge…"));
    change->setAutoDefault(false);
    change->setToolTip(tr("Choose another folder"));
    m_path->setLayoutDirection(Qt::LeftToRight); // as paths do everywhere
    m_path->setAccessibleName(tr("Folder"));
    setFocusPolicy(Qt::StrongFocus); // a label's mnemonic asks for it before it follows the proxy
    setFocusProxy(m_path);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_path, 0, 0);
    layout->addWidget(change, 0, 1);
    layout->addWidget(m_space, 1, 0, 1, 2);

    connect(change, &QPushButton::clicked, this, &FolderField::choose);
    connect(m_path, &QLineEdit::textChanged, this, &FolderField::showSpace);
    connect(m_path, &QLineEdit::textChanged, this, &FolderField::changed);
    showSpace();
}

QString FolderField::folder() const { return pathTyped(m_path->text(), QDir()); }

qint64 FolderField::freeBytes() const { return QStorageInfo(existingPart(folder())).bytesAvailable(); }

void FolderField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Folder for backups"), existingPart(folder()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void FolderField::showSpace()
{
    const QString path = folder();
    if (path.isEmpty()) {
        m_space->setText(tr("Type a folder."));
        return;
    }
    const QString space = tr("%1 free").arg(formatBytes(freeBytes()));
    m_space->setText(QFileInfo::exists(path) ? space : tr("%1 · the folder will be created").arg(space));
}
}
