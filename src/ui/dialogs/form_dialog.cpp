#include "ui/dialogs/form_dialog.h"

#include <algorithm>

#include <wx/button.h>

#include "app/jobs/form.h"
#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "ui/support/columns.h"
#include "ui/support/form.h"

namespace attune::ui {
namespace {

constexpr std::size_t most_problem_lines = 500;

wxDataViewListCtrl* tag_list(wxWindow* parent, const char* name, const wxString& spoken, int height) {
  auto* list = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, parent->FromDIP(wxSize(820, height)),
                                      wxDV_SINGLE | wxDV_ROW_LINES);
  list->SetName(wxString::FromAscii(name));
  accessible_name(list, spoken);
  return list;
}

void append(wxDataViewListCtrl& list, const std::vector<wxString>& cells) {
  wxVector<wxVariant> row;
  for (const wxString& cell : cells) row.push_back(cell);
  list.AppendItem(row);
}

wxString count_text(std::size_t count) { return wx(base::to_text(static_cast<std::int64_t>(count))); }

wxString parts_text(const publish::FormPreviewRow& row) {
  std::vector<std::string> parts;
  for (const base::Message& part : row.parts) parts.push_back(part.in(words()));
  return wx(base::join(parts, words().translate(N_(", "))));
}

// On one line.
wxString values_text(const publish::FormPreviewRow& row) {
  std::string text = base::join(row.values, words().translate(N_("; ")));
  std::ranges::replace(text, '\n', ' ');
  return wx(text);
}

}  // namespace

FormDialog::FormDialog(wxWindow* parent, const Workspace& workspace, model::Index course, std::string language)
    : wxDialog(parent, wxID_ANY, tr(N_("Use a Word form")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      curriculum_(workspace.snapshot()),
      language_(std::move(language)) {
  SetName(wxS("form_dialog"));
  auto* rows = new Form(this);
  file_ = new wxFilePickerCtrl(this, wxID_ANY, wxString(), tr(N_("Use a Word form")),
                               tr(N_("Word documents")) + wxS(" (*.docx)|*.docx"), wxDefaultPosition, wxDefaultSize,
                               wxFLP_OPEN | wxFLP_FILE_MUST_EXIST | wxFLP_USE_TEXTCTRL | wxFLP_SMALL);
  rows->add(N_("Word form"), file_);
  accessible_name(file_->GetTextCtrl(), tr(N_("Word form")));
  wxArrayString names;
  for (const model::Course& entry : curriculum_->courses())
    names.push_back(wx(entry.code + "  " + workspace.pick(entry.title, entry.title_2)));
  course_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names);
  if (course < curriculum_->courses().size()) course_->SetSelection(static_cast<int>(course));
  rows->add(N_("Show values of"), course_);

  verdict_ = new wxStaticText(this, wxID_ANY, wxString());
  problems_ = tag_list(this, "form_problems", tr(N_("Problems")), 130);
  problems_->AppendTextColumn(tr(N_("Part")), wxDATAVIEW_CELL_INERT, FromDIP(90));
  problems_->AppendTextColumn(tr(N_("Text")), wxDATAVIEW_CELL_INERT, FromDIP(300));
  problems_->AppendTextColumn(tr(N_("Problem")), wxDATAVIEW_CELL_INERT, FromDIP(420));
  tags_ = tag_list(this, "form_tags", tr(N_("Tags of the form")), 300);
  tags_->AppendTextColumn(tr(N_("Tag")), wxDATAVIEW_CELL_INERT, FromDIP(250));
  tags_->AppendTextColumn(tr(N_("Part")), wxDATAVIEW_CELL_INERT, FromDIP(110));
  tags_->AppendTextColumn(tr(N_("Written")), wxDATAVIEW_CELL_INERT, FromDIP(80), wxALIGN_RIGHT);
  tags_->AppendTextColumn(tr(N_("Value")), wxDATAVIEW_CELL_INERT, FromDIP(370));
  ellipsize_columns(*tags_);

  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(rows, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(8)));
  down->Add(verdict_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(8)));
  down->Add(problems_, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(8)));
  down->Add(tags_, wxSizerFlags(1).Expand());
  finish_dialog(*this, down, tr(N_("Use this form")));
  file_->Bind(wxEVT_FILEPICKER_CHANGED, [this](wxFileDirPickerEvent&) { open(file()); });
  course_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_tags(); });
  show_form();
}

void FormDialog::open(const std::filesystem::path& file) {
  if (wx(file.string()) != file_->GetPath()) file_->SetPath(wx(file.string()));
  form_.reset();
  refusal_.clear();
  try {
    form_.emplace(app::read_form(file));
  } catch (const base::Error& error) {
    refusal_ = wx(error.in(words()));
  }
  show_form();
}

std::filesystem::path FormDialog::file() const { return utf8(file_->GetPath()); }

void FormDialog::show_form() {
  const bool wrong = form_ && !form_->problems().empty();
  if (!form_)
    verdict_->SetLabelText(refusal_.empty() ? tr(N_("Choose a Word document with tags in it.")) : refusal_);
  else if (wrong)
    verdict_->SetLabelText(tr(N_("The form cannot be used before these problems are mended in Word:")));
  else if (form_->uses().empty())
    verdict_->SetLabelText(tr(N_("The form has no tags: every syllabus would be the same.")));
  else
    verdict_->SetLabelText(tr(N_("Nothing is wrong with this form. It will be filled like this:")));
  verdict_->Wrap(FromDIP(820));
  problems_->Show(wrong);
  FindWindow(wxID_OK)->Enable(form_ && !wrong);
  show_problems();
  show_tags();
  Layout();
}

void FormDialog::show_problems() {
  problems_->DeleteAllItems();
  if (!form_) return;
  for (const publish::FormProblem& problem : form_->problems()) {
    if (static_cast<std::size_t>(problems_->GetItemCount()) == most_problem_lines) break;
    append(*problems_, {tr(problem.part), wx(problem.near), tr(problem.what)});
  }
}

void FormDialog::show_tags() {
  tags_->DeleteAllItems();
  if (!form_) return;
  const int course = course_->GetSelection();
  const bool has_course = course != wxNOT_FOUND;
  for (const publish::FormPreviewRow& row : app::preview_form(*form_, has_course ? curriculum_.get() : nullptr,
                                                              static_cast<model::Index>(course), language_))
    append(*tags_, {wxString(wxS(' '), 4 * row.inside.size()) + wx(publish::as_typed(row)), parts_text(row),
                    has_course ? count_text(row.times) : wxString(), values_text(row)});
}

}  // namespace attune::ui
