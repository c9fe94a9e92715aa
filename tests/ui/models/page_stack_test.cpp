#include "ui/models/page_stack.h"

#include <catch2/catch.hpp>

namespace attune::test {
namespace {

using ui::PageStack;

PageStack two_standing_and_one_lying() {
  PageStack stack({{600, 800}, {600, 800}, {800, 600}});
  stack.set_scale(1);
  return stack;
}

}  // namespace

TEST_CASE("pages stand below one another, each in the middle", "[ui][pages]") {
  const PageStack stack = two_standing_and_one_lying();
  CHECK(stack.size() == wxSize(824, 12 + 800 + 12 + 800 + 12 + 600 + 12));
  CHECK(stack.rect(0, 824) == wxRect(112, 12, 600, 800));
  CHECK(stack.rect(1, 824) == wxRect(112, 824, 600, 800));
  CHECK(stack.rect(2, 1000) == wxRect(100, 1636, 800, 600));
  CHECK(stack.page_at(0) == 0);
  CHECK(stack.page_at(811) == 0);
  CHECK(stack.page_at(812) == 1);  // the gap
  CHECK(stack.page_at(99999) == 2);
  CHECK(PageStack().size() == wxSize());
}

TEST_CASE("pages are fitted to the window by their width or whole, within the limits of the zoom", "[ui][pages]") {
  PageStack stack = two_standing_and_one_lying();
  CHECK(stack.scale_of_width(824) == Approx(1));
  CHECK(stack.scale_of_page(0, {2000, 424}) == Approx(0.5));
  CHECK(stack.scale_of_page(2, {424, 2000}) == Approx(0.5));
  stack.set_scale(99);
  CHECK(stack.scale() == PageStack::largest);
  stack.set_scale(0);
  CHECK(stack.scale() == PageStack::smallest);
}

TEST_CASE("what is at a place of a page is found there at every zoom", "[ui][pages]") {
  PageStack stack = two_standing_and_one_lying();
  const PageStack::Spot spot = stack.spot_at({412, 1224}, 824);
  CHECK(spot.page == 1);
  CHECK(spot.x == Approx(0.5));
  CHECK(spot.y == Approx(0.5));
  CHECK(stack.point_of(spot, 824) == wxPoint(412, 1224));
  stack.set_scale(2);
  CHECK(stack.point_of(spot, 1624) == wxPoint(812, 12 + 1600 + 12 + 800));
}

}  // namespace attune::test
