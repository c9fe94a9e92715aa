#include "diagram/kinds.h"

#include <algorithm>

#include "base/message.h"
#include "diagram/kinds/alignment.h"
#include "diagram/kinds/competency.h"
#include "diagram/kinds/course.h"
#include "diagram/kinds/coverage.h"
#include "diagram/kinds/diff.h"
#include "diagram/kinds/dimensions.h"
#include "diagram/kinds/gaps/gaps.h"
#include "diagram/kinds/heatmap.h"
#include "diagram/kinds/hours.h"
#include "diagram/kinds/map.h"
#include "diagram/kinds/methods.h"
#include "diagram/kinds/prerequisites.h"
#include "diagram/kinds/progression.h"
#include "diagram/kinds/radar.h"
#include "diagram/kinds/scores.h"
#include "diagram/kinds/second_classroom.h"
#include "diagram/kinds/standards.h"
#include "diagram/kinds/strategies.h"

namespace attune::diagram {

const std::vector<PictureKind>& picture_kinds() {
  static const std::vector<PictureKind> kinds = {
      {.code = "gaps",
       .shows = N_("What feeds each competency, and what is missing"),
       .example = "",
       .make = gap_graph},
      {.code = "map",
       .shows = N_("The courses term by term, with what each teaches of every branch"),
       .example = "--lines",
       .competency = Takes::maybe,
       .lines = Takes::maybe,
       .make = map_graph},
      {.code = "competency",
       .shows = N_("Everything that feeds one competency, along the terms"),
       .example = "--competency E1",
       .competency = Takes::must,
       .make = competency_graph},
      {.code = "course",
       .shows = N_("One course: its activities, the competencies they teach, and how these are assessed"),
       .example = "--course EMP201",
       .course = Takes::must,
       .make = course_graph},
      {.code = "progression",
       .shows = N_("Competencies by terms, with levels, silences and steps back"),
       .example = "",
       .competency = Takes::maybe,
       .make = progression_graph},
      {.code = "heatmap",
       .shows = N_("Courses by competencies"),
       .example = "--competency E",
       .competency = Takes::maybe,
       .make = heatmap_graph},
      {.code = "alignment",
       .shows = N_("What is declared, taught and assessed, and what is not all three"),
       .example = "",
       .competency = Takes::maybe,
       .make = alignment_graph},
      {.code = "dimensions",
       .shows = N_("Each dimension's share of every stage"),
       .example = "",
       .make = dimensions_graph},
      {.code = "strategies",
       .shows = N_("What uses the eight strategies, and which are empty"),
       .example = "",
       .make = strategies_graph},
      {.code = "methods",
       .shows = N_("Teaching methods by mode, and the competencies that they teach"),
       .example = "",
       .competency = Takes::maybe,
       .make = methods_graph},
      {.code = "prerequisites",
       .shows = N_("Which courses build on which: the longest chain, and what is out of order"),
       .example = "",
       .make = prerequisites_graph},
      {.code = "standards",
       .shows = N_("The elements of a standard, what answers to them, and what is not met"),
       .example = "--standard cn-standard-2016",
       .standard = Takes::must,
       .make = standards_graph},
      {.code = "second-classroom",
       .shows = N_("Activities outside courses, and the competencies that they teach"),
       .example = "",
       .competency = Takes::maybe,
       .make = second_classroom_graph},
      {.code = "coverage",
       .shows = N_("Bars: what is covered by each definition, by dimension, stage and classroom"),
       .example = "",
       .make = coverage_graph},
      {.code = "hours", .shows = N_("Bars: the hours of each method and mode"), .example = "", .make = hours_graph},
      {.code = "radar",
       .shows = N_("Dimensions around a circle, beside their targets"),
       .example = "",
       .make = radar_graph},
      {.code = "scores", .shows = N_("What was measured, before and after"), .example = "", .make = scores_graph},
      {.code = "diff",
       .shows = N_("What differs between two versions of a programme"),
       .example = "--with medicine-2026.attune",
       .other = Takes::must,
       .make = diff_graph},
  };
  return kinds;
}

const PictureKind* find_picture_kind(std::string_view code) {
  const auto& kinds = picture_kinds();
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const PictureKind& kind) { return kind.code == code; });
  return found == kinds.end() ? nullptr : &*found;
}

}  // namespace attune::diagram
