#pragma once
// Labels at the left, inputs at the right, as GTK programs have them.

#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {

class Form : public wxFlexGridSizer {
 public:
  explicit Form(wxWindow* parent) : wxFlexGridSizer(2, parent->FromDIP(wxSize(12, 8))), parent_(parent) {
    AddGrowableCol(1);
  }

  // Puts the label before the input, and names the input after it.
  template <class Input>
  Input* add(const base::Message& label, Input* input) {
    add_row(tr(label), input);
    return input;
  }
  // The same; returns the label.
  wxStaticText* add_row(const wxString& label, wxWindow* input) {
    auto* text = new wxStaticText(parent_, wxID_ANY, label);
    Add(text, wxSizerFlags().CenterVertical());
    Add(input, wxSizerFlags(1).Expand());
    accessible_name(input, label);
    return text;
  }

 private:
  wxWindow* parent_;
};

// Gives the dialog its content with the margins of a dialog, and buttons: what happens, and "Cancel"; `aside` at the
// other end of them.
void finish_dialog(wxDialog& dialog, wxSizer* content, const wxString& deed, wxWindow* aside = nullptr);
// Makes the dialog as large as its content needs now.
void fit_dialog(wxDialog& dialog);

}  // namespace attune::ui
