#pragma once
// How many of how many, as a bar with words. With something to open it is reached by Tab, and opened by a click, Enter
// or Space.

#include <functional>

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
  void on_open(std::function<void()> open);
  bool AcceptsFocus() const override { return open_ != nullptr; }
  void open() { open_(); }

 private:
  void paint();
  void key(wxKeyEvent& event);
  wxString words() const;

  ShareSize size_;
  std::size_t part_ = 0, whole_ = 0;
  std::function<void()> open_;
};

}  // namespace attune::ui
