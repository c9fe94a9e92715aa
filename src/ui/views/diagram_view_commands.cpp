// What people do with what is chosen in a diagram, and with the picture.

#include <algorithm>
#include <cmath>

#include "base/atomic_file.h"
#include "diagram/paper.h"
#include "diagram/svg.h"
#include "ui/dialogs/pick_dialog.h"
#include "ui/dialogs/print_dialog.h"
#include "ui/models/alignable.h"
#include "ui/models/names.h"
#include "ui/support/ask_file.h"
#include "ui/support/clipboard.h"
#include "ui/support/menu.h"
#include "ui/support/text.h"
#include "ui/views/diagram_view.h"

namespace attune::ui {
namespace {

const std::string picture_slot = "picture", version_slot = "version";
// A picture that other programs still take.
constexpr double most_pixels = 24e6;

Place place_of(const app::EntityRef& what) { return {.kind = what.kind, .id = what.id}; }

std::string bytes_of(const diagram::Scene& scene, const std::string& extension) {
  if (extension == ".pdf") return diagram::write_pdf(scene);
  if (extension == ".png") return diagram::write_png(scene);
  return diagram::write_svg(scene);
}

}  // namespace

void DiagramView::open(const diagram::Shape& shape) {
  if (shape.subjects.empty()) return;
  // Of several the one that stands in the form, where the form is about this shape.
  const bool in_form = canvas_->selected_shape() == &shape && side_->details().shown();
  const app::EntityRef first{shape.subjects.front().kind, shape.subjects.front().id};
  workspace().show(place_of(in_form ? side_->details().shown() : first));
}

void DiagramView::open_selected() {
  if (const auto* shape = canvas_->selected_shape()) open(*shape);
}

void DiagramView::edit_selected() {
  show_side(Side::shown);
  side_->details().pane().form().focus("title");
}

void DiagramView::show_only_selected() {
  if (canvas_->selected_shape() == nullptr) return;
  filter_.show_only(canvas_->scene(), canvas_->selected());
  show_filtered(SceneCanvas::Arrival::next);
}

void DiagramView::hide_selected() {
  const auto* shape = canvas_->selected_shape();
  if (shape == nullptr) return;
  filter_.hide(*shape);
  show_filtered(SceneCanvas::Arrival::next);
}

void DiagramView::show_all() {
  filter_.show_all();
  show_filtered(SceneCanvas::Arrival::next);
}

void DiagramView::draw_selected() {
  const auto* shape = canvas_->selected_shape();
  if (shape == nullptr || shape->subjects.empty()) return;
  const auto& curriculum = *workspace().snapshot();
  const app::EntityRef what{shape->subjects.front().kind, shape->subjects.front().id};
  bar_->choose(kind_about(curriculum, what, bar_->kind()), value_of(curriculum, what));
  draw(SceneCanvas::Arrival::fresh);
}

void DiagramView::choose_version() {
  if (const auto file = ask_open(this, tr(N_("Compare with an earlier version")), programmes())) compare_with(*file);
}

void DiagramView::compare_with(const std::filesystem::path& file) {
  workspace().run(
      version_slot, {N_("Reading {file}"), {{"file", file.filename().string()}}},
      [file](const model::Snapshot&, const base::Progress&) {
        return app::Document::open(file, app::OpenMode::read_only)->snapshot();
      },
      [this, name = file.stem().string()](const model::Snapshot& version) { show_version(name, version); });
}

void DiagramView::show_version(const std::string& name, model::Snapshot version) {
  bar_->set_version(name, std::move(version));
  draw(SceneCanvas::Arrival::fresh);
}

void DiagramView::compare_with(const std::string& name, model::Snapshot version) {
  bar_->choose("diff", {});
  show_version(name, std::move(version));
}

void DiagramView::align(const std::vector<app::EntityRef>& things, const model::Id<model::Competency>& to, wxPoint at) {
  if (things.empty() || !to || !workspace().writable()) return;
  const auto choice = level_wanted(at, things, to);
  if (!choice) return;
  workspace().apply([&](app::Document& document) { return app::set_level(document, choice->cell, choice->level); });
}

void DiagramView::align_selected() {
  const auto* shape = canvas_->selected_shape();
  const auto things = shape == nullptr ? std::vector<app::EntityRef>() : alignable_among(shape->subjects);
  if (things.empty() || !workspace().writable()) return;
  const model::Snapshot snapshot = workspace().snapshot();
  std::vector<Option> options;
  for (const model::Competency& competency : snapshot->competencies())
    options.push_back({competency.id.uuid.to_string(),
                       name_of(*snapshot, app::ref(competency), texts_for(*snapshot, words().language()))});
  const auto picked = pick(this, tr(N_("Align to which competency?")), options, {}, Pick::one);
  if (!picked || picked->empty()) return;
  const auto id = base::Uuid::parse(picked->front());
  const wxSize size = canvas_->GetClientSize();
  if (id) align(things, {*id}, {size.x / 2, size.y / 2});
}

void DiagramView::show_menu(wxPoint at) {
  wxMenu menu;
  fill_shape_menu(menu);
  if (menu.GetMenuItemCount() > 0) menu.AppendSeparator();
  add_item(
      menu, tr(N_("Show all")), [this] { show_all(); }, filter_.all() ? Enabled::no : Enabled::yes);
  menu.AppendSeparator();
  fill_picture_menu(menu);
  canvas_->PopupMenu(&menu, at);
}

void DiagramView::fill_shape_menu(wxMenu& menu) {
  const auto* shape = canvas_->selected_shape();
  if (shape == nullptr) return;
  const Enabled has_subject = shape->subjects.empty() ? Enabled::no : Enabled::yes;
  add_item(
      menu, tr(N_("Go there")), [this] { open_selected(); }, has_subject);
  add_item(
      menu, tr(N_("Edit")), [this] { edit_selected(); }, has_subject);
  const app::EntityRef first = shape->subjects.empty()
                                   ? app::EntityRef{}
                                   : app::EntityRef{shape->subjects.front().kind, shape->subjects.front().id};
  const auto& curriculum = *workspace().snapshot();
  const std::string kind = kind_about(curriculum, first, bar_->kind());
  const bool is_shown = kind == bar_->kind().id && value_of(curriculum, first) == bar_->thing();
  add_item(
      menu, tr(N_("Diagram of this alone")), [this] { draw_selected(); },
      kind.empty() || is_shown ? Enabled::no : Enabled::yes);
  add_item(
      menu, tr(N_("History of this")), [this, first] { workspace().show(history_of(first)); }, has_subject);
  if (!alignable_among(shape->subjects).empty())
    add_item(
        menu, tr(N_("Align to a competency...")), [this] { align_selected(); },
        workspace().writable() ? Enabled::yes : Enabled::no);
  menu.AppendSeparator();
  add_item(menu, tr(N_("Show only this and what hangs on it")), [this] { show_only_selected(); });
  add_item(menu, tr(N_("Hide")), [this] { hide_selected(); });
}

void DiagramView::fill_picture_menu(wxMenu& menu) {
  const Enabled there = scene_.size.width > 0 ? Enabled::yes : Enabled::no;
  add_item(
      menu, tr(N_("Copy as a picture")), [this] { copy_picture(); }, there);
  add_item(
      menu, tr(N_("Copy as SVG")), [this] { copy_svg(); }, there);
  add_item(
      menu, tr(N_("Save the picture as...")), [this] { save_picture(); }, there);
  add_item(
      menu, tr(N_("Print...")), [this] { print_picture(); }, there);
}

diagram::Scene DiagramView::picture() const {
  diagram::Scene scene = canvas_->scene();
  scene.theme = diagram::Theme::light;
  return scene;
}

void DiagramView::copy_picture() {
  workspace().run(
      picture_slot, N_("Copying the picture"),
      [scene = picture()](const model::Snapshot&, const base::Progress&) {
        const double pixels = scene.size.width * scene.size.height;
        return diagram::write_png(scene, std::min(2.0, std::sqrt(most_pixels / std::max(1.0, pixels))));
      },
      [this](const std::string& png) {
        copy_bytes({{"image/png", png}});
        workspace().say(N_("The picture is on the clipboard."));
      });
}

void DiagramView::copy_svg() {
  workspace().run(
      picture_slot, N_("Copying the picture"),
      [scene = picture()](const model::Snapshot&, const base::Progress&) { return diagram::write_svg(scene); },
      [this](const std::string& svg) {
        copy_bytes({{"image/svg+xml", svg}, {"text/plain;charset=utf-8", svg}});
        workspace().say(N_("The picture is on the clipboard, as SVG."));
      });
}

void DiagramView::save_picture() {
  const FileKind kind{tr(N_("Pictures")), "svg;pdf;png"};
  const std::string name = workspace().document()->file().stem().string() + "-" + bar_->kind().id + ".svg";
  if (const auto output = ask_save(this, tr(N_("Save the picture")), kind, name)) save_picture_to(*output);
}

void DiagramView::save_picture_to(const std::filesystem::path& output) {
  workspace().run(
      picture_slot, {N_("Writing {file}"), {{"file", output.filename().string()}}},
      [scene = picture(), output](const model::Snapshot&, const base::Progress&) {
        base::write_file(output, bytes_of(scene, output.extension().string()));
        return output;
      },
      [this](const std::filesystem::path& file) {
        workspace().say({N_("Wrote {file}"), {{"file", file.string()}}});
      });
}

void DiagramView::print_picture() {
  print_wanted_ = waiting_;
  if (waiting_ || canvas_->scene().size.width <= 0) return;
  PrintDialog(wxGetTopLevelParent(this), picture()).ShowModal();
}

}  // namespace attune::ui
