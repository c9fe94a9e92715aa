#include "ui/dialogs/syllabus_dialog.h"

#include <algorithm>

#include <wx/button.h>

#include "app/jobs/form.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/support/form.h"

namespace attune::ui {

SyllabusDialog::SyllabusDialog(wxWindow* parent, const Workspace& workspace)
    : wxDialog(parent, wxID_ANY, tr(N_("Export syllabi")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      workspace_(workspace),
      output_(this, workspace, BothLanguages::offered) {
  auto* form = new Form(this);
  wxArrayString formats;
  for (const char* format : {"docx", "pdf", "html"}) formats.push_back(format_name(format));
  format_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, formats);
  format_->SetSelection(0);
  preview_ = new wxButton(this, wxID_ANY, tr(N_("Preview...")));
  preview_->SetName(wxS("show_preview"));
  preview_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { preview(); });

  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(build_courses(workspace), wxSizerFlags(1).Expand().Border(wxBOTTOM, FromDIP(12)));
  form->Add(new wxStaticText(this, wxID_ANY, tr(N_("Template"))), wxSizerFlags().CenterVertical());
  form->Add(build_templates(), wxSizerFlags(1).Expand());
  form->add(N_("Format"), format_);
  form->add(N_("Language"), output_.language_choice());
  form->add(N_("Paper"), output_.paper_choice());
  form->add(N_("Folder"), output_.folder_picker());
  down->Add(form, wxSizerFlags().Expand());
  finish_dialog(*this, down, tr(N_("Export")), preview_);
  enable();
}

wxSizer* SyllabusDialog::build_courses(const Workspace& workspace) {
  wxArrayString names;
  for (const model::Course& course : workspace.snapshot()->courses())
    names.push_back(wx(course.code + "  " + workspace.pick(course.title, course.title_2)));
  courses_ = new wxCheckListBox(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(460, 280)), names);
  courses_->SetName(wxS("courses"));
  accessible_name(courses_, tr(N_("Courses")));
  courses_->Bind(wxEVT_CHECKLISTBOX, [this](wxCommandEvent&) { enable(); });

  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(new wxStaticText(this, wxID_ANY, tr(N_("Courses"))), wxSizerFlags(1).CenterVertical());
  for (const bool all : {true, false}) {
    auto* button = new wxButton(this, wxID_ANY, all ? tr(N_("All")) : tr(N_("None")));
    button->Bind(wxEVT_BUTTON, [this, all](wxCommandEvent&) {
      for (unsigned i = 0; i < courses_->GetCount(); ++i) courses_->Check(i, all);
      enable();
    });
    across->Add(button, wxSizerFlags().Border(wxLEFT, FromDIP(4)));
  }
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(across, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(4)));
  down->Add(courses_, wxSizerFlags(1).Expand());
  return down;
}

// Attune's own syllabus, the Word forms among the templates, and those that the person chose.
wxSizer* SyllabusDialog::build_templates() {
  templates_ = app::form_names();
  wxArrayString names;
  for (const std::string& name : templates_)
    names.push_back(tr(base::Message(N_("Word form {name}"), {{"name", name}})));
  templates_.insert(templates_.begin(), app::SyllabusJob().template_name);
  names.Insert(tr(N_("Attune's own syllabus")), 0);
  template_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names);
  template_->SetSelection(0);
  template_->SetName(wxS("syllabus_template"));
  accessible_name(template_, tr(N_("Template")));
  template_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { enable(); });
  auto* button = new wxButton(this, wxID_ANY, tr(N_("Use a Word form...")));
  button->SetName(wxS("use_form"));
  button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { use_form(); });
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(template_, wxSizerFlags(1).CenterVertical());
  across->Add(button, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(4)));
  return across;
}

void SyllabusDialog::use_form() {
  wxArrayInt chosen;
  courses_->GetCheckedItems(chosen);
  FormDialog dialog(this, workspace_, chosen.empty() ? 0 : static_cast<model::Index>(chosen[0]),
                    output_.language());
  const auto at = static_cast<std::size_t>(template_->GetSelection());
  if (const auto file = app::find_form(templates_[at])) dialog.open(*file);
  if (dialog.ShowModal() != wxID_OK) return;
  auto used = std::ranges::find(templates_, dialog.file().string());
  if (used == templates_.end()) {
    used = templates_.insert(used, dialog.file().string());
    template_->Append(wx(dialog.file().filename().string()));
  }
  template_->SetSelection(static_cast<int>(used - templates_.begin()));
  enable();
}

void SyllabusDialog::enable() {
  // A form is a Word document.
  const bool is_form = template_->GetSelection() > 0;
  if (is_form) format_->SetSelection(0);
  format_->Enable(!is_form);
  wxArrayInt chosen;
  courses_->GetCheckedItems(chosen);
  FindWindow(wxID_OK)->Enable(!chosen.empty());
  // Where lines and pages of a filled form end is Word's business.
  preview_->Enable(!chosen.empty() && !is_form);
}

void SyllabusDialog::preview() {
  PreviewDialog(this, tr(N_("Preview of syllabi")),
                [snapshot = workspace_.snapshot(), job = job()](const base::Progress& progress) {
                  return app::syllabus_pages(*snapshot, job, progress);
                })
      .ShowModal();
}

app::SyllabusJob SyllabusDialog::job() const {
  app::SyllabusJob job;
  wxArrayInt chosen;
  courses_->GetCheckedItems(chosen);
  for (const int course : chosen) job.courses.push_back(static_cast<model::Index>(course));
  job.folder = output_.folder();
  constexpr app::DocumentFormat formats[] = {app::DocumentFormat::docx, app::DocumentFormat::pdf,
                                             app::DocumentFormat::html};
  job.format = formats[format_->GetSelection()];
  job.paper = output_.paper();
  job.template_name = templates_[static_cast<std::size_t>(template_->GetSelection())];
  job.language = output_.language();
  return job;
}

}  // namespace attune::ui
