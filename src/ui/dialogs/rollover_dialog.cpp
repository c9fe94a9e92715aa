#include "ui/dialogs/rollover_dialog.h"

#include <wx/sizer.h>

#include "base/clock.h"
#include "ui/support/columns.h"
#include "ui/support/form.h"
#include "ui/support/wrapped.h"
#include "ui/widgets/colours.h"

namespace attune::ui {
namespace {

constexpr const char* rollover_slot = "rollover";
// Nobody reads more, and the command line tells all of it.
constexpr std::size_t most_rollover_rows = 2000;
constexpr int rollover_width = 760;

}  // namespace

RolloverDialog::RolloverDialog(wxWindow* parent, Workspace& workspace)
    : wxDialog(parent, wxID_ANY, tr(N_("Go on to a new year or edition")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      workspace_(workspace),
      editions_(editions(*workspace.snapshot(), words())),
      self_(std::make_shared<RolloverDialog*>(this)) {
  SetName(wxS("rollover_dialog"));
  auto* down = new wxBoxSizer(wxVERTICAL);
  build_form(*down);
  list_ =
      new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(rollover_width, 240)), wxDV_ROW_LINES);
  list_->SetName(wxS("rollover_list"));
  accessible_name(list_, tr(N_("What is not carried as it is")));
  const std::pair<wxString, int> columns[] = {
      {tr(N_("What happens")), 110}, {tr(N_("Kind")), 90}, {tr(N_("Thing")), 230}, {tr(N_("Why")), 310}};
  for (const auto& [title, width] : columns) list_->AppendTextColumn(title, wxDATAVIEW_CELL_INERT, FromDIP(width));
  ellipsize_columns(*list_);
  verdict_ = new wxStaticText(this, wxID_ANY, wxString());
  verdict_->SetName(wxS("rollover_verdict"));
  verdict_->SetMinSize(wxSize(FromDIP(rollover_width), 3 * GetCharHeight()));
  down->Add(list_, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(12)));
  down->Add(verdict_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(8)));
  finish_dialog(*this, down, tr(N_("Go on")));
  look();
}

RolloverDialog::~RolloverDialog() { workspace_.jobs().cancel(rollover_slot); }

void RolloverDialog::build_form(wxSizer& down) {
  auto* form = new Form(this);
  const auto changes = [this](wxCommandEvent&) { look(); };
  const model::Programme& programme = workspace_.snapshot()->programme();
  where_ = form->add(N_("Where"), new wxChoice(this, wxID_ANY));
  where_->SetName(wxS("rollover_where"));
  where_->Append(tr(N_("In a new file, for the next year; this one stays as it is")));
  if (workspace_.writable()) where_->Append(tr(N_("In this programme, as one edit")));
  where_->SetSelection(0);
  edition_ = form->add(N_("Framework"), new wxChoice(this, wxID_ANY));
  edition_->SetName(wxS("rollover_edition"));
  edition_->Append(tr(N_("Stays as it is")));
  for (const Edition& edition : editions_)
    edition_->Append(tr(base::Message(N_("New edition: {framework}"), {{"framework", edition.title}})));
  edition_->SetSelection(0);
  title_ = form->add(N_("Title"), new wxTextCtrl(this, wxID_ANY, wx(programme.title)));
  title_->SetName(wxS("rollover_title"));
  if (!programme.language_2.empty())
    title_2_ = form->add(N_("Title in the second language"), new wxTextCtrl(this, wxID_ANY, wx(programme.title_2)));
  same_codes_ =
      new wxCheckBox(this, wxID_ANY, tr(N_("A competency that nothing replaces goes to the one of the same code")));
  same_codes_->SetName(wxS("rollover_same_codes"));
  propose_ = new wxCheckBox(this, wxID_ANY, tr(N_("Carry alignments as proposed, to be agreed on anew")));
  propose_->SetName(wxS("rollover_propose"));
  down.Add(form, wxSizerFlags().Expand());
  for (wxCheckBox* box : {same_codes_, propose_}) {
    down.Add(box, wxSizerFlags().Border(wxTOP, FromDIP(8)));
    box->Bind(wxEVT_CHECKBOX, changes);
  }
  for (wxChoice* choice : {where_, edition_}) choice->Bind(wxEVT_CHOICE, changes);
}

bool RolloverDialog::into_new_file() const { return where_->GetSelection() == 0; }

app::RolloverOptions RolloverDialog::options() const {
  app::RolloverOptions options;
  if (edition_->GetSelection() > 0)
    options.framework = editions_[static_cast<std::size_t>(edition_->GetSelection() - 1)].key;
  if (same_codes_->GetValue()) options.same_codes = analysis::SameCodes::stand_in;
  if (propose_->GetValue()) options.alignments = analysis::Alignments::as_proposals;
  if (into_new_file()) options.year = analysis::Years::next;
  options.title = utf8(title_->GetValue());
  if (title_2_ != nullptr) options.title_2 = utf8(title_2_->GetValue());
  options.today = base::today();
  return options;
}

void RolloverDialog::look() {
  const app::RolloverOptions wanted = options();
  ++asked_;
  list_->DeleteAllItems();
  same_codes_->Enable(!wanted.framework.empty());
  workspace_.jobs().cancel(rollover_slot);
  if (wanted.framework.empty() && !into_new_file())
    return say(Verdict::wrong,
               N_("Choose the new edition of the framework, which stands in this programme beside the one before."));
  if (!wanted.framework.empty() && !replaces_something(*workspace_.snapshot(), wanted.framework, wanted.same_codes))
    return say(Verdict::wrong,
               {N_("Nothing says what {framework} replaces: relate the competencies of the edition before to it as "
                   "replaced by its own, or let equal codes stand in."),
                {{"framework", editions_[static_cast<std::size_t>(edition_->GetSelection() - 1)].title}}});
  say(Verdict::wait, N_("Working out what will be carried"));
  workspace_.run(
      rollover_slot, N_("Working out what will be carried"),
      [wanted](const model::Snapshot& snapshot, const base::Progress&) { return app::rollover_job(snapshot, wanted); },
      [self = std::weak_ptr(self_), number = asked_](const app::RolloverResult& result) {
        if (const auto dialog = self.lock(); dialog && (*dialog)->asked_ == number) (*dialog)->show(result);
      });
}

void RolloverDialog::show(const app::RolloverResult& result) {
  const std::vector<RolloverRow> rows = rollover_rows(result, words());
  for (const RolloverRow& row : rows) {
    if (static_cast<std::size_t>(list_->GetItemCount()) == most_rollover_rows) break;
    wxVector<wxVariant> cells;
    for (const std::string* text : {&row.fate, &row.kind, &row.thing, &row.why}) cells.push_back(wx(*text));
    list_->AppendItem(cells);
  }
  say(Verdict::ready, rollover_summary(result.rollover));
}

void RolloverDialog::say(Verdict verdict, const base::Message& sentence) {
  verdict_->SetForegroundColour(verdict == Verdict::wrong ? error_colour() : faint_text());
  verdict_->SetLabelText(wrapped(*verdict_, tr(sentence), FromDIP(rollover_width)));
  FindWindow(wxID_OK)->Enable(verdict == Verdict::ready);
}

}  // namespace attune::ui
