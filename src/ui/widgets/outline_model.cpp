#include "ui/widgets/outline_model.h"

#include "ui/support/text.h"
#include "ui/widgets/colours.h"

namespace attune::ui {
namespace {

wxDataViewItem item(std::size_t number) {
  // NOLINTNEXTLINE: wx identifies items by pointers; ours are numbers.
  return wxDataViewItem(reinterpret_cast<void*>(number));
}

std::size_t number(const wxDataViewItem& of) { return reinterpret_cast<std::size_t>(of.GetID()); }

}  // namespace

void OutlineModel::replace(Outline outline) {
  outline_ = std::move(outline);
  number_of_.clear();
  std::fill(node_of_.begin(), node_of_.end(), -1);
  for (std::size_t node = 0; node < outline_.nodes().size(); ++node) {
    const auto [at, is_new] = numbers_.try_emplace(outline_.nodes()[node].key, numbers_.size() + 1);
    number_of_.push_back(at->second);
    node_of_.resize(numbers_.size() + 1, -1);
    node_of_[at->second] = static_cast<int>(node);
  }
}

wxDataViewItem OutlineModel::item_of(int node) const { return item(number_of_[static_cast<std::size_t>(node)]); }

int OutlineModel::node_of(const wxDataViewItem& of) const {
  return number(of) < node_of_.size() && of.IsOk() ? node_of_[number(of)] : -1;
}

void OutlineModel::GetValue(wxVariant& value, const wxDataViewItem& of, unsigned column) const {
  if (editing() && edited_.item == of && edited_.column == column) {
    value = edited_.text;
    return;
  }
  const int node = node_of(of);
  value = node < 0 || column >= outline_[node].cells.size() ? wxString() : wx(outline_[node].cells[column]);
}

void OutlineModel::start_editing(int node, unsigned column, const wxString& text) {
  edited_ = {item_of(node), column, text};
}

bool OutlineModel::SetValue(const wxVariant& value, const wxDataViewItem& of, unsigned) {
  const int node = node_of(of);
  const wxString text = value.GetString(), before = edited_.text;
  stop_editing();
  if (node < 0 || text == before) return false;
  // A copy: what is typed may change the outline.
  const NodeKey key = outline_[node].key;
  if (typed) typed(key, text);
  return true;
}

bool OutlineModel::GetAttr(const wxDataViewItem& of, unsigned, wxDataViewItemAttr& attribute) const {
  const int node = node_of(of);
  if (node < 0 || outline_[node].emphasis == Emphasis::none) return false;
  if (outline_[node].emphasis == Emphasis::heading) attribute.SetBold(true);
  if (outline_[node].emphasis == Emphasis::faint) attribute.SetItalic(true);
  return true;
}

wxDataViewItem OutlineModel::GetParent(const wxDataViewItem& of) const {
  const int node = node_of(of);
  return node < 0 || outline_[node].parent < 0 ? wxDataViewItem() : item_of(outline_[node].parent);
}

bool OutlineModel::IsContainer(const wxDataViewItem& of) const {
  if (!of.IsOk()) return true;
  const int node = node_of(of);
  return node >= 0 && !outline_[node].children.empty();
}

unsigned OutlineModel::GetChildren(const wxDataViewItem& of, wxDataViewItemArray& children) const {
  const int node = node_of(of);
  if (of.IsOk() && node < 0) return 0;
  const std::vector<int>& list = of.IsOk() ? outline_[node].children : outline_.roots();
  for (const int child : list) children.Add(item_of(child));
  return static_cast<unsigned>(list.size());
}

}  // namespace attune::ui
