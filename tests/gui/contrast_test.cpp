// Whoever sees badly can still read the window's own colours, light and dark: WCAG 2.2, level AA. The lines between
// rows and the grounds of headings are decoration.

#include <algorithm>
#include <cstdlib>
#include <map>

#include <gtk/gtk.h>
#include <catch2/catch.hpp>

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/settings.h>

#include "tests/gui/opened.h"
#include "ui/commands/edit.h"
#include "ui/support/post.h"
#include "ui/views/diagram_view.h"
#include "ui/views/matrix_view.h"
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

// Where the environment names a theme there is nothing to choose.
class ThemeOfPreferences {
 public:
  ThemeOfPreferences() { ::unsetenv("GTK_THEME"); }
  ~ThemeOfPreferences() {
    ::setenv("GTK_THEME", theme_.c_str(), 1);
    ui::application().change_preferences(preferences_);
    test::pump();
  }

 private:
  std::string theme_ = std::getenv("GTK_THEME");
  ui::Preferences preferences_ = ui::application().settings().preferences();
};

double contrast(const wxColour& a, const wxColour& b) { return diagram::contrast(ui::from_wx(a), ui::from_wx(b)); }

void check_palette() {
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
}

// What is seen of a part of the window.
struct Look {
  wxColour ground;        // the colour of most of it
  double legibility = 0;  // how well what stands out most can be told from it
};

Look look_at(const wxWindow& window) {
  const wxRect place = window.GetScreenRect().Intersect(test::frame().GetScreenRect());
  GdkPixbuf* pixels =
      gdk_pixbuf_get_from_window(gdk_get_default_root_window(), place.x, place.y, place.width, place.height);
  REQUIRE(pixels != nullptr);
  std::map<std::uint32_t, int> colours;
  const int step = gdk_pixbuf_get_n_channels(pixels);
  for (int y = 0; y < gdk_pixbuf_get_height(pixels); ++y) {
    const guint8* at = gdk_pixbuf_read_pixels(pixels) + y * gdk_pixbuf_get_rowstride(pixels);
    for (int x = 0; x < gdk_pixbuf_get_width(pixels); ++x, at += step)
      ++colours[static_cast<std::uint32_t>(at[0] | at[1] << 8 | at[2] << 16)];
  }
  g_object_unref(pixels);
  const auto most = std::ranges::max_element(colours, {}, [](const auto& colour) { return colour.second; });
  Look look{wxColour(most->first), 0};
  for (const auto& [colour, count] : colours)
    look.legibility = std::max(look.legibility, contrast(wxColour(colour), look.ground));
  return look;
}

// The grounds of the matrix, a diagram and a list, once all of them are drawn.
std::vector<wxColour> grounds_shown(test::Opened& opened) {
  std::vector<wxColour> grounds;
  const auto note = [&](const wxWindow& window) {
    // What is drawn last is the text.
    REQUIRE(test::wait_for([&] { return look_at(window).legibility >= 4.5; }, std::chrono::seconds(20)));
    grounds.push_back(look_at(window).ground);
  };
  note(*opened.view<ui::MatrixView>(ui::ViewId::matrix).grid().GetGridWindow());
  const auto& canvas = opened.view<ui::DiagramView>(ui::ViewId::diagram).canvas();
  REQUIRE(test::wait_for([&] { return test::idle() && !canvas.scene().shapes.empty(); }));
  note(canvas);
  opened.view<ui::View>(ui::ViewId::history);
  note(test::find<wxDataViewCtrl>("history details"));
  return grounds;
}

// As people do, in the preferences.
void choose_theme(int at) {
  ui::post([at] {
    test::find<wxChoice>("preferences_theme").SetSelection(at);
    auto& dialog = test::find<wxDialog>("preferences");
    wxCommandEvent accepted(wxEVT_BUTTON, wxID_OK);
    dialog.ProcessWindowEvent(accepted);
  });
  ui::edit_preferences(test::frame());
  test::pump();
}

}  // namespace

TEST_CASE("the window's own colours can be read, light and dark", "[gui][contrast]") {
  for (const char* name : {"Adwaita", "Adwaita:dark"}) {
    const DesktopTheme theme(name);
    REQUIRE((ui::theme_of_desktop() == diagram::Theme::dark) == (std::string_view(name) == "Adwaita:dark"));
    INFO(name);
    check_palette();
    // On any ground there is, too.
    for (int grey = 0; grey < 256; ++grey) {
      const auto part = static_cast<unsigned char>(grey);
      const wxColour ground(part, part, part);
      CHECK(contrast(ui::text_on(ground), ground) >= 4.5);
    }
  }
}

TEST_CASE("the theme that is chosen in the preferences recolours matrix, diagram and lists", "[gui][contrast]") {
  const ThemeOfPreferences theme;
  test::Opened opened("E1!I E2!R ; C1 Y1.1 \"Anatomy\": A1 lecture 2h -> E1@I, A2 roleplay 1h -> E2@R");
  enum { system, light, dark };
  const auto check_theme = [&](int at, diagram::Theme expected) {
    INFO("choice " << at);
    choose_theme(at);
    REQUIRE(ui::theme_of_desktop() == expected);
    check_palette();
    for (const wxColour& ground : grounds_shown(opened)) {
      INFO(ui::utf8(ground.GetAsString(wxC2S_HTML_SYNTAX)));
      CHECK((ground.GetLuminance() < 0.5) == (expected == diagram::Theme::dark));
    }
  };
  check_theme(dark, diagram::Theme::dark);
  check_theme(light, diagram::Theme::light);
  check_theme(dark, diagram::Theme::dark);
  // The display's desktop is light.
  check_theme(system, diagram::Theme::light);
  CHECK(test::toolkit_complaints() == "");
}
