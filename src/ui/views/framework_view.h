#pragma once
// The frameworks and the trees of their competencies, with where each stands in the coverage.

#include "app/edits/move.h"
#include "ui/models/names.h"
#include "ui/view.h"
#include "ui/widgets/details_pane.h"
#include "ui/widgets/outline_edits.h"
#include "ui/widgets/outline_search.h"
#include "ui/widgets/thing_bar.h"

namespace attune::ui {

class FrameworkView : public View {
 public:
  FrameworkView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
  bool reveal(const Place& place) override;
  Place here() const override;

  OutlineControl& outline() { return *outline_; }
  DetailsPane& details() { return *details_; }
  void add_framework();
  void add_sibling();
  void add_child();
  void duplicate();
  void remove();
  // Asks first, and says what it will do to the figures.
  void change_status(model::FrameworkStatus status);
  wxWindow* main_control() override { return outline_; }
  wxWindow* search() override { return search_; }

 private:
  std::vector<ThingCommand> commands();
  void fill_menu(wxMenu& menu);
  void move(app::Direction direction);
  void edit(std::string_view field);
  void renumber();
  bool has_status(model::FrameworkStatus status);
  Texts texts();
  void load();
  void update();
  void show_new(const app::EntityRef& what);
  app::EntityRef selected() const;

  OutlineControl* outline_ = nullptr;
  ThingBar* bar_ = nullptr;
  wxSearchCtrl* search_ = nullptr;
  DetailsPane* details_ = nullptr;
};

}  // namespace attune::ui
