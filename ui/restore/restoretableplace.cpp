#include "ui/restore/restoretableplace.h"

#include "core/job/specs/restorespec.h"
#include "ui/widgets/formlayout.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
RestoreTablePlace::RestoreTablePlace(const QString &suggestedSchema, QWidget *parent)
    : QWidget(parent),
      m_apart(new QRadioButton(tr("Into a s&chema of their own"))),
      m_inPlace(new QRadioButton(tr("Bac&k into place"))),
      m_schema(new QLineEdit)
{
    m_schema->setObjectName(u"schema"_s);
    m_schema->setAccessibleName(tr("Name of the new schema"));
    m_schema->setPlaceholderText(suggestedSchema);
    m_apart->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    addChoice(layout, m_apart, tr("Beside what is there: nothing in the database is changed. Name of the new schema:"),
              {m_schema});
    addChoice(layout, m_inPlace,
              tr("The rows these tables hold now are replaced by those of the backup. There is no undo."), {});
    connect(m_apart, &QRadioButton::toggled, this, &RestoreTablePlace::follow);
    connect(m_schema, &QLineEdit::textChanged, this, &RestoreTablePlace::follow);
}

void RestoreTablePlace::follow()
{
    m_schema->setEnabled(m_apart->isChecked());
    Q_EMIT changed();
}

void RestoreTablePlace::turnToSchema() { m_apart->setChecked(true); }

void RestoreTablePlace::fill(RestoreSpec &spec) const
{
    spec.inPlace = m_inPlace->isChecked();
    spec.intoSchema = spec.inPlace ? QString() : m_schema->text();
}
}
