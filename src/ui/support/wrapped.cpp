#include "ui/support/wrapped.h"

#include <string>

#include <gtk/gtk.h>

#include "ui/support/text.h"

namespace attune::ui {

wxString wrapped(const wxWindow& window, const wxString& text, int width) {
  const std::string bytes = utf8(text);
  PangoLayout* layout = gtk_widget_create_pango_layout(window.m_widget, bytes.c_str());
  pango_layout_set_width(layout, width * PANGO_SCALE);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  std::string lines;
  for (GSList* line = pango_layout_get_lines_readonly(layout); line != nullptr; line = line->next) {
    const auto* of = static_cast<const PangoLayoutLine*>(line->data);
    if (!lines.empty()) lines += '\n';
    lines += bytes.substr(static_cast<std::size_t>(of->start_index), static_cast<std::size_t>(of->length));
  }
  g_object_unref(layout);
  return wx(lines);
}

}  // namespace attune::ui
