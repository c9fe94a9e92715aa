#include "app/edits/field_text.h"

#include "base/number.h"
#include "base/text.h"

namespace attune::app {
namespace {

using namespace model;

template <class T>
std::string referred_name(const Curriculum& curriculum, const Id<T>& id) {
  if (!id) return {};
  const T* entity = curriculum.table<T>().find(id);
  const std::string code = entity == nullptr ? std::string() : model::code_of(*entity);
  return code.empty() ? id.uuid.to_string() : code;
}

template <class Value>
std::string text_of(const Curriculum& curriculum, const Value& value) {
  if constexpr (std::is_same_v<Value, std::string>) {
    return value;
  } else if constexpr (std::is_same_v<Value, std::optional<int>>) {
    return value ? base::to_text(std::int64_t{*value}) : std::string();
  } else if constexpr (std::is_same_v<Value, std::optional<double>>) {
    return value ? base::to_text(*value) : std::string();
  } else if constexpr (std::is_same_v<Value, std::optional<bool>>) {
    return !value ? "" : *value ? "yes" : "no";
  } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
    return base::join(value, "; ");
  } else if constexpr (std::is_enum_v<Value>) {
    return std::string(model::code(value));
  } else if constexpr (is_reference<Value>) {
    return referred_name(curriculum, value);
  } else {
    static_assert(is_reference_list<Value>);
    std::vector<std::string> names;
    for (const auto& id : value) names.push_back(referred_name(curriculum, id));
    return base::join(names, "; ");
  }
}

}  // namespace

std::string field_text(const Curriculum& curriculum, const EntityRef& what, std::string_view field) {
  std::string text;
  visit_entity(curriculum, what, [&]<class T>(const T& entity) {
    for_each_field<T>([&](const auto& candidate) {
      if (candidate.name == field) text = text_of(curriculum, entity.*candidate.member);
    });
  });
  return text;
}

}  // namespace attune::app
