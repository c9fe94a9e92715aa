#include "ui/dialogs/programme_dialog.h"

#include <algorithm>

#include "app/edits/field_text.h"
#include "app/edits/field_value.h"
#include "base/text.h"
#include "model/words.h"
#include "ui/support/languages.h"
#include "ui/widgets/colours.h"

namespace attune::ui {
namespace {

using model::Programme;

bool in_second_language(std::string_view field) { return field.ends_with("_2") && field != "language_2"; }

}  // namespace

std::string ProgrammeDialog::Chooser::value() const {
  const int at = choice->GetSelection();
  return at < 0 ? std::string() : values[static_cast<std::size_t>(at)];
}

ProgrammeDialog::ProgrammeDialog(wxWindow* parent, Workspace& workspace)
    : wxDialog(parent, wxID_ANY, tr(N_("Programme")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      workspace_(workspace), curriculum_(workspace.snapshot()), programme_(curriculum_->programme()),
      levels_room_(new wxBoxSizer(wxVERTICAL)) {
  SetName(wxS("programme"));
  auto* form = new Form(this);
  for (const char* field : {"title", "title_2", "institution", "institution_2", "degree", "degree_2"})
    add_text(*form, field, 340);
  add_languages(*form);
  for (const char* field : {"years", "terms_per_year"}) add_text(*form, field, 60);
  add_scale(*form);
  complaint_ = new wxStaticText(this, wxID_ANY, wxString());
  complaint_->SetName(wxS("complaint"));
  complaint_->SetForegroundColour(error_colour());
  complaint_->Hide();

  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(form, wxSizerFlags().Expand());
  down->Add(levels_room_, wxSizerFlags().Expand());
  down->Add(complaint_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(12)));
  finish_dialog(*this, down, tr(N_("Apply")));
  show_second();
  Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { accept(); }, wxID_OK);
  texts_.at("title")->SetFocus();
}

void ProgrammeDialog::add_text(Form& form, std::string_view field, int width) {
  const std::string value = app::field_text(*curriculum_, app::ref(programme_), field);
  auto* text = new wxTextCtrl(this, wxID_ANY, wx(value));
  text->SetName(wxS("programme_") + wx(field));
  text->SetMinSize(FromDIP(wxSize(width, -1)));
  wxStaticText* label = form.add_row(tr(model::field_word(field)), text);
  if (in_second_language(field)) second_.insert(second_.end(), {label, text});
  texts_.emplace(field, text);
}

void ProgrammeDialog::add_chooser(Form& form, std::string_view field,
                                  const std::vector<std::pair<std::string, wxString>>& values) {
  Chooser chooser{new wxChoice(this, wxID_ANY), {}};
  const std::string now = app::field_text(*curriculum_, app::ref(programme_), field);
  for (const auto& [value, label] : values) {
    chooser.values.push_back(value);
    chooser.choice->Append(label);
    if (value == now) chooser.choice->SetSelection(static_cast<int>(chooser.values.size()) - 1);
  }
  if (chooser.choice->GetSelection() < 0) {
    // A value from elsewhere is kept and shown as it is.
    chooser.values.push_back(now);
    chooser.choice->SetSelection(chooser.choice->Append(wx(now)));
  }
  chooser.choice->SetName(wxS("programme_") + wx(field));
  form.add_row(tr(field == "language" ? N_("Main language") : base::Message(model::field_word(field))), chooser.choice);
  choosers_.emplace(field, std::move(chooser));
}

void ProgrammeDialog::add_languages(Form& form) {
  std::vector<std::pair<std::string, wxString>> names;
  for (const auto language : languages) names.emplace_back(language, language_name(language));
  add_chooser(form, "language", names);
  names.insert(names.begin(), {std::string(), tr(N_("None"))});
  add_chooser(form, "language_2", names);
  choosers_.at("language_2").choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_second(); });
}

void ProgrammeDialog::add_scale(Form& form) {
  std::vector<std::pair<std::string, wxString>> names;
  for (const model::Scale& scale : app::scales_to_choose(*curriculum_)) {
    std::vector<std::string> levels;
    for (const model::Level& level : scale.levels) levels.push_back(workspace_.pick(level.title, level.title_2));
    const bool is_built_in =
        std::ranges::find(model::built_in_scales(), scale.name, &model::Scale::name) != model::built_in_scales().end();
    const std::string list = base::join(levels, words().translate(N_(", ")));
    names.emplace_back(scale.name, wx(is_built_in ? list : scale.name + ": " + list));
  }
  add_chooser(form, "scale", names);
  wxChoice* choice = choosers_.at("scale").choice;
  choice->SetMinSize(FromDIP(wxSize(340, -1)));
  choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_levels(); });
}

void ProgrammeDialog::show_second() {
  const bool shown = !choosers_.at("language_2").value().empty();
  for (wxWindow* window : second_) window->Show(shown);
  fit_dialog(*this);
}

void ProgrammeDialog::show_levels() {
  levels_room_->Clear(true);
  level_choosers_.clear();
  const std::string scale = choosers_.at("scale").value();
  const auto in_use = app::levels_in_use(*curriculum_);
  if (scale != programme_.scale && !in_use.empty()) {
    const model::Scale to = model::find_scale(scale, curriculum_->table<model::ScaleLevel>(),
                                               curriculum_->programme().language);
    const app::LevelMap proposal = app::propose_levels(*curriculum_, to);
    auto* note = new wxStaticText(this, wxID_ANY, tr(N_("What takes the place of the levels in use:")));
    levels_room_->Add(note, wxSizerFlags().Border(wxTOP | wxBOTTOM, FromDIP(12)));
    auto* rows = new Form(this);
    for (const std::string& level : in_use) add_level(*rows, level, to, proposal);
    levels_room_->Add(rows, wxSizerFlags().Expand().Border(wxLEFT, FromDIP(16)));
  }
  fit_dialog(*this);
}

void ProgrammeDialog::add_level(Form& rows, const std::string& level, const model::Scale& to,
                                const app::LevelMap& proposal) {
  const auto named = [this](const model::Level& of) {
    return wx(of.code + "  " + workspace_.pick(of.title, of.title_2));
  };
  const auto& from = curriculum_->scale().levels;
  const auto at = std::ranges::find(from, level, &model::Level::code);
  const wxString name = at == from.end() ? wx(level) : named(*at);
  Chooser chooser{new wxChoice(this, wxID_ANY), {}};
  for (const model::Level& candidate : to.levels) {
    chooser.values.push_back(candidate.code);
    chooser.choice->Append(named(candidate));
    const auto proposed = proposal.find(level);
    if (proposed != proposal.end() && proposed->second == candidate.code)
      chooser.choice->SetSelection(static_cast<int>(chooser.values.size()) - 1);
  }
  chooser.choice->SetName(wxS("level_") + wx(level));
  rows.add_row(name, chooser.choice);
  level_choosers_.emplace(level, std::move(chooser));
}

Programme ProgrammeDialog::read(std::vector<app::Complaint>& complaints) const {
  Programme programme = programme_;
  model::for_each_field<Programme>([&](const auto& field) {
    std::string value;
    if (const auto text = texts_.find(field.name); text != texts_.end())
      value = base::trim(utf8(text->second->GetValue()));
    else if (const auto chooser = choosers_.find(field.name); chooser != choosers_.end())
      value = chooser->second.value();
    else
      return;
    base::Message wrong = app::read_value(*curriculum_, value, programme.*field.member);
    if (!wrong.empty()) complaints.push_back({field.name, std::move(wrong)});
  });
  return programme;
}

app::LevelMap ProgrammeDialog::levels() const {
  app::LevelMap levels;
  for (const auto& [level, chooser] : level_choosers_) levels[level] = chooser.value();
  return levels;
}

void ProgrammeDialog::accept() {
  std::vector<app::Complaint> complaints;
  const Programme programme = read(complaints);
  if (complaints.empty()) complaints = app::judge_programme(*workspace_.snapshot(), programme, levels());
  if (!complaints.empty()) return complain(complaints.front());
  EndModal(wxID_OK);
  const Programme& seen = curriculum_->programme();
  workspace_.apply(
      [&](app::Document& document) { return app::change_programme(document, programme, levels(), &seen); });
}

void ProgrammeDialog::complain(const app::Complaint& complaint) {
  complaint_->SetLabel(wx("\xE2\x96\xB2 ") + tr(model::field_word(complaint.field)) + wxS(": ") +
                       tr(complaint.message));
  complaint_->Wrap(GetClientSize().x - FromDIP(40));
  complaint_->Show();
  fit_dialog(*this);
  if (const auto text = texts_.find(complaint.field); text != texts_.end()) text->second->SetFocus();
  else if (const auto chooser = choosers_.find(complaint.field); chooser != choosers_.end())
    chooser->second.choice->SetFocus();
}

}  // namespace attune::ui
