#include "ui/dialogs/import_dialog.h"

#include <algorithm>

#include <wx/button.h>

#include "base/number.h"
#include "model/words.h"
#include "ui/support/columns.h"
#include "ui/support/form.h"

namespace attune::ui {
namespace {

// Who has more problems than this mends some and looks again.
constexpr std::size_t most_lines = 500;

wxString number(std::size_t count) {
  return count == 0 ? wxString() : wx(base::to_text(static_cast<std::int64_t>(count)));
}

base::Message verdict(const exchange::ImportPlan& plan) {
  if (!plan.can_apply()) return N_("Nothing can be imported before these problems are mended in the spreadsheet:");
  if (plan.empty()) return N_("The programme says all this already: there is nothing to import.");
  return N_("This is what the import would do. It is one edit and can be undone.");
}

wxString name_of(base::Severity severity) {
  switch (severity) {
    case base::Severity::error: return tr(N_("Error"));
    case base::Severity::warning: return tr(N_("Warning"));
    case base::Severity::info: break;
  }
  return tr(N_("Note"));
}

wxString name_of(model::ChangeType type) {
  switch (type) {
    case model::ChangeType::added: return tr(N_("New"));
    case model::ChangeType::changed: return tr(N_("Changed"));
    case model::ChangeType::removed: break;
  }
  return tr(N_("Deleted"));
}

// "Title: Anatomy, before Anatomie; Hours: 3, before 2"; of something new what it says.
wxString what_changes(const exchange::PlannedChange& change) {
  wxString all;
  for (const exchange::FieldChange& field : change.fields) {
    const bool anew = change.type == model::ChangeType::added || field.before.empty();
    if (anew && field.after.empty()) continue;
    if (!all.empty()) all += tr(N_("; "));
    all += tr(base::Message(anew                  ? N_("{field}: {value}")
                            : field.after.empty() ? N_("{field}: nothing, before {old}")
                                                  : N_("{field}: {value}, before {old}"),
                            {{"value", field.after}, {"old", field.before}})
                  .with("field", model::field_word(field.column)));
  }
  return all;
}

wxDataViewListCtrl* make_list(wxWindow* parent, const wxString& name, int height) {
  auto* list = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, parent->FromDIP(wxSize(780, height)),
                                      wxDV_SINGLE | wxDV_ROW_LINES);
  accessible_name(list, name);
  return list;
}

void add_row(wxDataViewListCtrl& list, const std::vector<wxString>& cells) {
  wxVector<wxVariant> row;
  for (const wxString& cell : cells) row.push_back(cell);
  list.AppendItem(row);
}

}  // namespace

ImportDialog::ImportDialog(wxWindow* parent, const std::filesystem::path& input, const exchange::ImportPlan& plan)
    : wxDialog(parent, wxID_ANY, tr(base::Message(N_("Import {file}"), {{"file", input.filename().string()}})),
               wxDefaultPosition, wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(new wxStaticText(this, wxID_ANY, tr(verdict(plan))), wxSizerFlags().Border(wxBOTTOM, FromDIP(8)));
  if (!plan.findings.empty())
    down->Add(build_findings(plan), wxSizerFlags(1).Expand().Border(wxBOTTOM, FromDIP(8)));
  if (plan.can_apply() && !plan.empty()) {
    down->Add(build_counts(plan), wxSizerFlags(1).Expand().Border(wxBOTTOM, FromDIP(8)));
    down->Add(build_changes(plan), wxSizerFlags(2).Expand());
  }
  finish_dialog(*this, down, tr(N_("Import")));
  const bool any = plan.can_apply() && !plan.empty();
  FindWindow(wxID_OK)->Enable(any);
  // In a list Enter would mean something else.
  FindWindow(any ? wxID_OK : wxID_CANCEL)->SetFocus();
}

wxWindow* ImportDialog::build_counts(const exchange::ImportPlan& plan) {
  auto* list = make_list(this, tr(N_("What the import would do")), 150);
  list->AppendTextColumn(tr(N_("Kind")), wxDATAVIEW_CELL_INERT, FromDIP(260));
  for (const auto& title : {N_("New"), N_("Changed"), N_("Deleted"), N_("As before")})
    list->AppendTextColumn(tr(title), wxDATAVIEW_CELL_INERT, FromDIP(100), wxALIGN_RIGHT);
  for (std::size_t i = 0; i < model::kind_count; ++i) {
    const exchange::Counts& counts = plan.counts[i];
    if (counts == exchange::Counts{} || static_cast<model::Kind>(i) == model::Kind::extra) continue;
    const base::Message kind(model::kind_word(static_cast<model::Kind>(i)));
    add_row(*list, {tr(kind), number(counts.added), number(counts.changed), number(counts.removed),
                    number(counts.unchanged)});
  }
  ellipsize_columns(*list);
  return list;
}

wxWindow* ImportDialog::build_changes(const exchange::ImportPlan& plan) {
  auto* list = make_list(this, tr(N_("Every change")), 240);
  list->SetName(wxS("import_changes"));
  list->AppendTextColumn(tr(N_("Change")), wxDATAVIEW_CELL_INERT, FromDIP(90));
  list->AppendTextColumn(tr(N_("Kind")), wxDATAVIEW_CELL_INERT, FromDIP(120));
  list->AppendTextColumn(tr(N_("Thing")), wxDATAVIEW_CELL_INERT, FromDIP(180));
  list->AppendTextColumn(tr(N_("What")), wxDATAVIEW_CELL_INERT, FromDIP(360));
  for (const exchange::PlannedChange& change : plan.changes) {
    if (change.kind == model::Kind::extra) continue;
    if (static_cast<std::size_t>(list->GetItemCount()) == most_lines) {
      add_row(*list, {tr(N_("and more")), wxString(), wxString(), wxString()});
      break;
    }
    const base::Message kind(model::kind_word(change.kind));
    add_row(*list, {name_of(change.type), tr(kind), wx(change.label), what_changes(change)});
  }
  ellipsize_columns(*list);
  return list;
}

wxWindow* ImportDialog::build_findings(const exchange::ImportPlan& plan) {
  auto* list = make_list(this, tr(N_("Problems")), 200);
  list->AppendTextColumn(tr(N_("Severity")), wxDATAVIEW_CELL_INERT, FromDIP(80));
  list->AppendTextColumn(tr(N_("Where")), wxDATAVIEW_CELL_INERT, FromDIP(250));
  list->AppendTextColumn(tr(N_("What")), wxDATAVIEW_CELL_INERT, FromDIP(430));
  auto findings = plan.findings;
  std::ranges::stable_sort(findings, std::greater(), &base::Finding::severity);
  for (const base::Finding& finding : findings) {
    if (static_cast<std::size_t>(list->GetItemCount()) == most_lines) break;
    add_row(*list, {name_of(finding.severity), wx(finding.where.in(words())), tr(finding.message)});
  }
  ellipsize_columns(*list);
  return list;
}

}  // namespace attune::ui
