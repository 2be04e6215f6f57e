#pragma once

#include "core/base/error.h"

#include <QObject>

class QAbstractButton;

namespace larder
{
/// Makes a button lead to what the manual says about an error. The button has its words from here, owns this, and is
/// shown while there is an error.
class Advice : public QObject
{
    Q_OBJECT
public:
    explicit Advice(QAbstractButton *button);

    void giveFor(ErrorCode code);
    void withdraw();

private:
    QAbstractButton *m_button;
    QString m_place; ///< of the manual
};
}
