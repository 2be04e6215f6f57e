#include "ui/widgets/emptypage.h"

#include "ui/dialogs/labels.h"
#include "ui/widgets/iconlabel.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace larder
{
namespace
{
constexpr int iconSize = 64;
constexpr int textWidth = 440;

QPushButton *buttonFor(QAction *action, bool recommended)
{
    auto *button = new QPushButton(action->icon(), action->text());
    button->setDefault(recommended);
    button->setAutoDefault(true);
    button->setMinimumHeight(36);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}
}

EmptyPage::EmptyPage(const QString &iconName, const QString &title, const QString &text,
                     const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(title);
    auto *heading = headingLabel(title);
    heading->setAlignment(Qt::AlignHCenter);
    auto *explanation = new SecondaryLabel(text);
    explanation->setAlignment(Qt::AlignHCenter);
    explanation->setFixedWidth(textWidth);
    // A centred label is given its hint, which knows nothing of the width.
    explanation->setMinimumHeight(explanation->heightForWidth(textWidth));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QAction *action : actions)
        buttons->addWidget(buttonFor(action, action == actions.constFirst()));
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(iconSize, iconName), 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(explanation, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch(3);
}
}
