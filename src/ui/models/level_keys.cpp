#include "ui/models/level_keys.h"

#include "base/text.h"

namespace attune::ui {
namespace {

struct Match {
  const model::Level* exact = nullptr;
  const model::Level* first = nullptr;
  int count = 0;
};

Match match(const model::Scale& scale, const std::string& typed) {
  Match found;
  for (const model::Level& level : scale.levels) {
    const std::string code = base::ascii_lower(level.code);
    if (!code.starts_with(typed)) continue;
    ++found.count;
    if (found.first == nullptr) found.first = &level;
    if (code == typed) found.exact = &level;
  }
  return found;
}

}  // namespace

std::optional<std::string> LevelKeys::type(char character, const model::Scale& scale) {
  const std::string letter = base::ascii_lower(std::string_view(&character, 1));
  Match found = match(scale, typed_ + letter);
  if (found.count > 0) {
    typed_ += letter;
  } else {
    typed_ = letter;
    found = match(scale, typed_);
  }
  if (found.exact != nullptr) return found.exact->code;
  if (found.count == 1) return found.first->code;
  if (found.count > 1) return std::nullopt;
  typed_.clear();
  const int number = character - '0';
  if (number >= 1 && number <= 9 && static_cast<std::size_t>(number) <= scale.levels.size())
    return scale.levels[static_cast<std::size_t>(number - 1)].code;
  return std::nullopt;
}

}  // namespace attune::ui
