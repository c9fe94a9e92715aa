#pragma once
// What students do: courses, activities inside and outside them, and how it is assessed.

#include "model/framework.h"
#include "model/people.h"

namespace attune::model {

struct Course {
  static constexpr Kind kind = Kind::course;
  Id<Course> id;
  std::int64_t position = 0;
  std::string code, title, title_2;
  // "humanities", "basic", "professional", "clinical skills", "internship", "empathy"; others are kept, no rule knows
  // them
  std::string course_kind;
  std::string department;
  std::optional<int> year, term;
  std::optional<bool> required;  // empty: required
  std::optional<double> reach;   // share of the cohort that an elective reaches, 0..1
  std::optional<double> credits, theory_hours, practice_hours;
  std::string lead;  // a teacher's code, or a name
  std::vector<Id<Course>> prerequisites;
  std::string description, description_2, resources;
  std::string department_2, resources_2;

  bool is_required() const { return required.value_or(true); }

  static constexpr auto fields() {
    return std::tuple(
        field("code", &Course::code), field("title", &Course::title), field("title_2", &Course::title_2),
        field("kind", &Course::course_kind), field("department", &Course::department), field("year", &Course::year),
        field("term", &Course::term), field("required", &Course::required), field("reach", &Course::reach),
        field("credits", &Course::credits), field("theory_hours", &Course::theory_hours),
        field("practice_hours", &Course::practice_hours), field("lead", &Course::lead),
        field("prerequisites", &Course::prerequisites, OnDelete::forget), field("description", &Course::description),
        field("description_2", &Course::description_2), field("resources", &Course::resources),
        field("department_2", &Course::department_2), field("resources_2", &Course::resources_2));
  }
  friend bool operator==(const Course&, const Course&) = default;
};

enum class Setting { first, second };
template <>
inline constexpr auto codes_of<Setting> = codes<Setting>({{Setting::first, "first"}, {Setting::second, "second"}});

struct Activity {
  static constexpr Kind kind = Kind::activity;
  Id<Activity> id;
  std::int64_t position = 0;
  std::string code;
  Id<Course> course;          // nil: second classroom
  std::string activity_kind;  // "lecture", "volunteering", …: free
  std::string title, title_2;
  std::optional<int> year, term;  // empty: its course's
  std::optional<double> hours;
  std::vector<Id<Method>> methods;  // the first is primary
  std::optional<bool> compulsory;   // of the second classroom; empty: not
  std::optional<double> reach;      // 0..1; empty: see DOMAIN.md, "Reach"
  std::vector<Id<Teacher>> leaders;
  std::string context, culture;
  std::vector<std::string> strategies;  // "S1" … "S8"
  std::string description, description_2, organiser, place;
  std::string context_2, culture_2, organiser_2, place_2;

  Setting setting() const { return course ? Setting::first : Setting::second; }

  static constexpr auto fields() {
    return std::tuple(
        field("code", &Activity::code), field("course", &Activity::course, OnDelete::follow),
        field("kind", &Activity::activity_kind), field("title", &Activity::title), field("title_2", &Activity::title_2),
        field("year", &Activity::year), field("term", &Activity::term), field("hours", &Activity::hours),
        field("methods", &Activity::methods, OnDelete::forget), field("compulsory", &Activity::compulsory),
        field("reach", &Activity::reach), field("leaders", &Activity::leaders, OnDelete::forget),
        field("context", &Activity::context), field("culture", &Activity::culture),
        field("strategies", &Activity::strategies), field("description", &Activity::description),
        field("description_2", &Activity::description_2), field("organiser", &Activity::organiser),
        field("place", &Activity::place), field("context_2", &Activity::context_2),
        field("culture_2", &Activity::culture_2), field("organiser_2", &Activity::organiser_2),
        field("place_2", &Activity::place_2));
  }
  friend bool operator==(const Activity&, const Activity&) = default;
};

enum class Purpose { unset, formative, summative };
template <>
inline constexpr auto codes_of<Purpose> = codes<Purpose>(
    {{Purpose::unset, ""}, {Purpose::formative, "formative"}, {Purpose::summative, "summative"}});

// Of a course or of an activity: one of the two is nil, or both.
struct Assessment {
  static constexpr Kind kind = Kind::assessment;
  Id<Assessment> id;
  std::int64_t position = 0;
  std::string code;
  Id<Course> course;
  Id<Activity> activity;
  std::string title, title_2;
  std::string method;  // AAMC assessment method ("AM004"), or words
  Purpose purpose = Purpose::unset;
  std::string instrument;        // an instrument's code, or words
  std::optional<double> weight;  // percent of the course's or activity's mark
  std::optional<int> year, term;  // empty: its activity's, else its course's

  static constexpr auto fields() {
    return std::tuple(field("code", &Assessment::code), field("course", &Assessment::course, OnDelete::follow),
                      field("activity", &Assessment::activity, OnDelete::follow), field("title", &Assessment::title),
                      field("title_2", &Assessment::title_2), field("method", &Assessment::method),
                      field("purpose", &Assessment::purpose), field("instrument", &Assessment::instrument),
                      field("weight", &Assessment::weight), field("year", &Assessment::year),
                      field("term", &Assessment::term));
  }
  friend bool operator==(const Assessment&, const Assessment&) = default;
};

enum class AlignmentStatus { unset, proposed, agreed };
template <>
inline constexpr auto codes_of<AlignmentStatus> = codes<AlignmentStatus>({{AlignmentStatus::unset, ""},
                                                                          {AlignmentStatus::proposed, "proposed"},
                                                                          {AlignmentStatus::agreed, "agreed"}});

// From exactly one of a course (declared), an activity (taught) or an assessment (assessed) to a competency.
struct Alignment {
  static constexpr Kind kind = Kind::alignment;
  Id<Alignment> id;
  std::int64_t position = 0;
  Id<Course> course;
  Id<Activity> activity;
  Id<Assessment> assessment;
  Id<Competency> competency;
  std::string level;             // a level of the programme's scale; empty: its lowest
  std::optional<double> weight;  // empty: 1
  std::string rationale;
  AlignmentStatus status = AlignmentStatus::unset;  // unset counts as agreed
  std::string author;
  std::string reviewed_on;  // ISO date

  Kind from_kind() const { return course ? Kind::course : activity ? Kind::activity : Kind::assessment; }
  Uuid from() const { return course ? course.uuid : activity ? activity.uuid : assessment.uuid; }

  static constexpr auto fields() {
    return std::tuple(field("course", &Alignment::course, OnDelete::follow),
                      field("activity", &Alignment::activity, OnDelete::follow),
                      field("assessment", &Alignment::assessment, OnDelete::follow),
                      field("competency", &Alignment::competency, OnDelete::follow),
                      field("level", &Alignment::level), field("weight", &Alignment::weight),
                      field("rationale", &Alignment::rationale), field("status", &Alignment::status),
                      field("author", &Alignment::author), field("reviewed_on", &Alignment::reviewed_on));
  }
  friend bool operator==(const Alignment&, const Alignment&) = default;
};

}  // namespace attune::model
