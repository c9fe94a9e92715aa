#include "ui/support/accessible_name.h"

#include <gtk/gtk.h>

namespace attune::ui {

void accessible_name(wxWindow* window, const wxString& name) {
  auto* widget = static_cast<GtkWidget*>(window->GetHandle());
  atk_object_set_name(gtk_widget_get_accessible(widget), name.utf8_str());
}

}  // namespace attune::ui
