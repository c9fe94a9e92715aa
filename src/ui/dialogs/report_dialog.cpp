#include "ui/dialogs/report_dialog.h"

#include <algorithm>

#include <wx/datetime.h>

#include "app/history.h"
#include "base/clock.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/support/form.h"
#include "ui/support/wrapped.h"

namespace attune::ui {
namespace {

constexpr int note_width = 460;

// "2026-01-31", and a day that there is.
bool is_iso_day(const wxString& text) {
  wxDateTime day;
  return text.length() == 10 && day.ParseISODate(text) && day.FormatISODate() == text;
}

// Three months before the latest edit: what a committee that meets each term has not seen yet.
wxString first_day(app::Document& document) {
  wxDateTime day = wxDateTime::Today();
  if (!document.history().empty()) day.ParseISODate(wx(document.history().back().time.substr(0, 10)));
  return day.Subtract(wxDateSpan::Months(3)).FormatISODate();
}

}  // namespace

ReportDialog::ReportDialog(wxWindow* parent, Workspace& workspace)
    : wxDialog(parent, wxID_ANY, tr(N_("Make a report")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      workspace_(workspace),
      output_(this, workspace, BothLanguages::not_offered) {
  wxArrayString kinds;
  for (const app::ReportKind& one : app::report_kinds()) kinds.push_back(tr(one.title));
  kind_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, kinds);
  kind_->SetName(wxS("report"));
  kind_->SetSelection(0);
  kind_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_kind(); });
  standard_ = new wxChoice(this, wxID_ANY);
  standard_->SetName(wxS("report_standard"));
  find_standards();
  since_ = new wxTextCtrl(this, wxID_ANY, first_day(*workspace.document()));
  since_->SetName(wxS("report_since"));
  since_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { enable(); });
  format_ = new wxChoice(this, wxID_ANY);
  format_->SetName(wxS("report_format"));
  note_ = new wxStaticText(this, wxID_ANY, wxString());
  note_->SetName(wxS("report_note"));
  preview_ = new wxButton(this, wxID_ANY, tr(N_("Preview...")));
  preview_->SetName(wxS("show_preview"));
  preview_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { preview(); });

  auto* form = new Form(this);
  form->add(N_("Report"), kind_);
  form->add(N_("Standard"), standard_);
  form->add(N_("Since"), since_);
  form->add(N_("Format"), format_);
  form->add(N_("Language"), output_.language_choice());
  form->add(N_("Paper"), output_.paper_choice());
  form->add(N_("Folder"), output_.folder_picker());
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(form, wxSizerFlags().Expand());
  // Room for two lines, whatever the report.
  note_->SetMinSize(wxSize(FromDIP(note_width), 3 * GetCharHeight()));
  down->Add(note_, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(12)));
  show_kind();
  finish_dialog(*this, down, tr(N_("Make the report")), preview_);
  enable();
}

void ReportDialog::find_standards() {
  for (const model::Framework& framework : workspace_.snapshot()->frameworks()) {
    if (framework.role != model::FrameworkRole::standard) continue;
    standards_.push_back(framework.key);
    standard_->Append(wx(workspace_.pick(framework.title, framework.title_2)));
  }
  if (!standards_.empty()) standard_->SetSelection(0);
}

const app::ReportKind& ReportDialog::kind() const {
  return app::report_kinds()[static_cast<std::size_t>(kind_->GetSelection())];
}

void ReportDialog::show_kind() {
  const std::string before =
      format_->GetSelection() < 0 ? std::string() : formats_[static_cast<std::size_t>(format_->GetSelection())];
  formats_.assign(kind().formats.begin(), kind().formats.end());
  format_->Clear();
  for (const std::string& format : formats_) format_->Append(format_name(format));
  // A person who wants PDF wants it of the next report, too.
  const auto same = std::ranges::find(formats_, before);
  if (!formats_.empty()) format_->SetSelection(same == formats_.end() ? 0 : static_cast<int>(same - formats_.begin()));
  else format_->SetSelection(format_->Append(tr(N_("A folder of all of them"))));
  format_->Enable(!formats_.empty());
  standard_->Enable(kind().of_standard && !standards_.empty());
  since_->Enable(kind().since_a_day);
  if (FindWindow(wxID_OK)) enable();
}

void ReportDialog::enable() {
  const bool lacks_standard = kind().of_standard && standards_.empty();
  const bool lacks_day = kind().since_a_day && !is_iso_day(since_->GetValue());
  const base::Message cannot_plan = is_plan() ? wishes().wrong : base::Message();
  wxString note = lacks_standard
                      ? tr(N_("The programme has no standard to report on; import one first, with its relations."))
                  : lacks_day            ? tr(N_("Write the day since which changes are told as 2026-01-31."))
                  : !cannot_plan.empty() ? tr(cannot_plan)
                                         : tr(kind().purpose);
  if (is_plan()) note += wxS(" ") + tr(N_("It asks for what the page Planner asks for."));
  note_->SetLabelText(wrapped(*note_, note, FromDIP(note_width)));
  const bool can = !lacks_standard && !lacks_day && cannot_plan.empty();
  FindWindow(wxID_OK)->Enable(can);
  preview_->Enable(can && kind().has("pdf"));
}

bool ReportDialog::is_plan() const { return kind().name == "plan"; }

PlanReading ReportDialog::wishes() const {
  return read_wishes(*workspace_.snapshot(), workspace_.gaps(), workspace_.plan_wishes, base::today());
}

app::ReportJob ReportDialog::job() const {
  app::ReportJob job;
  job.name = std::string(kind().name);
  job.folder = output_.folder();
  if (!kind().formats.empty()) job.format = formats_[static_cast<std::size_t>(format_->GetSelection())];
  if (kind().of_standard && !standards_.empty())
    job.standard = standards_[static_cast<std::size_t>(standard_->GetSelection())];
  // It makes a folder of its own, whole or not at all.
  if (kind().formats.empty()) job.folder /= job.name + "-" + job.standard;
  if (kind().since_a_day) job.since = utf8(since_->GetValue());
  if (is_plan()) job.plan = wishes().options;
  job.language = output_.language();
  job.paper = output_.paper();
  return job;
}

void ReportDialog::preview() {
  const app::ReportJob job = this->job();
  PreviewDialog(this, tr(kind().title),
                [subject = app::report_subject(*workspace_.document(), job), job](const base::Progress& progress) {
                  return app::report_pages(subject, job, progress);
                })
      .ShowModal();
}

}  // namespace attune::ui
