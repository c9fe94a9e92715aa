#include "ui/dialogs/pick_dialog.h"

#include <algorithm>

#include <wx/checklst.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>

#include "base/text.h"
#include "ui/support/form.h"

namespace attune::ui {
namespace {

class PickDialog : public wxDialog {
 public:
  PickDialog(wxWindow* parent, const wxString& title, const std::vector<Option>& options,
             std::vector<std::string> chosen, Pick how)
      : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
        options_(options), chosen_(std::move(chosen)), how_(how) {
    SetName(wxS("pick_dialog"));
    for (const Option& option : options_) keys_.push_back(base::fold(option.label));
    search_ = new wxSearchCtrl(this, wxID_ANY);
    search_->SetName(wxS("pick_search"));
    search_->SetDescriptiveText(tr(N_("Find by code or title")));
    accessible_name(search_, tr(N_("Find")));
    const wxSize size = FromDIP(wxSize(420, 340));
    if (how == Pick::many) list_ = checks_ = new wxCheckListBox(this, wxID_ANY, wxDefaultPosition, size);
    else list_ = new wxListBox(this, wxID_ANY, wxDefaultPosition, size);
    list_->SetName(wxS("pick_list"));
    accessible_name(list_, title);
    auto* down = new wxBoxSizer(wxVERTICAL);
    down->Add(search_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(8)));
    down->Add(list_, wxSizerFlags(1).Expand());
    finish_dialog(*this, down, tr(N_("Choose")));
    fill();
    search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { fill(); });
    list_->Bind(wxEVT_CHECKLISTBOX, [this](wxCommandEvent& event) { checked(event.GetInt()); });
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& event) {
      if (how_ == Pick::one && event.GetInt() >= 0) chosen_ = {value(event.GetInt())};
    });
    list_->Bind(wxEVT_LISTBOX_DCLICK, [this](wxCommandEvent&) {
      if (how_ == Pick::one) EndModal(wxID_OK);
    });
    search_->SetFocus();
  }

  const std::vector<std::string>& chosen() const { return chosen_; }

 private:
  const std::string& value(int at) const { return options_[shown_[static_cast<std::size_t>(at)]].value; }

  void fill() {
    const std::string wanted = base::fold(base::trim(utf8(search_->GetValue())));
    wxArrayString labels;
    shown_.clear();
    for (std::size_t i = 0; i < options_.size(); ++i) {
      if (keys_[i].find(wanted) == std::string::npos) continue;
      shown_.push_back(i);
      labels.push_back(wx(options_[i].label));
    }
    list_->Set(labels);
    for (int i = 0; i < static_cast<int>(shown_.size()); ++i) {
      if (std::ranges::find(chosen_, value(i)) == chosen_.end()) continue;
      if (checks_ != nullptr) checks_->Check(static_cast<unsigned>(i));
      else list_->SetSelection(i);
    }
  }

  void checked(int at) {
    if (checks_->IsChecked(static_cast<unsigned>(at))) chosen_.push_back(value(at));
    else std::erase(chosen_, value(at));
  }

  const std::vector<Option>& options_;
  std::vector<std::string> keys_;
  std::vector<std::string> chosen_;
  std::vector<std::size_t> shown_;
  Pick how_;
  wxSearchCtrl* search_ = nullptr;
  wxListBox* list_ = nullptr;
  wxCheckListBox* checks_ = nullptr;
};

}  // namespace

std::optional<std::vector<std::string>> pick(wxWindow* parent, const wxString& title,
                                             const std::vector<Option>& options, const std::vector<std::string>& chosen,
                                             Pick how) {
  PickDialog dialog(wxGetTopLevelParent(parent), title, options, chosen, how);
  if (dialog.ShowModal() != wxID_OK) return std::nullopt;
  return dialog.chosen();
}

}  // namespace attune::ui
