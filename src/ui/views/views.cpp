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
      {ViewId::overview, N_("Overview"), make<OverviewView>,
       N_("Where the programme stands. Click a bar to see which competencies are behind it and what covers them."),
       "overview"},
      {ViewId::framework, N_("Framework"), make<FrameworkView>,
       N_("What students shall be able to do. Choose a competency to change its words, its target and what it answers "
          "to."),
       "framework"},
      {ViewId::curriculum, N_("Courses and activities"), make<CurriculumView>,
       N_("What students do, in courses and outside them. Choose a thing to change it; Insert adds one, and everything "
          "can be undone."),
       "curriculum"},
      {ViewId::matrix, N_("Matrix"), make<MatrixView>,
       N_("Type I, R or M (or the levels of your scale) in a cell, Delete to clear it. Ranges are copied and pasted to "
          "and from spreadsheets; Space folds."),
       "matrix"},
      {ViewId::gaps, N_("Gaps"), make<GapsView>,
       N_("What the rules found. Choose a gap to read why it matters and what would mend it; what the committee "
          "accepts is waived with a reason."),
       "gaps"},
      {ViewId::planner, N_("Planner"), make<PlannerView>,
       N_("Choose which gaps to close and what may be spent, and plan. Nothing changes before you take what you "
          "ticked."),
       "planner"},
      {ViewId::diagram, N_("Diagram"), make<DiagramView>,
       N_("Turn the wheel to zoom, drag to move, choose a box to learn more. Drag an activity or a course onto a "
          "competency to align it."),
       "diagram"},
      {ViewId::history, N_("History"), make<HistoryView>,
       N_("Everything that was ever changed, by whom. Any of it can be taken back, and the programme can go back to "
          "any point."),
       "history"},
  }};
  return kinds;
}

const ViewKind& view_kind(ViewId id) { return view_kinds()[static_cast<std::size_t>(id)]; }

}  // namespace attune::ui
