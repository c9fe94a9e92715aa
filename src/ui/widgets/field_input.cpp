#include "ui/widgets/field_input.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "base/text.h"
#include "ui/dialogs/pick_dialog.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"
#include "ui/widgets/colours.h"

namespace attune::ui {
namespace {

// What a choice holds that stands for several values; people cannot type it.
const std::string several_values = "\x01";

// Nothing stands in the input but the words, as its hint.
template <class Input>
void hint_at_several(Input& input, const wxString& words) {
  input.ChangeValue(wxString());
  input.SetHint(words);
}

// Enter and leaving the window mean that the person is done.
void bind_done(FieldInput* input, wxWindow* window) {
  if (window->HasFlag(wxTE_PROCESS_ENTER)) {
    window->Bind(wxEVT_TEXT_ENTER, [input](wxCommandEvent&) {
      if (input->done) input->done();
    });
  }
  window->Bind(wxEVT_KILL_FOCUS, [input, window](wxFocusEvent& event) {
    event.Skip();
    if (!window->IsBeingDeleted() && input->done) input->done();
  });
}

class TextInput : public FieldInput {
 public:
  TextInput(wxWindow* parent, const FieldSpec& spec) {
    const bool tall = spec.input == Input::text;
    text_ = new wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition,
                           parent->FromDIP(wxSize(spec.input == Input::number ? 120 : 90, tall ? 84 : -1)),
                           tall ? wxTE_MULTILINE : wxTE_PROCESS_ENTER);
    bind_done(this, text_);
  }
  wxWindow* window() override { return text_; }
  std::string value() const override { return utf8(text_->GetValue()); }
  void set_value(const std::string& value) override {
    if (!text_->GetHint().empty()) text_->SetHint(wxString());
    text_->ChangeValue(wx(value));
  }
  void set_several(const wxString& words) override { hint_at_several(*text_, words); }

 private:
  wxTextCtrl* text_;
};

class ChoiceInput : public FieldInput {
 public:
  explicit ChoiceInput(wxWindow* parent) : choice_(new wxChoice(parent, wxID_ANY)) {
    choice_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
      if (done) done();
    });
  }
  wxWindow* window() override { return choice_; }
  std::string value() const override {
    const int at = choice_->GetSelection();
    return at < 0 ? std::string() : options_[static_cast<std::size_t>(at)].value;
  }
  void set_value(const std::string& value) override {
    auto at = std::ranges::find(options_, value, &Option::value);
    if (at == options_.end()) {
      // A value from elsewhere is kept and shown as it is.
      options_.push_back({value, value});
      choice_->Append(wx(value));
      at = options_.end() - 1;
    }
    choice_->SetSelection(static_cast<int>(at - options_.begin()));
  }
  void set_several(const wxString& words) override {
    if (std::ranges::find(options_, several_values, &Option::value) == options_.end()) {
      options_.push_back({several_values, utf8(words)});
      choice_->Append(words);
    }
    set_value(several_values);
  }
  void set_options(const std::vector<Option>& options) override {
    options_ = options;
    wxArrayString labels;
    for (const Option& option : options) labels.push_back(wx(option.label));
    choice_->Set(labels);
  }

 private:
  wxChoice* choice_;
  std::vector<Option> options_;
};

// Any text can be typed. A value that is one of the options shows as the option's label.
class SuggestInput : public FieldInput {
 public:
  explicit SuggestInput(wxWindow* parent)
      : combo_(new wxComboBox(parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, {}, wxTE_PROCESS_ENTER)) {
    combo_->SetMinSize(parent->FromDIP(wxSize(96, -1)));
    bind_done(this, combo_);
    combo_->Bind(wxEVT_COMBOBOX, [this](wxCommandEvent&) {
      if (done) done();
    });
  }
  wxWindow* window() override { return combo_; }
  std::string value() const override {
    const std::string text = utf8(combo_->GetValue());
    const auto at = std::ranges::find(options_, text, &Option::label);
    return at == options_.end() ? text : at->value;
  }
  void set_value(const std::string& value) override {
    const auto at = std::ranges::find(options_, value, &Option::value);
    if (!combo_->GetHint().empty()) combo_->SetHint(wxString());
    combo_->ChangeValue(wx(at == options_.end() ? value : at->label));
  }
  void set_several(const wxString& words) override { hint_at_several(*combo_, words); }
  void set_options(const std::vector<Option>& options) override {
    const std::string before = value();
    options_ = options;
    wxArrayString labels;
    for (const Option& option : options) labels.push_back(wx(option.label));
    combo_->Set(labels);
    set_value(before);
  }

 private:
  wxComboBox* combo_;
  std::vector<Option> options_;
};

// What the code stands for, of a label that begins with it.
std::string_view name_after(std::string_view code, std::string_view label) {
  return base::trim(label.starts_with(code) ? label.substr(code.size()) : label);
}

// Codes can be typed, or picked from a list; what they stand for is said below them.
class CodesInput : public FieldInput {
 public:
  CodesInput(wxWindow* parent, const FieldSpec& spec, const wxString& name) {
    panel_ = new wxPanel(parent);
    text_ = new wxTextCtrl(panel_, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER);
    button_ = new wxButton(panel_, wxID_ANY, tr(N_("Choose...")));
    names_ = new wxStaticText(panel_, wxID_ANY, wxString(), wxDefaultPosition, parent->FromDIP(wxSize(20, -1)),
                              wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE);
    names_->SetForegroundColour(faint_text());
    names_->Hide();
    accessible_name(text_, name);
    accessible_name(button_, tr(base::Message(N_("Choose: {field}"), {{"field", utf8(name)}})));
    auto* across = new wxBoxSizer(wxHORIZONTAL);
    across->Add(text_, wxSizerFlags(1).CentreVertical());
    across->Add(button_, wxSizerFlags().CentreVertical().Border(wxLEFT, parent->FromDIP(6)));
    auto* down = new wxBoxSizer(wxVERTICAL);
    down->Add(across, wxSizerFlags().Expand());
    down->Add(names_, wxSizerFlags().Expand().Border(wxLEFT, parent->FromDIP(8)));
    panel_->SetSizer(down);
    bind_done(this, text_);
    const Pick how = spec.input == Input::codes ? Pick::many : Pick::one;
    button_->Bind(wxEVT_BUTTON, [this, name, how](wxCommandEvent&) { choose(name, how); });
  }
  wxWindow* window() override { return panel_; }
  std::string value() const override { return utf8(text_->GetValue()); }
  void set_several(const wxString& words) override {
    hint_at_several(*text_, words);
    show_names({});
  }
  void set_value(const std::string& value) override {
    if (!text_->GetHint().empty()) text_->SetHint(wxString());
    text_->ChangeValue(wx(value));
    std::vector<std::string> labels, names;
    for (const std::string& code : base::split_list(value)) {
      const auto at = std::ranges::find(options_, code, &Option::value);
      if (at == options_.end()) continue;
      labels.push_back(at->label);
      names.emplace_back(name_after(code, at->label));
    }
    text_->SetToolTip(wx(base::join(labels, "\n")));
    show_names(wx(base::join(names, words().translate(N_("; ")))));
  }
  void set_options(const std::vector<Option>& options) override { options_ = options; }

 private:
  void show_names(const wxString& names) {
    names_->SetLabelText(names);
    names_->SetToolTip(names);
    names_->Show(!names.empty());
  }

  void choose(const wxString& name, Pick how) {
    const auto chosen = pick(panel_, name, options_, base::split_list(value()), how);
    if (!chosen) return;
    set_value(base::join(*chosen, "; "));
    if (done) done();
  }

  wxPanel* panel_;
  wxTextCtrl* text_;
  wxButton* button_;
  wxStaticText* names_;
  std::vector<Option> options_;
};

}  // namespace

std::unique_ptr<FieldInput> make_input(wxWindow* parent, const FieldSpec& spec, const wxString& name) {
  switch (spec.input) {
    case Input::choice:
      return std::make_unique<ChoiceInput>(parent);
    case Input::suggest:
      return std::make_unique<SuggestInput>(parent);
    case Input::code:
    case Input::codes:
      return std::make_unique<CodesInput>(parent, spec, name);
    default:
      return std::make_unique<TextInput>(parent, spec);
  }
}

}  // namespace attune::ui
