#include "publish/syllabus.h"

#include "base/atomic_file.h"
#include "publish/template.h"
#include "publish/words.h"

namespace attune::publish {

Document syllabus(const model::Curriculum& curriculum, const analysis::Coverage& coverage, model::Index course,
                  const SyllabusOptions& options) {
  const auto file = find_template(options.folders, "syllabus", options.template_name);
  const Template form({file.string(), base::read_file(file)}, syllabus_tags());
  const std::string xhtml = form.fill(syllabus_values(curriculum, coverage, course, options), options.catalogue);
  Document document = read_xhtml(xhtml, form.file(), options.pictures);
  document.language = options.language;
  document.created = options.created;
  document.paper = options.paper;
  const model::Programme& programme = curriculum.programme();
  document.author =
      Words(curriculum, options.catalogue, options.language).pick(programme.institution, programme.institution_2);
  return document;
}

}  // namespace attune::publish
