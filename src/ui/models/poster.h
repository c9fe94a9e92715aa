#pragma once
// A picture on paper: whole on one page, or as a poster of several pages that are glued together.

#include "diagram/geometry.h"

namespace attune::ui {

struct Poster {
  int across = 1, down = 1;
  double scale = 1;    // units of paper for one of the scene
  diagram::Size page;  // what can be printed on, in units of paper
  double overlap = 0;  // of neighbouring pages, to be glued; in units of paper

  int page_count() const { return across * down; }
  // The part of the scene on a page; pages are counted from 0, row by row. At the picture's end it reaches beyond.
  diagram::Rect part(int page) const;
};

// The whole picture on one page, in its upper left, never larger than `largest` units for one of the scene.
Poster one_page(diagram::Size picture, diagram::Size page, double largest);

// As wide as this many pages (at least 1), and as many down as it takes.
Poster poster(diagram::Size picture, diagram::Size page, int across, double overlap);

}  // namespace attune::ui
