#include "ui/support/theme.h"

#include <wx/defs.h>

#ifdef __WXGTK__
#include <gtk/gtk.h>
#endif

#include <string>

namespace attune::ui {

#ifdef __WXGTK__
namespace {

// Some desktops have their dark theme under a name of its own: "Yaru-dark".
void leave_dark_theme(GtkSettings* settings) {
  gchar* current = nullptr;
  g_object_get(settings, "gtk-theme-name", &current, nullptr);
  std::string name = current == nullptr ? "" : current;
  g_free(current);
  constexpr std::string_view dark = "-dark";
  if (!name.ends_with(dark)) return;
  name.resize(name.size() - dark.size());
  g_object_set(settings, "gtk-theme-name", name.c_str(), nullptr);
}

}  // namespace
#endif

void set_theme(std::string_view theme) {
#ifdef __WXGTK__
  GtkSettings* settings = gtk_settings_get_default();
  if (settings == nullptr) return;
  gtk_settings_reset_property(settings, "gtk-theme-name");
  gtk_settings_reset_property(settings, "gtk-application-prefer-dark-theme");
  if (theme == "light" || theme == "dark")
    g_object_set(settings, "gtk-application-prefer-dark-theme", static_cast<gboolean>(theme == "dark"), nullptr);
  if (theme == "light") leave_dark_theme(settings);
  // wx keeps the desktop's colours until the theme's name changes.
  g_object_notify(G_OBJECT(settings), "gtk-theme-name");
#else
  (void)theme;
#endif
}

}  // namespace attune::ui
