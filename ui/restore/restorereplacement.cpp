#include "ui/restore/restorereplacement.h"

#include "core/job/specs/restorespec.h"
#include "ui/widgets/formlayout.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
RestoreReplacement::RestoreReplacement(QWidget *parent)
    : QWidget(parent),
      m_swap(new QRadioButton(tr("&Load it beside, then exchange the two"))),
      m_keep(new QCheckBox(tr("&Keep the old database, so that you can undo"))),
      m_drop(new QRadioButton(tr("&Drop the old database first (short of space)"))),
      m_save(new QCheckBox(tr("Sa&ve it first, among the backups")))
{
    m_keep->setObjectName(u"keepOld"_s);
    m_save->setObjectName(u"safetyDump"_s);
    m_save->setToolTip(tr("Nothing is dropped before that backup has been read to its last byte"));
    m_swap->setChecked(true);
    m_keep->setChecked(true);
    m_save->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    addChoice(layout, m_swap, tr("Exchanged in one instant. Until then the live database is untouched."), {m_keep});
    addChoice(layout, m_drop, tr("Deleted before the new one is loaded. There is no undo."), {m_save});
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_swap), static_cast<QAbstractButton *>(m_keep),
                                    static_cast<QAbstractButton *>(m_save)})
        connect(button, &QAbstractButton::toggled, this, &RestoreReplacement::follow);
    follow();
}

void RestoreReplacement::follow()
{
    m_keep->setEnabled(m_swap->isChecked());
    m_save->setEnabled(m_drop->isChecked());
    Q_EMIT changed();
}

void RestoreReplacement::fill(RestoreSpec &spec) const
{
    spec.mode = m_swap->isChecked() ? RestoreMode::Swap : RestoreMode::Drop;
    spec.keepOld = m_keep->isChecked();
    spec.safetyDump = m_save->isChecked();
}
}
