#include "ui/support/theme.h"

#include <wx/defs.h>

#ifdef __WXGTK__
#include <gtk/gtk.h>
#endif

#include <string>

namespace attune::ui {

#ifdef __WXGTK__
namespace {

// Each of these has GTK read its theme again, which takes as long as making a window: what is so already is left alone.
// They return whether something has changed.

bool prefer_dark(GtkSettings* settings, bool dark) {
  gboolean now = FALSE;
  g_object_get(settings, "gtk-application-prefer-dark-theme", &now, nullptr);
  if ((now == TRUE) == dark) return false;
  g_object_set(settings, "gtk-application-prefer-dark-theme", static_cast<gboolean>(dark), nullptr);
  return true;
}

// Some desktops have their dark theme under a name of its own: "Yaru-dark".
bool leave_dark_theme(GtkSettings* settings) {
  gchar* current = nullptr;
  g_object_get(settings, "gtk-theme-name", &current, nullptr);
  std::string name = current == nullptr ? "" : current;
  g_free(current);
  constexpr std::string_view dark = "-dark";
  if (!name.ends_with(dark)) return false;
  name.resize(name.size() - dark.size());
  g_object_set(settings, "gtk-theme-name", name.c_str(), nullptr);
  return true;
}

bool take_desktops_own(GtkSettings* settings) {
  gtk_settings_reset_property(settings, "gtk-theme-name");
  gtk_settings_reset_property(settings, "gtk-application-prefer-dark-theme");
  return true;
}

}  // namespace
#endif

void set_theme(std::string_view theme) {
#ifdef __WXGTK__
  static bool chosen = false;
  GtkSettings* settings = gtk_settings_get_default();
  if (settings == nullptr) return;
  const bool choose = theme == "light" || theme == "dark";
  bool changed = chosen && take_desktops_own(settings);
  if (choose) changed |= prefer_dark(settings, theme == "dark");
  if (theme == "light") changed |= leave_dark_theme(settings);
  chosen = choose;
  // wx keeps the desktop's colours until the theme's name changes.
  if (changed) g_object_notify(G_OBJECT(settings), "gtk-theme-name");
#else
  (void)theme;
#endif
}

}  // namespace attune::ui
