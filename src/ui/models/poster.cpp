#include "ui/models/poster.h"

#include <algorithm>
#include <cmath>

namespace attune::ui {

diagram::Rect Poster::part(int number) const {
  const double step_x = page.width - overlap, step_y = page.height - overlap;
  return {number % across * step_x / scale, number / across * step_y / scale, page.width / scale, page.height / scale};
}

Poster one_page(diagram::Size picture, diagram::Size page, double largest) {
  Poster made;
  made.page = page;
  if (picture.width > 0 && picture.height > 0)
    made.scale = std::min({page.width / picture.width, page.height / picture.height, largest});
  return made;
}

Poster poster(diagram::Size picture, diagram::Size page, int across, double overlap) {
  Poster made;
  made.page = page;
  made.across = std::max(1, across);
  made.overlap = made.across > 1 ? std::clamp(overlap, 0.0, std::min(page.width, page.height) / 3) : 0;
  if (picture.width <= 0 || picture.height <= 0) return made;
  made.scale = (page.width * made.across - made.overlap * (made.across - 1)) / picture.width;
  const double height = picture.height * made.scale, step = page.height - made.overlap;
  // A hair over the last page is no page.
  made.down = std::max(1, static_cast<int>(std::ceil((height - made.overlap) / step - 1e-6)));
  return made;
}

}  // namespace attune::ui
