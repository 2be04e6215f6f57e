#include "ui/restore/restoreconfirmpage.h"

#include "ui/messages/messagepanel.h"
#include "ui/restore/restoreplan.h"
#include "ui/restore/restorewords.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/labels.h"

#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
RestoreConfirmPage::RestoreConfirmPage(RestorePlan &plan, QWidget *parent)
    : RestorePage(parent),
      m_plan(plan),
      m_statement(new MessagePanel),
      m_safeWayMeaning(new SecondaryLabel),
      m_safeWayButton(new QPushButton(QIcon::fromTheme(u"security-high"_s), QString())),
      m_safeWay(makeSafeWay()),
      m_typeLabel(textLabel()),
      m_typed(new QLineEdit),
      m_typing(makeTyping()),
      m_command(new CodeBox(tr("Command")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_statement);
    layout->addSpacing(8);
    layout->addWidget(m_safeWay);
    layout->addWidget(m_typing);
    layout->addStretch();
    layout->addWidget(new Disclosure(tr("The sa&me as a command"), m_command));
}

QWidget *RestoreConfirmPage::makeSafeWay()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 8);
    m_safeWayButton->setAutoDefault(false);
    layout->addWidget(m_safeWayMeaning);
    layout->addWidget(m_safeWayButton, 0, Qt::AlignLeft);
    connect(m_safeWayButton, &QPushButton::clicked, this, [this] { Q_EMIT safeWayChosen(m_plan.safeName()); });
    return box;
}

QWidget *RestoreConfirmPage::makeTyping()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_typed->setObjectName(u"typedName"_s);
    m_typed->setMaximumWidth(360);
    m_typed->setAccessibleName(tr("Name of the database to replace"));
    m_typeLabel->setBuddy(m_typed);
    layout->addWidget(m_typeLabel);
    layout->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &RestoreConfirmPage::onTyped);
    return box;
}

void RestoreConfirmPage::enter()
{
    const RestoreWords words(m_plan);
    const bool replaces = m_plan.replaces();
    m_statement->present(replaces ? MessagePanel::Kind::Warning : MessagePanel::Kind::Information, words.question(),
                         words.consequences());
    m_safeWay->setVisible(replaces);
    m_safeWayMeaning->setText(words.safeWayMeaning());
    m_safeWayButton->setText(words.safeWay().replace(u'&', u"&&"_s));
    m_typing->setVisible(replaces);
    m_typeLabel->setText(tr("To go on, type the name of the database: %1").arg(m_plan.spec.database));
    m_typed->clear();
    m_typed->setAccessibleDescription(m_typeLabel->text());
    m_plan.spec.confirmed = false;
    onTyped();
}

/// Exactly: no trimming, no other case. Someone who has to look at the name reads it.
void RestoreConfirmPage::onTyped()
{
    m_plan.spec.confirmed = m_plan.replaces() && m_typed->text() == m_plan.spec.database;
    JobSpec shown = m_plan.job();
    if (auto *restore = std::get_if<RestoreSpec>(&shown))
        restore->confirmed = m_plan.replaces();
    m_command->setText(commandLineFor(shown));
    Q_EMIT changed();
}

bool RestoreConfirmPage::isComplete() const { return !m_plan.replaces() || m_plan.spec.confirmed; }

QString RestoreConfirmPage::forwardText() const { return RestoreWords(m_plan).commitText().replace(u'&', u"&&"_s); }
}
