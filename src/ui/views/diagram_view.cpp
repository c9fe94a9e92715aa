#include "ui/views/diagram_view.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/sizer.h>

#include "app/jobs/diagram.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

const std::string slot = "diagram";

}  // namespace

DiagramView::DiagramView(wxWindow* parent, Workspace& workspace)
    : View(parent, workspace), error_(new wxInfoBar(this)), canvas_(new SceneCanvas(this)) {
  canvas_->SetName(wxS("diagram"));
  canvas_->on_select = [this](const diagram::Shape* shape) { describe(shape); };
  canvas_->on_open = [this](const diagram::Shape& shape) {
    if (shape.subjects.empty()) return;
    this->workspace().show({.kind = shape.subjects.front().kind, .id = shape.subjects.front().id});
  };
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(build_tools(), wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  down->Add(error_, wxSizerFlags().Expand());
  down->Add(canvas_, wxSizerFlags(1).Expand());
  SetSizer(down);
}

wxSizer* DiagramView::build_tools() {
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  const auto add = [&](const wxString& label, const wxString& help, std::function<void()> run) {
    auto* button = new wxButton(this, wxID_ANY, label, wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    button->SetMinSize(wxSize(std::max(FromDIP(44), button->GetBestSize().x + FromDIP(12)), -1));
    button->SetToolTip(help);
    accessible_name(button, help);
    button->Bind(wxEVT_BUTTON, [run = std::move(run)](wxCommandEvent&) { run(); });
    across->Add(button, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(4)));
  };
  add(tr(N_("Fit")), tr(N_("Show the whole picture")), [this] { canvas_->fit(); });
  add(wxS("+"), tr(N_("Larger")), [this] { canvas_->zoom(1.25); });
  add(wxString(L"\u2212"), tr(N_("Smaller")), [this] { canvas_->zoom(0.8); });
  what_ = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  across->Add(what_, wxSizerFlags(1).CenterVertical().Border(wxLEFT, FromDIP(8)));
  describe(nullptr);
  return across;
}

void DiagramView::refresh(const model::Changes&) {
  workspace().run(
      slot, N_("Drawing the diagram"),
      [language = words().language()](const model::Snapshot& snapshot, const base::Progress& progress) {
        app::DiagramOptions options;
        options.language = language;
        return app::draw_diagram(*snapshot, options, progress.stop_token());
      },
      [this](diagram::Scene scene) { show(std::move(scene)); },
      [this](const std::string& sentence) {
        error_->ShowMessage(tr(base::Message(N_("The diagram cannot be drawn: {why}"), {{"why", sentence}})),
                            wxICON_ERROR);
      });
}

void DiagramView::show(diagram::Scene scene) {
  error_->Dismiss();
  canvas_->set_scene(std::move(scene));
}

bool DiagramView::reveal(const Place& place) {
  const auto shapes = diagram::shapes_of(canvas_->scene(), place.kind, place.id);
  if (shapes.empty()) return false;
  canvas_->select(shapes.front());
  return true;
}

void DiagramView::describe(const diagram::Shape* shape) {
  if (shape == nullptr) {
    what_->SetLabel(
        tr(N_("Turn the wheel to zoom, drag to move, click a box to learn more, double-click to go there.")));
  } else {
    what_->SetLabel(wx(shape->title + (shape->description.empty() ? "" : ". " + shape->description)));
    what_->SetToolTip(wx(shape->description));
  }
}

}  // namespace attune::ui
