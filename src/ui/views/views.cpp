#include "ui/views/views.h"

#include <array>

#include "ui/views/curriculum_view.h"
#include "ui/views/diagram_view.h"
#include "ui/views/framework_view.h"
#include "ui/views/gaps_view.h"
#include "ui/views/history_view.h"
#include "ui/views/matrix_view.h"
#include "ui/views/overview_view.h"
#include "ui/views/planner_view.h"

namespace attune::ui {
namespace {

template <class T>
View* make(wxWindow* parent, Workspace& workspace) {
  return new T(parent, workspace);
}

}  // namespace

std::span<const ViewKind> view_kinds() {
  static const std::array<ViewKind, view_count> kinds = {{
      {ViewId::overview, N_("Overview"), make<OverviewView>},
      {ViewId::framework, N_("Framework"), make<FrameworkView>},
      {ViewId::curriculum, N_("Courses and activities"), make<CurriculumView>},
      {ViewId::matrix, N_("Matrix"), make<MatrixView>},
      {ViewId::gaps, N_("Gaps"), make<GapsView>},
      {ViewId::planner, N_("Planner"), make<PlannerView>},
      {ViewId::diagram, N_("Diagram"), make<DiagramView>},
      {ViewId::history, N_("History"), make<HistoryView>},
  }};
  return kinds;
}

const ViewKind& view_kind(ViewId id) { return view_kinds()[static_cast<std::size_t>(id)]; }

}  // namespace attune::ui
