#include "ui/views/diagram_view.h"

#include <algorithm>

#include <wx/sizer.h>

#include "ui/dialogs/pick_dialog.h"
#include "ui/models/alignable.h"
#include "ui/models/scene_search.h"
#include "ui/support/post.h"
#include "ui/support/search.h"
#include "ui/support/splitter.h"
#include "ui/support/text.h"
#include "ui/widgets/align_drop.h"

namespace attune::ui {
namespace {

const std::string diagram_slot = "diagram";
constexpr int side_width = 375;

}  // namespace

DiagramView::DiagramView(wxWindow* parent, Workspace& workspace)
    : View(parent, workspace), self_(std::make_shared<DiagramView*>(this)) {
  build();
  connect();
  level_wanted = [this](wxPoint at, const auto& things, const auto& competency) {
    return ask_level(canvas_, at, this->workspace(), things, competency);
  };
}

void DiagramView::build() {
  bar_ = new DiagramBar(this, workspace());
  trouble_ = new wxInfoBar(this);
  trouble_->SetName(wxS("diagram_trouble"));
  splitter_ = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
  splitter_->SetMinimumPaneSize(FromDIP(200));
  keep_second(*splitter_, FromDIP(side_width));
  canvas_ = new SceneCanvas(splitter_);
  canvas_->SetName(wxS("diagram"));
  side_ = new DiagramSide(splitter_, workspace());
  splitter_->SplitVertically(canvas_, side_, FromDIP(-side_width));
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(bar_, wxSizerFlags().Expand().Border(wxALL, FromDIP(5)));
  down->Add(trouble_, wxSizerFlags().Expand());
  down->Add(splitter_, wxSizerFlags(1).Expand());
  SetSizer(down);
}

void DiagramView::connect() {
  canvas_->on_select = [this](const diagram::Shape*) { chosen(canvas_->selected()); };
  canvas_->on_open = [this](const diagram::Shape& shape) { open(shape); };
  canvas_->on_menu = [this](wxPoint at) { show_menu(at); };
  canvas_->can_drag = [this](const diagram::Shape& shape) {
    return workspace().writable() && !alignable_among(shape.subjects).empty();
  };
  canvas_->takes = [](const diagram::Shape&, const diagram::Shape& onto) { return bool(competency_of(onto.subjects)); };
  canvas_->on_drop = [this](const diagram::Shape& dragged, const diagram::Shape& onto, wxPoint at) {
    align(alignable_among(dragged.subjects), competency_of(onto.subjects), at);
  };
  canvas_->SetDropTarget(new AlignDrop(*canvas_, [this](const app::EntityRef& what, wxPoint at) {
    canvas_->drag_over([](const diagram::Shape& shape) { return bool(competency_of(shape.subjects)); }, at);
    const std::size_t target = canvas_->drop_target();
    canvas_->drag_away();
    if (target < canvas_->scene().shapes.size())
      align({what}, competency_of(canvas_->scene().shapes[target].subjects), at);
  }));
  side_->list().on_select = [this](std::size_t place) {
    if (!choosing_) select(place);
  };
  side_->list().on_open = [this](std::size_t) { open_selected(); };
  side_->list().on_menu = [this] { show_menu(canvas_->ScreenToClient(wxGetMousePosition())); };
  side_->things().on_select = [this](const app::EntityRef& what) { side_->details().show(what); };
  side_->things().on_open = [this](const app::EntityRef& what) {
    workspace().show({.kind = what.kind, .id = what.id});
  };
  bar_->on_kind = [this] { draw(SceneCanvas::Arrival::fresh); };
  bar_->on_version = [this] { choose_version(); };
  bar_->on_pick = [this](const std::vector<Option>& things, const std::string& now) -> std::optional<std::string> {
    const auto picked = pick(this, tr(N_("What the diagram is about")), things, {now}, Pick::one);
    if (!picked || picked->empty()) return std::nullopt;
    return picked->front();
  };
  bar_->on_fit = [this] { canvas_->fit(); };
  bar_->on_larger = [this] { canvas_->zoom(1.25); };
  bar_->on_smaller = [this] { canvas_->zoom(0.8); };
  bar_->on_search = [this] { look_for(); };
  bar_->on_next = [this] { look_for_next(); };
  bar_->on_side = [this](Side side) { show_side(side); };
  bar_->on_picture_menu = [this] {
    wxMenu menu;
    fill_picture_menu(menu);
    PopupMenu(&menu);
  };
  lead_down(*bar_->search(), *canvas_);
  trouble_->Bind(
      wxEVT_BUTTON, [this](wxCommandEvent&) { draw(arrival_); }, wxID_REFRESH);
  jobs_moved_ = workspace().jobs().moved.connect([this] { note_job(); });
}

void DiagramView::refresh(const model::Changes& changes) {
  if (changes.everything) bar_->set_version({}, nullptr);
  bar_->refresh();
  side_->things().refresh();
  // What was never drawn is still to come as a fresh picture.
  draw(changes.everything ? SceneCanvas::Arrival::fresh : arrival_);
}

void DiagramView::draw(SceneCanvas::Arrival arrival) {
  trouble_->Dismiss();
  arrival_ = arrival;
  // Work of before is stopped when this starts, and that is no trouble.
  waiting_ = false;
  if (!bar_->has_thing()) {
    workspace().jobs().cancel(diagram_slot);
    scene_ = {};
    show_filtered(arrival);
    return tell(bar_->kind().about == About::version
                    ? N_("Choose the file with the version that the programme is compared with.")
                    : N_("The programme has nothing yet that this diagram could be about."),
                Again::no);
  }
  workspace().run(
      diagram_slot, N_("Drawing the diagram"),
      [options = bar_->options(), earlier = bar_->kind().about == About::version ? bar_->version() : nullptr](
          const model::Snapshot& snapshot, const base::Progress& progress) {
        return draw_kind(snapshot, earlier, options, progress.stop_token());
      },
      [this](diagram::Scene scene) { show(std::move(scene)); },
      [this](const std::string& sentence) {
        waiting_ = false;
        tell({N_("The diagram cannot be drawn: {why}"), {{"why", sentence}}});
      });
  waiting_ = true;
}

// Work that ends without an answer was stopped by a person: what is shown is not the picture of now.
void DiagramView::note_job() {
  if (!waiting_ || workspace().jobs().running(diagram_slot)) return;
  post([self = std::weak_ptr(self_)] {
    const auto view = self.lock();
    if (!view || !(*view)->waiting_ || (*view)->workspace().jobs().running(diagram_slot)) return;
    (*view)->waiting_ = false;
    (*view)->tell(N_("Drawing was stopped; the diagram is not that of the programme as it is now."));
  });
}

void DiagramView::tell(const base::Message& sentence, Again again) {
  for (const int button : {wxID_REFRESH, wxID_CLOSE})
    if (trouble_->HasButtonId(button)) trouble_->RemoveButton(button);
  if (again == Again::offered)
    trouble_->AddButton(wxID_REFRESH, tr(N_("Draw again")));
  else
    trouble_->AddButton(wxID_CLOSE, tr(N_("Close")));
  trouble_->ShowMessage(tr(sentence), wxICON_WARNING);
}

void DiagramView::show(diagram::Scene scene) {
  waiting_ = false;
  trouble_->Dismiss();
  scene_ = std::move(scene);
  if (arrival_ == SceneCanvas::Arrival::fresh) filter_.show_all();
  show_filtered(arrival_);
  arrival_ = SceneCanvas::Arrival::next;
  if (wanted_) reveal(*std::exchange(wanted_, std::nullopt));
  if (std::exchange(print_wanted_, false)) print_picture();
}

void DiagramView::show_filtered(SceneCanvas::Arrival arrival) {
  canvas_->set_scene(filter_.apply(scene_), arrival);
  side_->list().show(canvas_->scene());
  chosen(canvas_->selected());
  found_ = shapes_with(canvas_->scene(), utf8(bar_->search()->GetValue()));
  canvas_->show_found(found_);
  bar_->show_count(0, found_.size());
}

bool DiagramView::reveal(const Place& place) {
  if (waiting_) {
    wanted_ = place;
    return true;
  }
  const auto shapes = diagram::shapes_of(canvas_->scene(), place.kind, place.id);
  if (shapes.empty()) return false;
  select(static_cast<std::size_t>(shapes.front() - canvas_->scene().shapes.data()));
  return true;
}

Place DiagramView::here() const {
  const auto* shape = canvas_->selected_shape();
  if (shape == nullptr || shape->subjects.empty()) return {.view = ViewId::diagram};
  return {shape->subjects.front().kind, shape->subjects.front().id, {}, ViewId::diagram};
}

void DiagramView::select(std::size_t place) { canvas_->select(place); }

// Whoever it was that chose: canvas, list and details say the same.
void DiagramView::chosen(std::size_t place) {
  choosing_ = true;
  side_->list().select(place);
  side_->details().show(canvas_->scene(), place);
  choosing_ = false;
}

void DiagramView::look_for() {
  found_ = shapes_with(canvas_->scene(), utf8(bar_->search()->GetValue()));
  canvas_->show_found(found_);
  bar_->show_count(found_.empty() ? 0 : 1, found_.size());
  if (!found_.empty()) select(found_.front());
}

void DiagramView::look_for_next() {
  if (found_.empty()) return;
  const std::size_t at = canvas_->selected();
  auto next = at == diagram::no_shape ? found_.begin() : std::ranges::upper_bound(found_, at);
  if (next == found_.end()) next = found_.begin();
  bar_->show_count(static_cast<std::size_t>(next - found_.begin()) + 1, found_.size());
  select(*next);
}

void DiagramView::show_side(Side side) {
  bar_->set_side(side);
  if (side == Side::hidden) return void(splitter_->Unsplit(side_));
  splitter_->SplitVertically(canvas_, side_, FromDIP(-side_width));
  place_sash(*splitter_);
}

}  // namespace attune::ui
