#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace larder
{
/// A dock or strip that is seen when the user wants it and it has something to say. The wish is remembered; hiding it
/// for want of contents does not change the wish.
class WantedPanel : public QObject
{
    Q_OBJECT
public:
    /// `toggle`: the panel's toggleViewAction(). `key` names it in the settings. Owned by `panel`.
    WantedPanel(QWidget *panel, QAction *toggle, const QString &key);

    void setUseful(bool useful);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_panel;
    QAction *m_toggle;
    QString m_key;
};
}
