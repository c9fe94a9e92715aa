#include "ui/widgets/scene_canvas.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <wx/control.h>
#include <wx/dcbuffer.h>
#include <wx/dcclient.h>
#include <wx/settings.h>

#include "ui/support/accessible_name.h"
#include "ui/support/text.h"
#include "ui/widgets/colours.h"

namespace attune::ui {
namespace {

constexpr int view_ms = 140, scene_ms = 320;
// More things than that would move in jerks.
constexpr std::size_t most_moving = 3000;
constexpr double margin = 24;
// Text of this scale can be read.
constexpr double readable = 0.8;

}  // namespace

SceneCanvas::SceneCanvas(wxWindow* parent)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE),
      view_glide_(*this),
      scene_glide_(*this),
      dwell_(this),
      edge_(this) {
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  connect();
}

void SceneCanvas::set_scene(diagram::Scene scene, Arrival arrival) {
  finish_motion();
  cancel_drag();
  const std::string chosen = selected_shape() == nullptr ? std::string() : selected_shape()->id;
  const bool next = arrival == Arrival::next && has_scene_;
  const diagram::Scene before = std::exchange(scene_, std::move(scene));
  scene_.theme = theme_of_desktop();
  emphasis_ = {};
  found_.clear();
  pointed_ = diagram::no_shape;
  dwell_.Stop();
  const auto same = std::ranges::find(scene_.shapes, chosen, &diagram::Shape::id);
  if (!chosen.empty() && same != scene_.shapes.end())
    emphasis_.selected = static_cast<std::size_t>(same - scene_.shapes.begin());
  has_scene_ = true;
  fitted_ = fitted_ || !next;
  if (fitted_) {
    Viewport whole;
    whole.fit_width(scene_.size, window_size());
    jump(whole);
  }
  const diagram::Point shift = fitted_ ? diagram::Point{} : anchor_shift(before);
  if (!fitted_) {
    Viewport kept = target_;
    kept.pan({-shift.x * kept.scale, -shift.y * kept.scale});
    jump(kept);
  }
  if (next) arrive(before, shift);
  index_ = diagram::SceneIndex(shown());
  minimap_.forget();
  speak();
  Refresh();
}

// How far what a person looks at has moved in the picture: the selected shape, else the one that is nearest to the
// window's middle.
diagram::Point SceneCanvas::anchor_shift(const diagram::Scene& before) const {
  const diagram::Point middle = viewport_.shown(window_size()).middle();
  const std::string chosen = selected_shape() == nullptr ? std::string() : selected_shape()->id;
  const diagram::Shape* anchor = nullptr;
  double nearest = 0;
  for (const diagram::Shape& was : before.shapes) {
    const diagram::Point at = was.rect.middle();
    const double far = was.id == chosen ? -1 : std::hypot(at.x - middle.x, at.y - middle.y);
    if (anchor != nullptr && far >= nearest) continue;
    if (std::ranges::find(scene_.shapes, was.id, &diagram::Shape::id) == scene_.shapes.end()) continue;
    anchor = &was;
    nearest = far;
  }
  if (anchor == nullptr) return {};
  const diagram::Point was = anchor->rect.middle();
  const diagram::Point is = std::ranges::find(scene_.shapes, anchor->id, &diagram::Shape::id)->rect.middle();
  return {is.x - was.x, is.y - was.y};
}

void SceneCanvas::arrive(const diagram::Scene& before, diagram::Point shift) {
  if (scene_.shapes.size() > most_moving || !animations_wanted() || !IsShownOnScreen()) return;
  motion_ = SceneMotion(before, scene_, shift);
  if (!motion_.moves()) return;
  moving_ = scene_;
  motion_.place(scene_, *moving_, 0);
  scene_glide_.start(scene_ms, [this](double share) {
    if (share < 1)
      motion_.place(scene_, *moving_, share);
    else
      moving_.reset();
    index_ = diagram::SceneIndex(shown());
    Refresh();
  });
}

void SceneCanvas::finish_motion() {
  view_glide_.finish();
  scene_glide_.finish();
}

const diagram::Shape* SceneCanvas::shape(std::size_t place) const {
  return place < scene_.shapes.size() ? &scene_.shapes[place] : nullptr;
}

void SceneCanvas::select(std::size_t place) {
  choose(place);
  reveal(place);
}

void SceneCanvas::choose(std::size_t place) {
  emphasis_.selected = shape(place) == nullptr ? diagram::no_shape : place;
  speak();
  Refresh();
  if (on_select) on_select(selected_shape());
}

// What is chosen is read aloud in the canvas's name.
void SceneCanvas::speak() {
  const diagram::Shape* chosen = selected_shape();
  const std::string& title = chosen == nullptr ? scene_.title : chosen->title;
  const std::string& description = chosen == nullptr ? scene_.description : chosen->description;
  accessible_name(this, wx(description.empty() ? title : title + ". " + description));
}

void SceneCanvas::reveal(std::size_t place) {
  const diagram::Shape* of = shape(place);
  if (of == nullptr) return;
  const diagram::Size window = window_size();
  Viewport wanted = target_;
  if (wanted.shown(window).contains(of->rect) && wanted.scale >= readable / 2) return;
  fitted_ = false;
  if (wanted.scale < readable / 2) {
    wanted.scale = readable;
    wanted.hold(of->rect.middle(), {window.width / 2, window.height / 2});
  }
  wanted.reveal(of->rect, window, margin);
  glide(wanted);
}

void SceneCanvas::show_found(const std::vector<std::size_t>& places) {
  found_.assign(places.empty() ? 0 : scene_.shapes.size(), false);
  for (const std::size_t place : places)
    if (place < found_.size()) found_[place] = true;
  emphasise();
}

// What stands out: what is dragged and what takes it, what the pointer rests on, what was found.
void SceneCanvas::emphasise() {
  if (mode_ != Mode::drag) {
    emphasis_.hub = pointed_;
    emphasis_.bright = diagram::bright_around(scene_, pointed_);
    if (emphasis_.bright.empty()) emphasis_.bright = found_;
  }
  Refresh();
}

diagram::Size SceneCanvas::window_size() const {
  const wxSize size = GetClientSize();
  return {static_cast<double>(size.x), static_cast<double>(size.y)};
}

diagram::Frame SceneCanvas::frame() const { return {viewport_.origin, viewport_.scale, window_size()}; }

void SceneCanvas::fit_width() {
  fitted_ = true;
  Viewport wanted;
  wanted.fit_width(scene_.size, window_size());
  glide(wanted);
}

void SceneCanvas::fit() {
  fitted_ = false;
  Viewport wanted;
  wanted.fit(scene_.size, window_size());
  glide(wanted);
}

void SceneCanvas::fit(const diagram::Rect& part) {
  fitted_ = false;
  Viewport wanted = target_;
  wanted.fit(part, window_size(), margin);
  glide(wanted);
}

void SceneCanvas::zoom(double factor) {
  const wxSize size = GetClientSize();
  zoom_at(factor, {size.x / 2, size.y / 2});
}

void SceneCanvas::zoom_at(double factor, wxPoint at) {
  fitted_ = false;
  Viewport wanted = target_;
  wanted.zoom(factor, {static_cast<double>(at.x), static_cast<double>(at.y)});
  glide(wanted);
}

void SceneCanvas::jump(const Viewport& viewport) {
  view_glide_.stop();
  viewport_ = target_ = viewport;
  Refresh();
}

void SceneCanvas::glide(const Viewport& viewport) {
  target_ = viewport;
  target_.keep_in_sight(scene_.size, window_size(), least_in_sight);
  view_glide_.start(view_ms, [this, from = viewport_](double share) {
    viewport_ = between(from, target_, share);
    Refresh();
  });
}

void SceneCanvas::paint() {
  wxAutoBufferedPaintDC dc(this);
  if (!has_scene_) {
    dc.SetBackground(wxBrush(GetBackgroundColour()));
    dc.Clear();
    return;
  }
  const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
  painter_.paint(context->GetNativeContext(), shown(), index_, frame(), emphasis_);
  // While things move the small picture is that of before.
  if (!moving_) minimap_.paint(*context, painter_, scene_, index_, viewport_, window_size());
  if (mode_ == Mode::drag) paint_dragged(*context);
}

// What is dragged hangs on the pointer by its name.
void SceneCanvas::paint_dragged(wxGraphicsContext& context) const {
  const diagram::Shape* dragged = shape(dragged_);
  if (dragged == nullptr) return;
  const wxString name = wxControl::Ellipsize(wx(dragged->title), wxClientDC(const_cast<SceneCanvas*>(this)),
                                             wxELLIPSIZE_END, FromDIP(280));
  context.SetFont(GetFont(), wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHTTEXT));
  double width = 0, height = 0;
  context.GetTextExtent(name, &width, &height);
  const double x = held_.x + 14, y = held_.y + 10;
  context.SetPen(wxNullGraphicsPen);
  context.SetBrush(wxBrush(wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT)));
  context.DrawRoundedRectangle(x, y, width + 20, height + 10, 6);
  context.DrawText(name, x + 10, y + 5);
}

}  // namespace attune::ui
