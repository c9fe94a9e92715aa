#pragma once
// A tree of the programme's things with several columns. It keeps what is selected and open while the programme
// changes.

#include <functional>
#include <set>

#include <wx/timer.h>

#include "ui/widgets/outline_model.h"

namespace attune::ui {

class OutlineControl : public wxDataViewCtrl {
 public:
  struct Column {
    wxString title;
    int width;  // DIP
    wxAlignment align = wxALIGN_LEFT;
  };

  OutlineControl(wxWindow* parent, const std::vector<Column>& columns);

  // Nodes are open or not when they are first seen as the outline says; later as people left them.
  void show(Outline outline);
  const Outline& outline() const { return model_->outline(); }

  // The selected entities; groups are left out.
  std::vector<app::EntityRef> selected() const;
  // The selected node, when it is one alone; nullptr otherwise.
  const OutlineNode* selected_node() const;
  // Opens what it stands in, and tells `selection_changed`. Returns whether it is there.
  bool select(const app::EntityRef& what);

  // Selects the first thing that has the text in its first column, beginning at the selected one or after it, and from
  // the top again. Returns whether there is one.
  enum class Begin { here, after };
  bool find(std::string_view text, Begin begin);

  std::function<void()> selection_changed;
  std::function<void()> delete_wanted;  // the Delete key
  std::function<void()> edit_wanted;    // F2
  std::function<void(wxMenu&)> fill_menu;

 private:
  // Whether the key meant something.
  bool key(int code);
  // The first column takes the room that the others leave.
  void share_room();
  // Scrolls to it, and once more a moment later: of a tree that was just filled GTK does not know yet how high its
  // rows are.
  void make_visible(const wxDataViewItem& item);
  void open_again();
  void select_again(const std::vector<NodeKey>& keys);
  std::vector<NodeKey> selected_keys() const;

  wxObjectDataPtr<OutlineModel> model_;
  std::vector<int> widths_;
  std::set<NodeKey> open_, seen_;
  wxTimer later_;
  bool showing_ = false;
};

}  // namespace attune::ui
