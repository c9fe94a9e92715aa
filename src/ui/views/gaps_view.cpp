#include "ui/views/gaps_view.h"

#include <algorithm>

#include <wx/sizer.h>
#include <wx/splitter.h>

#include "base/number.h"
#include "ui/models/gap_text.h"
#include "ui/support/accessible_name.h"
#include "ui/support/search.h"
#include "ui/support/text.h"

namespace attune::ui {

using base::Severity;

GapsView::GapsView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  make_bar(*across);
  auto* splitter = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
  splitter->SetMinimumPaneSize(FromDIP(120));
  splitter->SetSashGravity(1.0);
  details_ = new GapDetails(splitter, workspace);
  list_ = new GapList(
      splitter, workspace, [this](const analysis::Gap* gap) { details_->show(gap); },
      [this](const analysis::Gap* gap) { this->workspace().show(mending_place(*this->workspace().snapshot(), *gap)); });
  lead_down(*search_, *list_);
  splitter->SplitHorizontally(list_, details_, FromDIP(-230));
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(across, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  down->Add(splitter, wxSizerFlags(1).Expand());
  SetSizer(down);
}

void GapsView::make_bar(wxSizer& across) {
  const auto centred = wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(10));
  severity_ = new wxChoice(this, wxID_ANY);
  severity_->SetName(wxS("gap_severity"));
  for (const char* text : {N_("All severities"), N_("Errors"), N_("Warnings"), N_("Notes")})
    severity_->Append(tr(text));
  severity_->SetSelection(0);
  accessible_name(severity_, tr(N_("Severity")));
  rule_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(230, -1)));
  rule_->SetName(wxS("gap_rule"));
  accessible_name(rule_, tr(N_("Rule")));
  search_ = new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(220, -1)));
  search_->SetName(wxS("gap_search"));
  search_->SetDescriptiveText(tr(N_("Find in gaps")));
  accessible_name(search_, tr(N_("Find in gaps")));
  waived_ = new wxCheckBox(this, wxID_ANY, tr(N_("Waived ones too")));
  waived_->SetName(wxS("gap_waived"));
  count_ = new wxStaticText(this, wxID_ANY, wxString());
  across.Add(severity_, centred);
  across.Add(rule_, centred);
  across.Add(search_, centred);
  across.Add(waived_, centred);
  across.AddStretchSpacer();
  across.Add(count_, wxSizerFlags().CentreVertical());
  severity_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { load(); });
  rule_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { load(); });
  search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { load(); });
  waived_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { load(); });
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
  filter.waived = waived_->GetValue() ? Waived::show : Waived::hide;
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
