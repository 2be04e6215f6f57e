#pragma once

#include <string_view>

namespace larder
{
/// Whole numbers, both ends included.
struct IntegerRange
{
    int lowest = 0;
    int highest = 0;
};

/// "1..3650" taken apart: how a range of numbers from 0 on is written wherever one is fixed.
constexpr IntegerRange integerRange(std::string_view text)
{
    constexpr auto numberOf = [](std::string_view digits) {
        int number = 0;
        for (const char digit : digits)
            number = number * 10 + (digit - '0');
        return number;
    };
    const size_t dots = text.find("..");
    return {numberOf(text.substr(0, dots)), numberOf(text.substr(dots + 2))};
}
}
