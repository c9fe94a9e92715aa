#pragma once
// Which fields of which things are searched, and their texts.

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "model/entities.h"

namespace attune::analysis {

enum class SearchRole { none, code, title, text };

// The role of a field of T; `none` for what is no text of the programme: references, numbers, dates, and codes that
// only the program knows.
template <class T, class Value>
constexpr SearchRole search_role(const model::Field<T, Value>& field) {
  constexpr auto codes = std::to_array<std::string_view>({"code", "key"});
  constexpr auto titles = std::to_array<std::string_view>({"title", "title_2", "name", "name_2"});
  constexpr auto others =
      std::to_array<std::string_view>({"language", "language_2", "scale", "colour", "level", "target", "date",
                                       "reviewed_on", "until", "rule", "sheet", "column", "owner"});
  const auto is_in = [&](const auto& names) { return std::ranges::find(names, field.name) != names.end(); };
  if constexpr (std::is_same_v<T, model::Policy>)
    return SearchRole::none;
  else if constexpr (std::is_same_v<T, model::Waiver>)
    return field.name == "reason" || field.name == "author" ? SearchRole::text : SearchRole::none;
  else if constexpr (std::is_same_v<Value, std::vector<std::string>>)
    return SearchRole::text;
  else if constexpr (!std::is_same_v<Value, std::string>)
    return SearchRole::none;
  else
    return is_in(others)   ? SearchRole::none
           : is_in(codes)  ? SearchRole::code
           : is_in(titles) ? SearchRole::title
                           : SearchRole::text;
}

// Of all fields of T, in their order.
template <class T>
inline constexpr auto search_roles =
    std::apply([](const auto&... fields) { return std::array{search_role(fields)...}; }, T::fields());

// The text of a field; a list's parts are joined by "; ".
inline const std::string& search_text(const std::string& value) { return value; }
inline std::string search_text(const std::vector<std::string>& value) { return base::join(value, "; "); }

// Calls visit(field, role) for each searched field of T: its code, then its titles, then the other texts.
template <class T, class Visitor>
void for_each_searched_field(Visitor&& visit) {
  for (const SearchRole role : {SearchRole::code, SearchRole::title, SearchRole::text}) {
    std::size_t i = 0;
    model::for_each_field<T>([&]<class Value>(const model::Field<T, Value>& field) {
      if constexpr (std::is_same_v<Value, std::string> || std::is_same_v<Value, std::vector<std::string>>)
        if (search_roles<T>[i] == role) visit(field, role);
      ++i;
    });
  }
}

}  // namespace attune::analysis
