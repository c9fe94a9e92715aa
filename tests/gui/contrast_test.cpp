// Whoever sees badly can still read the window's own colours, light and dark: WCAG 2.2, level AA. The lines between
// rows and the grounds of headings are decoration.

#include <cstdlib>

#include <gtk/gtk.h>
#include <catch2/catch.hpp>

#include <wx/settings.h>

#include "tests/gui/window.h"
#include "ui/widgets/colours.h"

using namespace attune;

namespace {

// The desktop's theme for a while.
class DesktopTheme {
 public:
  explicit DesktopTheme(const char* name) : before_(std::getenv("GTK_THEME")) { use(name); }
  ~DesktopTheme() { use(before_.c_str()); }

 private:
  void use(const char* name) {
    ::setenv("GTK_THEME", name, 1);
    g_object_notify(G_OBJECT(gtk_settings_get_default()), "gtk-theme-name");
    test::pump();
  }
  std::string before_;
};

double contrast(const wxColour& a, const wxColour& b) { return diagram::contrast(ui::from_wx(a), ui::from_wx(b)); }

}  // namespace

TEST_CASE("the window's own colours can be read, light and dark", "[gui][contrast]") {
  for (const char* name : {"Adwaita", "Adwaita:dark"}) {
    const DesktopTheme theme(name);
    REQUIRE((ui::theme_of_desktop() == diagram::Theme::dark) == (std::string_view(name) == "Adwaita:dark"));
    INFO(name);
    const wxColour window = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW);
    // Headers and headings of the matrix stand on a ground of their own.
    const wxColour header = ui::blend(window, wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT), 0.09);
    const wxColour panel = wxSystemSettings::GetColour(wxSYS_COLOUR_BTNFACE);
    for (const wxColour& ground : {window, header, panel}) {
      CHECK(contrast(ui::error_colour(), ground) >= 4.5);
      CHECK(contrast(ui::warning_colour(), ground) >= 4.5);
      CHECK(contrast(ui::faint_text(), ground) >= 4.5);
    }
    for (int levels = 1; levels <= 6; ++levels)
      for (int rank = 0; rank < levels; ++rank) {
        const wxColour ground = ui::level_colour(rank, levels);
        INFO(rank << " of " << levels);
        CHECK(contrast(ui::text_on(ground), ground) >= 4.5);
      }
    // On any ground there is, too.
    for (int grey = 0; grey < 256; ++grey) {
      const auto part = static_cast<unsigned char>(grey);
      const wxColour ground(part, part, part);
      CHECK(contrast(ui::text_on(ground), ground) >= 4.5);
    }
  }
}
