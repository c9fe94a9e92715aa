#include "ui/views/gaps_view.h"

#include <algorithm>

#include <wx/sizer.h>
#include <wx/splitter.h>

#include "base/number.h"
#include "ui/models/gap_text.h"
#include "ui/support/accessible_name.h"
#include "ui/support/search.h"
#include "ui/support/splitter.h"
#include "ui/support/text.h"

namespace attune::ui {

using base::Severity;

GapsView::GapsView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  make_bar(*across);
  auto* splitter = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
  details_ = new GapDetails(splitter, workspace);
  list_ = new GapList(
      splitter, workspace, [this](const analysis::Gap* gap) { details_->show(gap); },
      [this](const analysis::Gap* gap) { this->workspace().show(mending_place(*this->workspace().snapshot(), *gap)); });
  lead_down(*search_, *list_);
  stack_by_share(*splitter, list_, details_, 0.62, 120);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(across, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  down->Add(splitter, wxSizerFlags(1).Expand());
  SetSizer(down);
}

void GapsView::make_bar(wxSizer& across) {
  const auto centred = wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(10));
  severity_ =
      add_choice(N_("Severity"), "gap_severity", {N_("All severities"), N_("Errors"), N_("Warnings"), N_("Notes")});
  rule_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(190, -1)));
  rule_->SetName(wxS("gap_rule"));
  accessible_name(rule_, tr(N_("Rule")));
  search_ = new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(150, -1)));
  search_->SetName(wxS("gap_search"));
  search_->SetDescriptiveText(tr(N_("Find in gaps")));
  accessible_name(search_, tr(N_("Find in gaps")));
  waived_ = add_choice(N_("Waived ones"), "gap_waived",
                       {N_("Without waived ones"), N_("Waived ones too"), N_("Only waived ones")});
  grouping_ = add_choice(N_("In groups by"), "gap_grouping", {N_("By rule"), N_("By severity"), N_("By branch")});
  count_ = new wxStaticText(this, wxID_ANY, wxString());
  across.Add(severity_, centred);
  across.Add(rule_, centred);
  across.Add(search_, centred);
  across.Add(waived_, centred);
  across.Add(grouping_, centred);
  across.AddStretchSpacer();
  across.Add(count_, wxSizerFlags().CentreVertical());
  rule_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { load(); });
  search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { load(); });
}

wxChoice* GapsView::add_choice(const base::Message& what, const char* name, std::initializer_list<const char*> texts) {
  auto* choice = new wxChoice(this, wxID_ANY);
  choice->SetName(wx(name));
  for (const char* text : texts) choice->Append(tr(text));
  choice->SetSelection(0);
  accessible_name(choice, tr(what));
  choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { load(); });
  return choice;
}

void GapsView::refresh(const model::Changes&) {
  fill_rules();
  load();
}

// The rules that found something, and the chosen one even when it no longer does.
void GapsView::fill_rules() {
  const int before = rule_->GetSelection();
  const std::string chosen = before > 0 ? rules_[static_cast<std::size_t>(before - 1)] : std::string();
  rules_.clear();
  wxArrayString titles;
  titles.push_back(tr(N_("All rules")));
  for (const analysis::Rule* rule : analysis::all_rules()) {
    const bool found = std::ranges::any_of(workspace().gaps(), [&](const auto& gap) { return gap.rule == rule->id; });
    if (!found && rule->id != chosen) continue;
    rules_.emplace_back(rule->id);
    titles.push_back(tr(rule->title));
  }
  rule_->Set(titles);
  const auto at = std::ranges::find(rules_, chosen);
  rule_->SetSelection(at == rules_.end() ? 0 : static_cast<int>(at - rules_.begin()) + 1);
}

GapFilter GapsView::filter() const {
  constexpr Severity severities[] = {Severity::error, Severity::warning, Severity::info};
  GapFilter filter;
  if (const int at = severity_->GetSelection(); at > 0) filter.severity = severities[at - 1];
  if (const int at = rule_->GetSelection(); at > 0) filter.rule = rules_[static_cast<std::size_t>(at - 1)];
  filter.text = utf8(search_->GetValue());
  filter.waived = static_cast<Waived>(waived_->GetSelection());
  filter.grouping = static_cast<Grouping>(grouping_->GetSelection());
  return filter;
}

void GapsView::load() {
  list_->show(GapRows(*workspace().snapshot(), workspace().gaps(), filter(), words(),
                      [this](const analysis::Gap& gap) { return workspace().figures().message_of(gap); }));
  const auto shown = static_cast<std::int64_t>(list_->rows().gap_count());
  count_->SetLabel(tr(base::Message(N_("Gaps: {count}"), {{"count", base::to_text(shown)}})));
  Layout();
}

bool GapsView::reveal(const Place& place) {
  const auto& curriculum = *workspace().snapshot();
  for (std::size_t row = 0; row < list_->rows().size(); ++row) {
    if (list_->rows()[row].is_heading()) continue;
    const analysis::Gap& gap = workspace().gaps()[list_->rows()[row].gap];
    const app::EntityRef subject = subject_of(curriculum, gap);
    if (subject.kind != place.kind || subject.id != place.id) continue;
    list_->select(row);
    list_->SetFocus();
    return true;
  }
  return false;
}

Place GapsView::here() const {
  const analysis::Gap* gap = list_->selected_gap();
  if (gap == nullptr) return {.view = ViewId::gaps};
  const app::EntityRef subject = subject_of(*workspace().snapshot(), *gap);
  return {subject.kind, subject.id, {}, ViewId::gaps};
}

}  // namespace attune::ui
