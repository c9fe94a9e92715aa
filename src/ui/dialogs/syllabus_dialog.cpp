#include "ui/dialogs/syllabus_dialog.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/stdpaths.h>

#include "app/jobs/form.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/support/form.h"
#include "ui/support/languages.h"

namespace attune::ui {

SyllabusDialog::SyllabusDialog(wxWindow* parent, const Workspace& workspace)
    : wxDialog(parent, wxID_ANY, tr(N_("Export syllabi")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      workspace_(workspace) {
  auto* form = new Form(this);
  wxArrayString formats;
  formats.push_back(tr(N_("Word document (.docx)")));
  formats.push_back(tr(N_("PDF document (.pdf)")));
  formats.push_back(tr(N_("Web page (.html)")));
  format_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, formats);
  format_->SetSelection(0);

  const auto& programme = workspace.snapshot()->programme();
  languages_.push_back(programme.language);
  if (!programme.language_2.empty() && programme.language_2 != programme.language)
    languages_.push_back(programme.language_2);
  wxArrayString names;
  for (const std::string& language : languages_) names.push_back(language_name(language));
  if (languages_.size() > 1) {
    languages_.push_back(app::both_languages);
    names.push_back(tr(N_("Both languages")));
  }
  language_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names);
  const auto mine = std::ranges::find(languages_, words().language());
  language_->SetSelection(mine == languages_.end() ? 0 : static_cast<int>(mine - languages_.begin()));

  wxArrayString papers;
  papers.push_back(wxS("A4"));
  papers.push_back(tr(N_("Letter")));
  paper_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, papers);
  paper_->SetSelection(0);

  folder_ = new wxDirPickerCtrl(this, wxID_ANY, wxStandardPaths::Get().GetDocumentsDir(), tr(N_("Folder")),
                                wxDefaultPosition, wxDefaultSize, wxDIRP_USE_TEXTCTRL | wxDIRP_SMALL);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(build_courses(workspace), wxSizerFlags(1).Expand().Border(wxBOTTOM, FromDIP(12)));
  form->Add(new wxStaticText(this, wxID_ANY, tr(N_("Template"))), wxSizerFlags().CenterVertical());
  form->Add(build_templates(), wxSizerFlags(1).Expand());
  form->add(N_("Format"), format_);
  form->add(N_("Language"), language_);
  form->add(N_("Paper"), paper_);
  form->add(N_("Folder"), folder_);
  down->Add(form, wxSizerFlags().Expand());
  finish_dialog(*this, down, tr(N_("Export")));
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
                    languages_[static_cast<std::size_t>(language_->GetSelection())]);
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
}

app::SyllabusJob SyllabusDialog::job() const {
  app::SyllabusJob job;
  wxArrayInt chosen;
  courses_->GetCheckedItems(chosen);
  for (const int course : chosen) job.courses.push_back(static_cast<model::Index>(course));
  job.folder = utf8(folder_->GetPath());
  constexpr app::DocumentFormat formats[] = {app::DocumentFormat::docx, app::DocumentFormat::pdf,
                                             app::DocumentFormat::html};
  job.format = formats[format_->GetSelection()];
  job.paper = paper_->GetSelection() == 0 ? publish::Paper::a4 : publish::Paper::letter;
  job.template_name = templates_[static_cast<std::size_t>(template_->GetSelection())];
  job.language = languages_[static_cast<std::size_t>(language_->GetSelection())];
  return job;
}

}  // namespace attune::ui
