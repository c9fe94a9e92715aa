#include "model/free_code.h"

#include <algorithm>

#include "base/number.h"

namespace attune::model {

std::string free_code(std::string_view like, const IsUsed& is_used) {
  if (!is_used(std::string(like))) return std::string(like);
  const std::size_t last_letter = like.find_last_not_of("0123456789");
  std::string stem(like.substr(0, last_letter == std::string_view::npos ? 0 : last_letter + 1));
  const std::string_view digits = like.substr(stem.size());
  std::int64_t number = base::parse_int(digits).value_or(1);
  if (digits.empty()) stem += "-";
  for (;;) {
    const std::string next = base::to_text(++number);
    const std::string zeros(std::max(digits.size(), next.size()) - next.size(), '0');
    if (std::string code = stem + zeros + next; !is_used(code)) return code;
  }
}

std::string CompetencyCodes::free(std::string_view like) {
  const auto is_used = [this](const std::string& code) {
    return given_.contains(code) || curriculum_.find_competency(framework_, code).has_value();
  };
  return *given_.insert(free_code(like, is_used)).first;
}

}  // namespace attune::model
