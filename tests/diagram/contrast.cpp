// Whoever sees badly can still read the pictures: WCAG 2.2, level AA.

#include <catch2/catch.hpp>

#include "diagram/style.h"

using namespace attune::diagram;

namespace {

constexpr double for_text = 4.5, for_lines = 3;

// What carries no meaning of its own may be faint: the ground behind a group, and lines that help the eye to measure.
bool is_decoration(Role role) { return role == Role::band || role == Role::grid; }

}  // namespace

TEST_CASE("contrast is what the guidelines say it is", "[diagram][contrast]") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21));
  CHECK(contrast({255, 255, 255}, {255, 255, 255}) == Approx(1));
  CHECK(contrast({0x76, 0x76, 0x76}, {255, 255, 255}) == Approx(4.54).margin(0.01));
}

TEST_CASE("text and lines of every role can be told from their ground in every theme", "[diagram][contrast]") {
  for (const Theme theme : {Theme::light, Theme::dark, Theme::print}) {
    const Colour page = paint(Role::page, theme).fill;
    for (int at = static_cast<int>(Role::page); at <= static_cast<int>(Role::note); ++at) {
      const Role role = static_cast<Role>(at);
      const Paint look = paint(role, theme);
      INFO("theme " << static_cast<int>(theme) << ", role " << at);
      // What is written at a line stands on the page.
      CHECK(contrast(look.text, is_line(role) ? page : look.fill) >= for_text);
      if (is_decoration(role)) continue;
      if (is_line(role) || outline_of(role) != Outline::none) CHECK(contrast(look.stroke, page) >= for_lines);
    }
  }
}
