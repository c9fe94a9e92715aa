#pragma once
// An Outline for wxDataViewCtrl. Items keep their identity from one outline to the next, so that selection and
// expansion do too. One model for one control.

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

  void GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const override;
  bool SetValue(const wxVariant&, const wxDataViewItem&, unsigned) override { return false; }
  bool GetAttr(const wxDataViewItem& item, unsigned column, wxDataViewItemAttr& attribute) const override;
  wxDataViewItem GetParent(const wxDataViewItem& item) const override;
  bool IsContainer(const wxDataViewItem& item) const override;
  bool HasContainerColumns(const wxDataViewItem&) const override { return true; }
  unsigned GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const override;

 private:
  Outline outline_;
  std::map<NodeKey, std::size_t> numbers_;  // of every key that was ever shown, from 1
  std::vector<std::size_t> number_of_;      // by node
  std::vector<int> node_of_;                // by number
};

}  // namespace attune::ui
