#pragma once
// Finds bytes in bytes, many at a time.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace attune::base {

class Needle {
 public:
  // How many readable bytes must stand behind what is searched.
  static constexpr std::size_t padding = 16;
  static constexpr std::size_t npos = std::string_view::npos;

  explicit Needle(std::string text);

  const std::string& text() const { return text_; }

  // Where the first occurrence that lies between the two places begins; npos where there is none, and for an empty
  // needle. data[to + padding - 1] must be readable.
  std::size_t find(const char* data, std::size_t from, std::size_t to) const;

 private:
  std::string text_;
  // Two of its bytes, the rarest ones, are looked for before the whole is compared.
  std::size_t first_ = 0, second_ = 0;
};

}  // namespace attune::base
