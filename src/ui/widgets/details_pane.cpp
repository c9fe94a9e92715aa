#include "ui/widgets/details_pane.h"

#include <wx/sizer.h>

#include "ui/models/names.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"
#include "ui/support/wrapped.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/competency_facts.h"
#include "ui/widgets/link.h"

namespace attune::ui {
namespace {

using model::Kind;

bool can_be_aligned(Kind kind) { return kind == Kind::course || kind == Kind::activity || kind == Kind::assessment; }

}  // namespace

DetailsPane::DetailsPane(wxWindow* parent, Workspace& workspace) : wxScrolledWindow(parent), workspace_(workspace) {
  SetName(wxS("details"));
  SetScrollRate(0, FromDIP(12));
  // All in one panel: wx would move the hidden ones as well when the pane scrolls, and GTK complains of that.
  page_ = new wxPanel(this);
  title_ = new wxStaticText(page_, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  title_->SetFont(title_->GetFont().Bold().Scaled(1.15f));
  // Otherwise a long title would make the pane as wide as it is.
  title_->SetMinSize(FromDIP(wxSize(60, -1)));
  invitation_ = tr(N_("Select something to see and change what it says."));
  nothing_ = new wxStaticText(page_, wxID_ANY, invitation_);
  nothing_->SetForegroundColour(faint_text());
  form_ = new FieldForm(page_, workspace);
  form_->resized = [this] { arrange(); };
  alignments_ = new AlignmentList(page_, workspace);
  facts_ = new wxTextCtrl(page_, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(-1, 190)),
                          wxTE_MULTILINE | wxTE_READONLY);
  facts_->SetName(wxS("facts"));
  accessible_name(facts_, tr(N_("Coverage and relations")));
  history_ = make_link(page_, tr(N_("History of this")), [this] { workspace_.show(history_of(form_->shown())); });
  history_->SetName(wxS("details_history"));
  auto* down = new wxBoxSizer(wxVERTICAL);
  const auto flags = wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(12));
  down->Add(title_, flags);
  down->Add(nothing_, flags);
  down->Add(form_, flags);
  down->Add(alignments_, flags);
  down->Add(facts_, flags);
  down->Add(history_, flags);
  down->AddSpacer(FromDIP(12));
  page_->SetSizer(down);
  auto* whole = new wxBoxSizer(wxVERTICAL);
  whole->Add(page_, wxSizerFlags(1).Expand());
  SetSizer(whole);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    wrap_invitation();
    event.Skip();
  });
  show({});
}

void DetailsPane::invite(const wxString& sentence) {
  invitation_ = sentence;
  wrap_invitation();
}

void DetailsPane::wrap_invitation() {
  const int room = GetClientSize().x - 2 * FromDIP(12);
  if (room < FromDIP(60)) return;
  nothing_->SetLabel(wrapped(*nothing_, invitation_, room));
}

void DetailsPane::show(const app::EntityRef& what) {
  const auto& curriculum = *workspace_.snapshot();
  const bool there = app::visit_entity(curriculum, what, [](const auto&) {}) && !field_specs(what.kind).empty();
  const bool moved = what != form_->shown();
  title_->SetLabel(there ? wx(name_of(curriculum, what, texts_for(curriculum, words().language()))) : wxString());
  title_->Show(there);
  nothing_->Show(!there);
  form_->show(there ? what : app::EntityRef{});
  form_->Show(there);
  const bool aligned = there && can_be_aligned(what.kind);
  alignments_->show(aligned ? what : app::EntityRef{});
  alignments_->Show(aligned);
  const wxString facts = wx(facts_about(workspace_, what));
  if (facts_->GetValue() != facts) facts_->ChangeValue(facts);
  facts_->Show(!facts.empty());
  history_->Show(there);
  arrange();
  if (moved) Scroll(0, 0);
}

void DetailsPane::arrange() {
  page_->InvalidateBestSize();
  Layout();
  page_->Layout();
  FitInside();
}

}  // namespace attune::ui
