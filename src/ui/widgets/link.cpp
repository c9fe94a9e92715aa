#include "ui/widgets/link.h"

#include <gtk/gtk.h>

#include <wx/button.h>
#include <wx/control.h>

#include "ui/support/accessible_name.h"
#include "ui/widgets/colours.h"

namespace attune::ui {
namespace {

// wx has no way to say that a button's label may be cut. GTK makes another one for another text.
void cut_label(wxWindow& link) {
  GtkWidget* label = gtk_bin_get_child(GTK_BIN(static_cast<GtkWidget*>(link.GetHandle())));
  if (GTK_IS_LABEL(label)) gtk_label_set_ellipsize(GTK_LABEL(label), PANGO_ELLIPSIZE_END);
}

}  // namespace

wxWindow* make_link(wxWindow* parent, const wxString& text, std::function<void()> go) {
  auto* link = new wxButton(parent, wxID_ANY, wxControl::EscapeMnemonics(text), wxDefaultPosition, wxDefaultSize,
                            wxBU_LEFT | wxBORDER_NONE | wxBU_EXACTFIT);
  link->SetToolTip(text);
  link->SetMinSize(parent->FromDIP(wxSize(80, -1)));
  link->SetForegroundColour(link_colour());
  accessible_name(link, text);
  cut_label(*link);
  link->Bind(wxEVT_BUTTON, [go = std::move(go)](wxCommandEvent&) { go(); });
  return link;
}

void LinkList::show(std::vector<Line> lines) {
  lines_ = std::move(lines);
  for (; links_.size() > lines_.size(); links_.pop_back()) links_.back()->Destroy();
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const Line& line = lines_[i];
    if (i == links_.size()) {
      links_.push_back(make_link(parent_, line.text, [this, i] {
        const auto go = lines_[i].go;  // which may show other lines
        go();
      }));
      Add(links_.back(), wxSizerFlags().Expand());
    } else if (wxControl::GetLabelText(links_[i]->GetLabel()) != line.text) {
      links_[i]->SetLabel(wxControl::EscapeMnemonics(line.text));
      accessible_name(links_[i], line.text);
      cut_label(*links_[i]);
    }
    links_[i]->SetToolTip(line.tip.empty() ? line.text : line.tip);
  }
}

}  // namespace attune::ui
