#include "app/jobs/course_picture.h"

#include "app/jobs/diagram.h"
#include "app/jobs/picture.h"

namespace attune::app {

publish::Pictures course_pictures(const model::Curriculum& curriculum, model::Index course,
                                  const std::string& language, const std::string& date, std::stop_token stop) {
  DiagramOptions options;
  options.kind = "course";
  options.language = language;
  options.theme = diagram::Theme::print;
  options.date = date;
  options.course = curriculum.courses()[course].code;
  publish::Pictures pictures;
  if (curriculum.find_code<model::Course>(options.course) == course)
    pictures.emplace("course", picture_of(draw_diagram(curriculum, options, stop)));
  return pictures;
}

}  // namespace attune::app
