#pragma once

namespace larder
{
enum class OptionType : int {
    Flag,
    Text,
    TextList,
    Integer,
    Size, ///< bytes; K, M, G or T behind it multiply by 1000, as in every size that is shown
    Choice,
    Path, ///< of the local machine; made absolute from the current folder
    Backup, ///< a path that exists, or one relative to the repository
    BackupList,
    KeyValueList, ///< "key=value" each, a JSON object of texts
    Port, ///< 1 to 65535; several for several hosts, with commas between
};

/// One option of a job kind. `key` is the JSON member of the spec; the parser, `--help`, the man page, shell
/// completion and form defaults read this row and nothing else.
struct OptionInfo
{
    const char *name; ///< "--retention-days", or "DATABASE" for a positional one
    const char *key; ///< "retentionDays"; "server.host" is member host of object server
    OptionType type;
    const char *defaultText; ///< shown; "" = none
    const char *choices; ///< "fast|balanced|small|none|auto" for Choice, "1..3650" for Integer, else ""
    const char *environment; ///< variable that gives the default, else ""; for a flag "--no-…" it says the opposite
    const char *help; ///< one sentence
    const char *flagValue = ""; ///< what a Flag sets: "" true, "false", or a Choice ("none" for --no-compress)
    bool required = false; ///< positional ones
    bool alwaysShown = false; ///< in a shown command also when it has its default

    bool isPositional() const { return name[0] != '-'; }
    bool isList() const
    {
        return type == OptionType::TextList || type == OptionType::BackupList || type == OptionType::KeyValueList;
    }
};
}
