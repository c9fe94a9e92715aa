#include "ui/support/icons.h"

#include <wx/settings.h>

#include "app/paths.h"
#include "base/atomic_file.h"
#include "ui/support/text.h"

namespace attune::ui {

wxBitmapBundle icon(std::string_view name, int size) {
  const auto file = app::data_dir() / "icons" / (std::string(name) + ".svg");
  if (!std::filesystem::exists(file)) return {};
  wxString svg = wx(base::read_file(file));
  svg.Replace(wxS("currentColor"),
              wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT).GetAsString(wxC2S_HTML_SYNTAX));
  return wxBitmapBundle::FromSVG(svg.utf8_str(), wxSize(size, size));
}

}  // namespace attune::ui
