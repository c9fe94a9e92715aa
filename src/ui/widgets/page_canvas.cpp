#include "ui/widgets/page_canvas.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <wx/dcclient.h>
#include <wx/graphics.h>
#include <wx/image.h>
#include <wx/settings.h>

#include "base/number.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

const std::string page_slot = "page";
constexpr double page_zoom_step = 1.1;
constexpr int wheel_step = 64, arrow_step = 40;  // pixels
// All painted pages together: some of them at 100 %, two or three at the largest zoom.
constexpr double most_pixels = 40e6;

// A little darker than the window, in the dark, too: GTK has no colour of its own for what lies behind pages.
wxColour ground_colour() {
  constexpr int darker = 86;
  return wxSystemSettings::GetColour(wxSYS_COLOUR_BTNFACE).ChangeLightness(darker);
}

double pixels_in(const wxBitmap& bitmap) { return 1.0 * bitmap.GetWidth() * bitmap.GetHeight(); }

}  // namespace

PageCanvas::PageCanvas(wxWindow* parent, Jobs& jobs)
    : wxScrolledCanvas(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS | wxHSCROLL | wxVSCROLL),
      jobs_(jobs) {
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  SetScrollRate(1, 1);
  // A bar that comes and goes would change the width that pages are fitted to.
  ShowScrollbars(wxSHOW_SB_DEFAULT, wxSHOW_SB_ALWAYS);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    refit();
    event.Skip();
  });
  Bind(wxEVT_MOUSEWHEEL, &PageCanvas::on_wheel, this);
  Bind(wxEVT_KEY_DOWN, &PageCanvas::on_key, this);
  Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& event) {
    SetFocus();
    event.Skip();
  });
  for (const auto& type :
       {wxEVT_SCROLLWIN_THUMBTRACK, wxEVT_SCROLLWIN_THUMBRELEASE, wxEVT_SCROLLWIN_LINEUP, wxEVT_SCROLLWIN_LINEDOWN,
        wxEVT_SCROLLWIN_PAGEUP, wxEVT_SCROLLWIN_PAGEDOWN})
    Bind(type, [this](wxScrollWinEvent& event) {
      event.Skip();
      CallAfter([this] { moved(); });
    });
}

void PageCanvas::set_files(const app::PagedFiles& files) {
  files_ = files;
  places_.clear();
  painted_.clear();
  std::vector<PageStack::PageSize> sizes;
  for (std::size_t file = 0; file < files_.size(); ++file)
    for (std::size_t page = 0; page < files_[file].document->pages().size(); ++page) {
      const publish::Page& what = files_[file].document->pages()[page];
      places_.push_back({file, page});
      sizes.push_back({what.width, what.height});
    }
  stack_ = PageStack(std::move(sizes));
  named_ = stack_.count();
  refit();
  show_page(0);
}

void PageCanvas::set_note(const wxString& note) {
  note_ = note;
  Refresh();
}

std::size_t PageCanvas::page() const {
  if (stack_.count() == 0) return 0;
  const int top = origin().y, height = GetClientSize().y;
  // Where no more can be scrolled the last one is shown, though others may stand above it.
  if (top > 0 && top + height >= stack_.size().y) return stack_.count() - 1;
  // A page counts as shown until a third of the window shows the next one.
  return stack_.page_at(top + height / 3);
}

void PageCanvas::show_page(std::size_t page) {
  if (page >= stack_.count()) return;
  if (fit_ == PageFit::page) stack_.set_scale(stack_.scale_of_page(page, GetClientSize()));
  resize();
  scroll_to({std::max(0, (width() - GetClientSize().x) / 2), stack_.rect(page, width()).y - PageStack::gap});
}

void PageCanvas::fit(PageFit fit) {
  const std::size_t now = page();
  fit_ = fit;
  refit();
  if (fit == PageFit::page) show_page(now);
}

void PageCanvas::zoom_by(double factor) {
  const wxSize size = GetClientSize();
  zoom_to(stack_.scale() * factor, {size.x / 2, size.y / 2});
}

// What is at this point of the window stays there.
void PageCanvas::zoom_to(double scale, wxPoint at) {
  if (stack_.count() == 0) return;
  fit_ = PageFit::free;
  const PageStack::Spot spot = stack_.spot_at(origin() + at, width());
  stack_.set_scale(scale);
  resize();
  scroll_to(stack_.point_of(spot, width()) - at);
}

// As the window is now; what stands at its top stays there.
void PageCanvas::refit() {
  if (stack_.count() == 0) return Refresh();
  const PageStack::Spot spot = stack_.spot_at(origin(), width());
  const wxSize window = GetClientSize();
  if (fit_ == PageFit::width) stack_.set_scale(stack_.scale_of_width(window.x));
  if (fit_ == PageFit::page) stack_.set_scale(stack_.scale_of_page(page(), window));
  resize();
  scroll_to({origin().x, stack_.point_of(spot, width()).y});
}

void PageCanvas::resize() { SetVirtualSize(stack_.size()); }

void PageCanvas::scroll_to(wxPoint at) {
  Scroll(std::max(0, at.x), std::max(0, at.y));
  moved();
}

void PageCanvas::scroll_by(int x, int y) { scroll_to(origin() + wxPoint(x, y)); }

void PageCanvas::moved() {
  if (stack_.count() > 0 && named_ != page()) {
    named_ = page();
    const auto text = [](std::size_t number) { return base::to_text(static_cast<std::int64_t>(number)); };
    accessible_name(this, tr(base::Message(N_("Page {page} of {count}"),
                                           {{"page", text(page() + 1)}, {"count", text(page_count())}})));
  }
  if (on_move) on_move();
  Refresh();
  paint_next();
}

std::pair<std::size_t, std::size_t> PageCanvas::visible() const {
  if (stack_.count() == 0) return {0, 0};
  const int top = origin().y;
  return {stack_.page_at(top), stack_.page_at(top + GetClientSize().y) + 1};
}

bool PageCanvas::is_painted(std::size_t page) const {
  const auto found = painted_.find(page);
  return found != painted_.end() && found->second.scale == wanted_scale();
}

bool PageCanvas::painted() const {
  const auto [first, end] = visible();
  for (std::size_t page = first; page < end; ++page)
    if (!is_painted(page)) return false;
  return true;
}

// One page at a time, so that what was scrolled past is not waited for.
void PageCanvas::paint_next() {
  if (jobs_.running(page_slot)) return;
  auto [page, end] = visible();
  end = std::min(end + 1, stack_.count());  // the next one is likely to be wanted soon
  while (page < end && is_painted(page)) ++page;
  if (page == end) return;
  const PagePlace place = places_[page];
  const double content_scale = GetContentScaleFactor(), scale = wanted_scale();
  jobs_.start(page_slot, N_("Painting a page"),
              [this, place, page, scale, content_scale, document = files_[place.file].document](const base::Progress&) {
                auto image = std::make_shared<publish::PageImage>(document->image(place.page, scale));
                return std::function<void()>([this, image, page, scale, content_scale, document] {
                  // Other files may have come meanwhile.
                  if (page < places_.size() && files_[places_[page].file].document == document)
                    keep(page, *image, scale, content_scale);
                  paint_next();
                });
              });
}

void PageCanvas::keep(std::size_t page, const publish::PageImage& image, double scale, double content_scale) {
  // wxImage only reads what it does not own.
  const wxImage pixels(image.width, image.height, const_cast<unsigned char*>(image.rgb.data()), true);
  painted_[page] = {wxBitmap(pixels, wxBITMAP_SCREEN_DEPTH, content_scale), scale};
  const auto [first, end] = visible();
  double sum = 0;
  for (const auto& [number, painted] : painted_) sum += pixels_in(painted.bitmap);
  // Those that are farthest from what is to be seen go first.
  while (sum > most_pixels && painted_.size() > end - first + 1) {
    const auto distance = [middle = (first + end) / 2](std::size_t number) {
      return number > middle ? number - middle : middle - number;
    };
    const auto far = distance(painted_.begin()->first) > distance(std::prev(painted_.end())->first)
                         ? painted_.begin()
                         : std::prev(painted_.end());
    sum -= pixels_in(far->second.bitmap);
    painted_.erase(far);
  }
  Refresh();
}

void PageCanvas::paint() {
  wxPaintDC dc(this);
  dc.SetBackground(wxBrush(ground_colour()));
  dc.Clear();
  if (stack_.count() == 0) {
    dc.SetTextForeground(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT));
    dc.SetFont(GetFont());
    dc.DrawLabel(note_, GetClientRect(), wxALIGN_CENTRE);
    return;
  }
  const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
  context->SetBrush(*wxWHITE_BRUSH);  // paper is white in the dark, too
  const auto [first, end] = visible();
  for (std::size_t page = first; page < end; ++page) {
    wxRect place = stack_.rect(page, width());
    place.Offset(-origin());
    context->SetPen(wxPen(wxSystemSettings::GetColour(wxSYS_COLOUR_BTNSHADOW)));
    context->DrawRectangle(place.x - 0.5, place.y - 0.5, place.width + 1, place.height + 1);
    const auto found = painted_.find(page);
    if (found == painted_.end()) continue;
    // What was painted at another zoom stands in for what is still to come.
    const bool exact = is_painted(page);
    const wxBitmap& bitmap = found->second.bitmap;
    const double content_scale = GetContentScaleFactor();
    context->DrawBitmap(bitmap, place.x, place.y, exact ? bitmap.GetWidth() / content_scale : place.width,
                        exact ? bitmap.GetHeight() / content_scale : place.height);
  }
}

void PageCanvas::on_wheel(wxMouseEvent& event) {
  const double turns = static_cast<double>(event.GetWheelRotation()) / event.GetWheelDelta();
  if (event.ControlDown()) return zoom_to(stack_.scale() * std::pow(page_zoom_step, turns), event.GetPosition());
  const int by = static_cast<int>(std::lround(-turns * FromDIP(wheel_step)));
  if (event.GetWheelAxis() == wxMOUSE_WHEEL_HORIZONTAL) scroll_by(-by, 0);
  else if (event.ShiftDown()) scroll_by(by, 0);
  else scroll_by(0, by);
}

void PageCanvas::on_key(wxKeyEvent& event) {
  const int screen = GetClientSize().y - FromDIP(arrow_step);
  switch (event.GetKeyCode()) {
    case WXK_PAGEDOWN:
    case WXK_NUMPAD_PAGEDOWN:
      return show_page(std::min(page() + 1, page_count() - 1));
    case WXK_PAGEUP:
    case WXK_NUMPAD_PAGEUP:
      return show_page(page() == 0 ? 0 : page() - 1);
    case WXK_HOME:
    case WXK_NUMPAD_HOME:
      return show_page(0);
    case WXK_END:
    case WXK_NUMPAD_END:
      return show_page(page_count() - 1);
    case WXK_DOWN:
      return scroll_by(0, FromDIP(arrow_step));
    case WXK_UP:
      return scroll_by(0, -FromDIP(arrow_step));
    case WXK_RIGHT:
      return scroll_by(FromDIP(arrow_step), 0);
    case WXK_LEFT:
      return scroll_by(-FromDIP(arrow_step), 0);
    case WXK_SPACE:
      return scroll_by(0, event.ShiftDown() ? -screen : screen);
    case WXK_TAB:
      Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
      return;
    default:
      event.Skip();
  }
}

}  // namespace attune::ui
