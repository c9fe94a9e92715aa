#include "exchange/workbook/neutralise.h"

#include <algorithm>
#include <array>

#include "base/number.h"

namespace attune::exchange {
namespace {

bool is_risky(std::string_view cell) {
  constexpr std::array<std::string_view, 11> starts = {
      "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
  const std::string_view rest = cell.substr(std::min(cell.find_first_not_of('\''), cell.size()));
  if (rest.size() == cell.size() && rest.starts_with('-') && base::parse_double(rest)) return false;
  return std::any_of(starts.begin(), starts.end(), [&](std::string_view start) { return rest.starts_with(start); });
}

}  // namespace

std::string neutralise(std::string_view cell) {
  std::string harmless;
  harmless.reserve(cell.size() + 1);
  if (is_risky(cell)) harmless += '\'';
  return harmless += cell;
}

std::string restore(std::string cell) {
  if (cell.starts_with('\'') && is_risky(cell)) cell.erase(0, 1);
  return cell;
}

}  // namespace attune::exchange
