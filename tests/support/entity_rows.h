#pragma once
// Entities in the making: rows of every kind with ids derived from their codes, and fields set by name.

#include <deque>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/number.h"
#include "base/text.h"
#include "model/curriculum.h"

namespace attune::test {

[[noreturn]] inline void refuse(std::string_view what, std::string_view text) {
  throw std::invalid_argument(std::string(what) + ": " + std::string(text));
}

// The id of the first thing of this kind with this name is always the same.
base::Uuid derived_uuid(model::Kind kind, std::string_view name);

class EntityRows {
 public:
  template <class T>
  std::deque<T>& rows() {
    return std::get<std::deque<T>>(rows_);
  }

  // A new row at the end; its id comes from the name, and from how many of that name there were before.
  template <class T>
  T& add(std::string_view name) {
    T& row = rows<T>().emplace_back();
    row.position = static_cast<std::int64_t>(rows<T>().size());
    const int before = named_[std::pair(T::kind, std::string(name))]++;
    row.id.uuid = derived_uuid(
        T::kind, before == 0 ? std::string(name) : std::string(name) + "#" + base::to_text(std::int64_t{before}));
    if constexpr (requires { row.code; })
      row.code = name;
    else if constexpr (requires { row.key; })
      row.key = name;
    return row;
  }

  // References are looked up by resolve(), so that things may be named before they are there.
  template <class T>
  void set(T& row, std::string_view name, std::string_view value) {
    bool known = false;
    model::for_each_field<T>([&](const auto& field) {
      if (field.name != name) return;
      known = true;
      set_value(row.*field.member, std::string(value));
    });
    if (!known) refuse("no such field", name);
  }

  template <class T>
  void refer(model::Id<T>& id, std::string_view code) {
    later_.push_back([this, &id, text = std::string(code)] { id = find<T>(text).id; });
  }

  void later(std::function<void()> work) { later_.push_back(std::move(work)); }
  model::Tables finish();

  template <class T>
  const T& find(std::string_view code) {
    for (const T& row : rows<T>())
      if (model::code_of(row) == code) return row;
    if constexpr (std::is_same_v<T, model::Teacher>) return add<T>(code);
    refuse(model::code(T::kind), code);
  }

 private:
  template <class Value>
  void set_value(Value& to, const std::string& text) {
    if constexpr (std::is_same_v<Value, std::string>)
      to = text;
    else if constexpr (std::is_same_v<Value, std::vector<std::string>>)
      to = base::split_list(text, '+');
    else if constexpr (std::is_same_v<Value, std::optional<bool>>)
      to = text == "yes";
    else if constexpr (std::is_same_v<Value, std::optional<int>>)
      to = static_cast<int>(base::parse_int(text).value());
    else if constexpr (std::is_same_v<Value, std::optional<double>>)
      to = base::parse_double(text).value();
    else if constexpr (std::is_enum_v<Value>)
      to = model::from_code<Value>(text).value();
    else if constexpr (model::is_reference<Value>)
      refer(to, text);
    else {
      static_assert(model::is_reference_list<Value>);
      to.resize(base::split_list(text, '+').size());
      for (std::size_t i = 0; i < to.size(); ++i) refer(to[i], base::split_list(text, '+')[i]);
    }
  }

  template <class List>
  struct Deques;
  template <class... Ts>
  struct Deques<model::TypeList<Ts...>> {
    using type = std::tuple<std::deque<Ts>...>;
  };

  Deques<model::Entities>::type rows_;
  std::map<std::pair<model::Kind, std::string>, int> named_;
  std::vector<std::function<void()>> later_;
};

template <>
const model::Competency& EntityRows::find<model::Competency>(std::string_view code);
template <>
const model::Method& EntityRows::find<model::Method>(std::string_view code);

}  // namespace attune::test
