#pragma once
// What cairo 1.16 cannot say of a PDF file is added behind it, as an incremental update (ISO 32000-1, 7.5.6): objects
// that are written again, the table of where they are, and a trailer that leads back to the first one.
//   language and title bar     /Lang and /ViewerPreferences of the catalogue
//   what a figure shows        /Alt of its structure element
//   whose heading a cell is    /A of a TH (/Scope) and of cells over several rows and columns (/RowSpan, /ColSpan)
//   what file it is            /ID, from its content

#include <string>
#include <vector>

#include "publish/pages/pages.h"

namespace attune::publish {

// `elements` says which of the pages' nodes the file's structure elements stand for, in their order. Throws
// Error(defect) where the bytes are not as cairo writes them.
std::string with_structure(std::string pdf, const Pages& pages, const std::vector<std::size_t>& elements);

}  // namespace attune::publish
