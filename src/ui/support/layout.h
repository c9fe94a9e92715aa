#pragma once
// How people left the parts of a page: where its sashes are and how wide the columns of its lists.

#include <string>

#include "ui/place.h"

class wxWindow;

namespace attune::ui {

// What a page is called there.
std::string layout_name(ViewId view);
// To and from the settings, under the page's name. Parts count in the order in which they were made.
void save_layout(wxWindow& page, const std::string& name);
void restore_layout(wxWindow& page, const std::string& name);

}  // namespace attune::ui
