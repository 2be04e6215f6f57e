#include "ui/widgets/waitingpage.h"

#include "ui/widgets/labels.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace larder
{
namespace
{
constexpr int barWidth = 240;
}

WaitingPage::WaitingPage(const QString &text, bool canCancel, QWidget *parent)
    : QWidget(parent), m_text(new SecondaryLabel(text))
{
    m_text->setAlignment(Qt::AlignCenter);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(barWidth);
    bar->setFixedHeight(6);
    bar->setAccessibleName(text);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    if (canCancel) {
        auto *cancel = new QPushButton(tr("Cancel"));
        layout->addWidget(cancel, 0, Qt::AlignHCenter);
        connect(cancel, &QPushButton::clicked, this, &WaitingPage::cancelRequested);
    }
    layout->addStretch();
}

void WaitingPage::setText(const QString &text) { m_text->setText(text); }
}
