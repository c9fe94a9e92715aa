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
  explicit operator bool() const { return (word(0) | word(8)) != 0; }
  std::string to_string() const;

  // Asked more often than anything else, so without a call.
  friend bool operator==(const Uuid& a, const Uuid& b) {
    return ((a.word(0) ^ b.word(0)) | (a.word(8) ^ b.word(8))) == 0;
  }
  friend std::strong_ordering operator<=>(const Uuid& a, const Uuid& b) { return a.bytes <=> b.bytes; }

  // Eight of the bytes, in the machine's order.
  std::uint64_t word(std::size_t at) const {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    return word;
  }
};

// The bits are random already, so eight of them are a hash.
struct UuidHash {
  std::size_t operator()(const Uuid& id) const { return static_cast<std::size_t>(id.word(0)); }
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
