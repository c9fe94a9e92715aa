#include "exchange/workbook/values.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "base/number.h"
#include "base/text.h"
#include "exchange/workbook/names.h"

namespace attune::exchange {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// The number's characters with full-width ones as ASCII; the minus sign of typography is a minus.
std::string half_width(std::string_view text) {
  text = base::trim(text);
  if (is_ascii(text)) return std::string(text);
  std::string folded = base::fold(text);
  constexpr std::string_view minus = "\xE2\x88\x92";
  if (const std::size_t at = folded.find(minus); at != std::string::npos) folded.replace(at, minus.size(), "-");
  return std::string(base::trim(folded));
}

// Reads digits at the front; nothing when there are none, or more than four.
std::optional<int> take_digits(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
  if (end == 0 || end > 4) return std::nullopt;
  const auto value = base::parse_int(text.substr(0, end));
  text.remove_prefix(end);
  return static_cast<int>(*value);
}

bool take(std::string_view& text, std::string_view expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(expected.size());
  return true;
}

constexpr std::string_view wide_semicolon = "；";

// The length of the semicolon or backslash that the text begins with; 0 when it begins with another character.
std::size_t special(std::string_view text) {
  if (text.starts_with(wide_semicolon)) return wide_semicolon.size();
  return text.starts_with(';') || text.starts_with('\\') ? 1 : 0;
}

bool is_time_of_day(std::string_view text) {
  return !text.empty() && (text.front() == 'T' || text.front() == 't' || text.front() == ' ') &&
         text.find_first_not_of("0123456789:.Zz+- ", 1) == std::string_view::npos;
}

}  // namespace

std::string clean(std::string_view text) {
  text = base::trim(text);
  if (text.find('\r') == std::string_view::npos) return std::string(text);
  std::string cleaned;
  cleaned.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      cleaned += text[i];
    else if (i + 1 >= text.size() || text[i + 1] != '\n')
      cleaned += '\n';
  }
  return cleaned;
}

std::optional<double> number_in(std::string_view text) {
  const std::string_view trimmed = base::trim(text);
  if (const auto value = base::parse_double(trimmed)) return value;
  if (is_ascii(trimmed)) return std::nullopt;
  return base::parse_double(half_width(trimmed));
}

std::optional<double> percent_in(std::string_view text) {
  const std::string plain = half_width(text);
  if (!plain.ends_with('%')) return std::nullopt;
  return base::parse_double(base::trim(std::string_view(plain).substr(0, plain.size() - 1)));
}

std::optional<int> whole_number_in(std::string_view text) {
  const auto value = number_in(text);
  if (!value || *value != std::floor(*value) || std::fabs(*value) > 1e9) return std::nullopt;
  return static_cast<int>(*value);
}

std::optional<std::string> date_in(std::string_view text, DatePrecision precision) {
  const std::string plain = half_width(text);
  std::string_view rest = plain;
  const std::size_t before = rest.size();
  const auto year = take_digits(rest);
  if (!year || before - rest.size() != 4) return std::nullopt;
  const bool chinese = take(rest, "年");
  if (rest.empty()) return precision == DatePrecision::any ? std::optional(fmt::format("{:04}", *year)) : std::nullopt;
  const std::string_view separator = rest.substr(0, 1);
  if (!chinese && (separator.find_first_of("-/.") == std::string_view::npos || !take(rest, separator)))
    return std::nullopt;
  const auto month = take_digits(rest);
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  if (chinese && !take(rest, "月")) return std::nullopt;
  if (rest.empty())
    return precision == DatePrecision::any ? std::optional(fmt::format("{:04}-{:02}", *year, *month)) : std::nullopt;
  if (!chinese && !take(rest, separator)) return std::nullopt;
  const auto day = take_digits(rest);
  if (!day || (chinese && !take(rest, "日"))) return std::nullopt;
  if (!rest.empty() && !is_time_of_day(rest)) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return fmt::format("{:04}-{:02}-{:02}", *year, *month, *day);
}

std::optional<std::string> language_in(std::string_view text) {
  const std::string key = name_key(text);
  for (const std::string_view chinese :
       {"zh", "zhcn", "zhhans", "zhhanscn", "cn", "chinese", "中文", "汉语", "简体中文"})
    if (key == chinese) return "zh_CN";
  for (const std::string_view english : {"en", "eng", "english", "英文", "英语"})
    if (key == english) return "en";
  const std::string_view trimmed = base::trim(text);
  const bool is_tag = trimmed.size() >= 2 && trimmed.size() <= 16 &&
                      trimmed.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-0123456789@") ==
                          std::string_view::npos;
  if (!is_tag) return std::nullopt;
  std::string tag(trimmed);
  std::replace(tag.begin(), tag.end(), '-', '_');
  return tag;
}

std::vector<std::string> list_in(std::string_view text) {
  std::vector<std::string> parts;
  std::string part;
  const auto finish = [&] {
    if (std::string cleaned = clean(part); !cleaned.empty()) parts.push_back(std::move(cleaned));
    part.clear();
  };
  while (!text.empty()) {
    if (const std::size_t escaped = special(text.substr(1)); text.front() == '\\' && escaped > 0) {
      part += text.substr(1, escaped);
      text.remove_prefix(1 + escaped);
    } else if (take(text, ";") || take(text, wide_semicolon)) {
      finish();
    } else {
      part += text.front();
      text.remove_prefix(1);
    }
  }
  finish();
  return parts;
}

std::string list_text(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) {
    const std::string cleaned = clean(part);
    if (cleaned.empty()) continue;
    if (!text.empty()) text += ';';
    for (std::string_view rest = cleaned; !rest.empty(); rest.remove_prefix(1)) {
      const bool backslash = rest.front() == '\\';
      if (backslash ? rest.size() == 1 || special(rest.substr(1)) > 0 : special(rest) > 0) text += '\\';
      text += rest.front();
    }
  }
  return text;
}

}  // namespace attune::exchange
