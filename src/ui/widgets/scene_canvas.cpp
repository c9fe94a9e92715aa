#include "ui/widgets/scene_canvas.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <wx/dcbuffer.h>
#include <wx/settings.h>

#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr double zoom_step = 1.15;
constexpr int drag_threshold = 4;
constexpr double key_step = 60;

diagram::Theme theme_of_desktop() {
  return wxSystemSettings::GetAppearance().IsDark() ? diagram::Theme::dark : diagram::Theme::light;
}

}  // namespace

SceneCanvas::SceneCanvas(wxWindow* parent)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE) {
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    if (fitted_) fit_width();
    event.Skip();
  });
  for (const auto& type : {wxEVT_LEFT_DOWN, wxEVT_LEFT_UP, wxEVT_LEFT_DCLICK, wxEVT_MOTION, wxEVT_LEAVE_WINDOW})
    Bind(type, &SceneCanvas::on_mouse, this);
  Bind(wxEVT_MOUSEWHEEL, &SceneCanvas::on_wheel, this);
  Bind(wxEVT_KEY_DOWN, &SceneCanvas::on_key, this);
  Bind(wxEVT_MOUSE_CAPTURE_LOST, [](wxMouseCaptureLostEvent&) {});
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    scene_.theme = theme_of_desktop();
    Refresh();
    event.Skip();
  });
}

void SceneCanvas::set_scene(diagram::Scene scene) {
  const std::string id = selected() == nullptr ? std::string() : selected()->id;
  scene_ = std::move(scene);
  scene_.theme = theme_of_desktop();
  emphasis_ = {};
  const auto same = std::ranges::find(scene_.shapes, id, &diagram::Shape::id);
  if (!id.empty() && same != scene_.shapes.end())
    emphasis_.selected = static_cast<std::size_t>(same - scene_.shapes.begin());
  has_scene_ = true;
  if (fitted_) fit_width();
  Refresh();
}

const diagram::Shape* SceneCanvas::selected() const {
  return emphasis_.selected < scene_.shapes.size() ? &scene_.shapes[emphasis_.selected] : nullptr;
}

void SceneCanvas::select(const diagram::Shape* shape) {
  choose(shape == nullptr ? diagram::no_shape : static_cast<std::size_t>(shape - scene_.shapes.data()));
  if (shape != nullptr) reveal(shape->rect);
}

void SceneCanvas::choose(std::size_t place) {
  emphasis_.selected = place;
  const diagram::Shape* shape = selected();
  // What is chosen is read aloud in the canvas's name.
  accessible_name(this, shape == nullptr ? wx(scene_.title) : wx(shape->title + ". " + shape->description));
  if (on_select) on_select(shape);
  Refresh();
}

void SceneCanvas::reveal(const diagram::Rect& rect) {
  const diagram::Size window = window_size();
  if (viewport_.to_scene(diagram::Rect{0, 0, window.width, window.height}).contains(rect)) return;
  fitted_ = false;
  viewport_.scale = std::max(viewport_.scale, 0.8);
  const diagram::Point middle = rect.middle();
  viewport_.origin = {window.width / 2 - middle.x * viewport_.scale, window.height / 2 - middle.y * viewport_.scale};
}

diagram::Size SceneCanvas::window_size() const {
  const wxSize size = GetClientSize();
  return {static_cast<double>(size.x), static_cast<double>(size.y)};
}

void SceneCanvas::fit_width() {
  viewport_.fit_width(scene_.size, window_size());
  Refresh();
}

void SceneCanvas::fit() {
  fitted_ = false;
  viewport_.fit(scene_.size, window_size());
  Refresh();
}

void SceneCanvas::zoom(double factor) {
  fitted_ = false;
  const diagram::Size window = window_size();
  viewport_.zoom(factor, {window.width / 2, window.height / 2});
  Refresh();
}

void SceneCanvas::paint() {
  wxAutoBufferedPaintDC dc(this);
  if (!has_scene_) {
    dc.SetBackground(wxBrush(GetBackgroundColour()));
    dc.Clear();
    return;
  }
  const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
  paint_scene(*context, scene_, viewport_, window_size(), emphasis_);
}

std::size_t SceneCanvas::place_at(wxPoint at) const {
  const auto point = viewport_.to_scene(diagram::Point{static_cast<double>(at.x), static_cast<double>(at.y)});
  const diagram::Shape* shape = diagram::shape_at(scene_, point);
  return shape == nullptr ? diagram::no_shape : static_cast<std::size_t>(shape - scene_.shapes.data());
}

void SceneCanvas::on_mouse(wxMouseEvent& event) {
  const wxPoint at = event.GetPosition();
  if (event.LeftDown()) {
    SetFocus();
    CaptureMouse();
    drag_ = at;
    moved_ = false;
  } else if (event.LeftUp() && HasCapture()) {
    ReleaseMouse();
    if (!moved_) choose(place_at(at));
  } else if (event.LeftDClick()) {
    if (const auto place = place_at(at); place != diagram::no_shape && on_open) on_open(scene_.shapes[place]);
  } else if (event.Dragging() && HasCapture()) {
    const wxPoint by = at - drag_;
    if (!moved_ && std::abs(by.x) + std::abs(by.y) < drag_threshold) return;
    moved_ = true;
    fitted_ = false;
    viewport_.origin = {viewport_.origin.x + by.x, viewport_.origin.y + by.y};
    drag_ = at;
    Refresh();
  } else {
    const std::size_t place = event.Leaving() ? diagram::no_shape : place_at(at);
    if (place == emphasis_.hovered) return;
    emphasis_.hovered = place;
    SetCursor(place == diagram::no_shape ? wxNullCursor : wxCursor(wxCURSOR_HAND));
    SetToolTip(place == diagram::no_shape ? wxString() : wx(scene_.shapes[place].title));
    Refresh();
  }
}

void SceneCanvas::on_wheel(wxMouseEvent& event) {
  const double turns = static_cast<double>(event.GetWheelRotation()) / event.GetWheelDelta();
  fitted_ = false;
  if (event.ShiftDown() || event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL) {
    viewport_.origin.x += turns * key_step;
  } else {
    viewport_.zoom(std::pow(zoom_step, turns), {static_cast<double>(event.GetX()), static_cast<double>(event.GetY())});
  }
  Refresh();
}

void SceneCanvas::on_key(wxKeyEvent& event) {
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
      return fit();
    case WXK_DOWN:
    case WXK_RIGHT:
      return step(1);
    case WXK_UP:
    case WXK_LEFT:
      return step(-1);
    case WXK_RETURN:
      if (selected() != nullptr && on_open) on_open(*selected());
      return;
    case WXK_TAB:
      Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
      return;
    default:
      event.Skip();
  }
}

// To the next shape, round and round.
void SceneCanvas::step(int by) {
  const auto count = static_cast<std::ptrdiff_t>(scene_.shapes.size());
  if (count == 0) return;
  const std::ptrdiff_t now =
      selected() == nullptr ? (by > 0 ? -1 : 0) : static_cast<std::ptrdiff_t>(emphasis_.selected);
  select(&scene_.shapes[static_cast<std::size_t>((now + by + count) % count)]);
}

}  // namespace attune::ui
