#include "ui/tree/filterfield.h"

#include <QIcon>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace larder
{
FilterField::FilterField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Filter backups"));
    setAccessibleName(tr("Filter backups"));
    setToolTip(tr("Show only backups with these words in database, note, date or file name (Ctrl+F)"));
    setClearButtonEnabled(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    addAction(QIcon::fromTheme(u"edit-find"_s), LeadingPosition);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text.trimmed();
        Q_EMIT filterChanged();
    });
}

QSize FilterField::sizeHint() const { return {fontMetrics().averageCharWidth() * 28, QLineEdit::sizeHint().height()}; }

void FilterField::change(const std::function<void(BackupFilter &)> &how)
{
    how(m_filter);
    Q_EMIT filterChanged();
}

bool FilterField::isActive() const
{
    return !m_filter.text.isEmpty() || !m_filter.database.isEmpty() || m_filter.from.isValid() || m_filter.to.isValid()
        || m_filter.minimumProof > 0 || m_filter.pinnedOnly;
}

void FilterField::clearFilter()
{
    m_filter = {};
    if (text().isEmpty())
        Q_EMIT filterChanged();
    else
        clear();
}

QString FilterField::saved() const
{
    const QJsonObject object{{u"text"_s, text()},
                             {u"database"_s, m_filter.database},
                             {u"from"_s, m_filter.from.toString(Qt::ISODate)},
                             {u"to"_s, m_filter.to.toString(Qt::ISODate)},
                             {u"proof"_s, m_filter.minimumProof},
                             {u"pinned"_s, m_filter.pinnedOnly}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void FilterField::restore(const QString &saved)
{
    const QJsonObject object = QJsonDocument::fromJson(saved.toUtf8()).object();
    m_filter = {};
    m_filter.text = object[u"text"_s].toString().trimmed();
    m_filter.database = object[u"database"_s].toString();
    m_filter.from = QDate::fromString(object[u"from"_s].toString(), Qt::ISODate);
    m_filter.to = QDate::fromString(object[u"to"_s].toString(), Qt::ISODate);
    m_filter.minimumProof = std::clamp(object[u"proof"_s].toInt(), 0, static_cast<int>(ProofLevel::Identical));
    m_filter.pinnedOnly = object[u"pinned"_s].toBool();
    if (const QString words = object[u"text"_s].toString(); text() != words)
        setText(words); // tells by itself
    else
        Q_EMIT filterChanged();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isActive())
        clearFilter();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT left();
    else
        QLineEdit::keyPressEvent(event);
}
}
