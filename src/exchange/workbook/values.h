#pragma once
// What the text of a cell means as a number, a date or a list. Lenient where nothing can be lost: full-width digits,
// spaces around, "12.0" for 12, "2026/1/9" and "2026年1月9日" for 2026-01-09. Nothing for text that is not one.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::exchange {

// The text as the model keeps it: without white space around it, line ends as LF.
std::string clean(std::string_view text);

std::optional<double> number_in(std::string_view text);
// "80 %" and "80%" are 80; nothing for text without the sign.
std::optional<double> percent_in(std::string_view text);
std::optional<int> whole_number_in(std::string_view text);

// How much of a date must be there.
enum class DatePrecision { day, any };

// ISO 8601; a time of day after a full date is left out. With DatePrecision::any also "2026" and "2026-01".
std::optional<std::string> date_in(std::string_view text, DatePrecision precision);

// "zh-cn", "中文" and "Chinese" are zh_CN; other tags ("fr") are as they stand, with an underscore. Nothing for text
// that is no language.
std::optional<std::string> language_in(std::string_view text);

// Lists inside a cell: parts are separated by `;` (also the full-width one), trimmed, and empty ones left out. A
// semicolon that belongs to a part is written `\;`, a backslash before a semicolon or a backslash `\\`.
std::vector<std::string> list_in(std::string_view text);
std::string list_text(const std::vector<std::string>& parts);

}  // namespace attune::exchange
