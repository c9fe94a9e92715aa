#pragma once
// The list of views at the left of the window.

#include <functional>

#include <wx/dataview.h>

#include "ui/place.h"

namespace attune::ui {

class Navigation : public wxDataViewListCtrl {
 public:
  // `chosen` is called when a person selects a view.
  Navigation(wxWindow* parent, std::function<void(ViewId)> chosen);

  // Selects the view without calling `chosen`.
  void select(ViewId view);
  // A number beside a view; 0 shows none.
  void set_count(ViewId view, std::size_t count);

 private:
  std::function<void(ViewId)> chosen_;
  bool selecting_ = false;
};

}  // namespace attune::ui
