#include "tests/support/entity_rows.h"

#include <algorithm>

#include "base/sha256.h"

namespace attune::test {

using namespace model;

Uuid derived_uuid(Kind kind, std::string_view name) {
  std::string digits = base::sha256(std::string(code(kind)) + "/" + std::string(name)).substr(0, 32);
  for (const std::size_t at : {20U, 16U, 12U, 8U}) digits.insert(at, "-");
  return Uuid::parse(digits).value();
}

template <>
const Competency& EntityRows::find<Competency>(std::string_view code) {
  const std::size_t colon = code.find(':');
  for (const Competency& row : rows<Competency>()) {
    if (colon == std::string_view::npos && row.code == code) return row;
    if (colon != std::string_view::npos && row.code == code.substr(colon + 1) &&
        row.framework == find<Framework>(code.substr(0, colon)).id)
      return row;
  }
  refuse("competency", code);
}

template <>
const Method& EntityRows::find<Method>(std::string_view code) {
  for (const Method& row : rows<Method>())
    if (row.code == code) return row;
  constexpr std::pair<std::string_view, Mode> known[] = {
      {"lecture", Mode::passive},     {"reading", Mode::passive},    {"discussion", Mode::interactive},
      {"seminar", Mode::interactive}, {"roleplay", Mode::practice},  {"bedside", Mode::practice},
      {"journal", Mode::reflection},  {"debrief", Mode::reflection},
  };
  for (const auto& [name, mode] : known) {
    if (name != code) continue;
    Method& method = add<Method>(code);
    method.mode = mode;
    return method;
  }
  refuse("method", code);
}

Tables EntityRows::finish() {
  for (std::size_t i = 0; i < later_.size(); ++i) later_[i]();
  later_.clear();
  Tables tables;
  for_each_entity(
      [&]<class T>() { std::get<Table<T>>(tables) = Table<T>(std::vector<T>(rows<T>().begin(), rows<T>().end())); });
  return tables;
}

}  // namespace attune::test
