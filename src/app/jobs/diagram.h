#pragma once
// Pictures of a programme.

#include <stop_token>
#include <string>

#include "diagram/scene.h"
#include "model/curriculum.h"

namespace attune::app {

struct DiagramOptions {
  std::string kind = "gaps";
  std::string language;  // empty: the programme's main language
  diagram::Theme theme = diagram::Theme::light;
};

// "svg", "pdf", "png" or "dot".
enum class PictureFormat { svg, pdf, png, dot };

// The kinds of diagrams, as on the command line.
const std::vector<std::string>& diagram_kinds();

// The finished picture. Safe on any thread. Throws Error(usage) for an unknown kind, and what the worker throws.
diagram::Scene draw_diagram(const model::Curriculum& curriculum, const DiagramOptions& options,
                            std::stop_token stop = {});

// The picture as a file's bytes.
std::string diagram_job(const model::Curriculum& curriculum, const DiagramOptions& options, PictureFormat format,
                        std::stop_token stop = {});

}  // namespace attune::app
