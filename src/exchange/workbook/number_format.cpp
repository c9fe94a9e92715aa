#include "exchange/workbook/number_format.h"

#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "base/number.h"
#include "base/text.h"

namespace attune::exchange {
namespace {

// The code without what is shown as it stands: quoted and escaped text, colours, locales, fill. Only its first section,
// which is that of positive numbers. Brackets around elapsed hours, minutes or seconds leave those.
std::string bare(std::string_view code) {
  std::string kept;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == ';') break;
    if (c == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      const std::size_t end = std::min(code.find(']', i), code.size());
      const std::string inside = base::ascii_lower(code.substr(i + 1, end - i - 1));
      if (inside.find_first_not_of("hms") == std::string::npos) kept += inside;
      i = end;
    } else {
      kept += c;
    }
  }
  return base::ascii_lower(kept);
}

double shown(double number) { return base::parse_double(fmt::format("{:.15g}", number)).value_or(number); }

std::string date_text(std::int64_t days, DateSystem dates) {
  using namespace std::chrono;
  // Day 60 of the 1900 system is the 29th of February 1900, which was not; before it days count from one later.
  const sys_days start = dates == DateSystem::from_1904 ? sys_days(year(1904) / 1 / 1)
                         : days < 60                    ? sys_days(year(1899) / 12 / 31)
                                                        : sys_days(year(1899) / 12 / 30);
  const year_month_day date(start + std::chrono::days(days));
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string time_text(std::int64_t seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

}  // namespace

NumberFormat built_in_format(int id) {
  if (id == 9 || id == 10) return NumberFormat::percent;
  if (id == 22) return NumberFormat::date_time;
  const bool time = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56;
  if (time) return NumberFormat::time;
  const bool date = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return date ? NumberFormat::date : NumberFormat::general;
}

NumberFormat format_of(std::string_view code) {
  const std::string text = bare(code);
  if (text.find("general") != std::string::npos) return NumberFormat::general;
  if (text.find('%') != std::string::npos) return NumberFormat::percent;
  const auto has = [&](const char* any) { return text.find_first_of(any) != std::string::npos; };
  const bool time = has("hs");
  const bool date = has("yd") || (has("m") && !time);
  if (date) return time ? NumberFormat::date_time : NumberFormat::date;
  return time ? NumberFormat::time : NumberFormat::general;
}

std::string number_text(double number, NumberFormat format, DateSystem dates) {
  if (format == NumberFormat::percent) return base::to_text(shown(number * 100)) + "%";
  constexpr double day_after_9999 = 2'958'466;
  if (format == NumberFormat::general || number < 0 || number >= day_after_9999) return base::to_text(shown(number));
  constexpr std::int64_t seconds_a_day = 86'400;
  const auto seconds = static_cast<std::int64_t>(std::llround(number * static_cast<double>(seconds_a_day)));
  const std::int64_t day = seconds / seconds_a_day, time = seconds % seconds_a_day;
  if (format == NumberFormat::time && day == 0) return time_text(time);
  if (format == NumberFormat::date || time == 0) return date_text(day, dates);
  return date_text(day, dates) + "T" + time_text(time);
}

}  // namespace attune::exchange
