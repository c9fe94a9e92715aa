#include "ui/widgets/colours.h"

#include <algorithm>

#include <wx/settings.h>

namespace attune::ui {
namespace {

wxColour system(wxSystemColour which) { return wxSystemSettings::GetColour(which); }

}  // namespace

diagram::Theme theme_of_desktop() {
  return wxSystemSettings::GetAppearance().IsDark() ? diagram::Theme::dark : diagram::Theme::light;
}

wxColour blend(const wxColour& a, const wxColour& b, double share) {
  const auto mix = [&](unsigned char from, unsigned char to) {
    return static_cast<unsigned char>(from + (to - from) * share);
  };
  return {mix(a.Red(), b.Red()), mix(a.Green(), b.Green()), mix(a.Blue(), b.Blue())};
}

wxColour level_colour(int rank, int level_count) {
  const double step = level_count > 1 ? static_cast<double>(rank) / (level_count - 1) : 1;
  return blend(system(wxSYS_COLOUR_WINDOW), system(wxSYS_COLOUR_HIGHLIGHT), 0.22 + 0.63 * std::clamp(step, 0.0, 1.0));
}

wxColour text_on(const wxColour& ground) {
  constexpr diagram::Colour black{0, 0, 0}, white{255, 255, 255};
  const diagram::Colour of = from_wx(ground);
  return to_wx(diagram::contrast(of, black) > diagram::contrast(of, white) ? black : white);
}

wxColour error_colour() {
  return wxSystemSettings::GetAppearance().IsDark() ? wxColour(255, 150, 140) : wxColour(178, 24, 43);
}

wxColour warning_colour() {
  return wxSystemSettings::GetAppearance().IsDark() ? wxColour(240, 190, 90) : wxColour(146, 84, 0);
}

wxColour link_colour() {
  return wxSystemSettings::GetAppearance().IsDark() ? wxColour(138, 188, 255) : wxColour(20, 90, 180);
}

wxColour faint_text() { return blend(system(wxSYS_COLOUR_WINDOW), system(wxSYS_COLOUR_WINDOWTEXT), 0.62); }

}  // namespace attune::ui
