#include "ui/messages/messages.h"

#include "core/base/error.h"
#include "core/base/product.h"
#include "ui/manual/manual.h"
#include "ui/manual/manualpages.h"
#include "ui/messages/commandwords.h"
#include "ui/messages/messagepanel.h"

#include <QMessageBox>
#include <QPushButton>

namespace larder
{
void tellError(QWidget *parent, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QLatin1StringView(product::name), error.message(),
                                QMessageBox::Close, parent);
    box->setInformativeText(hintOf(error));
    box->setDetailedText(error.detail());
    QPushButton *advice = box->addButton(MessagePanel::tr("What to do…"), QMessageBox::HelpRole);
    advice->disconnect(); // the message stays while the manual is read
    QObject::connect(advice, &QPushButton::clicked, box, [place = manualPlaceOf(error.code())] { openManual(place); });
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void askFirst(QWidget *parent, const QString &title, const QString &text, const QString &yes,
              std::function<void()> then)
{
    auto *box
        = new QMessageBox(QMessageBox::Question, QLatin1StringView(product::name), title, QMessageBox::Cancel, parent);
    box->setInformativeText(text);
    const QPushButton *agree = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [agree, then](const QAbstractButton *button) {
        if (button == agree)
            then();
    });
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}
}
