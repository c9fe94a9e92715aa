#pragma once
// One input of a form: a native control for one field, which speaks in the text of app/edits/field_text.h.

#include <functional>
#include <memory>
#include <string>

#include <wx/window.h>

#include "ui/models/field_specs.h"

namespace attune::ui {

// The window belongs to its parent; the input must go before it or with it.
class FieldInput {
 public:
  virtual ~FieldInput() = default;
  virtual wxWindow* window() = 0;
  virtual std::string value() const = 0;
  // Does not call `done`.
  virtual void set_value(const std::string& value) = 0;
  // Several values at once: shows the words instead of them. value() is then none that a person could give until one is
  // given.
  virtual void set_several(const wxString& words) = 0;
  // What it offers, as the programme is now.
  virtual void set_options(const std::vector<Option>&) {}
  virtual void enable(bool on) { window()->Enable(on); }

  // The person has left the field, pressed Enter or chosen.
  std::function<void()> done;
};

std::unique_ptr<FieldInput> make_input(wxWindow* parent, const FieldSpec& spec, const wxString& name);

}  // namespace attune::ui
