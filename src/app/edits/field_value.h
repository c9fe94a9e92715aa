#pragma once
// Reads the text that people typed into a field as the field's type. What is wrong with it comes back as a Message;
// empty: nothing, and `value` holds what was typed.

#include <string_view>

#include "base/message.h"
#include "model/curriculum.h"

namespace attune::app {

using base::Message;

Message read_value(const model::Curriculum&, std::string_view text, std::string& value);
Message read_value(const model::Curriculum&, std::string_view text, std::optional<int>& value);
// "20 %" means 0.2.
Message read_value(const model::Curriculum&, std::string_view text, std::optional<double>& value);
Message read_value(const model::Curriculum&, std::string_view text, std::optional<bool>& value);
Message read_value(const model::Curriculum&, std::string_view text, std::vector<std::string>& value);

// "There is no teacher X."
Message unknown_code(model::Kind kind, std::string_view code);
Message not_one_of(std::string_view text, const std::vector<std::string>& allowed);

template <class Enum>
  requires std::is_enum_v<Enum>
Message read_value(const model::Curriculum&, std::string_view text, Enum& value) {
  if (const auto found = model::from_code<Enum>(text)) return value = *found, Message();
  std::vector<std::string> allowed;
  for (const auto& [candidate, code] : model::codes_of<Enum>)
    if (!code.empty()) allowed.emplace_back(code);
  return not_one_of(text, allowed);
}

template <class T>
Message read_value(const model::Curriculum& curriculum, std::string_view text, model::Id<T>& value) {
  model::Id<T> found;
  if (const auto uuid = base::Uuid::parse(text)) found = {*uuid};
  if (const auto index = curriculum.find_code<T>(text)) found = curriculum.table<T>()[*index].id;
  if (!text.empty() && curriculum.table<T>().find(found) == nullptr) return unknown_code(T::kind, text);
  value = found;
  return {};
}

template <class T>
Message read_value(const model::Curriculum& curriculum, std::string_view text, std::vector<model::Id<T>>& value) {
  std::vector<std::string> codes;
  read_value(curriculum, text, codes);
  std::vector<model::Id<T>> ids;
  for (const std::string& code : codes) {
    model::Id<T> id;
    if (Message wrong = read_value(curriculum, code, id); !wrong.empty()) return wrong;
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  value = std::move(ids);
  return {};
}

}  // namespace attune::app
