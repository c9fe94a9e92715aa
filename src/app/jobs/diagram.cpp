#include "app/jobs/diagram.h"

#include "analysis/coverage.h"
#include "app/jobs/diagram_subject.h"
#include "app/jobs/language.h"
#include "app/worker/graphviz.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/text.h"
#include "diagram/dot.h"
#include "diagram/draw.h"
#include "diagram/paper.h"
#include "diagram/svg.h"

namespace attune::app {
namespace {

diagram::Graph graph_of(const model::Curriculum& curriculum, const DiagramOptions& options) {
  const diagram::PictureKind* kind = diagram::find_picture_kind(options.kind);
  if (kind == nullptr)
    throw base::Error(base::ErrorKind::usage,
                      base::Message(N_("there is no diagram {kind}; choose one of {known}"),
                                    {{"kind", options.kind}, {"known", base::join(diagram_kinds(), ", ")}}));
  diagram::PictureOptions picture;
  picture.words = words(output_language(curriculum, options.language));
  picture.date = options.date.empty() ? base::today() : options.date;
  find_subjects(curriculum, *kind, options, picture);
  return kind->make(curriculum, analysis::cover(curriculum), picture);
}

}  // namespace

const std::vector<std::string>& diagram_kinds() {
  static const std::vector<std::string> kinds = [] {
    std::vector<std::string> codes;
    for (const diagram::PictureKind& kind : diagram::picture_kinds()) codes.emplace_back(kind.code);
    return codes;
  }();
  return kinds;
}

diagram::Scene draw_diagram(const model::Curriculum& curriculum, const DiagramOptions& options, std::stop_token stop) {
  return diagram::draw(graph_of(curriculum, options), graphviz_layout(), options.theme, stop);
}

std::string diagram_job(const model::Curriculum& curriculum, const DiagramOptions& options, PictureFormat format,
                        std::stop_token stop) {
  if (format == PictureFormat::dot)
    return diagram::write_dot(graph_of(curriculum, options), diagram::DotDetail::looks, options.theme);
  const diagram::Scene scene = draw_diagram(curriculum, options, stop);
  switch (format) {
    case PictureFormat::pdf: return diagram::write_pdf(scene);
    case PictureFormat::png: return diagram::write_png(scene);
    default: return diagram::write_svg(scene);
  }
}

}  // namespace attune::app
