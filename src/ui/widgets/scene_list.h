#pragma once
// A picture as a list: every shape a row with what it says, for those who cannot see it or do not want to.

#include <functional>

#include <wx/dataview.h>

#include "diagram/scene.h"

namespace attune::ui {

class SceneList : public wxDataViewCtrl {
 public:
  explicit SceneList(wxWindow* parent);

  // Keeps nothing selected; select() says what is.
  void show(const diagram::Scene& scene);
  // Selects the shape's row and scrolls to it, without calling on_select; diagram::no_shape: none.
  void select(std::size_t place);
  // diagram::no_shape: none.
  std::size_t selected() const;
  std::size_t size() const { return model_->GetCount(); }
  wxString text(std::size_t row, unsigned column) const;

  std::function<void(std::size_t place)> on_select, on_open;
  // A menu is wanted for the selected shape.
  std::function<void()> on_menu;

 private:
  class Rows : public wxDataViewVirtualListModel {
   public:
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }
    std::vector<std::pair<std::string, std::string>> texts;
  };

  wxObjectDataPtr<Rows> model_;
};

}  // namespace attune::ui
