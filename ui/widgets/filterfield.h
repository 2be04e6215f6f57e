#pragma once

#include "core/catalogue/catalogue.h"

#include <QLineEdit>

namespace larder
{
/// The filter of the backup tree: words, and in its menu the least proof and "only pinned".
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    const BackupFilter &filter() const { return m_filter; }
    bool isActive() const;
    void clearFilter();

    QString saved() const; ///< for the settings
    void restore(const QString &saved);

Q_SIGNALS:
    void filterChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addChoices();
    void showChoices();
    void setFilter(const BackupFilter &filter);

    BackupFilter m_filter;
    QList<QAction *> m_proofs;
    QAction *m_pinned;
};
}
