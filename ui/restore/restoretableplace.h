#pragma once

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace larder
{
struct RestoreSpec;

/// Where single tables go in a database: into a schema of their own (the default), or back into place.
class RestoreTablePlace : public QWidget
{
    Q_OBJECT
public:
    explicit RestoreTablePlace(const QString &suggestedSchema, QWidget *parent = nullptr);

    /// Sets inPlace and intoSchema.
    void fill(RestoreSpec &spec) const;
    /// As if the user had chosen the schema of their own.
    void turnToSchema();

Q_SIGNALS:
    void changed();

private:
    void follow();

    QRadioButton *m_apart;
    QRadioButton *m_inPlace;
    QLineEdit *m_schema;
};
}
