#include "ui/dialogs/print_dialog.h"

#include <memory>

#include <wx/button.h>
#include <wx/print.h>

#include "base/error.h"
#include "base/number.h"
#include "ui/models/poster.h"
#include "ui/application.h"
#include "ui/support/form.h"
#include "ui/support/post.h"
#include "ui/widgets/scene_printout.h"

namespace attune::ui {
namespace {

constexpr int most_across = 12;

struct Paper {
  wxPaperSize id;
  const char* name;
  double width, height;  // mm, upright
};
constexpr Paper papers[] = {
    {wxPAPER_A4, "A4", 210, 297}, {wxPAPER_A3, "A3", 297, 420}, {wxPAPER_LETTER, "Letter", 216, 279}};

// The paper that was chosen last, while the program runs.
wxPrintData& print_data() {
  static wxPrintData data;
  return data;
}

}  // namespace

PrintDialog::PrintDialog(wxWindow* parent, diagram::Scene scene)
    : wxDialog(parent, wxID_ANY, tr(N_("Print the diagram"))), scene_(std::move(scene)) {
  SetName(wxS("print_dialog"));
  whole_ = new wxRadioButton(this, wxID_ANY, tr(N_("The whole picture on one page")), wxDefaultPosition, wxDefaultSize,
                             wxRB_GROUP);
  poster_ = new wxRadioButton(this, wxID_ANY, tr(N_("A poster of several pages")));
  across_ =
      new wxSpinCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxSP_ARROW_KEYS, 1, most_across, 2);
  across_->SetName(wxS("print_across"));
  wxArrayString names, ways, looks;
  for (const Paper& paper : papers) names.push_back(wx(paper.name));
  for (const char* way : {N_("Upright"), N_("Across")}) ways.push_back(tr(way));
  for (const char* look : {N_("Colours"), N_("Black on white")}) looks.push_back(tr(look));
  paper_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names);
  orientation_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, ways);
  colours_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, looks);
  paper_->SetSelection(application().settings().preferences().paper == PaperSize::letter ? 2 : 0);
  orientation_->SetSelection(scene_.size.width > scene_.size.height ? 1 : 0);
  colours_->SetSelection(0);
  pages_ = new wxStaticText(this, wxID_ANY, wxString());
  pages_->SetName(wxS("print_pages"));

  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(whole_, wxSizerFlags().Border(wxBOTTOM, FromDIP(6)));
  down->Add(poster_, wxSizerFlags().Border(wxBOTTOM, FromDIP(6)));
  auto* form = new Form(this);
  form->add(N_("Pages side by side"), across_);
  form->add(N_("Paper"), paper_);
  form->add(N_("Orientation"), orientation_);
  form->add(N_("Look"), colours_);
  down->Add(form, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(6)));
  down->Add(pages_, wxSizerFlags().Expand());
  auto* look = new wxButton(this, wxID_PREVIEW, tr(N_("Preview")));
  look->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { preview(); });
  down->Add(look, wxSizerFlags().Border(wxTOP, FromDIP(10)));
  Bind(
      wxEVT_BUTTON, [this](wxCommandEvent&) { print(); }, wxID_OK);
  for (auto* button : {whole_, poster_}) button->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent&) { tell_pages(); });
  for (auto* choice : {paper_, orientation_}) choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { tell_pages(); });
  across_->Bind(wxEVT_SPINCTRL, [this](wxSpinEvent&) { tell_pages(); });
  tell_pages();
  finish_dialog(*this, down, tr(N_("Print...")));
}

int PrintDialog::across() const { return poster_->GetValue() ? across_->GetValue() : 0; }

// As the printer will have it, but for the margins that it keeps for itself.
void PrintDialog::tell_pages() {
  across_->Enable(poster_->GetValue());
  const Paper& paper = papers[paper_->GetSelection()];
  const bool wide = orientation_->GetSelection() == 1;
  const diagram::Size page{(wide ? paper.height : paper.width) - 20, (wide ? paper.width : paper.height) - 20};
  const Poster planned = across() == 0 ? one_page(scene_.size, page, 1) : poster(scene_.size, page, across(), 8);
  const auto number = [](int n) { return base::to_text(std::int64_t{n}); };
  pages_->SetLabel(tr(base::Message(
      N_("Pages: {pages} ({across} side by side, {down} below one another)"),
      {{"pages", number(planned.page_count())}, {"across", number(planned.across)}, {"down", number(planned.down)}})));
}

void PrintDialog::prepare_paper() const {
  print_data().SetPaperId(papers[paper_->GetSelection()].id);
  print_data().SetOrientation(orientation_->GetSelection() == 1 ? wxLANDSCAPE : wxPORTRAIT);
}

void PrintDialog::preview() {
  prepare_paper();
  diagram::Scene scene = scene_;
  if (colours_->GetSelection() == 1) scene.theme = diagram::Theme::print;
  wxPrintDialogData data(print_data());
  // The preview owns both printouts.
  auto* shown = new wxPrintPreview(new ScenePrintout(scene, across()), new ScenePrintout(scene, across()), &data);
  if (!shown->IsOk()) {
    delete shown;
    throw base::Error(base::ErrorKind::output, N_("there is no printer to show a preview for"));
  }
  auto* frame = new wxPreviewFrame(shown, this, tr(N_("Preview")), wxDefaultPosition, FromDIP(wxSize(900, 720)));
  frame->SetName(wxS("print_preview"));
  frame->InitializeWithModality(wxPreviewFrame_AppModal);
  frame->Show();
}

void PrintDialog::print() {
  prepare_paper();
  diagram::Scene scene = scene_;
  if (colours_->GetSelection() == 1) scene.theme = diagram::Theme::print;
  wxPrintDialogData data(print_data());
  wxPrinter printer(&data);
  ScenePrintout printout(std::move(scene), across());
  if (printer.Print(this, &printout, true)) {
    print_data() = printer.GetPrintDialogData().GetPrintData();
    return EndModal(wxID_OK);
  }
  if (wxPrinter::GetLastError() == wxPRINTER_ERROR)
    throw base::Error(base::ErrorKind::output, N_("the picture could not be printed; look at the printer"));
}

}  // namespace attune::ui
