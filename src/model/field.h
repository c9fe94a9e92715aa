#pragma once
// Every entity names its fields once, and storage, the workbook, history, comparison and search read that list instead
// of having one of their own. A field is a name (as in DOMAIN.md, the column in the file) and a pointer to a member of
// one of these types:
//   std::string · std::optional<int> · std::optional<double> · std::optional<bool> · an enum with codes ·
//   Id<T> (nil: none) · std::vector<Id<T>> (ordered) · std::vector<std::string> (ordered)

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/uuid.h"

namespace attune::model {

using base::Id;
using base::Uuid;

// What becomes of an entity when what it refers to is deleted.
enum class OnDelete {
  nothing,  // the field refers to nothing
  forget,   // the reference is emptied, or taken out of its list
  follow,   // the entity belongs to what it refers to and is deleted with it
};

template <class Owner, class Value>
struct Field {
  using value_type = Value;
  std::string_view name;
  Value Owner::*member;
  OnDelete on_delete = OnDelete::nothing;
};

template <class Owner, class Value>
constexpr Field<Owner, Value> field(std::string_view name, Value Owner::*member,
                                    OnDelete on_delete = OnDelete::nothing) {
  return {name, member, on_delete};
}

// Calls visit(field) for each field of T, in order.
template <class T, class Visitor>
constexpr void for_each_field(Visitor&& visit) {
  std::apply([&](const auto&... fields) { (visit(fields), ...); }, T::fields());
}

// What a reference refers to: Target<Id<Course>> and Target<std::vector<Id<Course>>> are Course; otherwise void.
template <class Value>
struct TargetOf {
  using type = void;
};
template <class T>
struct TargetOf<Id<T>> {
  using type = T;
};
template <class T>
struct TargetOf<std::vector<Id<T>>> {
  using type = T;
};
template <class Value>
using Target = typename TargetOf<Value>::type;

template <class Value>
inline constexpr bool is_reference = std::is_same_v<Value, Id<Target<Value>>>;
template <class Value>
inline constexpr bool is_reference_list = std::is_same_v<Value, std::vector<Id<Target<Value>>>>;

// An enum's codes, as files and the command line write them. Specialised beside each enum:
//   template <> inline constexpr auto codes_of<Purpose> = codes<Purpose>({{Purpose::formative, "formative"}, …});
template <class Enum>
struct CodesMissing;
template <class Enum>
inline constexpr CodesMissing<Enum> codes_of;

template <class Enum, std::size_t n>
constexpr std::array<std::pair<Enum, std::string_view>, n> codes(const std::pair<Enum, std::string_view> (&list)[n]) {
  return std::to_array(list);
}

template <class Enum>
constexpr std::string_view code(Enum value) {
  for (const auto& [candidate, text] : codes_of<Enum>)
    if (candidate == value) return text;
  return {};
}

// The value that a code means; nothing for an unknown code.
template <class Enum>
constexpr std::optional<Enum> from_code(std::string_view text) {
  for (const auto& [candidate, candidate_text] : codes_of<Enum>)
    if (candidate_text == text) return candidate;
  return std::nullopt;
}

}  // namespace attune::model
