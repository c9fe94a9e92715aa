#include "ui/models/visits.h"

#include <catch2/catch.hpp>

using namespace attune;
using ui::ViewId;
using ui::Visits;

namespace {

ui::Place whole(ViewId view) { return {.view = view}; }

ui::Place selected(ViewId view, std::uint8_t number) {
  ui::Place place{.view = view};
  place.id.bytes[0] = number;
  return place;
}

}  // namespace

TEST_CASE("at the beginning there is no way back or forward", "[ui][visits]") {
  Visits visits;
  CHECK_FALSE(visits.back(whole(ViewId::gaps)));
  visits.begin(whole(ViewId::overview));
  CHECK_FALSE(visits.can_go_back());
  CHECK_FALSE(visits.can_go_forward());
}

TEST_CASE("one comes back to what was selected when one left, and forward again", "[ui][visits]") {
  Visits visits;
  visits.begin(whole(ViewId::curriculum));
  visits.go(selected(ViewId::curriculum, 7), whole(ViewId::gaps));
  CHECK(visits.back(selected(ViewId::gaps, 3)) == selected(ViewId::curriculum, 7));
  CHECK(visits.can_go_forward());
  CHECK(visits.forward(selected(ViewId::curriculum, 8)) == selected(ViewId::gaps, 3));
  CHECK(visits.back(whole(ViewId::gaps)) == selected(ViewId::curriculum, 8));
}

TEST_CASE("going somewhere else forgets the way forward", "[ui][visits]") {
  Visits visits;
  visits.begin(whole(ViewId::overview));
  visits.go(whole(ViewId::overview), whole(ViewId::gaps));
  visits.go(whole(ViewId::gaps), whole(ViewId::matrix));
  visits.back(whole(ViewId::matrix));
  visits.go(whole(ViewId::gaps), whole(ViewId::history));
  CHECK_FALSE(visits.can_go_forward());
  CHECK(visits.back(whole(ViewId::history)) == whole(ViewId::gaps));
  CHECK(visits.back(whole(ViewId::gaps)) == whole(ViewId::overview));
}

TEST_CASE("going where one is is no visit", "[ui][visits]") {
  Visits visits;
  visits.begin(whole(ViewId::overview));
  visits.go(whole(ViewId::overview), whole(ViewId::overview));
  CHECK_FALSE(visits.can_go_back());
}

TEST_CASE("very old places are forgotten", "[ui][visits]") {
  Visits visits;
  visits.begin(selected(ViewId::curriculum, 0));
  for (int i = 0; i < 1000; ++i) {
    const auto from = static_cast<std::uint8_t>(i % 200), to = static_cast<std::uint8_t>((i + 1) % 200);
    visits.go(selected(ViewId::curriculum, from), selected(ViewId::curriculum, to));
  }
  int back = 0;
  while (visits.back(whole(ViewId::curriculum))) ++back;
  CHECK(back < 300);
  CHECK(back > 100);
}
