#include "ui/restore/keptdialog.h"

#include "core/base/format.h"
#include "ui/jobs/jobprogress.h"
#include "ui/jobs/onejob.h"
#include "ui/manual/manualplaces.h"
#include "ui/messages/messagepanel.h"
#include "ui/messages/typedquestion.h"
#include "ui/restore/keptquestions.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/waitingpage.h"
#include "ui/words/datewords.h"

#include <QHeaderView>
#include <QIcon>
#include <QJsonArray>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
enum Page { WaitPage, ListPage, NothingPage };
enum Column { Original, KeptAs, Size, Since, ColumnCount };
constexpr int KeptRole = Qt::UserRole; ///< the JSON object of a row, in its first column
}

KeptDialog::KeptDialog(JobController &jobs, const ServerAddress &server, const QString &serverName, QWidget *parent)
    : QDialog(parent),
      m_server(server),
      m_serverName(serverName),
      m_now(jobs.services().clock->nowUtc()),
      m_looking(new OneJob(jobs, this)),
      m_changing(new OneJob(jobs, this)),
      m_model(new QStandardItemModel(0, ColumnCount, this)),
      m_stack(new QStackedWidget),
      m_view(new QTreeView),
      m_nothing(textLabel(tr("No database is kept on %1. When a restore replaces a database, the old one appears here.")
                              .arg(serverName))),
      m_total(new SecondaryLabel),
      m_message(new MessagePanel),
      m_progress(new JobProgress(*m_changing)),
      m_undo(new QPushButton(QIcon::fromTheme(u"edit-undo"_s), tr("&Undo…"))),
      m_remove(new QPushButton(QIcon::fromTheme(u"edit-delete"_s), tr("&Remove…"))),
      m_close(new QPushButton(tr("&Close")))
{
    setManualPlace(this, "restore.md#undo");
    setWindowTitle(tr("Kept databases"));
    m_stack->addWidget(new WaitingPage(tr("Asking the server…")));
    m_stack->addWidget(makeList());
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(tr("Databases kept after a restore")));
    layout->addWidget(new SecondaryLabel(
        tr("On %1. A restore that replaces a database keeps the old one under another name until you remove it here; "
           "nothing removes it by itself.")
            .arg(serverName)));
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    m_progress->hide();
    resize(760, 420);

    connect(m_looking, &OneJob::finished, this, &KeptDialog::onInspected);
    connect(m_changing, &OneJob::finished, this, &KeptDialog::onChanged);
    connect(m_message, &MessagePanel::actionTriggered, this, &KeptDialog::inspect);
    inspect();
}

QWidget *KeptDialog::makeList()
{
    m_model->setHorizontalHeaderLabels({tr("Database"), tr("Kept as"), tr("Size"), tr("Since")});
    m_model->horizontalHeaderItem(Size)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layOutAsList(m_view);
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Kept databases"));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(KeptAs, QHeaderView::Stretch);
    for (const int column : {Original, Size, Since})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeptDialog::refreshButtons);
    return m_view;
}

QWidget *KeptDialog::makeButtons()
{
    m_undo->setToolTip(tr("Puts the kept database back; the present one is kept in its turn"));
    m_remove->setToolTip(tr("Deletes the kept database for good"));
    for (QPushButton *button : {m_undo, m_remove})
        button->setAutoDefault(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_undo);
    layout->addWidget(m_remove);
    layout->addSpacing(8);
    layout->addWidget(m_total, 1);
    layout->addWidget(m_close);
    m_close->setDefault(true);
    connect(m_undo, &QPushButton::clicked, this, &KeptDialog::putBack);
    connect(m_remove, &QPushButton::clicked, this, &KeptDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &KeptDialog::reject);
    return row;
}

void KeptDialog::inspect()
{
    m_stack->setCurrentIndex(WaitPage);
    m_looking->start(InspectSpec{m_server});
    refreshButtons();
}

void KeptDialog::onInspected(const JobOutcome &outcome)
{
    m_message->setActionText(outcome.ok() ? QString() : tr("Re&try"));
    if (outcome.ok()) {
        fill(outcome.result["kept"_L1].toArray());
    } else {
        m_message->present(outcome.error);
        m_nothing->clear();
        m_stack->setCurrentIndex(NothingPage);
    }
    refreshButtons();
}

void KeptDialog::fill(const QJsonArray &kept)
{
    m_model->removeRows(0, m_model->rowCount());
    qint64 bytes = 0;
    for (const QJsonValue &value : kept) {
        const QJsonObject one = value.toObject();
        const QDateTime since = QDateTime::fromString(one["since"_L1].toString(), Qt::ISODate);
        const qint64 size = one["bytes"_L1].toInteger(-1);
        bytes += std::max<qint64>(0, size);
        auto *first = new QStandardItem(QIcon::fromTheme(u"larder-database"_s), one["original"_L1].toString());
        first->setData(one, KeptRole);
        auto *sizeItem = new QStandardItem(formatBytes(size));
        sizeItem->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({first, new QStandardItem(one["database"_L1].toString()), sizeItem,
                            new QStandardItem(u"%1 (%2)"_s.arg(shortDateTime(since, m_now), formatAgo(since, m_now)))});
    }
    m_total->setText(kept.isEmpty()
                         ? QString()
                         : tr("%n database(s), %1", nullptr, static_cast<int>(kept.size())).arg(formatBytes(bytes)));
    m_stack->setCurrentIndex(kept.isEmpty() ? NothingPage : ListPage);
    m_view->setCurrentIndex(m_model->index(0, 0));
    (kept.isEmpty() ? static_cast<QWidget *>(m_close) : m_view)->setFocus();
}

QJsonObject KeptDialog::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.siblingAtColumn(Original).data(KeptRole).toJsonObject() : QJsonObject();
}

void KeptDialog::putBack()
{
    const QString original = current()["original"_L1].toString();
    const QString kept = current()["database"_L1].toString();
    const TypedQuestion *question = askToPutBack(original, kept, m_serverName, this);
    connect(question, &QDialog::accepted, this, [this, original, kept] {
        change(UndoSpec{m_server, original, kept, true});
    });
}

void KeptDialog::remove()
{
    const QString kept = current()["database"_L1].toString();
    const TypedQuestion *question = askToRemove(kept, current()["bytes"_L1].toInteger(-1), m_serverName, this);
    connect(question, &QDialog::accepted, this, [this, kept] { change(DropKeptSpec{m_server, kept, true}); });
}

void KeptDialog::change(const JobSpec &spec)
{
    m_message->hide();
    m_progress->show();
    m_changing->start(spec);
    refreshButtons();
}

void KeptDialog::onChanged(const JobOutcome &outcome)
{
    m_progress->hide();
    if (outcome.ok())
        m_message->present(MessagePanel::Kind::Success, outcome.summary, outcome.warnings.join(u'\n'));
    else if (outcome.status == JobStatus::Failed)
        m_message->present(outcome.error);
    inspect();
}

void KeptDialog::refreshButtons()
{
    const bool idle = !m_changing->isRunning() && !m_looking->isRunning();
    m_view->setEnabled(!m_changing->isRunning());
    m_undo->setEnabled(idle && !current().isEmpty());
    m_remove->setEnabled(idle && !current().isEmpty());
    m_close->setText(m_changing->isRunning() ? tr("Cancel") : tr("&Close"));
}

void KeptDialog::reject()
{
    if (m_changing->isRunning())
        m_changing->cancel();
    else
        QDialog::reject();
}
}
