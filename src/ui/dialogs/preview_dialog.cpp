#include "ui/dialogs/preview_dialog.h"

#include <algorithm>
#include <cmath>

#include <wx/display.h>
#include <wx/sizer.h>

#include "base/number.h"
#include "ui/dialogs/page_printout.h"
#include "ui/support/accessible_name.h"
#include "ui/support/ask_file.h"
#include "ui/support/text.h"
#include "ui/widgets/job_bar.h"

namespace attune::ui {
namespace {

const std::string layout_slot = "layout", save_slot = "save";
constexpr double button_zoom_step = 1.25;

}  // namespace

PreviewDialog::PreviewDialog(wxWindow* parent, const wxString& title, Make make)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX) {
  SetName(wxS("preview"));
  messages_ = new wxInfoBar(this);
  messages_->SetName(wxS("preview_messages"));
  messages_->AddButton(wxID_CLOSE, tr(N_("Close")));
  auto* tools = build_tools();
  canvas_ = new PageCanvas(this, jobs_);
  canvas_->SetName(wxS("pages"));
  canvas_->set_note(tr(N_("Laying out the pages...")));
  canvas_->on_move = [this] { update(); };
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(tools, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  down->Add(messages_, wxSizerFlags().Expand());
  down->Add(canvas_, wxSizerFlags(1).Expand());
  down->Add(new JobBar(this, jobs_), wxSizerFlags().Expand());
  SetSizer(down);
  SetMinSize(FromDIP(wxSize(680, 400)));
  const wxSize room = wxDisplay(parent).GetClientArea().GetSize();
  SetSize(std::min(FromDIP(980), room.x - FromDIP(40)), std::min(FromDIP(900), room.y - FromDIP(40)));
  CentreOnParent();
  Bind(wxEVT_CHAR_HOOK, &PreviewDialog::key, this);
  update();
  canvas_->SetFocus();

  moved_ = jobs_.moved.connect([this] {
    if (files_.empty() && !jobs_.running(layout_slot)) canvas_->set_note(tr(N_("There are no pages to show.")));
  });
  jobs_.start(
      layout_slot, N_("Laying out the pages"),
      [this, make = std::move(make)](const base::Progress& progress) {
        auto files = std::make_shared<app::PagedFiles>(make(progress));
        return std::function<void()>([this, files] { show(std::move(*files)); });
      },
      [this](const std::string& sentence) { fail(sentence); });
}

// The bar's children of the jobs are told nothing any more.
PreviewDialog::~PreviewDialog() { canvas_->on_move = nullptr; }

wxSizer* PreviewDialog::build_tools() {
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  const auto add = [&](const char* name, const wxString& label, const wxString& help, std::function<void()> run,
                       int space) {
    auto* button = new wxButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    button->SetName(wxString::FromAscii(name));
    button->SetMinSize(wxSize(std::max(FromDIP(40), button->GetBestSize().x + FromDIP(12)), -1));
    button->SetToolTip(help);
    accessible_name(button, help);
    button->Bind(wxEVT_BUTTON, [run = std::move(run)](wxCommandEvent&) { run(); });
    across->Add(button, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(space)));
    return button;
  };
  back_ = add("page_back", wxString(L"\u2191"), tr(N_("The page before")),
              [this] { canvas_->show_page(canvas_->page() - 1); }, 4);
  on_ = add("page_on", wxString(L"\u2193"), tr(N_("The next page")),
            [this] { canvas_->show_page(canvas_->page() + 1); }, 8);
  page_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                         wxTE_PROCESS_ENTER | wxTE_RIGHT);
  page_->SetName(wxS("page_number"));
  page_->SetMinSize(wxSize(page_->GetSizeFromTextSize(page_->GetTextExtent(wxS("0000")).x).x, -1));
  accessible_name(page_, tr(N_("Page")));
  page_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { go_to_typed_page(); });
  page_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
    event.Skip();
    CallAfter([this] { update(); });
  });
  across->Add(page_, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(6)));
  // As wide as it will ever be: what stands beside it does not move.
  count_ = new wxStaticText(this, wxID_ANY, tr(base::Message(N_("of {count}"), {{"count", "0000"}})),
                            wxDefaultPosition, wxDefaultSize, wxST_NO_AUTORESIZE);
  across->Add(count_, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(16)));

  add("zoom_out", wxString(L"\u2212"), tr(N_("Smaller")), [this] { canvas_->zoom_by(1 / button_zoom_step); }, 4);
  zoom_ = new wxStaticText(this, wxID_ANY, wxS("000 %"), wxDefaultPosition, wxDefaultSize,
                           wxALIGN_CENTRE_HORIZONTAL | wxST_NO_AUTORESIZE);
  across->Add(zoom_, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(4)));
  add("zoom_in", wxS("+"), tr(N_("Larger")), [this] { canvas_->zoom_by(button_zoom_step); }, 8);
  add("fit_width", tr(N_("Page width")), tr(N_("As wide as the window")), [this] { canvas_->fit(PageFit::width); }, 4);
  add("fit_page", tr(N_("Whole page")), tr(N_("As large as the window shows whole")),
      [this] { canvas_->fit(PageFit::page); }, 16);
  print_ = add("print", tr(N_("Print...")), tr(N_("Print these pages")), [this] { print(); }, 4);
  save_ = add("save_as", tr(N_("Save as...")), tr(N_("Save the document of this page as a PDF, Word or web page file")),
              [this] { save(); }, 16);
  of_what_ = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                              wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE);
  across->Add(of_what_, wxSizerFlags(1).CenterVertical());
  return across;
}

void PreviewDialog::show(app::PagedFiles files) {
  files_ = std::move(files);
  canvas_->set_files(files_);
  update();
}

void PreviewDialog::update() {
  const std::size_t count = canvas_ == nullptr ? 0 : canvas_->page_count();
  const bool any = count > 0;
  const std::size_t page = any ? canvas_->page() : 0;
  if (!page_->HasFocus()) page_->ChangeValue(any ? wx(base::to_text(page + 1)) : wxString());
  count_->SetLabel(any ? tr(base::Message(N_("of {count}"), {{"count", base::to_text(count)}})) : wxString());
  zoom_->SetLabel(
      any ? wx(base::to_text(static_cast<std::int64_t>(std::lround(canvas_->zoom() * 100)))) + wxS(" %") : wxString());
  const wxString of_what = any ? wx(canvas_->file().title) : wxString();
  if (of_what_->GetLabelText() != of_what) of_what_->SetLabelText(of_what);
  back_->Enable(any && page > 0);
  on_->Enable(any && page + 1 < count);
  page_->Enable(any);
  save_->Enable(any);
  print_->Enable(any);
}

void PreviewDialog::go_to_typed_page() {
  const auto number = base::parse_int(utf8(page_->GetValue().Strip(wxString::both)));
  const auto last = static_cast<std::int64_t>(canvas_->page_count());
  if (number) canvas_->show_page(static_cast<std::size_t>(std::clamp<std::int64_t>(*number, 1, last) - 1));
  canvas_->SetFocus();
}

void PreviewDialog::save() {
  const FileKind kind{tr(N_("Documents")), "pdf;docx;html"};
  const auto file = ask_save(this, tr(N_("Save the document")), kind, canvas_->file().name + ".pdf");
  if (file) save_to(*file);
}

void PreviewDialog::save_to(const std::filesystem::path& file) {
  jobs_.start(
      save_slot, base::Message(N_("Writing {file}"), {{"file", file.filename().string()}}),
      [this, document = canvas_->file().document, file](const base::Progress&) {
        app::save_document(document->document(), file);
        return std::function<void()>([this, file] {
          messages_->ShowMessage(tr(base::Message(N_("Wrote {file}"), {{"file", file.string()}})), wxICON_INFORMATION);
        });
      },
      [this](const std::string& sentence) { fail(sentence); });
}

void PreviewDialog::print() {
  if (!print_pages(this, files_, GetTitle())) fail(utf8(tr(N_("The printer did not print these pages."))));
}

void PreviewDialog::fail(const std::string& sentence) { messages_->ShowMessage(wx(sentence), wxICON_ERROR); }

void PreviewDialog::key(wxKeyEvent& event) {
  const int code = event.GetKeyCode();
  if (event.ControlDown() && canvas_->page_count() > 0) {
    if (code == 'P') return print();
    if (code == 'S') return save();
    if (code == '+' || code == '=' || code == WXK_NUMPAD_ADD) return canvas_->zoom_by(button_zoom_step);
    if (code == '-' || code == WXK_NUMPAD_SUBTRACT) return canvas_->zoom_by(1 / button_zoom_step);
    if (code == '0') return canvas_->zoom_by(1 / canvas_->zoom());
  }
  if (code == WXK_ESCAPE) {
    Close();
    return;
  }
  if (code == WXK_PAGEUP || code == WXK_PAGEDOWN) canvas_->SetFocus();
  event.Skip();
}

}  // namespace attune::ui
