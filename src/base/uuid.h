#pragma once
// Identity that survives copies of a file: 128 random bits (RFC 4122, version 4).

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace attune::base {

struct Uuid {
  std::array<std::uint8_t, 16> bytes{};

  static Uuid random();
  // Reads the 36-character form; nothing when the text is not a UUID.
  static std::optional<Uuid> parse(std::string_view text);

  // The nil UUID means "no such thing".
  explicit operator bool() const { return *this != Uuid{}; }
  std::string to_string() const;

  friend auto operator<=>(const Uuid&, const Uuid&) = default;
};

// The bits are random already, so eight of them are a hash.
struct UuidHash {
  std::size_t operator()(const Uuid& id) const {
    std::uint64_t word = 0;
    std::memcpy(&word, id.bytes.data(), sizeof word);
    return static_cast<std::size_t>(word);
  }
};

// The identity of a T: it cannot be mistaken for the identity of something else.
template <class T>
struct Id {
  Uuid uuid;

  static Id random() { return {Uuid::random()}; }
  explicit operator bool() const { return static_cast<bool>(uuid); }
  friend auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace attune::base

template <class T>
struct std::hash<attune::base::Id<T>> {
  std::size_t operator()(const attune::base::Id<T>& id) const { return attune::base::UuidHash{}(id.uuid); }
};
