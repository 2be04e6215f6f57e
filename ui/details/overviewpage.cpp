#include "ui/details/overviewpage.h"

#include "core/base/format.h"
#include "ui/manual/manualplaces.h"
#include "ui/messages/messagepanel.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/proofladder.h"
#include "ui/words/backupwords.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString sizeText(const BackupRecord &backup)
{
    if (backup.rawBytes <= 0 || backup.bytes <= 0 || backup.rawBytes == backup.bytes)
        return formatBytes(backup.bytes);
    const double ratio = static_cast<double>(backup.rawBytes) / static_cast<double>(backup.bytes);
    return OverviewPage::tr("%1 (%2 of SQL, %3 times smaller)")
        .arg(formatBytes(backup.bytes), formatBytes(backup.rawBytes), QString::number(ratio, 'f', 1));
}

QString rowsText(const BackupRecord &backup, const std::optional<Manifest> &manifest)
{
    const QString rows = formatCount(backup.rows);
    if (!manifest || backup.rows < 0)
        return rows;
    const auto tables = std::count_if(manifest->sections.begin(), manifest->sections.end(),
                                      [](const ManifestSection &section) { return section.kind == "table"_L1; });
    return OverviewPage::tr("%1 in %n table(s)", nullptr, static_cast<int>(tables)).arg(rows);
}

/// "15.20" of "15.20 (Debian 15.20-0+deb12u1)".
QString numberOf(const QString &version) { return version.section(u' ', 0, 0); }

QString serverText(const Manifest &manifest)
{
    const QString version = OverviewPage::tr("PostgreSQL %1").arg(numberOf(manifest.serverVersion));
    if (manifest.serverHost.isEmpty() || manifest.serverHost.startsWith(u'/'))
        return OverviewPage::tr("%1 on this computer").arg(version);
    return OverviewPage::tr("%1 at %2, port %3").arg(version, manifest.serverHost, manifest.serverPort);
}
}

OverviewPage::OverviewPage(QWidget *parent)
    : QScrollArea(parent),
      m_title(headingLabel()),
      m_when(new SecondaryLabel),
      m_problem(new MessagePanel),
      m_restore(new QPushButton(QIcon::fromTheme(u"larder-restore"_s), tr("&Restore…"))),
      m_verify(new QPushButton(QIcon::fromTheme(u"larder-verify"_s), tr("&Verify"))),
      m_pin(new QPushButton(QIcon::fromTheme(u"larder-pin"_s), tr("&Keep for ever"))),
      m_note(new QLineEdit),
      m_ladder(new ProofLadder),
      m_meaning(new SecondaryLabel),
      m_facts(new QGridLayout),
      m_sumTitle(sectionLabel(tr("SHA-256"))),
      m_sum(new CodeBox(tr("SHA-256"))),
      m_madeTitle(sectionLabel(tr("How it was made"))),
      m_made(new CodeBox(tr("commands that made it"))),
      m_byHand(new CodeBox(tr("commands that restore it by hand")))
{
    setManualPlace(this, "proof.md#the-ladder");
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(8);
    addHead(layout);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnStretch(1, 1);
    layout->addLayout(m_facts);
    addCode(layout);
    layout->addStretch();
    setWidget(content);

    connect(m_restore, &QPushButton::clicked, this, &OverviewPage::restoreRequested);
    connect(m_verify, &QPushButton::clicked, this, &OverviewPage::verifyRequested);
    connect(m_problem, &MessagePanel::actionTriggered, this, [this] {
        if (m_backup.missing)
            Q_EMIT forgetRequested();
        else
            Q_EMIT otherRequested(m_instead);
    });
    connect(m_pin, &QPushButton::clicked, this, &OverviewPage::tellAnnotation);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->text() != m_backup.note)
            tellAnnotation();
    });
}

void OverviewPage::addHead(QVBoxLayout *layout)
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_restore->setToolTip(tr("Restore this backup step by step"));
    m_verify->setToolTip(tr("Read the whole file and compare it with its record"));
    m_pin->setToolTip(tr("A pinned backup is never removed by a cleanup"));
    m_pin->setCheckable(true);
    m_note->setPlaceholderText(tr("Add a note…"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("Your own words on this backup; Enter saves them"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_verify);
    buttons->addWidget(m_pin);
    buttons->addStretch();

    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addWidget(m_problem);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addSpacing(16);
    layout->addWidget(m_ladder);
    layout->addWidget(m_meaning);
    layout->addSpacing(8);
    layout->addWidget(m_note);
    layout->addSpacing(8);
}

void OverviewPage::addCode(QVBoxLayout *layout)
{
    layout->addSpacing(16);
    layout->addWidget(m_sumTitle);
    layout->addWidget(m_sum);
    layout->addSpacing(8);
    layout->addWidget(sectionLabel(tr("Restore it by hand")));
    layout->addWidget(m_byHand);
    layout->addSpacing(8);
    layout->addWidget(m_madeTitle);
    layout->addWidget(m_made);
}

/// What is wrong leads, in red, with the safer way beside it.
void OverviewPage::presentProblem()
{
    using enum MessagePanel::Kind;
    if (m_backup.missing)
        m_problem->present(Error, tr("The file of this backup is missing."),
                           tr("Only its record is left. Bring the file back from a copy, or let go of the record."));
    else if (!m_backup.problem.isEmpty())
        m_problem->present(Error, tr("This backup is damaged."), m_backup.problem);
    else if (!m_backup.drillProblem.isEmpty())
        m_problem->present(Warning, tr("This backup failed in its last drill."), drillSentence(m_backup));
    m_problem->setVisible(isDoubtful(m_backup));
    m_problem->setActionText(m_backup.missing          ? tr("&Forget")
                                 : m_instead.isEmpty() ? QString()
                                                       : tr("Show the good one before"));
    m_restore->setEnabled(!m_backup.missing);
    m_verify->setEnabled(!m_backup.missing);
}

void OverviewPage::present(const BackupRecord &backup, const std::optional<Manifest> &manifest, const QDateTime &now,
                           const QString &instead)
{
    const bool sameNote = backup.path == m_backup.path && m_note->hasFocus() && m_note->isModified();
    m_backup = backup;
    m_title->setText(nameAndPart(backup));
    m_when->setText(u"%1 · %2"_s.arg(momentText(backup.started), formatAgo(backup.started, now)));
    m_instead = instead;
    presentProblem();
    m_pin->setChecked(backup.pinned);
    if (!sameNote)
        m_note->setText(backup.note);
    presentProof(manifest);
    presentFacts(manifest);
    m_sum->setText(QString::fromLatin1(backup.sha256));
    m_sum->setVisible(!backup.sha256.isEmpty());
    m_sumTitle->setVisible(!backup.sha256.isEmpty());
    m_byHand->setText(restoreCommands(backup).join(u'\n'));
    m_made->setText(manifest ? manifest->clientCommands.join(u'\n') : QString());
    m_made->setVisible(!m_made->text().isEmpty());
    m_madeTitle->setVisible(!m_made->text().isEmpty());
}

void OverviewPage::presentProof(const std::optional<Manifest> &manifest)
{
    const ProofLevel level = m_backup.proof.level;
    QList<Proof> proofs = manifest ? manifest->proofs : QList<Proof>{m_backup.proof};
    if (!m_backup.started.isNull())
        proofs.prepend({ProofLevel::Written, manifest ? manifest->finished : m_backup.started, {}, {}});
    m_ladder->setProofs(level, proofs, !m_backup.problem.isEmpty(), !m_backup.drillProblem.isEmpty());
    m_meaning->setText(m_backup.problem.isEmpty() ? meaningOf(level)
                                                  : tr("The last check failed; an earlier backup is safer."));
}

void OverviewPage::presentFacts(const std::optional<Manifest> &manifest)
{
    clear(m_facts);
    if (m_backup.partial)
        addFact(tr("Holds"), tr("a part of the database, which protects nothing: %1").arg(partWords(m_backup)));
    if (m_backup.partial && manifest)
        addFact(tr("Missing"), missingFrom(*manifest));
    addFact(tr("Size"), sizeText(m_backup));
    if (!m_backup.isGlobals && m_backup.rows >= 0)
        addFact(tr("Rows"), rowsText(m_backup, manifest));
    if (m_backup.durationMs >= 0)
        addFact(tr("Duration"), formatDuration(std::chrono::milliseconds(m_backup.durationMs)));
    addFact(tr("Format"), formatNameOf(m_backup));
    if (manifest) {
        addFact(tr("Server"), serverText(*manifest));
        addFact(tr("Made with"), tr("pg_dump %1").arg(numberOf(manifest->clientVersion)));
        if (manifest->snapshotAt.isValid())
            addFact(tr("Data as of"), momentText(manifest->snapshotAt));
    } else {
        addFact(tr("Record"), tr("none: the file was not made by Larder"));
    }
    addFile();
}

void OverviewPage::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->count() / 2;
    auto *label = new SecondaryLabel(name);
    label->setWordWrap(false);
    auto *text = textLabel(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(u"%1: %2"_s.arg(name, value));
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

/// A path has no places to wrap at: it is cut in the middle, with the whole of it as a tooltip.
void OverviewPage::addFile()
{
    const int row = m_facts->count() / 2;
    auto *path = new ElidedLabel(nullptr, Qt::ElideMiddle);
    path->setFullText(m_backup.absolutePath());
    m_facts->addWidget(new SecondaryLabel(tr("File")), row, 0);
    m_facts->addWidget(path, row, 1);
}

void OverviewPage::tellAnnotation()
{
    m_backup.note = m_note->text();
    m_backup.pinned = m_pin->isChecked();
    Q_EMIT annotated(m_backup.pinned, m_backup.note);
}

void OverviewPage::editNote()
{
    ensureWidgetVisible(m_note);
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->selectAll();
}
}
