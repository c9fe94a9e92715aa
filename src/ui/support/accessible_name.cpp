#include "ui/support/accessible_name.h"

#include <gtk/gtk.h>

#include <wx/pickerbase.h>
#include <wx/srchctrl.h>

namespace attune::ui {
namespace {

void name_widget(GtkWidget* widget, const char* name) {
  atk_object_set_name(gtk_widget_get_accessible(widget), name);
  // The list, text or canvas that has the focus stands in a widget that only scrolls it.
  if (GTK_IS_SCROLLED_WINDOW(widget))
    if (GtkWidget* scrolled = gtk_bin_get_child(GTK_BIN(widget)); scrolled != nullptr) name_widget(scrolled, name);
}

}  // namespace

void accessible_name(wxWindow* window, const wxString& name) {
  name_widget(static_cast<GtkWidget*>(window->GetHandle()), name.utf8_str());
  // A search field is made of a text field and buttons.
  if (dynamic_cast<wxSearchCtrl*>(window) != nullptr)
    for (wxWindow* part : window->GetChildren()) accessible_name(part, name);
  if (auto* picker = dynamic_cast<wxPickerBase*>(window); picker != nullptr && picker->HasTextCtrl())
    accessible_name(picker->GetTextCtrl(), name);
}

}  // namespace attune::ui
