#include "ui/widgets/diagram_bar.h"

#include <algorithm>

#include <wx/dcclient.h>
#include <wx/wrapsizer.h>

#include "base/number.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr std::size_t most_in_a_menu = 60;
constexpr int widest_label = 230;

}  // namespace

DiagramBar::DiagramBar(wxWindow* parent, Workspace& workspace)
    : wxPanel(parent), workspace_(workspace), kinds_(offered_diagrams()) {
  build();
}

void DiagramBar::build() {
  SetSizer(new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES));
  build_choices();
  build_search();
  build_buttons();
  connect();
  list_things();
}

void DiagramBar::build_choices() {
  wxArrayString titles;
  for (const DiagramKind& kind : kinds_) titles.push_back(tr(kind.title));
  kind_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, titles);
  kind_->SetName(wxS("diagram_kind"));
  kind_->SetSelection(0);
  accessible_name(kind_, tr(N_("Kind of diagram")));
  add(kind_);
  thing_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(210, -1)));
  thing_->SetName(wxS("diagram_thing"));
  accessible_name(thing_, tr(N_("What the diagram is about")));
  add(thing_);
  picked_ = add_button("diagram_picked", wxString(), N_("What the diagram is about"), pick_);
  version_button_ = add_button("diagram_version", tr(N_("Choose the other version...")),
                               N_("Choose the file with an earlier version of the programme"), on_version);
  lines_ = new wxCheckBox(this, wxID_ANY, tr(N_("Lines")));
  lines_->SetName(wxS("diagram_lines"));
  lines_->SetToolTip(tr(N_("Draw the lines that would cover the rest of a large programme")));
  add(lines_);
}

void DiagramBar::build_search() {
  search_ = new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(190, -1)));
  search_->SetName(wxS("diagram_search"));
  search_->SetDescriptiveText(tr(N_("Find in the diagram")));
  accessible_name(search_, tr(N_("Find in the diagram")));
  add(search_);
  count_ = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(58, -1)));
  count_->Hide();
  add(count_);
}

void DiagramBar::build_buttons() {
  add_button("diagram_smaller", wxString(L"\u2212"), N_("Smaller"), on_smaller);
  add_button("diagram_larger", wxS("+"), N_("Larger"), on_larger);
  add_button("diagram_fit", tr(N_("Fit")), N_("Show the whole picture"), on_fit);
  add_button("diagram_picture", tr(N_("Picture")) + wxString(L" \u25be"), N_("Copy, save or print the picture"),
             on_picture_menu);
  side_ = new wxToggleButton(this, wxID_ANY, tr(N_("Details")), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
  side_->SetName(wxS("diagram_side"));
  side_->SetToolTip(tr(N_("Show the diagram as a list, with details, beside it")));
  side_->SetValue(true);
  add(side_);
}

void DiagramBar::connect() {
  kind_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
    list_things();
    changed();
  });
  thing_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
    chosen_ = static_cast<std::size_t>(event.GetSelection());
    changed();
  });
  lines_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { changed(); });
  search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
    if (on_search) on_search();
  });
  search_->Bind(wxEVT_SEARCH, [this](wxCommandEvent&) {
    if (on_next) on_next();
  });
  side_->Bind(wxEVT_TOGGLEBUTTON, [this](wxCommandEvent& event) {
    if (on_side) on_side(event.IsChecked() ? Side::shown : Side::hidden);
  });
}

void DiagramBar::changed() {
  if (on_kind) on_kind();
}

void DiagramBar::add(wxWindow* window) {
  GetSizer()->Add(window, wxSizerFlags().CentreVertical().Border(wxALL, FromDIP(3)));
}

wxButton* DiagramBar::add_button(const char* name, const wxString& label, const base::Message& help,
                                 std::function<void()>& run) {
  auto* button = new wxButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
  button->SetName(wx(name));
  button->SetMinSize(wxSize(std::max(FromDIP(40), button->GetBestSize().x + FromDIP(12)), -1));
  button->SetToolTip(tr(help));
  accessible_name(button, tr(help));
  button->Bind(wxEVT_BUTTON, [&run](wxCommandEvent&) {
    if (run) run();
  });
  add(button);
  return button;
}

const DiagramKind& DiagramBar::kind() const { return kinds_[static_cast<std::size_t>(kind_->GetSelection())]; }

void DiagramBar::refresh() { list_things(); }

// The chosen thing stays chosen where it is still there.
void DiagramBar::list_things() {
  const std::string before = thing();
  things_ = things_for(kind().about, *workspace_.snapshot(), words());
  const auto same = std::ranges::find(things_, before, &Option::value);
  chosen_ = same == things_.end() ? 0 : static_cast<std::size_t>(same - things_.begin());
  wxArrayString labels;
  if (things_.size() <= most_in_a_menu)
    for (const Option& option : things_) labels.push_back(wx(option.label));
  thing_->Set(labels);
  const bool asked = kind().about != About::everything && kind().about != About::version;
  thing_->Show(asked && things_.size() <= most_in_a_menu);
  picked_->Show(asked && things_.size() > most_in_a_menu);
  version_button_->Show(kind().about == About::version);
  lines_->Show(kind().has_lines);
  show_thing();
}

void DiagramBar::show_thing() {
  if (thing_->IsShown() && !things_.empty()) thing_->SetSelection(static_cast<int>(chosen_));
  if (picked_->IsShown())
    picked_->SetLabel(wxControl::EscapeMnemonics(
        wxControl::Ellipsize(wx(things_[chosen_].label), wxClientDC(picked_), wxELLIPSIZE_END, FromDIP(widest_label))));
  picked_->SetMinSize(wxSize(picked_->GetBestSize().x + FromDIP(12), -1));
  Layout();
  GetParent()->Layout();
}

void DiagramBar::pick_thing() {
  if (!on_pick) return;
  const auto value = on_pick(things_, thing());
  if (!value) return;
  choose(kind().id, *value);
  changed();
}

void DiagramBar::choose(const std::string& kind, const std::string& thing) {
  const auto found = std::ranges::find(kinds_, kind, &DiagramKind::id);
  if (found == kinds_.end()) return;
  kind_->SetSelection(static_cast<int>(found - kinds_.begin()));
  list_things();
  const auto at = std::ranges::find(things_, thing, &Option::value);
  if (at != things_.end()) chosen_ = static_cast<std::size_t>(at - things_.begin());
  show_thing();
}

std::string DiagramBar::thing() const { return chosen_ < things_.size() ? things_[chosen_].value : ""; }

bool DiagramBar::has_thing() const {
  if (kind().about == About::version) return version_ != nullptr;
  return kind().about == About::everything || !things_.empty();
}

void DiagramBar::set_version(const std::string& name, model::Snapshot version) {
  version_ = std::move(version);
  version_button_->SetLabel(
      version_ ? wxControl::EscapeMnemonics(tr(base::Message(N_("Compared with {file}"), {{"file", name}})))
               : tr(N_("Choose the other version...")));
  version_button_->SetMinSize(wxSize(version_button_->GetBestSize().x + FromDIP(12), -1));
  Layout();
  GetParent()->Layout();
}

app::DiagramOptions DiagramBar::options() const {
  app::DiagramOptions options = options_for(kind(), thing(), words().language());
  if (kind().has_lines && lines_->IsChecked()) options.lines = diagram::Lines::drawn;
  return options;
}

void DiagramBar::show_count(std::size_t at, std::size_t count) {
  const auto number = [](std::size_t n) { return base::to_text(static_cast<std::int64_t>(n)); };
  if (count_->IsShown() == search_->IsEmpty()) {
    count_->Show(!search_->IsEmpty());
    Layout();
  }
  if (count == 0)
    count_->SetLabel(tr(N_("none")));
  else
    count_->SetLabel(wx(number(at) + " / " + number(count)));
}

}  // namespace attune::ui
