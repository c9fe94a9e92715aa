#include "ui/models/page_stack.h"

#include <algorithm>
#include <cmath>

namespace attune::ui {

void PageStack::set_scale(double scale) {
  scale_ = std::clamp(scale, smallest, largest);
  place();
}

void PageStack::place() {
  tops_.clear();
  int y = gap;
  for (const PageSize& page : pages_) {
    tops_.push_back(y);
    y += static_cast<int>(std::lround(page.height * scale_)) + gap;
  }
}

double PageStack::scale_of_width(int window_width) const {
  double widest = 1;
  for (const PageSize& page : pages_) widest = std::max(widest, page.width);
  return (window_width - 2 * gap) / widest;
}

double PageStack::scale_of_page(std::size_t page, wxSize window) const {
  return std::min((window.x - 2 * gap) / pages_[page].width, (window.y - 2 * gap) / pages_[page].height);
}

wxSize PageStack::size() const {
  if (pages_.empty()) return {};
  int width = 0;
  for (std::size_t i = 0; i < count(); ++i) width = std::max(width, rect(i, 0).width);
  return {width + 2 * gap, rect(count() - 1, 0).GetBottom() + 1 + gap};
}

wxRect PageStack::rect(std::size_t page, int width) const {
  const wxSize size(static_cast<int>(std::lround(pages_[page].width * scale_)),
                    static_cast<int>(std::lround(pages_[page].height * scale_)));
  return {wxPoint((width - size.x) / 2, tops_[page]), size};
}

std::size_t PageStack::page_at(int y) const {
  for (std::size_t i = 0; i < count(); ++i)
    if (y <= rect(i, 0).GetBottom()) return i;
  return count() - 1;
}

PageStack::Spot PageStack::spot_at(wxPoint at, int width) const {
  const std::size_t page = page_at(at.y);
  const wxRect place = rect(page, width);
  return {page, static_cast<double>(at.x - place.x) / place.width, static_cast<double>(at.y - place.y) / place.height};
}

wxPoint PageStack::point_of(const Spot& spot, int width) const {
  const wxRect place = rect(spot.page, width);
  return {static_cast<int>(std::lround(place.x + spot.x * place.width)),
          static_cast<int>(std::lround(place.y + spot.y * place.height))};
}

}  // namespace attune::ui
