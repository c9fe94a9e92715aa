#pragma once
// Pictures of a programme.

#include <stop_token>
#include <string>

#include "diagram/kinds.h"
#include "diagram/scene.h"
#include "model/curriculum.h"

namespace attune::app {

struct DiagramOptions {
  std::string kind = "gaps";
  std::string language;  // empty: the programme's main language
  diagram::Theme theme = diagram::Theme::light;
  std::string date;  // ISO, stands in the picture; empty: today
  // What it is about, by code; empty: not asked for. A competency may be named as "framework:code".
  std::string course, competency, standard;
  diagram::Lines lines = diagram::Lines::on_demand;
  model::Snapshot other;  // the later version that the programme is compared with
};

// "svg", "pdf", "png" or "dot".
enum class PictureFormat { svg, pdf, png, dot };

// The kinds of diagrams, as on the command line.
const std::vector<std::string>& diagram_kinds();

// The finished picture; write_svg, write_pdf, write_png and paint_picture (diagram/paper.h) make something to embed of
// it. Safe on any thread. Throws Error(usage) for an unknown kind, for an option that the kind does not take, and for a
// code that nothing has, and what the worker throws.
diagram::Scene draw_diagram(const model::Curriculum& curriculum, const DiagramOptions& options,
                            std::stop_token stop = {});

// The picture as a file's bytes.
std::string diagram_job(const model::Curriculum& curriculum, const DiagramOptions& options, PictureFormat format,
                        std::stop_token stop = {});

}  // namespace attune::app
