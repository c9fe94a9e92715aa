#include "ui/widgets/link.h"

#include <gtk/gtk.h>

#include <wx/button.h>
#include <wx/control.h>

#include "ui/support/accessible_name.h"
#include "ui/widgets/colours.h"

namespace attune::ui {

wxWindow* make_link(wxWindow* parent, const wxString& text, std::function<void()> go) {
  auto* link = new wxButton(parent, wxID_ANY, wxControl::EscapeMnemonics(text), wxDefaultPosition, wxDefaultSize,
                            wxBU_LEFT | wxBORDER_NONE | wxBU_EXACTFIT);
  link->SetToolTip(text);
  link->SetMinSize(parent->FromDIP(wxSize(80, -1)));
  link->SetForegroundColour(link_colour());
  accessible_name(link, text);
  // wx has no way to say that a button's label may be cut.
  GtkWidget* label = gtk_bin_get_child(GTK_BIN(static_cast<GtkWidget*>(link->GetHandle())));
  if (GTK_IS_LABEL(label)) gtk_label_set_ellipsize(GTK_LABEL(label), PANGO_ELLIPSIZE_END);
  link->Bind(wxEVT_BUTTON, [go = std::move(go)](wxCommandEvent&) { go(); });
  return link;
}

}  // namespace attune::ui
