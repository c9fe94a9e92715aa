#pragma once
// A line of text that leads somewhere: reachable by key, cut with an ellipsis where there is no room.

#include <functional>
#include <vector>

#include <wx/sizer.h>
#include <wx/window.h>

namespace attune::ui {

wxWindow* make_link(wxWindow* parent, const wxString& text, std::function<void()> go);

// Such lines below each other. Making one takes GTK two milliseconds, so those that are there take on other texts.
class LinkList : public wxBoxSizer {
 public:
  struct Line {
    wxString text, tip;
    std::function<void()> go;
  };
  explicit LinkList(wxWindow* parent) : wxBoxSizer(wxVERTICAL), parent_(parent) {}
  void show(std::vector<Line> lines);

 private:
  wxWindow* parent_;
  std::vector<Line> lines_;
  std::vector<wxWindow*> links_;
};

}  // namespace attune::ui
