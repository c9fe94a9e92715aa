#pragma once
// Strips onto pages.

#include <vector>

#include "publish/pages/strips.h"

namespace attune::publish {

// Where strips stand on a page of one orientation.
struct Sheet {
  double width = 0, height = 0;          // of the paper
  double left = 0, top = 0, bottom = 0;  // of what is printed on, from the paper's top left
};

// Fills pages, their anchors and the bookmarks' pages. A strip that keeps the next one stays with it where both fit on
// a page; rows that are taller than half a page are broken where a page ends, others go to the next one; heads[i] is
// repeated on every page that a table goes on on. A strip that no page can hold stands on one of its own.
void paginate(Pages& pages, Strips strips, const std::vector<Strips>& heads, const Sheet& portrait,
              const Sheet& landscape);

}  // namespace attune::publish
