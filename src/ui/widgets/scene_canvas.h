#pragma once
// A picture that can be zoomed (to the pointer), moved, pointed at, walked through by keys and dragged in.

#include <functional>
#include <optional>

#include <wx/graphics.h>
#include <wx/timer.h>
#include <wx/window.h>

#include "diagram/screen.h"
#include "ui/models/scene_motion.h"
#include "ui/models/scene_neighbour.h"
#include "ui/models/viewport.h"
#include "ui/support/glide.h"
#include "ui/widgets/minimap.h"

namespace attune::ui {

// Shapes are named by their places in scene().shapes; diagram::no_shape: none.
class SceneCanvas : public wxWindow {
 public:
  explicit SceneCanvas(wxWindow* parent);

  // A fresh picture fills the window's width. The next version of the one that is shown keeps its place: zoom,
  // selection, and what a person looks at stay where they are in the window, and what moved glides there.
  enum class Arrival { fresh, next };
  void set_scene(diagram::Scene scene, Arrival arrival);
  // Everything where it comes to be, also while something glides.
  const diagram::Scene& scene() const { return scene_; }

  std::size_t selected() const { return emphasis_.selected; }
  const diagram::Shape* selected_shape() const { return shape(selected()); }
  // Selects the shape and brings it into sight.
  void select(std::size_t place);
  // What is found stands out until something else is; empty: nothing is looked for.
  void show_found(const std::vector<std::size_t>& places);

  // Shows the whole picture; its width; a part of it.
  void fit();
  void fit_width();
  void fit(const diagram::Rect& part);
  // Around the window's middle; around a point of the window.
  void zoom(double factor);
  void zoom_at(double factor, wxPoint at);
  // Where it goes to, when something glides.
  const Viewport& viewport() const { return target_; }
  // Ends what glides.
  void finish_motion();

  // What is dragged by others over the picture: at this point of the window. At its edges the picture comes nearer.
  void drag_over(const std::function<bool(const diagram::Shape&)>& takes, wxPoint at);
  void drag_away();
  std::size_t drop_target() const { return emphasis_.target; }
  bool dragging() const { return mode_ == Mode::drag; }

  // Sent when a shape is chosen by mouse or key (nullptr: none), and when one is opened by a double click or Enter.
  std::function<void(const diagram::Shape*)> on_select;
  std::function<void(const diagram::Shape&)> on_open;
  // A menu is wanted at this point of the window, for the selected shape.
  std::function<void(wxPoint)> on_menu;
  // Whether a shape can be dragged, whether another takes it, and what then happens at this point of the window.
  std::function<bool(const diagram::Shape&)> can_drag;
  std::function<bool(const diagram::Shape& dragged, const diagram::Shape& onto)> takes;
  std::function<void(const diagram::Shape& dragged, const diagram::Shape& onto, wxPoint)> on_drop;

 private:
  enum class Mode { rest, pressed, pan, drag, minimap };
  // Of the picture, wherever it is moved; in the window's pixels.
  static constexpr double least_in_sight = 80;

  void connect();
  void paint();
  void paint_dragged(wxGraphicsContext& context) const;
  const diagram::Shape* shape(std::size_t place) const;
  const diagram::Scene& shown() const { return moving_ ? *moving_ : scene_; }
  diagram::Size window_size() const;
  diagram::Frame frame() const;
  std::size_t place_at(wxPoint at) const;

  void choose(std::size_t place);
  void step(Direction direction);
  void shift(Direction direction);
  void reveal(std::size_t place);
  void emphasise();
  void look_at(std::size_t place);
  void point_at(wxPoint at);
  void speak();

  // Where to look next: at once, or gliding there.
  void jump(const Viewport& viewport);
  void glide(const Viewport& viewport);
  diagram::Point anchor_shift(const diagram::Scene& before) const;
  void arrive(const diagram::Scene& before, diagram::Point shift);

  void on_left_down(wxMouseEvent& event);
  void on_left_up(wxMouseEvent& event);
  void on_double_click(wxMouseEvent& event);
  void on_motion(wxMouseEvent& event);
  void on_wheel(wxMouseEvent& event);
  void on_key(wxKeyEvent& event);
  void want_menu(wxPoint at);
  void begin_move(wxPoint at);
  void drag(wxPoint at);
  void mark_takers();
  void push_at_edge();
  void follow_minimap(wxPoint at);
  bool cancel_drag();
  void end_hold();

  diagram::Scene scene_;
  std::optional<diagram::Scene> moving_;  // as it is on its way
  diagram::SceneIndex index_;             // of what is shown
  SceneMotion motion_;
  diagram::ScreenPainter painter_;
  Minimap minimap_;
  Viewport viewport_, target_;
  Glide view_glide_, scene_glide_;
  diagram::Emphasis emphasis_;
  std::vector<bool> found_;
  std::size_t pointed_ = diagram::no_shape;
  wxTimer dwell_;  // how long the pointer rests on a shape before the others are dimmed
  bool has_scene_ = false;
  // As wide as the window until a person zooms or moves.
  bool fitted_ = true;
  Mode mode_ = Mode::rest;
  std::size_t dragged_ = diagram::no_shape;
  wxPoint held_;
  // While something is dragged: what takes it, where the pointer is, and when the picture is pushed next.
  std::function<bool(const diagram::Shape&)> takes_it_;
  wxPoint dragged_to_;
  wxTimer edge_;
};

}  // namespace attune::ui
