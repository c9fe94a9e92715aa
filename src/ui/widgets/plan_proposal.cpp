#include "ui/widgets/plan_proposal.h"

#include <wx/sizer.h>
#include <wx/splitter.h>

#include "analysis/words.h"
#include "base/number.h"
#include "base/text.h"
#include "ui/models/standing.h"
#include "ui/support/accessible_name.h"
#include "ui/support/columns.h"
#include "ui/support/splitter.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

// A programme of a thousand courses may have more gaps than anybody reads.
constexpr std::size_t most_fates = 1000;

wxVector<wxVariant> cells(std::initializer_list<wxVariant> values) {
  wxVector<wxVariant> row;
  for (const wxVariant& value : values) row.push_back(value);
  return row;
}

}  // namespace

PlanProposal::PlanProposal(wxWindow* parent, std::function<void()> ticked_changed)
    : wxPanel(parent), ticked_changed_(std::move(ticked_changed)) {
  auto* splitter = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
  stack_by_share(*splitter, build_list(splitter), build_outcome(splitter), 0.6, 160);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(splitter, wxSizerFlags(1).Expand());
  SetSizer(down);
}

wxWindow* PlanProposal::build_list(wxWindow* parent) {
  auto* panel = new wxPanel(parent);
  list_ = new wxDataViewListCtrl(panel, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
  list_->SetName(wxS("plan_additions"));
  accessible_name(list_, tr(N_("Additions")));
  list_->AppendToggleColumn(tr(N_("Take")), wxDATAVIEW_CELL_ACTIVATABLE, FromDIP(46));
  list_->AppendTextColumn(tr(N_("What")), wxDATAVIEW_CELL_INERT, FromDIP(215));
  list_->AppendTextColumn(tr(N_("Where")), wxDATAVIEW_CELL_INERT, FromDIP(185));
  list_->AppendTextColumn(tr(N_("Hours")), wxDATAVIEW_CELL_INERT, FromDIP(52), wxALIGN_RIGHT);
  list_->AppendTextColumn(tr(N_("Closes")), wxDATAVIEW_CELL_INERT, FromDIP(120));
  ellipsize_columns(*list_);
  share_column(*list_, 2, 0.26);
  list_->Bind(wxEVT_DATAVIEW_ITEM_VALUE_CHANGED, [this](wxDataViewEvent&) {
    if (!filling_) ticked_changed_();
  });
  list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { show_details(); });
  toggle_by_key(*list_);
  details_ = new wxTextCtrl(panel, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(-1, 116)),
                            wxTE_MULTILINE | wxTE_READONLY | wxBORDER_NONE);
  details_->SetName(wxS("plan_details"));
  accessible_name(details_, tr(N_("About the selected addition")));
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(list_, wxSizerFlags(1).Expand());
  down->Add(details_, wxSizerFlags().Expand().Border(wxALL, FromDIP(6)));
  panel->SetSizer(down);
  return panel;
}

wxWindow* PlanProposal::build_outcome(wxWindow* parent) {
  auto* panel = new wxPanel(parent);
  shares_ = new wxDataViewListCtrl(panel, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(262, -1)), wxDV_SINGLE);
  shares_->SetName(wxS("plan_shares"));
  accessible_name(shares_, tr(N_("Competencies covered, now and with the ticked additions")));
  shares_->AppendTextColumn(tr(N_("Covered")), wxDATAVIEW_CELL_INERT, FromDIP(110));
  shares_->AppendTextColumn(tr(N_("Now")), wxDATAVIEW_CELL_INERT, FromDIP(65), wxALIGN_RIGHT);
  shares_->AppendTextColumn(tr(N_("Then")), wxDATAVIEW_CELL_INERT, FromDIP(65), wxALIGN_RIGHT);
  fates_ = new wxDataViewListCtrl(panel, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE);
  fates_->SetName(wxS("plan_fates"));
  accessible_name(fates_, tr(N_("What becomes of the gaps")));
  fates_->AppendTextColumn(tr(N_("Gap")), wxDATAVIEW_CELL_INERT, FromDIP(90));
  fates_->AppendTextColumn(tr(N_("What it says")), wxDATAVIEW_CELL_INERT, FromDIP(150));
  ellipsize_columns(*fates_);
  // All of a sentence that is too long for its line.
  fates_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    if (const int row = fates_->GetSelectedRow(); row != wxNOT_FOUND)
      details_->SetValue(fates_->GetTextValue(static_cast<unsigned>(row), 1));
  });
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(shares_, wxSizerFlags().Expand().Border(wxRIGHT, FromDIP(6)));
  across->Add(fates_, wxSizerFlags(1).Expand());
  panel->SetSizer(across);
  return panel;
}

void PlanProposal::show(const ProposedPlan& plan, const analysis::Budgets& budgets) {
  filling_ = true;
  clear();
  plan_ = plan;
  budgets_ = budgets;
  for (const analysis::Addition& addition : plan.result->plan.additions) {
    const AdditionText text = text_of(*plan.result, addition, budgets, words());
    list_->AppendItem(cells({true, wx(text.title), wx(text.where), wx(text.hours), wx(text.closes)}));
  }
  filling_ = false;
  if (list_->GetItemCount() > 0) list_->SelectRow(0);
  show_details();
}

void PlanProposal::clear() {
  for (wxDataViewListCtrl* list : {list_, shares_, fates_}) list->DeleteAllItems();
  details_->Clear();
  plan_ = {};
}

void PlanProposal::show_outcome(const TickedPlan& ticked) {
  shares_->DeleteAllItems();
  for (std::size_t i = 0; i < analysis::definition_count; ++i) {
    const auto definition = static_cast<analysis::Definition>(i);
    shares_->AppendItem(cells({tr(analysis::definition_title(definition)),
                               wx(base::format_percent(plan_.result->coverage_before.share(definition))),
                               wx(base::format_percent(ticked.outcome.coverage_after.share(definition)))}));
  }
  fates_->DeleteAllItems();
  for (const GapFate& fate : ticked.fates) {
    if (static_cast<std::size_t>(fates_->GetItemCount()) == most_fates) {
      fates_->AppendItem(cells({wxString(), tr(N_("and more"))}));
      break;
    }
    fates_->AppendItem(cells({tr(name_of(fate.fate)), tr(fate.sentence)}));
  }
}

std::vector<std::size_t> PlanProposal::ticked() const {
  std::vector<std::size_t> places;
  for (int row = 0; row < list_->GetItemCount(); ++row)
    if (list_->GetToggleValue(static_cast<unsigned>(row), 0)) places.push_back(static_cast<std::size_t>(row));
  return places;
}

void PlanProposal::show_details() {
  const int row = list_->GetSelectedRow();
  if (row == wxNOT_FOUND || !plan_.result) return details_->Clear();
  const auto& addition = plan_.result->plan.additions[static_cast<std::size_t>(row)];
  details_->SetValue(wx(base::join(paragraphs_of(plan_, addition, budgets_, words()), "\n")));
  details_->SetInsertionPoint(0);
}

}  // namespace attune::ui
