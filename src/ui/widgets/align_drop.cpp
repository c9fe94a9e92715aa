#include "ui/widgets/align_drop.h"

#include <string_view>

#include "ui/models/alignable.h"
#include "ui/support/post.h"
#include "ui/support/text.h"
#include "ui/widgets/scene_canvas.h"

namespace attune::ui {
namespace {

const std::string course_prefix = "course:", activity_prefix = "activity:";

app::EntityRef read_thing(std::string_view bytes) {
  for (const auto& [prefix, kind] :
       {std::pair{course_prefix, model::Kind::course}, std::pair{activity_prefix, model::Kind::activity}})
    if (bytes.starts_with(prefix))
      if (const auto id = base::Uuid::parse(std::string(bytes.substr(prefix.size())))) return {kind, *id};
  return {};
}

}  // namespace

wxDataFormat data_format_of_things() { return wxDataFormat(wxS("application/x-attune-thing")); }

wxDataObject* dragged_data(const app::EntityRef& what) {
  const std::string bytes = (what.kind == model::Kind::course ? course_prefix : activity_prefix) + what.id.to_string();
  auto* data = new wxCustomDataObject(data_format_of_things());
  data->SetData(bytes.size(), bytes.data());
  return data;
}

AlignDrop::AlignDrop(SceneCanvas& canvas, Drop drop)
    : canvas_(canvas), drop_(std::move(drop)), data_(new wxCustomDataObject(data_format_of_things())) {
  SetDataObject(data_);
}

wxDragResult AlignDrop::OnDragOver(wxCoord x, wxCoord y, wxDragResult result) {
  // What is none of ours goes on to the window around the canvas.
  if (wxDropTarget::OnDragOver(x, y, result) == wxDragNone) return wxDragNone;
  canvas_.drag_over([](const diagram::Shape& shape) { return bool(competency_of(shape.subjects)); }, {x, y});
  // Also beside a competency: GTK would take the drag away from a window that refuses it once.
  return wxDragCopy;
}

void AlignDrop::OnLeave() { canvas_.drag_away(); }

wxDragResult AlignDrop::OnData(wxCoord x, wxCoord y, wxDragResult) {
  if (!GetData()) return wxDragNone;
  const app::EntityRef what = read_thing({static_cast<const char*>(data_->GetData()), data_->GetSize()});
  if (!what) return wxDragNone;
  // Later: a menu within the drop would keep the desktop waiting.
  post([drop = drop_, what, at = wxPoint(x, y)] { drop(what, at); });
  return wxDragCopy;
}

}  // namespace attune::ui
