// What SceneCanvas does with mouse and keys.

#include <cmath>

#include <wx/settings.h>

#include "ui/models/edge_push.h"
#include "ui/support/text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/scene_canvas.h"

namespace attune::ui {
namespace {

constexpr double zoom_step = 1.2;
constexpr int drag_threshold = 5;
constexpr double key_step = 60;
constexpr int dwell_ms = 220, push_ms = 16;

diagram::Point point_of(wxPoint at) { return {static_cast<double>(at.x), static_cast<double>(at.y)}; }

}  // namespace

void SceneCanvas::connect() {
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    if (fitted_) {
      Viewport wanted;
      wanted.fit_width(scene_.size, window_size());
      jump(wanted);
    }
    event.Skip();
  });
  Bind(wxEVT_LEFT_DOWN, &SceneCanvas::on_left_down, this);
  Bind(wxEVT_LEFT_UP, &SceneCanvas::on_left_up, this);
  Bind(wxEVT_LEFT_DCLICK, &SceneCanvas::on_double_click, this);
  Bind(wxEVT_MOTION, &SceneCanvas::on_motion, this);
  Bind(wxEVT_LEAVE_WINDOW, [this](wxMouseEvent&) {
    if (mode_ == Mode::rest) look_at(diagram::no_shape);
  });
  Bind(wxEVT_RIGHT_UP, [this](wxMouseEvent& event) {
    SetFocus();
    choose(place_at(event.GetPosition()));
    want_menu(event.GetPosition());
  });
  Bind(wxEVT_MOUSEWHEEL, &SceneCanvas::on_wheel, this);
  Bind(wxEVT_KEY_DOWN, &SceneCanvas::on_key, this);
  Bind(wxEVT_MOUSE_CAPTURE_LOST, [this](wxMouseCaptureLostEvent&) { cancel_drag(); });
  Bind(
      wxEVT_TIMER, [this](wxTimerEvent&) { emphasise(); }, dwell_.GetId());
  Bind(
      wxEVT_TIMER, [this](wxTimerEvent&) { push_at_edge(); }, edge_.GetId());
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    scene_.theme = theme_of_desktop();
    minimap_.forget();
    Refresh();
    event.Skip();
  });
}

std::size_t SceneCanvas::place_at(wxPoint at) const { return index_.shape_at(viewport_.to_scene(point_of(at))); }

void SceneCanvas::on_left_down(wxMouseEvent& event) {
  SetFocus();
  held_ = event.GetPosition();
  if (!HasCapture()) CaptureMouse();
  const diagram::Rect map = Minimap::place(scene_.size, viewport_, window_size());
  mode_ = map.width > 0 && map.contains(point_of(held_)) ? Mode::minimap : Mode::pressed;
  if (mode_ == Mode::minimap) follow_minimap(held_);
}

void SceneCanvas::on_left_up(wxMouseEvent& event) {
  const wxPoint at = event.GetPosition();
  const Mode mode = mode_;
  const std::size_t dragged = dragged_, target = emphasis_.target;
  end_hold();
  if (mode == Mode::pressed) choose(place_at(at));
  if (mode == Mode::drag && shape(dragged) != nullptr && shape(target) != nullptr && on_drop)
    on_drop(*shape(dragged), *shape(target), at);
}

void SceneCanvas::on_double_click(wxMouseEvent& event) {
  if (const auto place = place_at(event.GetPosition()); shape(place) != nullptr && on_open) on_open(*shape(place));
}

void SceneCanvas::on_motion(wxMouseEvent& event) {
  const wxPoint at = event.GetPosition();
  switch (mode_) {
    case Mode::rest:
      return point_at(at);
    case Mode::minimap:
      return follow_minimap(at);
    case Mode::drag:
      return drag(at);
    case Mode::pressed:
      if (std::abs(at.x - held_.x) + std::abs(at.y - held_.y) < drag_threshold) return;
      begin_move(at);
      return;
    case Mode::pan: {
      Viewport moved = viewport_;
      moved.pan(point_of(at - held_));
      held_ = at;
      jump(moved);
    }
  }
}

// What can be dragged is dragged, and everywhere else the picture is moved.
void SceneCanvas::begin_move(wxPoint at) {
  const std::size_t place = place_at(held_);
  if (shape(place) != nullptr && can_drag && can_drag(*shape(place))) {
    dragged_ = place;
    look_at(diagram::no_shape);
    mode_ = Mode::drag;
    return drag(at);
  }
  fitted_ = false;
  finish_motion();
  SetCursor(wxCursor(wxCURSOR_SIZING));
  mode_ = Mode::pan;
}

void SceneCanvas::drag(wxPoint at) {
  held_ = at;
  drag_over([this](const diagram::Shape& onto) { return takes && takes(scene_.shapes[dragged_], onto); }, at);
  SetCursor(wxCursor(emphasis_.target == diagram::no_shape ? wxCURSOR_NO_ENTRY : wxCURSOR_HAND));
}

void SceneCanvas::drag_over(const std::function<bool(const diagram::Shape&)>& takes_it, wxPoint at) {
  takes_it_ = takes_it;
  dragged_to_ = at;
  mark_takers();
  if (edge_push(point_of(at), window_size()) == diagram::Point{})
    edge_.Stop();
  else if (!edge_.IsRunning())
    edge_.Start(push_ms);
}

void SceneCanvas::push_at_edge() {
  Viewport moved = viewport_;
  moved.pan(edge_push(point_of(dragged_to_), window_size()));
  moved.keep_in_sight(scene_.size, window_size(), least_in_sight);
  if (moved == viewport_) return;
  fitted_ = false;
  jump(moved);
  mark_takers();
}

void SceneCanvas::mark_takers() {
  emphasis_.hub = diagram::no_shape;
  emphasis_.bright.assign(scene_.shapes.size(), false);
  for (std::size_t i = 0; i < scene_.shapes.size(); ++i) emphasis_.bright[i] = takes_it_(scene_.shapes[i]);
  const std::size_t place = place_at(dragged_to_);
  emphasis_.target = shape(place) != nullptr && emphasis_.bright[place] ? place : diagram::no_shape;
  if (shape(dragged_) != nullptr) emphasis_.bright[dragged_] = true;
  Refresh();
}

void SceneCanvas::drag_away() {
  edge_.Stop();
  emphasis_.target = diagram::no_shape;
  emphasise();
}

void SceneCanvas::end_hold() {
  mode_ = Mode::rest;
  edge_.Stop();
  dragged_ = diagram::no_shape;
  emphasis_.target = diagram::no_shape;
  if (HasCapture()) ReleaseMouse();
  SetCursor(wxNullCursor);
  emphasise();
}

bool SceneCanvas::cancel_drag() {
  if (mode_ == Mode::rest) return false;
  end_hold();
  return true;
}

void SceneCanvas::follow_minimap(wxPoint at) {
  const diagram::Size window = window_size();
  const diagram::Rect map = Minimap::place(scene_.size, viewport_, window);
  if (map.width <= 0) return;
  fitted_ = false;
  Viewport moved = viewport_;
  moved.hold(Minimap::to_scene(point_of(at), map, scene_.size), {window.width / 2, window.height / 2});
  jump(moved);
}

void SceneCanvas::point_at(wxPoint at) {
  const diagram::Rect map = Minimap::place(scene_.size, viewport_, window_size());
  look_at(map.width > 0 && map.contains(point_of(at)) ? diagram::no_shape : place_at(at));
}

// The tooltip has the numbers. The others are dimmed only when the pointer rests: a picture that flickers wherever it
// passes is no help.
void SceneCanvas::look_at(std::size_t place) {
  if (place == pointed_) return;
  pointed_ = place;
  const diagram::Shape* of = shape(place);
  SetCursor(of == nullptr ? wxNullCursor : wxCursor(wxCURSOR_HAND));
  if (of == nullptr)
    UnsetToolTip();
  else
    SetToolTip(wx(of->description.empty() ? of->title : of->title + "\n" + of->description));
  dwell_.Stop();
  if (of == nullptr)
    emphasise();
  else
    dwell_.StartOnce(dwell_ms);
}

void SceneCanvas::on_wheel(wxMouseEvent& event) {
  const double turns = static_cast<double>(event.GetWheelRotation()) / event.GetWheelDelta();
  const bool sideways = event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL;
  if (!sideways && !event.ShiftDown()) return zoom_at(std::pow(zoom_step, turns), event.GetPosition());
  fitted_ = false;
  Viewport wanted = target_;
  wanted.pan({(sideways ? -turns : turns) * key_step, 0});
  glide(wanted);
}

void SceneCanvas::want_menu(wxPoint at) {
  if (on_menu) on_menu(at);
}

void SceneCanvas::on_key(wxKeyEvent& event) {
  const bool alone = event.GetModifiers() == wxMOD_NONE;
  switch (event.GetKeyCode()) {
    case '+':
    case '=':
    case WXK_NUMPAD_ADD:
      return zoom(zoom_step);
    case '-':
    case WXK_NUMPAD_SUBTRACT:
      return zoom(1 / zoom_step);
    case '0':
    case WXK_HOME:
      if (alone) return fit();
      break;
    case WXK_DOWN:
      return alone ? step(Direction::down) : shift(Direction::down);
    case WXK_RIGHT:
      return alone ? step(Direction::right) : shift(Direction::right);
    case WXK_UP:
      return alone ? step(Direction::up) : shift(Direction::up);
    case WXK_LEFT:
      return alone ? step(Direction::left) : shift(Direction::left);
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER:
      if (!alone) break;
      if (selected_shape() != nullptr && on_open) on_open(*selected_shape());
      return;
    case WXK_ESCAPE:
      if (!cancel_drag()) choose(diagram::no_shape);
      return;
    case WXK_F10:
      if (!event.ShiftDown()) break;
      [[fallthrough]];
    case WXK_MENU:
    case WXK_WINDOWS_MENU: {
      const diagram::Shape* of = selected_shape();
      const diagram::Point at = of == nullptr ? diagram::Point{20, 20} : viewport_.to_window(of->rect.middle());
      return want_menu({static_cast<int>(at.x), static_cast<int>(at.y)});
    }
    case WXK_TAB:
      Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
      return;
    default:
      break;
  }
  event.Skip();
}

void SceneCanvas::step(Direction direction) {
  if (const auto next = neighbour(scene_, selected(), direction); next != diagram::no_shape) select(next);
}

// With Ctrl or Shift the arrows move the picture.
void SceneCanvas::shift(Direction direction) {
  const double x = direction == Direction::left ? 1 : direction == Direction::right ? -1 : 0;
  const double y = direction == Direction::up ? 1 : direction == Direction::down ? -1 : 0;
  fitted_ = false;
  Viewport wanted = target_;
  wanted.pan({x * key_step, y * key_step});
  glide(wanted);
}

}  // namespace attune::ui
