#include "app/jobs/report_pictures.h"

#include "app/jobs/diagram.h"
#include "app/jobs/picture.h"

namespace attune::app {

publish::Pictures report_pictures(const model::Curriculum& curriculum, const std::vector<std::string>& kinds,
                                  const std::string& language, const std::string& date, std::stop_token stop) {
  publish::Pictures pictures;
  for (const std::string& kind : kinds) {
    DiagramOptions options;
    options.kind = kind;
    options.language = language;
    options.date = date;
    pictures.emplace(kind, picture_of(draw_diagram(curriculum, options, stop)));
  }
  return pictures;
}

}  // namespace attune::app
