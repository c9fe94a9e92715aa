#include "ui/widgets/share_bar.h"

#include <memory>

#include <wx/dcclient.h>
#include <wx/graphics.h>
#include <wx/settings.h>

#include "base/number.h"
#include "diagram/style.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"
#include "ui/widgets/colours.h"

namespace attune::ui {
namespace {

diagram::Paint covered() {
  const bool dark = wxSystemSettings::GetAppearance().IsDark();
  return diagram::paint(diagram::Role::covered, dark ? diagram::Theme::dark : diagram::Theme::light);
}

}  // namespace

ShareBar::ShareBar(wxWindow* parent, ShareSize size)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxFULL_REPAINT_ON_RESIZE | wxWANTS_CHARS),
      size_(size) {
  SetMinSize(FromDIP(size == ShareSize::large ? wxSize(240, 24) : wxSize(58, 24)));
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
}

void ShareBar::set(std::size_t part, std::size_t whole, const wxString& about) {
  if (part == part_ && whole == whole_ && about == GetToolTipText()) return;
  part_ = part;
  whole_ = whole;
  SetToolTip(about);
  accessible_name(this, about + wxS(": ") + words());
  Refresh();
}

void ShareBar::on_open(std::function<void()> open) {
  open_ = std::move(open);
  SetCursor(wxCursor(wxCURSOR_HAND));
  Bind(wxEVT_LEFT_UP, [this](wxMouseEvent&) { open_(); });
  Bind(wxEVT_KEY_DOWN, &ShareBar::key, this);
  const auto repaint = [this](wxFocusEvent& event) {
    event.Skip();
    Refresh();
  };
  Bind(wxEVT_SET_FOCUS, repaint);
  Bind(wxEVT_KILL_FOCUS, repaint);
}

void ShareBar::key(wxKeyEvent& event) {
  switch (event.GetKeyCode()) {
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER:
    case WXK_SPACE:
      return open_();
    case WXK_TAB:
      Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
      return;
    default:
      event.Skip();
  }
}

wxString ShareBar::words() const {
  if (size_ == ShareSize::small) return wx(base::to_text(part_) + " / " + base::to_text(whole_));
  const double share = whole_ == 0 ? 0 : static_cast<double>(part_) / static_cast<double>(whole_);
  return tr(base::Message(
      N_("{part} of {whole}, {percent}"),
      {{"part", base::to_text(part_)}, {"whole", base::to_text(whole_)}, {"percent", base::format_percent(share)}}));
}

void ShareBar::paint() {
  wxPaintDC dc(this);
  const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::Create(dc));
  const wxSize size = GetClientSize();
  const double text_room = size_ == ShareSize::large ? FromDIP(110) : 0;
  const double width = size.x - text_room - 1, height = size_ == ShareSize::large ? FromDIP(14) : size.y - FromDIP(4);
  const double top = (size.y - height) / 2, round = FromDIP(4);
  const diagram::Paint paint = covered();
  const wxColour text = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);

  context->SetPen(wxNullGraphicsPen);
  context->SetBrush(wxBrush(wxColour(text.Red(), text.Green(), text.Blue(), 28)));
  context->DrawRoundedRectangle(0, top, width, height, round);
  const double share = whole_ == 0 ? 0 : static_cast<double>(part_) / static_cast<double>(whole_);
  wxColour fill = to_wx(paint.stroke);
  if (size_ == ShareSize::small) fill = wxColour(fill.Red(), fill.Green(), fill.Blue(), 90);
  context->SetBrush(wxBrush(fill));
  if (part_ > 0) context->DrawRoundedRectangle(0, top, std::max(width * share, 2 * round), height, round);

  context->SetFont(GetFont(), text);
  double text_width = 0, text_height = 0, descent = 0, leading = 0;
  context->GetTextExtent(words(), &text_width, &text_height, &descent, &leading);
  const double left = size_ == ShareSize::large ? width + FromDIP(8) : (width - text_width) / 2;
  context->DrawText(words(), left, (size.y - text_height) / 2);
  if (!HasFocus()) return;
  context->SetPen(wxPen(text, FromDIP(1), wxPENSTYLE_SHORT_DASH));
  context->SetBrush(*wxTRANSPARENT_BRUSH);
  context->DrawRoundedRectangle(0.5, 0.5, size.x - 2, size.y - 2, round);
}

}  // namespace attune::ui
