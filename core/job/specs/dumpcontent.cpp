#include "core/job/specs/dumpcontent.h"

using namespace Qt::StringLiterals;

namespace larder
{
QString toString(DumpContent content)
{
    switch (content) {
    case DumpContent::Everything: return u"everything"_s;
    case DumpContent::SchemaOnly: return u"schema-only"_s;
    case DumpContent::DataOnly: return u"data-only"_s;
    }
    return {};
}

std::optional<DumpContent> dumpContentFromString(const QString &text)
{
    for (const DumpContent content : {DumpContent::Everything, DumpContent::SchemaOnly, DumpContent::DataOnly}) {
        if (text == toString(content))
            return content;
    }
    return {};
}
}
