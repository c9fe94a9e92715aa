#include "ui/models/level_keys.h"

#include <catch2/catch.hpp>

using namespace attune;
using ui::LevelKeys;

namespace {
model::Scale scale(std::string_view name) { return model::find_scale(name, {}); }
}  // namespace

TEST_CASE("a level's letter means it in either case, its number too", "[ui][matrix]") {
  LevelKeys keys;
  CHECK(keys.type('r', scale("irm")) == "R");
  CHECK(keys.type('M', scale("irm")) == "M");
  CHECK(keys.type('1', scale("irm")) == "I");
  CHECK(keys.type('4', scale("irm")) == std::nullopt);
  CHECK(keys.type('x', scale("irm")) == std::nullopt);
}

TEST_CASE("levels of several letters are typed one after the other", "[ui][matrix]") {
  LevelKeys keys;
  CHECK(keys.type('k', scale("miller")) == "K");
  CHECK(keys.type('h', scale("miller")) == "KH");
  CHECK(keys.type('d', scale("miller")) == "D");
  CHECK(keys.type('s', scale("miller")) == "SH");
  CHECK(keys.type('h', scale("miller")) == "SH");
  keys.restart();
  CHECK(keys.type('h', scale("miller")) == std::nullopt);
}
