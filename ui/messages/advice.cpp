#include "ui/messages/advice.h"

#include "ui/manual/manual.h"
#include "ui/manual/manualpages.h"
#include "ui/messages/messagepanel.h"

#include <QAbstractButton>

namespace larder
{
Advice::Advice(QAbstractButton *button) : QObject(button), m_button(button)
{
    button->setText(MessagePanel::tr("What to do…"));
    button->setToolTip(MessagePanel::tr("What the manual says about this kind of error"));
    button->hide();
    connect(button, &QAbstractButton::clicked, this, [this] { openManual(m_place); });
}

void Advice::giveFor(ErrorCode code)
{
    m_place = manualPlaceOf(code);
    m_button->show();
}

void Advice::withdraw() { m_button->hide(); }
}
