#pragma once
// How one competency is related to those of standards and other frameworks: a list with what adds, changes and removes.

#include <vector>

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/listbox.h>
#include <wx/panel.h>

#include "ui/models/relation_rows.h"
#include "ui/workspace.h"

namespace attune::ui {

class RelationList : public wxPanel {
 public:
  RelationList(wxWindow* parent, Workspace& workspace);
  // Nil shows nothing.
  void show(const app::EntityRef& competency);
  wxListBox& list() { return *list_; }

  // In the way that is chosen now.
  void relate_to(const model::Id<model::Competency>& other);
  // Has the selected one be of another kind, as it reads from here.
  void change_to(model::RelationType type);
  void remove();

 private:
  void add();
  void update();
  const RelationRow* only_one() const;
  void open_menu(wxPoint at);

  Workspace& workspace_;
  app::EntityRef competency_;
  std::vector<RelationRow> rows_;
  std::vector<Option> kinds_;
  wxListBox* list_ = nullptr;
  wxChoice* kind_ = nullptr;
  wxButton* add_ = nullptr;
  wxButton* change_ = nullptr;
  wxButton* remove_ = nullptr;
};

}  // namespace attune::ui
