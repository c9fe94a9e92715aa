#include "ui/start_page.h"

#include <wx/commandlinkbutton.h>
#include <wx/hyperlink.h>
#include <wx/stattext.h>

#include "ui/actions.h"
#include "ui/application.h"
#include "ui/commands/file.h"
#include "ui/main_frame.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"
#include "ui/widgets/link.h"

namespace attune::ui {
namespace {

constexpr int column_width = 520;
constexpr std::size_t recent_shown = 5;

void add_door(wxWindow* parent, wxSizer& sizer, MainFrame& frame, std::string_view id, const base::Message& title,
              const base::Message& note) {
  auto* door =
      new wxCommandLinkButton(parent, wxID_ANY, tr(title), tr(note), wxDefaultPosition, wxDefaultSize, wxBU_LEFT);
  door->SetName(wx(id));
  door->SetMinSize(parent->FromDIP(wxSize(column_width, -1)));
  accessible_name(door, tr(title));
  door->Bind(wxEVT_BUTTON, [&frame, id](wxCommandEvent&) { action(id).run(frame); });
  sizer.Add(door, wxSizerFlags().Expand().Border(wxBOTTOM, parent->FromDIP(8)));
}

}  // namespace

StartPage::StartPage(wxWindow* parent, MainFrame& frame) : wxPanel(parent), frame_(frame) {
  auto* name = new wxStaticText(this, wxID_ANY, wxS("Attune"));
  name->SetFont(name->GetFont().Scaled(2.2F).Bold());
  auto* purpose = new wxStaticText(this, wxID_ANY, tr(N_("Where does your programme teach empathy, and where not?")));

  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(name, wxSizerFlags().Border(wxBOTTOM, FromDIP(4)));
  column->Add(purpose, wxSizerFlags().Border(wxBOTTOM, FromDIP(24)));
  add_door(this, *column, frame, "file.sample", N_("Look at the sample"),
           N_("An invented five-year programme to explore; change whatever you like."));
  add_door(this, *column, frame, "file.import", N_("Start from your own spreadsheet"),
           N_("An Excel workbook or a folder of CSV files with courses and activities."));
  auto* blank = make_link(this, tr(N_("Save a blank workbook to fill in...")),
                          [&frame] { action("file.blank_workbook").run(frame); });
  auto* below = new wxBoxSizer(wxHORIZONTAL);
  below->AddSpacer(FromDIP(32));
  below->Add(blank, wxSizerFlags(1));
  column->Add(below, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(12)));
  add_door(this, *column, frame, "file.new", N_("Start a new programme"),
           N_("With the framework of empathy competencies, and no courses yet."));
  recent_ = new wxBoxSizer(wxVERTICAL);
  column->Add(recent_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(16)));

  auto* middle = new wxBoxSizer(wxVERTICAL);
  middle->AddStretchSpacer(2);
  middle->Add(column, wxSizerFlags().CenterHorizontal());
  middle->AddStretchSpacer(3);
  SetSizer(middle);
}

void StartPage::refresh() {
  recent_->Clear(true);
  auto files = application().settings().recent_files();
  if (files.size() > recent_shown) files.resize(recent_shown);
  if (!files.empty()) {
    auto* heading = new wxStaticText(this, wxID_ANY, tr(N_("Opened lately")));
    heading->SetFont(heading->GetFont().Bold());
    recent_->Add(heading, wxSizerFlags().Border(wxBOTTOM, FromDIP(4)));
  }
  for (const auto& file : files) {
    auto* link = new wxHyperlinkCtrl(this, wxID_ANY, wx(file.stem().string()), wx(file.string()), wxDefaultPosition,
                                     wxDefaultSize, wxHL_ALIGN_LEFT | wxNO_BORDER);
    link->SetToolTip(wx(file.string()));
    link->Bind(wxEVT_HYPERLINK, [this, file](wxHyperlinkEvent&) { open_path(frame_, file); });
    recent_->Add(link, wxSizerFlags());
  }
  Layout();
}

}  // namespace attune::ui
