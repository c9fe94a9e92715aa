#pragma once
// A digest of a set of rows that can follow an edit: rows are hashed one by one and added up, so a changed row is
// taken out and put in again without reading the others. It finds damage, it is no protection against forgery.

#include <cstdint>
#include <string>
#include <string_view>

namespace attune::base {

class RowDigest {
 public:
  // `row`: an unambiguous rendering of all the row's values, its table's name included.
  void add(std::string_view row);
  void remove(std::string_view row);
  // 32 hexadecimal digits.
  std::string to_string() const;

  friend bool operator==(const RowDigest&, const RowDigest&) = default;

 private:
  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
};

}  // namespace attune::base
