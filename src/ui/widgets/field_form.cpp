#include "ui/widgets/field_form.h"

#include <algorithm>

#include "app/edits/change_field.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"
#include "ui/widgets/colours.h"

namespace attune::ui {
namespace {

base::Message language_name(const std::string& language) {
  if (language == "en") return N_("English");
  if (language.starts_with("zh")) return N_("Chinese");
  return base::Message("{language}", {{"language", language}});
}

wxString with_language(const wxString& label, const std::string& language) {
  return tr(
      base::Message(N_("{field} ({language})")).with("field", utf8(label)).with("language", language_name(language)));
}

}  // namespace

FieldForm::FieldForm(wxWindow* parent, Workspace& workspace) : wxPanel(parent), workspace_(workspace) {
  SetName(wxS("form"));
}

FieldForm::~FieldForm() {
  // The inputs' windows outlive this destructor's body, but not what their events would call.
  for (const auto& row : rows_) row->input->done = {};
}

void FieldForm::show(const app::EntityRef& what) {
  show(what ? std::vector<app::EntityRef>{what} : std::vector<app::EntityRef>());
}

void FieldForm::show(const std::vector<app::EntityRef>& things) {
  const bool bilingual = !workspace_.snapshot()->programme().language_2.empty();
  const bool anew = things != things_;
  const auto fields = fields_of(things);
  things_ = things;
  if (fields != built_ || bilingual != built_bilingual_) {
    const std::string field = focused();
    built_bilingual_ = bilingual;
    built_ = fields;
    build();
    focus(field);
  }
  for (const auto& row : rows_) load(*row, anew);
  Layout();
  if (resized) resized();
}

std::vector<FieldForm::Shown> FieldForm::fields_of(const std::vector<app::EntityRef>& things) const {
  std::vector<Shown> fields;
  if (things.empty()) return fields;
  const auto& curriculum = *workspace_.snapshot();
  for (const FieldSpec& spec : field_specs(things.front().kind)) {
    if (things.size() > 1 && !is_shared(spec)) continue;
    const auto has = [&](const app::EntityRef& what) { return is_shown(spec, curriculum, what); };
    const auto concerns = [&](const app::EntityRef& what) {
      return spec.hint_concerns == nullptr || spec.hint_concerns(curriculum, what);
    };
    if (std::ranges::any_of(things, has)) fields.push_back({&spec, std::ranges::all_of(things, concerns)});
  }
  return fields;
}

void FieldForm::build() {
  for (const auto& row : rows_) row->input->done = {};
  DestroyChildren();
  rows_.clear();
  if (built_.empty()) return SetSizer(nullptr);
  auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(10, 6)));
  grid->AddGrowableCol(1);
  for (const Shown& shown : built_) add_field(*grid, shown, built_bilingual_);
  SetSizer(grid);
}

void FieldForm::add_field(wxFlexGridSizer& grid, const Shown& shown, bool bilingual) {
  const FieldSpec& spec = *shown.spec;
  const auto& programme = workspace_.snapshot()->programme();
  const wxString label = tr(spec.label);
  const bool pair = bilingual && !spec.second.empty();
  auto* text = new wxStaticText(this, wxID_ANY, label);
  auto* down = new wxBoxSizer(wxVERTICAL);
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  auto* complaint = new wxStaticText(this, wxID_ANY, wxString());
  add_row(*across, spec, spec.field, pair ? with_language(label, programme.language) : label, complaint);
  if (pair) {
    across->AddSpacer(FromDIP(8));
    add_row(*across, spec, spec.second, with_language(label, programme.language_2), complaint);
  } else if (shown.hinted && !spec.hint.empty() && spec.input == Input::number) {
    auto* hint = new wxStaticText(this, wxID_ANY, tr(spec.hint), wxDefaultPosition, FromDIP(wxSize(20, -1)),
                                  wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE);
    hint->SetForegroundColour(faint_text());
    hint->SetToolTip(tr(spec.hint));
    across->Add(hint, wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(8)));
  }
  down->Add(across, wxSizerFlags().Expand());
  down->Add(complaint, wxSizerFlags().Expand());
  complaint->Hide();
  // Beside the first line: an input grows down, by lines of text or by what is said below it.
  const int height = text->GetBestSize().y;
  const int line = spec.input == Input::text ? height + FromDIP(4) : across->CalcMin().y;
  grid.Add(text, wxSizerFlags().Align(wxALIGN_RIGHT | wxALIGN_TOP).Border(wxTOP, std::max(0, (line - height) / 2)));
  grid.Add(down, wxSizerFlags(1).Expand());
}

void FieldForm::add_row(wxSizer& across, const FieldSpec& spec, std::string_view field, const wxString& name,
                        wxStaticText* complaint) {
  auto row = std::make_unique<Row>(Row{std::string(field),
                                       make_input(this, spec, name),
                                       field == spec.second ? spec.second_options : spec.options,
                                       complaint,
                                       {},
                                       {}});
  wxWindow* window = row->input->window();
  window->SetName(wxS("field_") + wx(field));
  accessible_name(window, name);
  if (!spec.hint.empty()) window->SetToolTip(tr(spec.hint));
  const bool narrow = spec.input == Input::number || spec.input == Input::choice;
  across.Add(window, wxSizerFlags(narrow ? 0 : 1).CentreVertical());
  row->input->done = [this, at = row.get()] { commit(*at); };
  rows_.push_back(std::move(row));
}

void FieldForm::load(Row& row, bool anew) {
  const auto& curriculum = *workspace_.snapshot();
  const auto value = common_text(curriculum, things_, row.field);
  const bool touched = row.input->value() != row.loaded;
  if (!anew && touched && (row.value == value || row.input->window()->HasFocus())) return;
  if (row.options != nullptr) row.input->set_options(row.options(curriculum, words()));
  fill(row);
  row.input->enable(workspace_.writable());
  complain(row, {});
}

void FieldForm::fill(Row& row) {
  row.value = common_text(*workspace_.snapshot(), things_, row.field);
  if (row.value)
    row.input->set_value(*row.value);
  else
    row.input->set_several(tr(N_("(several values)")));
  row.loaded = row.input->value();
}

void FieldForm::commit(Row& row) {
  if (workspace_.document() == nullptr || row.input->value() == row.loaded) return;
  const app::Verdict verdict = app::change_field(*workspace_.document(), things_, row.field, row.input->value());
  complain(row, verdict.ok() ? verdict.warning : verdict.error);
  if (!verdict.ok()) return;
  fill(row);
  Layout();
  if (resized) resized();
}

void FieldForm::complain(Row& row, const base::Message& message) {
  const bool had = row.complaint->IsShown();
  if (message.empty() && !had) return;
  row.complaint->SetForegroundColour(error_colour());
  row.complaint->SetLabel(wx("\xE2\x96\xB2 ") + tr(message));
  row.complaint->Show(!message.empty());
  Layout();
  if (resized) resized();
}

std::string FieldForm::focused() const {
  const wxWindow* focus = FindFocus();
  for (const auto& row : rows_)
    for (const wxWindow* at = focus; at != nullptr && at != this; at = at->GetParent())
      if (at == row->input->window()) return row->field;
  return {};
}

void FieldForm::focus(std::string_view field) {
  for (const auto& row : rows_)
    if (row->field == field) return row->input->window()->SetFocus();
}

}  // namespace attune::ui
