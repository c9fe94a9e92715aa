#include "ui/models/field_specs.h"

#include "app/edits/field_text.h"
#include "ui/models/field_options.h"

namespace attune::ui {
namespace {

using model::Kind;
using Specs = std::vector<FieldSpec>;

bool is_elective(const model::Curriculum& curriculum, const app::EntityRef& what) {
  const auto* course = app::find<model::Course>(curriculum, what);
  return course != nullptr && course->required == false;
}

bool is_in_course(const model::Curriculum& curriculum, const app::EntityRef& what) {
  if (const auto* assessment = app::find<model::Assessment>(curriculum, what))
    return curriculum.course_of_assessment(*curriculum.assessments().index_of(assessment->id)) != model::none;
  const auto* activity = app::find<model::Activity>(curriculum, what);
  return activity != nullptr && activity->course;
}

bool is_outside_courses(const model::Curriculum& curriculum, const app::EntityRef& what) {
  return !is_in_course(curriculum, what);
}

// Empty, it is taken from the course.
FieldSpec in_course(FieldSpec spec) {
  spec.hint = N_("Empty: as its course");
  spec.hint_concerns = is_in_course;
  return spec;
}

FieldSpec outside(FieldSpec spec) {
  spec.concerns = is_outside_courses;
  return spec;
}

const Specs& course_fields() {
  static const Specs specs = {
      {"code", N_("Code"), Input::number},
      {"title", N_("Title"), Input::line, "title_2"},
      {"kind", N_("Kind"), Input::choice, {}, options::course_kinds},
      {"department",
       N_("Department"),
       Input::suggest,
       "department_2",
       options::departments,
       {},
       options::departments_2},
      {"year", N_("Year"), Input::number},
      {"term", N_("Term of the year"), Input::number},
      {"required", N_("Required"), Input::choice, {}, options::required},
      {"reach", N_("Reach"), Input::number, {}, nullptr, N_("Share of the cohort, 0 to 1 or %"), nullptr, is_elective},
      {"credits", N_("Credits"), Input::number},
      {"theory_hours", N_("Theory hours"), Input::number},
      {"practice_hours", N_("Practice hours"), Input::number},
      {"lead", N_("Lead"), Input::suggest, {}, options::things<model::Teacher>},
      {"prerequisites", N_("Prerequisites"), Input::codes, {}, options::things<model::Course>},
      {"description", N_("Description"), Input::text, "description_2"},
      {"resources", N_("Resources"), Input::text, "resources_2"},
  };
  return specs;
}

const Specs& activity_fields() {
  static const Specs specs = {
      {"code", N_("Code"), Input::number},
      {"title", N_("Title"), Input::line, "title_2"},
      {"course", N_("Course"), Input::code, {}, options::things<model::Course>, N_("Empty: second classroom")},
      {"kind", N_("Kind"), Input::suggest, {}, options::activity_kinds},
      in_course({"year", N_("Year"), Input::number}),
      in_course({"term", N_("Term of the year"), Input::number}),
      {"hours", N_("Hours"), Input::number},
      {"methods", N_("Methods"), Input::codes, {}, options::things<model::Method>, N_("The first is the primary one")},
      {"leaders", N_("Leaders"), Input::codes, {}, options::things<model::Teacher>},
      outside({"compulsory", N_("Attendance"), Input::choice, {}, options::compulsory}),
      {"reach", N_("Reach"), Input::number, {}, nullptr, N_("Share of the cohort, 0 to 1 or %")},
      {"strategies", N_("Strategies"), Input::codes, {}, options::strategies},
      {"context", N_("Clinical context"), Input::line, "context_2"},
      {"culture", N_("Culture"), Input::line, "culture_2"},
      outside({"organiser", N_("Organiser"), Input::line, "organiser_2"}),
      outside({"place", N_("Place"), Input::line, "place_2"}),
      {"description", N_("Description"), Input::text, "description_2"},
  };
  return specs;
}

const Specs& assessment_fields() {
  static const Specs specs = {
      {"code", N_("Code"), Input::number},
      {"title", N_("Title"), Input::line, "title_2"},
      {"course", N_("Course"), Input::code, {}, options::things<model::Course>},
      {"activity", N_("Activity"), Input::code, {}, options::things<model::Activity>},
      {"method", N_("Method"), Input::line},
      {"purpose", N_("Purpose"), Input::choice, {}, options::purposes},
      {"instrument", N_("Instrument"), Input::suggest, {}, options::things<model::Instrument>},
      {"weight", N_("Weight (%)"), Input::number, {}, nullptr, N_("Percent of the mark")},
      in_course({"year", N_("Year"), Input::number}),
      in_course({"term", N_("Term of the year"), Input::number}),
  };
  return specs;
}

const Specs& stage_fields() {
  static const Specs specs = {
      {"code", N_("Code"), Input::number},           {"title", N_("Title"), Input::line, "title_2"},
      {"from_year", N_("From year"), Input::number}, {"from_term", N_("From term"), Input::number},
      {"to_year", N_("To year"), Input::number},     {"to_term", N_("To term"), Input::number},
  };
  return specs;
}

const Specs& framework_fields() {
  static const Specs specs = {
      {"key", N_("Key"), Input::line},
      {"title", N_("Title"), Input::line, "title_2"},
      {"edition", N_("Edition"), Input::number},
      {"status", N_("Status"), Input::choice, {}, options::framework_statuses},
      {"role", N_("Role"), Input::choice, {}, options::framework_roles},
  };
  return specs;
}

const Specs& competency_fields() {
  static const Specs specs = {
      {"code", N_("Code"), Input::number},
      {"title", N_("Title"), Input::line, "title_2"},
      {"statement", N_("Statement"), Input::text, "statement_2"},
      {"dimension", N_("Dimension"), Input::choice, {}, options::dimensions},
      {"target", N_("Target level"), Input::choice, {}, options::levels},
      {"parent", N_("Stands under"), Input::code, {}, options::things<model::Competency>},
  };
  return specs;
}

}  // namespace

bool is_shown(const FieldSpec& spec, const model::Curriculum& curriculum, const app::EntityRef& what) {
  if (spec.concerns == nullptr || spec.concerns(curriculum, what)) return true;
  return !app::field_text(curriculum, what, spec.field).empty() ||
         (!spec.second.empty() && !app::field_text(curriculum, what, spec.second).empty());
}

std::optional<std::string> common_text(const model::Curriculum& curriculum, const std::vector<app::EntityRef>& things,
                                       std::string_view field) {
  std::optional<std::string> common;
  for (const app::EntityRef& what : things) {
    std::string text = app::field_text(curriculum, what, field);
    if (common && *common != text) return std::nullopt;
    common = std::move(text);
  }
  return common;
}

std::span<const FieldSpec> field_specs(Kind kind) {
  switch (kind) {
    case Kind::course:
      return course_fields();
    case Kind::activity:
      return activity_fields();
    case Kind::assessment:
      return assessment_fields();
    case Kind::stage:
      return stage_fields();
    case Kind::framework:
      return framework_fields();
    case Kind::competency:
      return competency_fields();
    default:
      return {};
  }
}

}  // namespace attune::ui
