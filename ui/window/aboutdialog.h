#pragma once

#include <QDialog>

namespace larder
{
/// Name, version, licence, and the libraries with their versions, which Copy puts on the clipboard for reports of bugs.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QLayout *makeTitle();
    QWidget *makeLibraries();
    QLayout *makeButtons();
    QString report() const;
};
}
