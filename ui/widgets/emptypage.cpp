#include "ui/widgets/emptypage.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollcolumn.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace larder
{
namespace
{
constexpr int iconSize = 64;
constexpr int lineLength = 62; ///< characters

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
    explanation->setMaximumWidth(fontMetrics().averageCharWidth() * lineLength);
    // Not centred by an alignment: the label would be given its hint, which knows nothing of the width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(explanation, 100);
    middle->addStretch(1);
    auto *column = new QVBoxLayout; // beside each other long words would make the whole window wide
    column->setSpacing(8);
    for (QAction *action : actions)
        column->addWidget(buttonFor(action, action == actions.constFirst()));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addLayout(column);
    buttons->addStretch();

    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(24, 8, 24, 8); // the stretches give more where there is more
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(new IconLabel(iconSize, iconName), 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(heading);
    layout->addLayout(middle);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(contents));
}
}
