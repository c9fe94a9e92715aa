#pragma once
// An Outline for wxDataViewCtrl. Items keep their identity from one outline to the next, so that selection and
// expansion do too. One model for one control.

#include <functional>
#include <map>
#include <vector>

#include <wx/dataview.h>

#include "ui/models/outline.h"

namespace attune::ui {

class OutlineModel : public wxDataViewModel {
 public:
  const Outline& outline() const { return outline_; }
  // The control must be told: Cleared() where the shape is another one.
  void replace(Outline outline);

  wxDataViewItem item_of(int node) const;
  // -1 for an item that is no longer there.
  int node_of(const wxDataViewItem& item) const;

  // What stands in the cell while it is edited: a cell may show more than that. Nothing is edited after stop_editing().
  void start_editing(int node, unsigned column, const wxString& text);
  void stop_editing() { edited_ = {}; }
  bool editing() const { return edited_.item.IsOk(); }
  std::function<void(const NodeKey& key, const wxString& text)> typed;

  void GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const override;
  // Hands what was typed to `typed`.
  bool SetValue(const wxVariant& value, const wxDataViewItem& item, unsigned column) override;
  bool GetAttr(const wxDataViewItem& item, unsigned column, wxDataViewItemAttr& attribute) const override;
  wxDataViewItem GetParent(const wxDataViewItem& item) const override;
  bool IsContainer(const wxDataViewItem& item) const override;
  bool HasContainerColumns(const wxDataViewItem&) const override { return true; }
  unsigned GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const override;

 private:
  struct Edited {
    wxDataViewItem item;
    unsigned column = 0;
    wxString text;
  };

  Outline outline_;
  Edited edited_;
  std::map<NodeKey, std::size_t> numbers_;  // of every key that was ever shown, from 1
  std::vector<std::size_t> number_of_;      // by node
  std::vector<int> node_of_;                // by number
};

}  // namespace attune::ui
