#pragma once

#include <QByteArray>
#include <QList>
#include <functional>

namespace larder
{
/// One value of a row.
struct CopyField
{
    QByteArray text; ///< decoded; the first bytes of it when it is longer than the decoder's limit
    qint64 bytes = 0; ///< of the whole value
    bool isNull = false;
    bool operator==(const CopyField &) const = default;
};
using CopyRow = QList<CopyField>;

/// Takes COPY text apart, fed with pieces cut anywhere (PostgreSQL documentation, COPY, "Text Format", with the default
/// delimiter and null marker: tabs between values, \N, \b \f \n \r \t \v, octal \1 to \377, hexadecimal \x1 to \xff; a
/// backslash before anything else stands for that byte). A table without columns has empty lines: one row with one
/// empty value each, as in the file. Memory is bounded by `fieldLimit` for each value.
class CopyRowDecoder
{
public:
    /// `onRow` gets each row at its line end and returns false to end the decoding.
    CopyRowDecoder(qsizetype fieldLimit, std::function<bool(CopyRow &)> onRow);

    /// False once onRow() returned false; the rest of the text is not looked at.
    bool feed(QByteArrayView text);

private:
    enum class State { Text, Escape, Octal, Hex };
    qsizetype plain(QByteArrayView text, qsizetype at);
    bool special(char c);
    bool escape(char c);
    void digits(char c, int base, int most);
    void add(QByteArrayView part);
    void endNumber();
    void endField();
    bool endRow();

    const qsizetype m_limit;
    const std::function<bool(CopyRow &)> m_onRow;
    State m_state = State::Text;
    int m_number = 0;
    int m_numberDigits = 0;
    qint64 m_fieldRawBytes = 0; ///< as it stands in the file
    bool m_nullMarker = false; ///< the value began with \N
    CopyField m_field;
    CopyRow m_row;
};
}
