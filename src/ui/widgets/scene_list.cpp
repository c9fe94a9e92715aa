#include "ui/widgets/scene_list.h"

#include "ui/support/accessible_name.h"
#include "ui/support/columns.h"
#include "ui/support/text.h"

namespace attune::ui {

void SceneList::Rows::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const {
  value = wxString();
  if (row < texts.size()) value = wx(column == 0 ? texts[row].first : texts[row].second);
}

SceneList::SceneList(wxWindow* parent)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxBORDER_NONE),
      model_(new Rows) {
  SetName(wxS("diagram_list"));
  accessible_name(this, tr(N_("What the diagram shows")));
  AssociateModel(model_.get());
  SetRowHeight(FromDIP(24));
  AppendTextColumn(tr(N_("What")), 0, wxDATAVIEW_CELL_INERT, FromDIP(150));
  AppendTextColumn(tr(N_("What it says")), 1, wxDATAVIEW_CELL_INERT, FromDIP(150));
  ellipsize_columns(*this);
  share_column(*this, 0, 0.42);
  Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    if (on_select) on_select(selected());
  });
  Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) {
    if (on_open && selected() != diagram::no_shape) on_open(selected());
  });
  Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, [this](wxDataViewEvent&) {
    if (on_menu && selected() != diagram::no_shape) on_menu();
  });
}

void SceneList::show(const diagram::Scene& scene) {
  model_->texts.clear();
  for (const diagram::Shape& shape : scene.shapes) model_->texts.emplace_back(shape.title, shape.description);
  model_->Reset(static_cast<unsigned>(model_->texts.size()));
}

std::size_t SceneList::selected() const {
  const wxDataViewItem item = GetSelection();
  return item.IsOk() && model_->GetRow(item) < model_->GetCount() ? model_->GetRow(item) : diagram::no_shape;
}

void SceneList::select(std::size_t place) {
  if (place == selected()) return;
  if (place >= size()) return UnselectAll();
  const wxDataViewItem item = model_->GetItem(static_cast<unsigned>(place));
  Select(item);
  EnsureVisible(item);
}

wxString SceneList::text(std::size_t row, unsigned column) const {
  wxVariant value;
  model_->GetValueByRow(value, static_cast<unsigned>(row), column);
  return value.GetString();
}

}  // namespace attune::ui
