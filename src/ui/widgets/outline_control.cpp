#include "ui/widgets/outline_control.h"

#include <algorithm>
#include <numeric>

#include <wx/menu.h>

#include "base/text.h"
#include "ui/support/columns.h"

namespace attune::ui {
namespace {

constexpr int least_by_hand = 40;  // DIP; narrower than this people make no column

}  // namespace

OutlineControl::OutlineControl(wxWindow* parent, const std::vector<Column>& columns)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_MULTIPLE | wxBORDER_NONE),
      model_(new OutlineModel) {
  AssociateModel(model_.get());
  SetRowHeight(FromDIP(24));
  for (unsigned i = 0; i < columns.size(); ++i)
    AppendTextColumn(columns[i].title, i, wxDATAVIEW_CELL_EDITABLE, FromDIP(columns[i].width), columns[i].align);
  ellipsize_columns(*this);
  for (const Column& column : columns) widths_.push_back(FromDIP(column.width));
  least_width_ = widths_.front();
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    share_room();
  });
  Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
    event.Skip();
    follow_dragged_edge();
  });
  Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    if (!showing_ && selection_changed) selection_changed();
  });
  const auto remember = [this](const wxDataViewEvent& event, bool open) {
    const int node = model_->node_of(event.GetItem());
    if (showing_ || node < 0) return;
    if (open)
      open_.insert(outline()[node].key);
    else
      open_.erase(outline()[node].key);
  };
  Bind(wxEVT_DATAVIEW_ITEM_EXPANDED, [remember](wxDataViewEvent& event) { remember(event, true); });
  Bind(wxEVT_DATAVIEW_ITEM_COLLAPSED, [remember](wxDataViewEvent& event) { remember(event, false); });
  Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, [this](wxDataViewEvent&) {
    wxMenu menu;
    if (fill_menu) fill_menu(menu);
    if (menu.GetMenuItemCount() > 0) PopupMenu(&menu);
  });
  later_.SetOwner(this);
  Bind(
      wxEVT_TIMER,
      [this](wxTimerEvent&) {
        scroll_to(scroll_);
        wxDataViewItemArray items;
        if (GetSelections(items) > 0) EnsureVisible(items.front());
      },
      later_.GetId());
  Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    // What the input over a cell has no use for is not meant for the tree either.
    if (model_->editing()) return event.Skip();
    if (key_pressed && key_pressed(event)) return;
    if (event.HasAnyModifiers() || !key(event.GetKeyCode())) event.Skip();
  });
  bind_editing();
  bind_mouse();
}

void OutlineControl::share_room() {
  const int others = std::accumulate(widths_.begin() + 1, widths_.end(), 0);
  set_column_width(0, std::max(least_width_, GetClientSize().x - others - FromDIP(6)));
}

void OutlineControl::set_column_width(unsigned column, int width) {
  if (column > 0 && widths_[column] != width) least_width_ = FromDIP(least_by_hand);
  widths_[column] = width;
  if (own_width(*GetColumn(column)) != width) GetColumn(column)->SetWidth(width);
  if (column > 0) share_room();
}

void OutlineControl::follow_dragged_edge() {
  for (unsigned i = 0; i + 1 < GetColumnCount(); ++i) {
    const int moved = own_width(*GetColumn(i)) - widths_[i];
    if (moved == 0) continue;
    least_width_ = FromDIP(least_by_hand);
    widths_[i] += moved;
    widths_[i + 1] = std::max(FromDIP(least_by_hand), widths_[i + 1] - moved);
    GetColumn(i + 1)->SetWidth(widths_[i + 1]);
  }
}

bool OutlineControl::key(int code) {
  const wxDataViewItem here = GetCurrentItem();
  if (code == WXK_RIGHT && here.IsOk())
    Expand(here);
  else if (code == WXK_LEFT && here.IsOk() && IsExpanded(here))
    Collapse(here);
  else
    return false;
  return true;
}

void OutlineControl::show(Outline outline) {
  if (outline.same_shape(model_->outline())) {
    const std::vector<OutlineNode> before = this->outline().nodes();
    model_->replace(std::move(outline));
    for (std::size_t i = 0; i < before.size(); ++i)
      if (before[i].cells != this->outline().nodes()[i].cells)
        model_->ItemChanged(model_->item_of(static_cast<int>(i)));
    return;
  }
  const std::vector<NodeKey> keys = selected_keys();
  const std::vector<NodeKey> others = neighbours(keys);
  showing_ = true;
  stop_editing();
  scroll_ = scrolled();
  // wx scrolls to a row when there is time: now, while the row is still there.
  OnInternalIdle();
  model_->replace(std::move(outline));
  model_->Cleared();
  open_again();
  select_again(keys, others);
  showing_ = false;
  if (selection_changed) selection_changed();
}

void OutlineControl::make_visible(const wxDataViewItem& item) {
  if (!showing_) {
    EnsureVisible(item);
    scroll_ = scrolled();
  }
  constexpr int moment = 100;
  later_.StartOnce(moment);
}

void OutlineControl::open_again() {
  const auto& nodes = outline().nodes();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const OutlineNode& node = nodes[i];
    if (seen_.insert(node.key).second && node.first == FirstSeen::open) open_.insert(node.key);
    if (!node.children.empty() && open_.contains(node.key)) Expand(model_->item_of(static_cast<int>(i)));
  }
}

std::vector<NodeKey> OutlineControl::selected_keys() const {
  std::vector<NodeKey> keys;
  wxDataViewItemArray items;
  GetSelections(items);
  for (const wxDataViewItem& item : items)
    if (const int node = model_->node_of(item); node >= 0) keys.push_back(outline()[node].key);
  return keys;
}

// Things behind the last of these in the same place, then those before it, then what it stands in.
std::vector<NodeKey> OutlineControl::neighbours(const std::vector<NodeKey>& keys) const {
  if (keys.empty()) return {};
  const auto& nodes = outline().nodes();
  const auto at = std::ranges::find(nodes, keys.back(), &OutlineNode::key);
  if (at == nodes.end()) return {};
  const auto& siblings = at->parent < 0 ? outline().roots() : outline()[at->parent].children;
  const auto place = std::ranges::find(siblings, static_cast<int>(at - nodes.begin()));
  std::vector<NodeKey> near;
  for (auto next = place; next != siblings.end(); ++next) near.push_back(outline()[*next].key);
  for (auto before = place; before != siblings.begin(); --before) near.push_back(outline()[*(before - 1)].key);
  for (int above = at->parent; above >= 0; above = outline()[above].parent) near.push_back(outline()[above].key);
  return near;
}

void OutlineControl::select_again(const std::vector<NodeKey>& keys, const std::vector<NodeKey>& others) {
  const auto& nodes = outline().nodes();
  wxDataViewItemArray items;
  for (std::size_t i = 0; i < nodes.size(); ++i)
    if (std::ranges::find(keys, nodes[i].key) != keys.end()) items.Add(model_->item_of(static_cast<int>(i)));
  for (auto key = others.begin(); items.empty() && key != others.end(); ++key)
    if (const auto at = std::ranges::find(nodes, *key, &OutlineNode::key); at != nodes.end())
      items.Add(model_->item_of(static_cast<int>(at - nodes.begin())));
  if (items.empty()) return;
  // Keys go on from there.
  SetCurrentItem(items.front());
  SetSelections(items);
  make_visible(items.front());
}

std::vector<app::EntityRef> OutlineControl::selected() const {
  std::vector<app::EntityRef> things;
  for (const NodeKey& key : selected_keys())
    if (key.what) things.push_back(key.what);
  return things;
}

const OutlineNode* OutlineControl::selected_node() const {
  wxDataViewItemArray items;
  GetSelections(items);
  if (items.size() != 1) return nullptr;
  const int node = model_->node_of(items.front());
  return node < 0 ? nullptr : &outline()[node];
}

bool OutlineControl::find(std::string_view text, Begin begin) {
  const std::string wanted = base::fold(base::trim(text));
  const auto& nodes = outline().nodes();
  if (wanted.empty() || nodes.empty()) return false;
  const OutlineNode* from = selected_node();
  const std::size_t first =
      from == nullptr ? 0 : static_cast<std::size_t>(from - nodes.data()) + (begin == Begin::after ? 1 : 0);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const OutlineNode& node = nodes[(first + i) % nodes.size()];
    if (node.key.what && base::fold(node.cells.front()).find(wanted) != std::string::npos) return select(node.key.what);
  }
  return false;
}

bool OutlineControl::select(const app::EntityRef& what) {
  if (!outline().find(what)) return false;
  select(std::vector<app::EntityRef>{what});
  return true;
}

void OutlineControl::select(const std::vector<app::EntityRef>& things) {
  wxDataViewItemArray items;
  for (const app::EntityRef& what : things) {
    const auto node = outline().find(what);
    if (!node) continue;
    std::vector<int> above;
    for (int at = outline()[*node].parent; at >= 0; at = outline()[at].parent) above.push_back(at);
    for (auto at = above.rbegin(); at != above.rend(); ++at) Expand(model_->item_of(*at));
    items.Add(model_->item_of(*node));
  }
  UnselectAll();
  if (!items.empty()) {
    // This selects it alone; the others come after it.
    SetCurrentItem(items.front());
    SetSelections(items);
    make_visible(items.front());
  }
  if (selection_changed) selection_changed();
}

}  // namespace attune::ui
