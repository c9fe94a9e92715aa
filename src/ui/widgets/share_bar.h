#pragma once
// How many of how many, as a bar with words.

#include <wx/window.h>

namespace attune::ui {

enum class ShareSize {
  large,  // the words beside the bar: "18 of 25, 72 %"
  small,  // the words on the bar: "4 / 5"
};

class ShareBar : public wxWindow {
 public:
  ShareBar(wxWindow* parent, ShareSize size);
  // `about` is what is counted, for the tooltip and the screen reader.
  void set(std::size_t part, std::size_t whole, const wxString& about);

 private:
  void paint();
  wxString words() const;

  ShareSize size_;
  std::size_t part_ = 0, whole_ = 0;
};

}  // namespace attune::ui
