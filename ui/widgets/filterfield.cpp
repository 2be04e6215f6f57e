#include "ui/widgets/filterfield.h"

#include "ui/backups/backupwords.h"

#include <QActionGroup>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace larder
{
FilterField::FilterField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Filter backups"));
    setAccessibleName(tr("Filter backups"));
    setToolTip(tr("Show only backups with these words in database, note, date or file name (Ctrl+F)"));
    setClearButtonEnabled(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    addChoices();
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        BackupFilter filter = m_filter;
        filter.text = text.trimmed();
        setFilter(filter);
    });
}

void FilterField::addChoices()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    const QList<QPair<ProofLevel, QString>> choices{{ProofLevel::Written, tr("Any proof")},
                                                    {ProofLevel::Sealed, tr("At least sealed")},
                                                    {ProofLevel::Readable, tr("At least readable")},
                                                    {ProofLevel::Restorable, tr("At least restorable")},
                                                    {ProofLevel::Identical, tr("Identical")}};
    for (const auto &[level, text] : choices) {
        auto *action = group->addAction(menu->addAction(text));
        action->setCheckable(true);
        m_proofs.append(action);
        connect(action, &QAction::triggered, this, [this, level = level] {
            BackupFilter filter = m_filter;
            filter.minimumProof = static_cast<int>(level);
            setFilter(filter);
        });
    }
    menu->addSeparator();
    m_pinned = menu->addAction(tr("Only pinned"));
    m_pinned->setCheckable(true);
    connect(m_pinned, &QAction::triggered, this, [this](bool checked) {
        BackupFilter filter = m_filter;
        filter.pinnedOnly = checked;
        setFilter(filter);
    });
    QAction *open = addAction(QIcon::fromTheme(u"edit-find"_s), LeadingPosition);
    open->setToolTip(tr("Filter by proof or pin"));
    connect(open, &QAction::triggered, this, [this, menu] { menu->popup(mapToGlobal(QPoint(0, height()))); });
    showChoices();
}

void FilterField::showChoices()
{
    m_proofs.at(m_filter.minimumProof)->setChecked(true);
    m_pinned->setChecked(m_filter.pinnedOnly);
    QStringList active;
    if (m_filter.minimumProof > 0)
        active.append(m_proofs.at(m_filter.minimumProof)->text());
    if (m_filter.pinnedOnly)
        active.append(m_pinned->text());
    setPlaceholderText(active.isEmpty() ? tr("Filter backups") : active.join(u", "_s));
}

void FilterField::setFilter(const BackupFilter &filter)
{
    m_filter = filter;
    showChoices();
    Q_EMIT filterChanged();
}

bool FilterField::isActive() const
{
    return !m_filter.text.isEmpty() || m_filter.minimumProof > 0 || m_filter.pinnedOnly;
}

void FilterField::clearFilter()
{
    m_filter = {};
    if (text().isEmpty())
        setFilter(m_filter);
    else
        clear();
}

QString FilterField::saved() const
{
    const QJsonObject object{
        {u"text"_s, text()}, {u"proof"_s, m_filter.minimumProof}, {u"pinned"_s, m_filter.pinnedOnly}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void FilterField::restore(const QString &saved)
{
    const QJsonObject object = QJsonDocument::fromJson(saved.toUtf8()).object();
    m_filter.minimumProof = std::clamp(object[u"proof"_s].toInt(), 0, static_cast<int>(ProofLevel::Identical));
    m_filter.pinnedOnly = object[u"pinned"_s].toBool();
    m_filter.text = object[u"text"_s].toString();
    setText(m_filter.text);
    setFilter(m_filter);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isActive())
        clearFilter();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else
        QLineEdit::keyPressEvent(event);
}
}
