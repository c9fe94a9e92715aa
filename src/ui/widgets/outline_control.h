#pragma once
// A tree of the programme's things with several columns. It keeps what is selected and open while the programme
// changes.

#include <functional>
#include <set>

#include <wx/timer.h>

#include "ui/models/outline_drop.h"
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

  // Selects several, as people do; those that are not there are left out.
  void select(const std::vector<app::EntityRef>& things);

  // Puts an input over the cell of the selected thing that shows the field; over its name for the code. Enter keeps
  // what was typed, Escape what was there. Returns whether there is such a cell.
  bool edit(std::string_view field);
  // The same for the cell's own field.
  bool edit_cell(unsigned column);
  // What was typed; also what an input would say.
  void type(const app::EntityRef& what, std::string_view field, const std::string& text);

  // The first column follows: it takes the room that the others leave.
  void set_column_width(unsigned column, int width);

  // -1: beside every row.
  int node_at(const wxPoint& point) const;
  // Before the selection follows the mouse. A second plain press on what was selected alone edits it after a while.
  enum class Press { plain, other };
  void mouse_pressed(const wxPoint& at, Press press);

  // Of the dragged rows.
  void drag(std::vector<app::EntityRef> things) { dragged_ = std::move(things); }
  bool may_drop(int node, DropAt at) const;
  void drop(int node, DropAt at);

  // Whether the tree's things may be changed now.
  std::function<bool()> may_edit;
  std::function<std::string(const app::EntityRef&, std::string_view field)> value_of;
  std::function<void(const app::EntityRef&, std::string_view field, const std::string& text)> typed;
  std::function<bool(const std::vector<app::EntityRef>&, int node, DropAt at)> drop_possible;
  std::function<void(const std::vector<app::EntityRef>&, int node, DropAt at)> dropped;
  std::function<void()> selection_changed;
  std::function<bool(const wxKeyEvent&)> key_pressed;  // whether it meant something
  std::function<void(wxMenu&)> fill_menu;

 private:
  // Whether the key meant something.
  bool key(int code);
  void bind_editing();
  void bind_mouse();
  bool start_editing(int node, unsigned column, std::string_view field);
  void stop_editing();
  void share_room();
  // An edge between columns that people drag moves alone: the next column gives or gets the room.
  void follow_dragged_edge();
  // Scrolls to it, and once more a moment later: of a tree that was just filled GTK does not know yet how high its
  // rows are.
  void make_visible(const wxDataViewItem& item);
  // How far the rows are scrolled, in pixels.
  double scrolled();
  void scroll_to(double scroll);
  void open_again();
  // What was selected; where all of it is gone, the first of `others` that is there.
  void select_again(const std::vector<NodeKey>& keys, const std::vector<NodeKey>& others);
  std::vector<NodeKey> selected_keys() const;
  std::vector<NodeKey> neighbours(const std::vector<NodeKey>& keys) const;

  wxObjectDataPtr<OutlineModel> model_;
  std::vector<int> widths_;
  int least_width_ = 0;  // of the first column, as long as nobody made it narrower
  std::set<NodeKey> open_, seen_;
  wxTimer later_, slow_click_;
  double scroll_ = 0;  // where the rows stood before they were filled anew
  unsigned clicked_column_ = 0;
  wxDataViewColumn* edited_column_ = nullptr;
  std::string edited_field_;
  std::vector<app::EntityRef> dragged_;
  std::vector<app::EntityRef> pressed_;  // what was selected when the mouse was pressed on one of it
  bool showing_ = false;
};

}  // namespace attune::ui
