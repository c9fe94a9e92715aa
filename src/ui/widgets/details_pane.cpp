#include "ui/widgets/details_pane.h"

#include <algorithm>

#include <wx/sizer.h>

#include "base/number.h"
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
  invitation_ = sentence_ = tr(N_("Select something to see and change what it says."));
  nothing_ = new wxStaticText(page_, wxID_ANY, invitation_);
  nothing_->SetForegroundColour(faint_text());
  form_ = new FieldForm(page_, workspace);
  form_->resized = [this] { arrange(); };
  alignments_ = new AlignmentList(page_, workspace);
  relations_ = new RelationList(page_, workspace);
  facts_ = new wxTextCtrl(page_, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(-1, 190)),
                          wxTE_MULTILINE | wxTE_READONLY);
  facts_->SetName(wxS("facts"));
  accessible_name(facts_, tr(N_("Coverage")));
  history_ = make_link(page_, tr(N_("History of this")), [this] { workspace_.show(history_of(form_->shown())); });
  history_->SetName(wxS("details_history"));
  auto* down = new wxBoxSizer(wxVERTICAL);
  const auto flags = wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(12));
  down->Add(title_, flags);
  down->Add(nothing_, flags);
  down->Add(form_, flags);
  down->Add(alignments_, flags);
  down->Add(relations_, flags);
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
  show(app::EntityRef{});
}

void DetailsPane::invite(const wxString& sentence) {
  invitation_ = sentence_ = sentence;
  wrap_invitation();
}

void DetailsPane::wrap_invitation() {
  const int room = GetClientSize().x - 2 * FromDIP(12);
  if (room < FromDIP(60)) return;
  nothing_->SetLabel(wrapped(*nothing_, sentence_, room));
}

wxString DetailsPane::title_for(const std::vector<app::EntityRef>& things) const {
  const auto& curriculum = *workspace_.snapshot();
  if (things.size() == 1) return wx(name_of(curriculum, things.front(), texts_for(curriculum, words().language())));
  const std::string count = base::to_text(things.size());
  return things.empty() ? wxString() : tr({N_("Selected: {count}"), {{"count", count}}});
}

void DetailsPane::show(const app::EntityRef& what) {
  show(what ? std::vector<app::EntityRef>{what} : std::vector<app::EntityRef>());
}

void DetailsPane::show(const std::vector<app::EntityRef>& selected) {
  const auto& curriculum = *workspace_.snapshot();
  std::vector<app::EntityRef> things = selected;
  std::erase_if(things, [&](const app::EntityRef& what) {
    return !app::visit_entity(curriculum, what, [](const auto&) {}) || field_specs(what.kind).empty();
  });
  const bool alike =
      std::ranges::all_of(things, [&](const app::EntityRef& what) { return what.kind == things.front().kind; });
  title_->SetLabel(title_for(things));
  title_->Show(!things.empty());
  sentence_ = alike ? invitation_ : tr(N_("Select things of one kind to change them together."));
  wrap_invitation();
  nothing_->Show(things.empty() || !alike);
  if (!alike) things.clear();
  const bool moved = things != shown_;
  shown_ = things;
  form_->show(things);
  form_->Show(!things.empty());
  const app::EntityRef what = form_->shown();
  const bool aligned = what && can_be_aligned(what.kind);
  alignments_->show(aligned ? what : app::EntityRef{});
  alignments_->Show(aligned);
  const bool related = what && what.kind == Kind::competency;
  relations_->show(related ? what : app::EntityRef{});
  relations_->Show(related);
  const wxString facts = wx(facts_about(workspace_, what));
  if (facts_->GetValue() != facts) facts_->ChangeValue(facts);
  facts_->Show(!facts.empty());
  history_->Show(bool(what));
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
