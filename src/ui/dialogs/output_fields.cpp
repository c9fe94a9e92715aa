#include "ui/dialogs/output_fields.h"

#include <algorithm>

#include <wx/stdpaths.h>

#include "app/jobs/syllabus.h"
#include "ui/application.h"
#include "ui/support/languages.h"
#include "ui/support/text.h"

namespace attune::ui {

OutputFields::OutputFields(wxWindow* parent, const Workspace& workspace, BothLanguages both) {
  const auto& programme = workspace.snapshot()->programme();
  languages_.push_back(programme.language);
  if (!programme.language_2.empty() && programme.language_2 != programme.language)
    languages_.push_back(programme.language_2);
  wxArrayString names;
  for (const std::string& language : languages_) names.push_back(language_name(language));
  if (languages_.size() > 1 && both == BothLanguages::offered) {
    languages_.push_back(app::both_languages);
    names.push_back(tr(N_("Both languages")));
  }
  language_ = new wxChoice(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, names);
  const auto mine = std::ranges::find(languages_, words().language());
  language_->SetSelection(mine == languages_.end() ? 0 : static_cast<int>(mine - languages_.begin()));

  wxArrayString papers;
  papers.push_back(wxS("A4"));
  papers.push_back(tr(N_("Letter")));
  paper_ = new wxChoice(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, papers);
  paper_->SetSelection(application().settings().preferences().paper == PaperSize::letter ? 1 : 0);

  folder_ = new wxDirPickerCtrl(parent, wxID_ANY, wxStandardPaths::Get().GetDocumentsDir(), tr(N_("Folder")),
                                wxDefaultPosition, wxDefaultSize, wxDIRP_USE_TEXTCTRL | wxDIRP_SMALL);
}

std::filesystem::path OutputFields::folder() const { return utf8(folder_->GetPath()); }

wxString format_name(std::string_view format) {
  if (format == "docx") return tr(N_("Word document (.docx)"));
  if (format == "pdf") return tr(N_("PDF document (.pdf)"));
  if (format == "xlsx") return tr(N_("Excel workbook (.xlsx)"));
  return tr(N_("Web page (.html)"));
}

}  // namespace attune::ui
