#pragma once
// Who teaches, with which methods, and what the staff were trained in.

#include "model/kind.h"

namespace attune::model {

struct Competency;

enum class Mode { unset, passive, interactive, practice, reflection };
template <>
inline constexpr auto codes_of<Mode> = codes<Mode>({{Mode::unset, ""},
                                                    {Mode::passive, "passive"},
                                                    {Mode::interactive, "interactive"},
                                                    {Mode::practice, "practice"},
                                                    {Mode::reflection, "reflection"}});

struct Method {
  static constexpr Kind kind = Kind::method;
  Id<Method> id;
  std::int64_t position = 0;
  std::string code, title, title_2;
  Mode mode = Mode::unset;
  std::string aamc;  // AAMC instructional method, "IM013"
  std::string evidence, evidence_2;

  static constexpr auto fields() {
    return std::tuple(field("code", &Method::code), field("title", &Method::title), field("title_2", &Method::title_2),
                      field("mode", &Method::mode), field("aamc", &Method::aamc), field("evidence", &Method::evidence),
                      field("evidence_2", &Method::evidence_2));
  }
  friend bool operator==(const Method&, const Method&) = default;
};

struct Teacher {
  static constexpr Kind kind = Kind::teacher;
  Id<Teacher> id;
  std::int64_t position = 0;
  std::string code, name, department, name_2, department_2;

  static constexpr auto fields() {
    return std::tuple(field("code", &Teacher::code), field("name", &Teacher::name),
                      field("department", &Teacher::department), field("name_2", &Teacher::name_2),
                      field("department_2", &Teacher::department_2));
  }
  friend bool operator==(const Teacher&, const Teacher&) = default;
};

// A staff-development event (strategy S7) that a teacher took part in.
struct Training {
  static constexpr Kind kind = Kind::training;
  Id<Training> id;
  std::int64_t position = 0;
  std::string code, title;
  Id<Teacher> teacher;
  Id<Method> method;
  std::string date;  // ISO
  Id<Competency> competency;
  std::string title_2;

  static constexpr auto fields() {
    return std::tuple(field("code", &Training::code), field("title", &Training::title),
                      field("teacher", &Training::teacher, OnDelete::forget),
                      field("method", &Training::method, OnDelete::forget), field("date", &Training::date),
                      field("competency", &Training::competency, OnDelete::forget),
                      field("title_2", &Training::title_2));
  }
  friend bool operator==(const Training&, const Training&) = default;
};

}  // namespace attune::model
