#include "base/uuid.h"

#include <uuid/uuid.h>

namespace attune::base {

Uuid Uuid::random() {
  Uuid id;
  uuid_generate_random(id.bytes.data());
  return id;
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
  Uuid id;
  if (text.size() != 36 || uuid_parse(std::string(text).c_str(), id.bytes.data()) != 0) return std::nullopt;
  return id;
}

std::string Uuid::to_string() const {
  std::array<char, 37> text{};
  uuid_unparse_lower(bytes.data(), text.data());
  return text.data();
}

}  // namespace attune::base
