#include "ui/dialogs/preferences_dialog.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "ui/support/form.h"
#include "ui/support/languages.h"

namespace attune::ui {
namespace {

constexpr std::array<std::string_view, 3> themes = {"system", "light", "dark"};

}  // namespace

PreferencesDialog::PreferencesDialog(wxWindow* parent, const Settings& settings)
    : wxDialog(parent, wxID_ANY, tr(N_("Preferences")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
  SetName(wxS("preferences"));
  build();
  show(settings.preferences());
}

void PreferencesDialog::build() {
  const auto named = [](auto* input, const wxString& name) {
    input->SetName(name);
    return input;
  };
  auto* form = new Form(this);
  wxArrayString names;
  for (const auto language : languages) names.push_back(language_name(language));
  language_ = form->add(N_("Language"), named(new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names),
                                              wxS("preferences_language")));
  const wxString kinds[] = {tr(N_("As the desktop")), tr(N_("Light")), tr(N_("Dark"))};
  theme_ = form->add(N_("Theme"), named(new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, 3, kinds),
                                        wxS("preferences_theme")));
  author_ = form->add(N_("Your name in the history"), named(new wxTextCtrl(this, wxID_ANY), wxS("preferences_author")));
  author_->SetHint(tr(N_("The name you log in with")));
  author_->SetMinSize(FromDIP(wxSize(280, -1)));
  backups_ = form->add(N_("Backup copies of each programme"), named(new wxSpinCtrl(this), wxS("preferences_backups")));
  backups_->SetRange(0, 99);
  backups_->SetToolTip(tr(N_("A copy is kept when a programme is opened that has changed; 0 keeps none")));
  const wxString papers[] = {wxS("A4"), tr(N_("Letter"))};
  paper_ = form->add(N_("Paper"), named(new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, 2, papers),
                                        wxS("preferences_paper")));
  reopen_ = new wxCheckBox(this, wxID_ANY, tr(N_("Open the last programme when Attune starts")));
  reopen_->SetName(wxS("preferences_reopen"));
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(form, wxSizerFlags(1).Expand());
  down->Add(reopen_, wxSizerFlags().Border(wxTOP, FromDIP(12)));
  finish_dialog(*this, down, tr(N_("Apply")));
}

void PreferencesDialog::show(const Preferences& preferences) {
  const auto language = std::ranges::find(languages, words().language());
  language_->SetSelection(language == std::end(languages) ? 0 : static_cast<int>(language - std::begin(languages)));
  const auto theme = std::ranges::find(themes, preferences.theme);
  theme_->SetSelection(theme == themes.end() ? 0 : static_cast<int>(theme - themes.begin()));
  author_->ChangeValue(wx(preferences.author));
  reopen_->SetValue(preferences.reopen);
  backups_->SetValue(preferences.backups);
  paper_->SetSelection(preferences.paper == PaperSize::letter ? 1 : 0);
}

Preferences PreferencesDialog::preferences() const {
  Preferences chosen;
  chosen.theme = themes[static_cast<std::size_t>(theme_->GetSelection())];
  chosen.author = base::trim(utf8(author_->GetValue()));
  chosen.reopen = reopen_->GetValue();
  chosen.backups = backups_->GetValue();
  chosen.paper = paper_->GetSelection() == 1 ? PaperSize::letter : PaperSize::a4;
  return chosen;
}

std::string PreferencesDialog::language() const {
  return std::string(languages[static_cast<std::size_t>(language_->GetSelection())]);
}

}  // namespace attune::ui
