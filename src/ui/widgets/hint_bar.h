#pragma once
// What a page is for and how it is worked with, until somebody says that they know.

#include <functional>

#include <wx/panel.h>
#include <wx/stattext.h>

#include "base/message.h"

namespace attune::ui {

class HintBar : public wxPanel {
 public:
  // `known` is called when the person has read it.
  HintBar(wxWindow* parent, std::function<void()> known);
  void show(const base::Message& hint);

 private:
  void wrap();

  base::Message hint_;
  wxStaticText* text_;
};

}  // namespace attune::ui
