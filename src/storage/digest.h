#pragma once
// The digest of a document's content, kept in meta and brought up to date with every edit. SQLite's own check misses a
// fifth of the single flipped bits that change what is read; this finds them.

#include "base/row_digest.h"
#include "model/curriculum.h"
#include "storage/connection.h"

namespace attune::storage {

// An unambiguous rendering of all the entity's values: what the digest is made of.
template <class T>
std::string digest_text(const T& entity) {
  std::string text(model::code(T::kind));
  const auto add = [&](std::string_view part) {
    const auto size = static_cast<std::uint32_t>(part.size());
    text.append(reinterpret_cast<const char*>(&size), sizeof size);
    text += part;
  };
  const auto add_bits = [&](const auto& value) { add({reinterpret_cast<const char*>(&value), sizeof value}); };
  add_bits(entity.id.uuid.bytes);
  add_bits(entity.position);
  model::for_each_field<T>([&]<class Value>(const model::Field<T, Value>& field) {
    const Value& value = entity.*field.member;
    if constexpr (std::is_same_v<Value, std::string>) add(value);
    else if constexpr (std::is_enum_v<Value>) add(model::code(value));
    else if constexpr (model::is_reference<Value>) add_bits(value.uuid.bytes);
    else if constexpr (model::is_reference_list<Value>) {
      add_bits(value.size());
      for (const auto& item : value) add_bits(item.uuid.bytes);
    } else if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
      add_bits(value.size());
      for (const auto& item : value) add(item);
    } else if (value) add_bits(*value);
    else add({});
  });
  return text;
}

base::RowDigest digest_of(const model::Tables& tables);

// The digest as the file has it; empty when it has none.
std::string stored_digest(Connection& connection);
void store_digest(Connection& connection, const base::RowDigest& digest);

}  // namespace attune::storage
