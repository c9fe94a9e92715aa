#pragma once
// Diagrams of the programme: laid out by another process, off the window's thread; the old picture stays until the new
// one is there. Beside it stand the same as a list, and the details of what is chosen.

#include <filesystem>
#include <memory>
#include <optional>

#include <wx/infobar.h>
#include <wx/splitter.h>

#include "ui/models/scene_filter.h"
#include "ui/view.h"
#include "ui/widgets/diagram_bar.h"
#include "ui/widgets/diagram_side.h"
#include "ui/widgets/level_menu.h"
#include "ui/widgets/scene_canvas.h"

namespace attune::ui {

class DiagramView : public View {
 public:
  DiagramView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
  // At once, or when the picture is there.
  bool reveal(const Place& place) override;
  Place here() const override;
  wxWindow* main_control() override { return canvas_; }
  wxWindow* search() override { return bar_->search(); }

  SceneCanvas& canvas() { return *canvas_; }
  DiagramSide& side() { return *side_; }
  DiagramBar& bar() { return *bar_; }
  // The picture cannot be drawn, or is not that of now; people are told.
  bool is_in_trouble() const { return trouble_->IsShown(); }

  // What is chosen: goes to the page that knows it best; puts the keyboard into its form.
  void open_selected();
  void edit_selected();
  // Only what is chosen and what hangs on it; all but it; everything.
  void show_only_selected();
  void hide_selected();
  void show_all();
  // The diagram that is about nothing but the selected thing.
  void draw_selected();
  // Compares with the programme in this file, which is the earlier one.
  void compare_with(const std::filesystem::path& file);
  // The same with one that was read already, whatever kind of diagram is shown now.
  void compare_with(const std::string& name, model::Snapshot version);
  // One edit: asks for the level at this point of the canvas.
  void align(const std::vector<app::EntityRef>& things, const model::Id<model::Competency>& to, wxPoint at);
  // The same for the selected thing, without dragging: asks for the competency first.
  void align_selected();

  // The picture as it is shown, in the light theme.
  diagram::Scene picture() const;
  void copy_picture();
  void copy_svg();
  // Asks where to.
  void save_picture();
  void save_picture_to(const std::filesystem::path& output);
  // Once it is drawn.
  void print_picture();

  // How a level is asked for: by a menu, and by the tests otherwise.
  std::function<std::optional<LevelChoice>(wxPoint, const std::vector<app::EntityRef>&,
                                           const model::Id<model::Competency>&)>
      level_wanted;

 private:
  void build();
  void connect();
  void draw(SceneCanvas::Arrival arrival);
  void show(diagram::Scene scene);
  void show_filtered(SceneCanvas::Arrival arrival);
  void select(std::size_t place);
  void chosen(std::size_t place);
  void choose_version();
  void show_version(const std::string& name, model::Snapshot version);
  void look_for();
  void look_for_next();
  enum class Again { no, offered };
  void tell(const base::Message& sentence, Again again = Again::offered);
  void note_job();
  void open(const diagram::Shape& shape);
  void show_side(Side side);
  void show_menu(wxPoint at);
  void fill_shape_menu(wxMenu& menu);
  void fill_picture_menu(wxMenu& menu);

  DiagramBar* bar_ = nullptr;
  wxInfoBar* trouble_ = nullptr;
  wxSplitterWindow* splitter_ = nullptr;
  SceneCanvas* canvas_ = nullptr;
  DiagramSide* side_ = nullptr;
  diagram::Scene scene_;  // all of it; the canvas has what is not hidden
  SceneFilter filter_;
  std::vector<std::size_t> found_;
  SceneCanvas::Arrival arrival_ = SceneCanvas::Arrival::fresh;  // of what is being drawn
  bool waiting_ = false;
  bool print_wanted_ = false;
  bool choosing_ = false;
  std::optional<Place> wanted_;
  base::Connection jobs_moved_;
  // Posted closures hold it weakly: the view may have gone.
  std::shared_ptr<DiagramView*> self_;
};

}  // namespace attune::ui
