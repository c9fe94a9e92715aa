#include "base/row_digest.h"

#include <xxhash.h>

#include <fmt/format.h>

namespace attune::base {

void RowDigest::add(std::string_view row) {
  const XXH128_hash_t hash = XXH3_128bits(row.data(), row.size());
  low_ += hash.low64;
  high_ += hash.high64;
}

void RowDigest::remove(std::string_view row) {
  const XXH128_hash_t hash = XXH3_128bits(row.data(), row.size());
  low_ -= hash.low64;
  high_ -= hash.high64;
}

std::string RowDigest::to_string() const { return fmt::format("{:016x}{:016x}", high_, low_); }

}  // namespace attune::base
