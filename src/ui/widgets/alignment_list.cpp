#include "ui/widgets/alignment_list.h"

#include <algorithm>

#include <wx/sizer.h>
#include <wx/stattext.h>

#include "app/edits/cell.h"
#include "app/edits/change_field.h"
#include "app/edits/field_text.h"
#include "app/edits/level.h"
#include "app/edits/remove.h"
#include "ui/dialogs/pick_dialog.h"
#include "ui/models/field_options.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr std::string_view fields[] = {"competency", "level", "weight", "status", "rationale"};

// Competencies of the programme's own frameworks by UUID: codes may stand in several.
std::vector<Option> own_competencies(const model::Curriculum& curriculum) {
  std::vector<Option> options;
  const Texts texts = texts_for(curriculum, words().language());
  for (model::Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    if (!curriculum.is_own(framework)) continue;
    for (const model::Index index : curriculum.tree_of(framework)) {
      const auto& competency = curriculum.competencies()[index];
      if (curriculum.is_leaf(index))
        options.push_back({competency.id.uuid.to_string(), name_of(curriculum, app::ref(competency), texts)});
    }
  }
  return options;
}

}  // namespace

void AlignmentModel::show(std::vector<app::EntityRef> alignments) {
  alignments_ = std::move(alignments);
  Reset(static_cast<unsigned>(alignments_.size()));
}

void AlignmentModel::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const {
  value = wxString();
  if (row >= alignments_.size() || column >= std::size(fields)) return;
  const auto& curriculum = *workspace_.snapshot();
  if (column == 0) {
    if (const auto* alignment = app::find<model::Alignment>(curriculum, alignments_[row]))
      value = wx(name_of(curriculum, app::ref(alignment->competency), texts_for(curriculum, words().language())));
    return;
  }
  const std::string text = app::field_text(curriculum, alignments_[row], fields[column]);
  if (column != 3) return void(value = wx(text));
  for (const Option& option : options::alignment_statuses(curriculum, words()))
    if (option.value == text) value = wx(option.label);
}

bool AlignmentModel::SetValueByRow(const wxVariant& value, unsigned row, unsigned column) {
  if (row >= alignments_.size() || column == 0 || !workspace_.writable()) return false;
  std::string text = utf8(value.GetString());
  if (column == 3)
    for (const Option& option : options::alignment_statuses(*workspace_.snapshot(), words()))
      if (option.label == text) text = option.value;
  const auto verdict = app::change_field(*workspace_.document(), alignments_[row], fields[column], text);
  if (!verdict.ok()) workspace_.fail(verdict.error.in(words()));
  return verdict.ok();
}

AlignmentList::AlignmentList(wxWindow* parent, Workspace& workspace)
    : wxPanel(parent), workspace_(workspace), model_(new AlignmentModel(workspace)) {
  auto* title = new wxStaticText(this, wxID_ANY, tr(N_("Competencies")));
  title->SetFont(title->GetFont().Bold());
  add_ = new wxButton(this, wxID_ANY, tr(N_("Add...")));
  accessible_name(add_, tr(N_("Add competencies")));
  remove_ = new wxButton(this, wxID_ANY, tr(N_("Remove")));
  accessible_name(remove_, tr(N_("Remove the selected competencies")));
  list_ =
      new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(-1, 170)), wxDV_MULTIPLE | wxDV_ROW_LINES);
  list_->SetName(wxS("alignments"));
  accessible_name(list_, tr(N_("Competencies")));
  list_->AssociateModel(model_.get());
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(title, wxSizerFlags(1).CentreVertical());
  across->Add(add_, wxSizerFlags().Border(wxRIGHT, FromDIP(6)));
  across->Add(remove_, wxSizerFlags());
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(across, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
  down->Add(list_, wxSizerFlags(1).Expand());
  SetSizer(down);
  add_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { add(); });
  remove_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { remove(); });
  list_->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_DELETE && !event.HasAnyModifiers()) remove();
    else event.Skip();
  });
}

void AlignmentList::make_columns() {
  std::vector<std::string> levels;
  for (const model::Level& level : workspace_.snapshot()->scale().levels) levels.push_back(level.code);
  if (levels == levels_ && list_->GetColumnCount() > 0) return;
  levels_ = levels;
  list_->ClearColumns();
  wxArrayString codes, statuses;
  for (const std::string& level : levels) codes.push_back(wx(level));
  for (const Option& option : options::alignment_statuses(*workspace_.snapshot(), words()))
    statuses.push_back(wx(option.label));
  const auto choice = [this](const wxString& title, const wxArrayString& choices, unsigned column, int width) {
    auto* renderer = new wxDataViewChoiceRenderer(choices, wxDATAVIEW_CELL_EDITABLE);
    list_->AppendColumn(new wxDataViewColumn(title, renderer, column, FromDIP(width)));
  };
  list_->AppendTextColumn(tr(N_("Competency")), 0, wxDATAVIEW_CELL_INERT, FromDIP(230));
  choice(tr(N_("Level")), codes, 1, 64);
  list_->AppendTextColumn(tr(N_("Weight")), 2, wxDATAVIEW_CELL_EDITABLE, FromDIP(64), wxALIGN_RIGHT);
  choice(tr(N_("Status")), statuses, 3, 90);
  list_->AppendTextColumn(tr(N_("Rationale")), 4, wxDATAVIEW_CELL_EDITABLE, FromDIP(220));
}

void AlignmentList::show(const app::EntityRef& from) {
  from_ = from;
  make_columns();
  const auto& curriculum = *workspace_.snapshot();
  std::vector<app::EntityRef> alignments;
  for (const model::Index index : app::alignments_from(curriculum, from))
    alignments.push_back(app::ref(curriculum.alignments()[index]));
  if (alignments == model_->alignments()) list_->Refresh();
  else model_->show(std::move(alignments));
  add_->Enable(workspace_.writable());
  remove_->Enable(workspace_.writable());
}

void AlignmentList::add() {
  const auto& curriculum = *workspace_.snapshot();
  std::vector<Option> options = own_competencies(curriculum);
  for (const app::EntityRef& row : model_->alignments())
    if (const auto* alignment = app::find<model::Alignment>(curriculum, row))
      std::erase_if(options, [&](const Option& o) { return o.value == alignment->competency.uuid.to_string(); });
  const auto chosen = pick(this, tr(N_("Add competencies")), options, {}, Pick::many);
  if (!chosen || chosen->empty() || !workspace_.writable()) return;
  std::vector<app::Cell> cells;
  for (const std::string& uuid : *chosen) cells.push_back({from_, {base::Uuid::parse(uuid).value()}});
  const auto& levels = workspace_.snapshot()->scale().levels;
  app::set_level(*workspace_.document(), cells, levels.empty() ? std::string() : levels.front().code);
}

std::vector<app::EntityRef> AlignmentList::selected() const {
  wxDataViewItemArray items;
  list_->GetSelections(items);
  std::vector<app::EntityRef> chosen;
  for (const wxDataViewItem& item : items)
    if (const unsigned row = model_->GetRow(item); row < model_->alignments().size())
      chosen.push_back(model_->alignments()[row]);
  return chosen;
}

void AlignmentList::remove() {
  if (workspace_.writable()) app::remove(*workspace_.document(), selected());
}

}  // namespace attune::ui
