#include "ui/dialogs/new_programme_dialog.h"

#include "ui/support/form.h"
#include "ui/support/languages.h"

namespace attune::ui {

NewProgrammeDialog::NewProgrammeDialog(wxWindow* parent)
    : wxDialog(parent, wxID_ANY, tr(N_("New programme")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
  auto* form = new Form(this);
  title_ = form->add(N_("Title"), new wxTextCtrl(this, wxID_ANY, tr(N_("Medical programme"))));
  title_->SetMinSize(FromDIP(wxSize(320, -1)));
  institution_ = form->add(N_("Institution"), new wxTextCtrl(this, wxID_ANY));
  wxArrayString names;
  for (const auto language : languages) names.push_back(language_name(language));
  language_ = form->add(N_("Main language"), new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names));
  names.insert(names.begin(), tr(N_("None")));
  second_ = form->add(N_("Second language"), new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names));
  years_ = form->add(N_("Years"), new wxSpinCtrl(this));
  years_->SetRange(1, 12);
  years_->SetValue(5);
  terms_ = form->add(N_("Terms per year"), new wxSpinCtrl(this));
  terms_->SetRange(1, 6);
  terms_->SetValue(2);
  // The framework that a new programme begins with has these two languages; the first is the person's.
  const bool chinese = words().language() == languages[1];
  language_->SetSelection(chinese ? 1 : 0);
  second_->SetSelection(chinese ? 1 : 2);
  finish_dialog(*this, form, tr(N_("Choose a file...")));
  title_->SetFocus();
  title_->SelectAll();
}

model::Programme NewProgrammeDialog::programme() const {
  model::Programme programme;
  programme.title = utf8(title_->GetValue());
  programme.institution = utf8(institution_->GetValue());
  programme.language = languages[static_cast<std::size_t>(language_->GetSelection())];
  if (const int second = second_->GetSelection(); second > 0)
    programme.language_2 = languages[static_cast<std::size_t>(second) - 1];
  if (programme.language_2 == programme.language) programme.language_2.clear();
  programme.years = years_->GetValue();
  programme.terms_per_year = terms_->GetValue();
  return programme;
}

}  // namespace attune::ui
