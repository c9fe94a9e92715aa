#include "ui/widgets/history_bar.h"

#include <algorithm>
#include <set>

#include <wx/sizer.h>

#include "model/words.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

using model::Kind;

// Those that the history tells of; additional columns belong to their things.
std::vector<Kind> kinds_told() {
  std::vector<Kind> kinds;
  for (const auto& [kind, code] : model::codes_of<Kind>)
    if (kind != Kind::extra) kinds.push_back(kind);
  return kinds;
}

// The first line stands for all. What was chosen stays, where it is still offered.
void refill(wxChoice& choice, const wxString& all, const std::set<std::string, std::greater<>>& values) {
  const wxString chosen = choice.GetSelection() > 0 ? choice.GetStringSelection() : wxString();
  wxArrayString lines;
  lines.Add(all);
  for (const std::string& value : values) lines.Add(wx(value));
  choice.Set(lines);
  const int line = chosen.empty() ? wxNOT_FOUND : choice.FindString(chosen, true);
  choice.SetSelection(line == wxNOT_FOUND ? 0 : line);
}

std::string chosen_in(const wxChoice& choice) {
  return choice.GetSelection() > 0 ? utf8(choice.GetStringSelection()) : std::string();
}

}  // namespace

HistoryBar::HistoryBar(wxWindow* parent) : wxPanel(parent) { build(); }

void HistoryBar::build() {
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  search_ = new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(210, -1)));
  search_->SetName(wxS("history_search"));
  search_->SetDescriptiveText(tr(N_("Find in names and values")));
  accessible_name(search_, tr(N_("Find in names and values")));
  across->Add(search_, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(6)));
  people_ = add_choice(*across, wxS("history_people"), tr(N_("Who")), 140);
  kinds_ = add_choice(*across, wxS("history_kinds"), tr(N_("Kind")), 140);
  days_ = add_choice(*across, wxS("history_days"), tr(N_("Day")), 120);
  thing_ = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  thing_->SetName(wxS("history_thing"));
  thing_->SetMinSize(FromDIP(wxSize(40, -1)));
  across->Add(thing_, wxSizerFlags(1).CentreVertical().Border(wxLEFT | wxRIGHT, FromDIP(6)));
  all_ = new wxButton(this, wxID_ANY, tr(N_("Show all")));
  all_->SetName(wxS("history_all"));
  across->Add(all_, wxSizerFlags().CentreVertical());
  SetSizer(across);

  kinds_->Append(tr(N_("All kinds")));
  for (const Kind kind : kinds_told()) kinds_->Append(tr(base::Message(model::kind_word(kind))));
  kinds_->SetSelection(0);
  offer({});
  show_thing({});
  search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { read(); });
  for (wxChoice* choice : {people_, kinds_, days_}) choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { read(); });
  all_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { show_all(); });
}

wxChoice* HistoryBar::add_choice(wxSizer& across, const wxString& name, const wxString& accessible, int width) {
  auto* choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(width, -1)));
  choice->SetName(name);
  accessible_name(choice, accessible);
  across.Add(choice, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(6)));
  return choice;
}

void HistoryBar::offer(const std::vector<storage::JournalEntry>& steps) {
  std::set<std::string, std::greater<>> people, days;
  for (const storage::JournalEntry& step : steps) {
    if (!step.author.empty()) people.insert(step.author);
    if (std::string day = app::local_day(step.time); !day.empty()) days.insert(std::move(day));
  }
  refill(*people_, tr(N_("Everybody")), people);
  refill(*days_, tr(N_("Any day")), days);
}

void HistoryBar::read() {
  app::HistoryFilter filter;
  filter.thing = filter_.thing;
  filter.text = utf8(search_->GetValue());
  if (const std::string author = chosen_in(*people_); !author.empty()) filter.author = author;
  if (const int line = kinds_->GetSelection(); line > 0) filter.kind = kinds_told()[static_cast<std::size_t>(line) - 1];
  filter.day = chosen_in(*days_);
  if (filter == filter_) return;
  filter_ = filter;
  all_->Enable(filter_ != app::HistoryFilter());
  if (changed) changed();
}

void HistoryBar::show_thing(const wxString& name) {
  thing_->SetLabel(name.empty() ? name : tr(base::Message(N_("Only {thing}"), {{"thing", utf8(name)}})));
  thing_->SetToolTip(name);
  all_->Enable(filter_ != app::HistoryFilter());
  Layout();
}

void HistoryBar::show_only(const app::EntityRef& thing, const wxString& name) {
  search_->ChangeValue(wxString());
  for (wxChoice* choice : {people_, kinds_, days_}) choice->SetSelection(0);
  filter_ = {.thing = thing};
  show_thing(name);
  if (changed) changed();
}

void HistoryBar::show_all() { show_only({}, {}); }

}  // namespace attune::ui
