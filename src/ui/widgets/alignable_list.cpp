#include "ui/widgets/alignable_list.h"

#include "base/number.h"
#include "ui/models/alignable.h"
#include "ui/models/names.h"
#include "ui/support/accessible_name.h"
#include "ui/support/columns.h"
#include "ui/support/text.h"
#include "ui/widgets/align_drop.h"

namespace attune::ui {
namespace {

std::size_t alignment_count(const model::Curriculum& curriculum, const app::EntityRef& what) {
  if (const auto course = what.kind == model::Kind::course ? curriculum.courses().index_of({what.id}) : std::nullopt)
    return curriculum.alignments_of_course(*course).size();
  if (const auto activity =
          what.kind == model::Kind::activity ? curriculum.activities().index_of({what.id}) : std::nullopt)
    return curriculum.alignments_of_activity(*activity).size();
  return 0;
}

}  // namespace

void AlignableList::Rows::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const {
  value = wxString();
  if (row < rows.size()) value = wx(column == 0 ? rows[row].name : rows[row].count);
}

AlignableList::AlignableList(wxWindow* parent, Workspace& workspace)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxBORDER_NONE),
      workspace_(workspace),
      model_(new Rows) {
  SetName(wxS("diagram_things"));
  accessible_name(this, tr(N_("Courses and activities to align")));
  SetToolTip(tr(N_("Drag a course or an activity onto a competency of the diagram to align it")));
  AssociateModel(model_.get());
  SetRowHeight(FromDIP(24));
  AppendTextColumn(tr(N_("Course or activity")), 0, wxDATAVIEW_CELL_INERT, FromDIP(210));
  AppendTextColumn(tr(N_("Competencies")), 1, wxDATAVIEW_CELL_INERT, FromDIP(96), wxALIGN_RIGHT);
  ellipsize_columns(*this);
  EnableDragSource(data_format_of_things());
  Bind(wxEVT_DATAVIEW_ITEM_BEGIN_DRAG, [this](wxDataViewEvent& event) {
    const unsigned row = model_->GetRow(event.GetItem());
    if (row >= model_->rows.size() || !workspace_.writable()) return event.Veto();
    event.SetDataObject(dragged_data(model_->rows[row].what));
    event.SetDragFlags(wxDrag_CopyOnly);
  });
  Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    if (on_select) on_select(selected());
  });
  Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) {
    if (on_open && selected()) on_open(selected());
  });
}

void AlignableList::refresh() {
  const auto& curriculum = *workspace_.snapshot();
  const app::EntityRef before = selected();
  model_->rows.clear();
  for (const app::EntityRef& what : alignable_things(curriculum))
    model_->rows.push_back({what, name_of(curriculum, what, texts_for(curriculum, words().language())),
                            base::to_text(static_cast<std::int64_t>(alignment_count(curriculum, what)))});
  model_->Reset(static_cast<unsigned>(model_->rows.size()));
  for (std::size_t i = 0; before && i < model_->rows.size(); ++i)
    if (model_->rows[i].what == before) Select(model_->GetItem(static_cast<unsigned>(i)));
}

app::EntityRef AlignableList::selected() const {
  const wxDataViewItem item = GetSelection();
  if (!item.IsOk()) return {};
  const unsigned row = model_->GetRow(item);
  return row < model_->rows.size() ? model_->rows[row].what : app::EntityRef{};
}

}  // namespace attune::ui
