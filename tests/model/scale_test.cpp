#include "model/scale.h"

#include <catch2/catch.hpp>

#include "base/atomic_file.h"
#include "base/number.h"
#include "base/text.h"
#include "tests/support/curriculum.h"
#include "tests/support/files.h"

using namespace attune::model;
using namespace attune::test;
namespace base = attune::base;

TEST_CASE("a level's rank counts from the lowest, and an empty level is the lowest", "[model][scale]") {
  const Scale& miller = built_in_scales()[3];
  CHECK(miller.rank("K") == 0);
  CHECK(miller.rank("D") == 3);
  CHECK(miller.rank("") == 0);
  CHECK_FALSE(miller.rank("k").has_value());
}

TEST_CASE("a programme's own scale is ordered by its numbers and goes before a built-in one", "[model][scale]") {
  const Snapshot snapshot =
      curriculum("programme scale=irm ; scale_level B scale=irm order=2 ; scale_level A scale=irm order=1");
  REQUIRE(snapshot->scale().levels.size() == 2);
  CHECK(snapshot->scale().rank("B") == 1);
  CHECK_FALSE(snapshot->scale().rank("M").has_value());
}

TEST_CASE("a scale that nobody defined has no levels", "[model][scale]") {
  CHECK(curriculum("programme scale=ours")->scale().levels.empty());
}

TEST_CASE("the built-in scales are those of data/scales", "[model][scale]") {
  std::string expected = "scale,code,title,title_2,order,colour\n";
  for (const Scale& scale : built_in_scales())
    for (std::size_t i = 0; i < scale.levels.size(); ++i) {
      const Level& level = scale.levels[i];
      expected += base::join({scale.name, level.code, level.title, level.title_2,
                              base::to_text(static_cast<std::int64_t>(i) + 1), level.colour},
                             ",") +
                  "\n";
    }
  std::string text = base::read_file(source_dir() / "data/scales/scales.csv");
  std::erase(text, '\r');
  CHECK(text == expected);
}
