#pragma once

#include <QTranslator>

namespace larder::test
{
/// A language nobody speaks: every text with accents, 40 % longer, between brackets. Keys, places and tags ("&", "%1",
/// "<b>") stay.
class PseudoLocale final : public QTranslator
{
    Q_OBJECT
public:
    static constexpr QChar opening = u'⟦';

    static QString stretched(const QString &text)
    {
        QString longer;
        bool inTag = false;
        for (const QChar letter : text) {
            inTag = letter == u'<' || (inTag && letter != u'>');
            const bool isKey = longer.endsWith(u'&');
            longer += inTag || isKey ? QChar(letter)
                : letter == u'a'     ? QChar(u'á')
                : letter == u'e'     ? QChar(u'é')
                : letter == u'o'     ? QChar(u'ö')
                                     : letter;
        }
        const auto more = (text.size() * 2 + 4) / 5;
        for (qsizetype length = 0; length < more; length += 5)
            longer += QStringLiteral(" öne");
        return opening + longer + u'⟧';
    }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return stretched(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};
}
