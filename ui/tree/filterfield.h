#pragma once

#include "core/catalogue/catalogue.h"

#include <QLineEdit>
#include <functional>

namespace larder
{
/// Where the words of the filter are typed. Holds the whole filter; FilterBar and the timeline change the rest of it.
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    const BackupFilter &filter() const { return m_filter; }
    /// Changes everything but the words, and tells.
    void change(const std::function<void(BackupFilter &)> &how);
    bool isActive() const;
    void clearFilter();

    QSize sizeHint() const override;

    QString saved() const; ///< for the settings
    void restore(const QString &saved);

Q_SIGNALS:
    void filterChanged();
    void left(); ///< by the arrow down: on to what passes the filter

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    BackupFilter m_filter;
};
}
