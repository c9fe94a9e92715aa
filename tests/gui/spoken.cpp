#include "tests/gui/spoken.h"

#include <map>

#include <gtk/gtk.h>

#include "ui/support/text.h"

namespace attune::test {
namespace {

// Roles that say nothing of what a widget is for.
bool says_nothing(AtkRole role) { return role == ATK_ROLE_INVALID || role == ATK_ROLE_UNKNOWN; }

// The headers of a list that shows none count as visible.
bool is_hidden_header(GtkWidget* widget) {
  GtkWidget* list = gtk_widget_get_parent(widget);
  return GTK_IS_BUTTON(widget) && GTK_IS_TREE_VIEW(list) && gtk_tree_view_get_headers_visible(GTK_TREE_VIEW(list)) == 0;
}

// What the tests call the windows.
using WindowNames = std::map<const void*, std::string>;

void collect(wxWindow& window, WindowNames& names) {
  names[window.GetHandle()] = ui::utf8(window.GetName());
  for (wxWindow* child : window.GetChildren()) collect(*child, names);
}

struct Walk {
  WindowNames names;
  std::string way;
  std::vector<std::string> found{};

  void visit(GtkWidget* widget) {
    // GTK reads a combo box aloud for the button that it is made of, and a file chooser is GTK's own.
    if (GTK_IS_FILE_CHOOSER(widget) || !gtk_widget_get_visible(widget) || is_hidden_header(widget)) return;
    const std::size_t length = way.size();
    way += std::string(" > ") + G_OBJECT_TYPE_NAME(widget);
    if (const auto window = names.find(widget); window != names.end()) way += "(" + window->second + ")";
    if (gtk_widget_get_can_focus(widget)) judge(widget);
    if (GTK_IS_CONTAINER(widget) && !GTK_IS_COMBO_BOX(widget))
      gtk_container_forall(
          GTK_CONTAINER(widget), [](GtkWidget* child, gpointer walk) { static_cast<Walk*>(walk)->visit(child); }, this);
    if (GTK_IS_COMBO_BOX(widget)) judge(widget);
    way.resize(length);
  }

  void judge(GtkWidget* widget) {
    // A pane that keys only scroll is not stopped at: wx gives the focus to what is in it.
    if (GTK_IS_SCROLLED_WINDOW(widget)) return;
    AtkObject* object = gtk_widget_get_accessible(widget);
    const char* name = atk_object_get_name(object);
    if (name == nullptr || *name == '\0') found.push_back("no name:" + way);
    if (says_nothing(atk_object_get_role(object))) found.push_back("no role:" + way);
  }
};

}  // namespace

std::vector<std::string> unspoken_in(wxWindow& window) {
  Walk walk{{}, ui::utf8(window.GetName())};
  collect(window, walk.names);
  auto* widget = static_cast<GtkWidget*>(window.GetHandle());
  // A dialog may be looked at before it is shown.
  gtk_container_forall(
      GTK_CONTAINER(widget), [](GtkWidget* child, gpointer data) { static_cast<Walk*>(data)->visit(child); }, &walk);
  return walk.found;
}

std::string spoken_name(wxWindow& window) {
  const char* name = atk_object_get_name(gtk_widget_get_accessible(static_cast<GtkWidget*>(window.GetHandle())));
  return name == nullptr ? std::string() : name;
}

}  // namespace attune::test
