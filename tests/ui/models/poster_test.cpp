#include "ui/models/poster.h"

#include <catch2/catch.hpp>

using namespace attune;
using diagram::Rect;
using diagram::Size;

namespace {

const Size page{190, 277};

}  // namespace

TEST_CASE("on one page the whole picture is there, and a small one is not blown up", "[ui][diagram][print]") {
  const ui::Poster large = ui::one_page({1900, 1000}, page, 1);
  CHECK(large.scale == Approx(0.1));
  CHECK(large.page_count() == 1);
  CHECK(large.part(0).width == Approx(1900));
  CHECK(large.part(0).height >= 1000);
  CHECK(ui::one_page({1000, 27700}, page, 1).scale == Approx(0.01));
  CHECK(ui::one_page({10, 10}, page, 1).scale == 1);
}

TEST_CASE("the pages of a poster cover the picture and share the overlap", "[ui][diagram][print]") {
  const Size picture{3000, 2000};
  for (const int across : {1, 2, 3, 7}) {
    const ui::Poster poster = ui::poster(picture, page, across, 8);
    REQUIRE(poster.across == across);
    const Rect last = poster.part(poster.page_count() - 1);
    CHECK(last.right() == Approx(picture.width));
    CHECK(last.bottom() >= Approx(picture.height));
    // No page is empty.
    CHECK(last.y < picture.height);
    if (across > 1) CHECK(poster.part(0).right() - poster.part(1).x == Approx(8 / poster.scale));
    if (poster.down > 1) {
      const Rect below = poster.part(across);
      CHECK(below.x == 0);
      CHECK(poster.part(0).bottom() - below.y == Approx(poster.overlap / poster.scale).margin(1e-9));
    }
  }
}

TEST_CASE("a picture that ends with its page has no page more, one that is a little taller has",
          "[ui][diagram][print]") {
  CHECK(ui::poster({190, 277}, page, 1, 8).down == 1);
  CHECK(ui::poster({190, 278}, page, 1, 8).down == 2);
}

TEST_CASE("no picture and nonsense are one page", "[ui][diagram][print]") {
  CHECK(ui::poster({0, 0}, page, 3, 8).down == 1);
  CHECK(ui::poster({100, 100}, page, -2, 8).across == 1);
  CHECK(ui::one_page({0, 0}, page, 1).page_count() == 1);
}
