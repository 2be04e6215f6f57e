#pragma once

#include <QLabel>

namespace larder
{
/// What is wrong with the field above it, in the colour of errors or of warnings. Takes no room while all is well.
class FieldNote : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Warning, Error };

    explicit FieldNote(QWidget *parent = nullptr);

    /// An empty text hides it.
    void present(Kind kind, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPalette();

    Kind m_kind = Kind::Error;
};
}
