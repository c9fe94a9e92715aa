#pragma once
// Pages below one another, as a window shows them. Sizes of pages are in points; the rest is in the window's pixels.

#include <cstddef>
#include <utility>
#include <vector>

#include <wx/gdicmn.h>

namespace attune::ui {

class PageStack {
 public:
  struct PageSize {
    double width = 0, height = 0;
  };

  // Pixels a point; a page at 100 % is as large as on paper where the screen has 96 pixels an inch.
  static constexpr double natural = 96.0 / 72, smallest = natural / 4, largest = natural * 3;
  // Above, below and between pages.
  static constexpr int gap = 12;

  PageStack() = default;
  explicit PageStack(std::vector<PageSize> pages) : pages_(std::move(pages)) { place(); }

  std::size_t count() const { return pages_.size(); }
  const PageSize& page(std::size_t page) const { return pages_[page]; }
  double scale() const { return scale_; }
  // Within the limits.
  void set_scale(double scale);
  // The scale at which the widest page is as wide as the window, or this page is to be seen whole.
  double scale_of_width(int window_width) const;
  double scale_of_page(std::size_t page, wxSize window) const;

  // With the gaps around the pages.
  wxSize size() const;
  // The page in the whole, in the middle of `width`.
  wxRect rect(std::size_t page, int width) const;
  // The page at this height; of a gap the page below it, below the last page that one. Only where there are pages.
  std::size_t page_at(int y) const;

  // A place that stays the same whatever the scale is: a page, and how far down and across it, 0 … 1 (beyond its
  // edges less or more).
  struct Spot {
    std::size_t page = 0;
    double x = 0, y = 0;
  };
  Spot spot_at(wxPoint at, int width) const;
  wxPoint point_of(const Spot& spot, int width) const;

 private:
  void place();

  std::vector<PageSize> pages_;
  double scale_ = natural;
  std::vector<int> tops_;
};

}  // namespace attune::ui
