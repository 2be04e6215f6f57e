#include "ui/messages/typedquestion.h"

#include "core/base/product.h"
#include "ui/messages/messagepanel.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
TypedQuestion::TypedQuestion(const Words &words, QWidget *parent)
    : QDialog(parent),
      m_name(words.name),
      m_typed(new QLineEdit),
      m_commit(new QPushButton(QIcon::fromTheme(words.icon), QString(words.commit).replace(u'&', u"&&"_s)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QLatin1StringView(product::name));
    setMinimumWidth(480);
    auto *statement = new MessagePanel;
    statement->present(MessagePanel::Kind::Warning, words.question, words.consequences);
    auto *typeLabel = textLabel(words.typeWhat.arg(words.name));
    typeLabel->setBuddy(m_typed);
    m_typed->setObjectName(u"typedName"_s);
    m_typed->setAccessibleName(tr("Name, to confirm"));
    m_typed->setAccessibleDescription(typeLabel->text());
    m_commit->setEnabled(false);
    m_commit->setAutoDefault(false);

    auto *buttons = new QDialogButtonBox;
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    buttons->addButton(m_commit, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(statement);
    layout->addSpacing(4);
    layout->addWidget(typeLabel);
    layout->addWidget(m_typed);
    layout->addSpacing(8);
    layout->addStretch();
    layout->addWidget(buttons);

    // Exactly: no trimming, no other case. Someone who has to look at the name reads it.
    connect(m_typed, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_commit->setEnabled(text == m_name); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    cancel->setDefault(true);
    m_typed->setFocus();
}
}
