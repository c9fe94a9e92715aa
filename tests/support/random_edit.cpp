#include "tests/support/random_edit.h"

namespace attune::test {

std::string RandomEdits::text() {
  static const std::vector<std::string> words = {"",           "E1",   "Medical ethics", "医学伦理学", "a\nb",
                                                 "\"quoted\"", "it's", "A-1.10",         "0"};
  return words[below(words.size())];
}

template <class T>
model::Id<T> RandomEdits::any(const model::Curriculum& curriculum) {
  const auto& table = curriculum.table<T>();
  return table.empty() || below(4) == 0 ? model::Id<T>{} : table[below(table.size())].id;
}

template <class Value>
void RandomEdits::randomize(const model::Curriculum& curriculum, Value& value) {
  if constexpr (std::is_same_v<Value, std::string>) value = text();
  else if constexpr (std::is_enum_v<Value>) value = model::codes_of<Value>[below(model::codes_of<Value>.size())].first;
  else if constexpr (model::is_reference<Value>) value = any<model::Target<Value>>(curriculum);
  else if constexpr (model::is_reference_list<Value>) {
    value.clear();
    for (std::size_t n = below(4); n > 0; --n)
      if (const auto id = any<model::Target<Value>>(curriculum)) value.push_back(id);
  } else if constexpr (std::is_same_v<Value, std::vector<std::string>>)
    value.assign(below(3), "S" + std::to_string(below(9)));
  else if (below(3) == 0) value.reset();
  else if constexpr (std::is_same_v<Value, std::optional<bool>>) value = below(2) == 0;
  else if constexpr (std::is_same_v<Value, std::optional<double>>) value = static_cast<double>(below(1000)) / 8;
  else value = static_cast<int>(below(10));
}

template <class T>
void RandomEdits::change_one(app::Edit& edit) {
  const auto& table = edit.before().table<T>();
  const std::size_t what = below(5);
  if (!table.empty() && what == 0) {
    // Whether an earlier change of the same edit deleted it does not matter: deleting twice is deleting.
    edit.remove(table[below(table.size())].id);
    return;
  }
  T entity;
  if (!table.empty() && what < 3) entity = table[below(table.size())];
  else {
    // Entities of the same position stand in the order of their identities, so these are not left to chance.
    for (auto& byte : entity.id.uuid.bytes) byte = static_cast<std::uint8_t>(below(255) + 1);
    entity.position = static_cast<std::int64_t>(below(20)) + 1;
  }
  model::for_each_field<T>([&](const auto& field) {
    if (below(2) == 0) randomize(edit.before(), entity.*field.member);
  });
  edit.put(std::move(entity));
}

void RandomEdits::change_something(app::Edit& edit) {
  // One kind that is deleted and referred to in the same edit would break a reference, so deletions stand alone.
  const auto kind = static_cast<model::Kind>(below(model::kind_count));
  for (std::size_t n = 1 + below(3); n > 0; --n) model::with_entity(kind, [&]<class T>() { change_one<T>(edit); });
}

}  // namespace attune::test
