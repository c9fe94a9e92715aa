#pragma once
// Numbers of spreadsheet cells as text. What a number means (a date, a share) stands in its cell's number format:
// ECMA-376 part 1, 18.8.30 (built-in ids and codes) and 18.17.4 (dates as serial numbers).

#include <string>
#include <string_view>

namespace attune::exchange {

enum class NumberFormat { general, date, time, date_time, percent };

// Of a built-in format; general for those that are not.
NumberFormat built_in_format(int id);
// Of a format code such as `yyyy\-mm\-dd` or `0.0%`.
NumberFormat format_of(std::string_view code);

enum class DateSystem { from_1900, from_1904 };

// "12", "0.1" (fifteen digits, as spreadsheets show them), "2026-01-31", "2026-01-31T08:30:00", "08:30:00", "80%".
std::string number_text(double number, NumberFormat format, DateSystem dates);

}  // namespace attune::exchange
