#pragma once
// Stages, terms, courses and activities, and the second classroom; beside them everything about the selected one.

#include "app/edits/move.h"
#include "ui/models/names.h"
#include "ui/view.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/outline_edits.h"
#include "ui/widgets/outline_search.h"
#include "ui/widgets/thing_bar.h"

namespace attune::ui {

class CurriculumView : public View {
 public:
  CurriculumView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
  bool reveal(const Place& place) override;
  Place here() const override;

  OutlineControl& outline() { return *outline_; }
  DetailsPane& details() { return *details_; }
  void add_course();
  // Into the selected course, or into the second classroom where that is selected.
  void add_activity();
  void add_assessment();
  void duplicate();
  void remove();
  wxWindow* main_control() override { return outline_; }
  wxWindow* search() override { return search_; }

 private:
  std::vector<ThingCommand> commands();
  void fill_menu(wxMenu& menu);
  void move(app::Direction direction);
  void edit(std::string_view field);
  Texts texts();
  void update();
  void load();
  void show_new(const app::EntityRef& what);
  // What is selected alone; nil otherwise.
  app::EntityRef selected() const;
  model::Id<model::Course> selected_course() const;

  OutlineControl* outline_ = nullptr;
  ThingBar* bar_ = nullptr;
  wxSearchCtrl* search_ = nullptr;
  DetailsPane* details_ = nullptr;
};

}  // namespace attune::ui
