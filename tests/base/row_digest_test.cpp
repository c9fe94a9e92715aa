#include "base/row_digest.h"

#include <catch2/catch.hpp>

using attune::base::RowDigest;

namespace {

RowDigest digest_of(std::initializer_list<std::string_view> rows) {
  RowDigest digest;
  for (const std::string_view row : rows) digest.add(row);
  return digest;
}

}  // namespace

TEST_CASE("a digest is of a set of rows, whatever their order", "[base][digest]") {
  CHECK(digest_of({"a", "b"}) == digest_of({"b", "a"}));
  CHECK_FALSE(digest_of({"a", "b"}) == digest_of({"ab"}));
  CHECK_FALSE(digest_of({"a", "a"}) == digest_of({}));
}

TEST_CASE("a row taken out leaves the digest of the others", "[base][digest]") {
  RowDigest digest = digest_of({"a", "b", "c"});
  digest.remove("b");
  CHECK(digest == digest_of({"a", "c"}));
  CHECK(digest.to_string() == digest_of({"c", "a"}).to_string());
  CHECK(digest.to_string().size() == 32);
}
