#pragma once

namespace larder
{
/// What the server and psql take for space between tokens (scan.l, "space").
constexpr bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
}
