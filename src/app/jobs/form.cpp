#include "app/jobs/form.h"

#include <algorithm>
#include <set>

#include "analysis/coverage.h"
#include "app/jobs/diagram.h"
#include "app/jobs/language.h"
#include "app/jobs/syllabus.h"
#include "app/paths.h"
#include "base/atomic_file.h"
#include "base/text.h"
#include "diagram/kinds.h"
#include "diagram/paper.h"

namespace attune::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view form_ending = ".docx";
constexpr std::string_view picture_group = "diagram";
constexpr std::string_view course_picture = "course";  // the kind that shows the course itself

// The kinds of diagrams that a form may ask for: what they are about is the programme or the course.
std::vector<std::string> form_diagrams() {
  using diagram::Takes;
  std::vector<std::string> kinds;
  for (const diagram::PictureKind& kind : diagram::picture_kinds())
    if (kind.competency != Takes::must && kind.standard != Takes::must && kind.other != Takes::must &&
        (kind.course != Takes::must || kind.code == course_picture))
      kinds.emplace_back(kind.code);
  return kinds;
}

std::string kind_of_picture(const std::string& name) { return name.substr(picture_group.size() + 1); }

// The values of a syllabus; a picture's value says that there is one.
publish::Value form_values(const model::Curriculum& curriculum, const analysis::Coverage& coverage, model::Index course,
                           const publish::SyllabusOptions& options) {
  publish::Value syllabus = publish::syllabus_values(curriculum, coverage, course, options);
  auto values = std::get<publish::Value::Group>(syllabus.data());
  publish::Value::Group pictures;
  for (const std::string& kind : form_diagrams()) pictures.push_back({kind, kind});
  values.push_back({std::string(picture_group), std::move(pictures)});
  return values;
}

publish::FormPicture draw_picture(const model::Curriculum& curriculum, const std::string& kind,
                                  const std::string& language, std::stop_token stop, const std::string& course = {}) {
  DiagramOptions options;
  options.kind = kind;
  options.course = course;
  options.language = language;
  options.theme = diagram::Theme::print;
  const diagram::Scene scene = draw_diagram(curriculum, options, stop);
  constexpr double pixels = 2;    // of the file for one of the picture's: sharp in print
  constexpr double point = 0.75;  // a pixel of the picture
  std::string alternative = scene.title;
  if (!scene.description.empty()) alternative += ". " + scene.description;
  return {diagram::write_png(scene, pixels), scene.size.width * point, scene.size.height * point, alternative};
}

}  // namespace

std::optional<fs::path> find_form(const std::string& template_name) {
  if (base::ascii_lower(template_name).ends_with(form_ending)) return fs::path(template_name);
  if (template_name.find('/') != std::string::npos) return std::nullopt;
  std::error_code ignored;
  for (const fs::path& folder : template_folders()) {
    if (fs::is_regular_file(folder / "syllabus" / (template_name + ".mustache"), ignored)) return std::nullopt;
    if (fs::path form = folder / "forms" / (template_name + std::string(form_ending));
        fs::is_regular_file(form, ignored))
      return form;
  }
  return std::nullopt;
}

std::vector<std::string> form_names() {
  std::set<std::string> names;
  std::error_code ignored;
  for (const fs::path& folder : template_folders())
    for (const auto& entry : fs::directory_iterator(folder / "forms", ignored))
      // Word keeps the owner of an open file in ~$NAME.docx.
      if (const std::string name = entry.path().filename().string();
          name.ends_with(form_ending) && !name.starts_with("~$"))
        names.insert(entry.path().stem().string());
  return {names.begin(), names.end()};
}

const publish::Vocabulary& form_tags() {
  static const publish::Vocabulary tags = [] {
    publish::Vocabulary all = publish::syllabus_tags();
    publish::Tag pictures{std::string(picture_group), publish::TagKind::group, {}, {}, {}};
    for (const std::string& kind : form_diagrams())
      pictures.tags.push_back(
          {kind, publish::TagKind::picture, "the picture that `attune diagram FILE " + kind + "` draws", {}, {}});
    all.push_back(std::move(pictures));
    return all;
  }();
  return tags;
}

publish::Form read_form(const fs::path& file) {
  return publish::Form(file.string(), base::read_file(file), form_tags());
}

SyllabusForm::SyllabusForm(const fs::path& file, const model::Curriculum& curriculum, const std::string& language,
                           const base::Progress& progress)
    : curriculum_(curriculum), form_(read_form(file)) {
  form_.require_no_problems();
  for (const std::string& name : form_.pictures())
    if (const std::string kind = kind_of_picture(name); kind != course_picture)
      pictures_[name] = draw_picture(curriculum, kind, language, progress.stop_token());
}

std::string SyllabusForm::fill(const analysis::Coverage& coverage, model::Index course,
                               const publish::SyllabusOptions& options, std::stop_token stop) const {
  publish::FormPictures pictures = pictures_;
  for (const std::string& name : form_.pictures())
    if (kind_of_picture(name) == course_picture)
      pictures[name] = draw_picture(curriculum_, std::string(course_picture), options.language, stop,
                                    curriculum_.courses()[course].code);
  return form_.fill(form_values(curriculum_, coverage, course, options), options.catalogue, pictures);
}

std::vector<publish::FormPreviewRow> preview_form(const publish::Form& form, const model::Curriculum* curriculum,
                                                  model::Index course, const std::string& language) {
  if (!curriculum) return publish::preview(form, nullptr);
  const publish::SyllabusOptions options = syllabus_options(*curriculum, language);
  const publish::Value values = form_values(*curriculum, analysis::cover(*curriculum), course, options);
  return publish::preview(form, &values, options.catalogue);
}

}  // namespace attune::app
