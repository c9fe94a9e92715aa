#pragma once
// Courses and activities of the second classroom, to be dragged onto a competency of a picture: also those that the
// picture does not show because nothing is aligned to them yet.

#include <functional>
#include <optional>

#include <wx/dataview.h>

#include "app/edits/entity_ref.h"
#include "ui/workspace.h"

namespace attune::ui {

class AlignableList : public wxDataViewCtrl {
 public:
  AlignableList(wxWindow* parent, Workspace& workspace);
  void refresh();
  // Nothing is selected: a reference to nothing.
  app::EntityRef selected() const;

  std::function<void(const app::EntityRef&)> on_select, on_open;

 private:
  class Rows : public wxDataViewVirtualListModel {
   public:
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }
    struct Row {
      app::EntityRef what;
      std::string name, count;
    };
    std::vector<Row> rows;
  };

  Workspace& workspace_;
  wxObjectDataPtr<Rows> model_;
};

}  // namespace attune::ui
