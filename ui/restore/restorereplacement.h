#pragma once

#include <QWidget>

class QCheckBox;
class QRadioButton;

namespace larder
{
struct RestoreSpec;

/// How a database is replaced: loaded beside it and exchanged, keeping the old one (the default), or dropped first,
/// saved before that (the default there).
class RestoreReplacement : public QWidget
{
    Q_OBJECT
public:
    explicit RestoreReplacement(QWidget *parent = nullptr);

    /// Sets mode, keepOld and safetyDump.
    void fill(RestoreSpec &spec) const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    QRadioButton *m_swap;
    QCheckBox *m_keep;
    QRadioButton *m_drop;
    QCheckBox *m_save;
};
}
