#pragma once
// What was measured, and what people said: instruments and their scores, ratings of coverage, and coded passages.

#include "model/framework.h"

namespace attune::model {

// A measure, such as an empathy scale. Its items are never kept.
struct Instrument {
  static constexpr Kind kind = Kind::instrument;
  Id<Instrument> id;
  std::int64_t position = 0;
  std::string code, title, title_2;
  std::optional<double> min, max;
  std::vector<std::string> subscales;

  static constexpr auto fields() {
    return std::tuple(field("code", &Instrument::code), field("title", &Instrument::title),
                      field("min", &Instrument::min), field("max", &Instrument::max),
                      field("subscales", &Instrument::subscales), field("title_2", &Instrument::title_2));
  }
  friend bool operator==(const Instrument&, const Instrument&) = default;
};

// An instrument given to a cohort.
struct Administration {
  static constexpr Kind kind = Kind::administration;
  Id<Administration> id;
  std::int64_t position = 0;
  std::string code;
  Id<Instrument> instrument;
  std::string cohort;
  std::optional<int> year, term;
  std::string date;  // ISO

  static constexpr auto fields() {
    return std::tuple(field("code", &Administration::code),
                      field("instrument", &Administration::instrument, OnDelete::follow),
                      field("cohort", &Administration::cohort), field("year", &Administration::year),
                      field("term", &Administration::term), field("date", &Administration::date));
  }
  friend bool operator==(const Administration&, const Administration&) = default;
};

struct Score {
  static constexpr Kind kind = Kind::score;
  Id<Score> id;
  std::int64_t position = 0;
  Id<Administration> administration;
  std::string subscale;  // empty: the whole instrument
  std::optional<int> n;
  std::optional<double> mean, sd;

  static constexpr auto fields() {
    return std::tuple(field("administration", &Score::administration, OnDelete::follow),
                      field("subscale", &Score::subscale), field("n", &Score::n), field("mean", &Score::mean),
                      field("sd", &Score::sd));
  }
  friend bool operator==(const Score&, const Score&) = default;
};

// How well a group finds a competency covered, 1 to 5.
struct Perception {
  static constexpr Kind kind = Kind::perception;
  Id<Perception> id;
  std::int64_t position = 0;
  std::string group;  // "students", "doctors", "teachers"
  Id<Competency> competency;
  std::optional<int> n;
  std::optional<double> mean;

  static constexpr auto fields() {
    return std::tuple(field("group", &Perception::group),
                      field("competency", &Perception::competency, OnDelete::follow), field("n", &Perception::n),
                      field("mean", &Perception::mean));
  }
  friend bool operator==(const Perception&, const Perception&) = default;
};

// An interview, paper or policy.
struct Source {
  static constexpr Kind kind = Kind::source;
  Id<Source> id;
  std::int64_t position = 0;
  std::string code, source_kind, title, group, date, title_2;

  static constexpr auto fields() {
    return std::tuple(field("code", &Source::code), field("kind", &Source::source_kind), field("title", &Source::title),
                      field("group", &Source::group), field("date", &Source::date),
                      field("title_2", &Source::title_2));
  }
  friend bool operator==(const Source&, const Source&) = default;
};

// A code of the qualitative analysis: open, axial or theme, by its place in the tree.
struct Coding {
  static constexpr Kind kind = Kind::coding;
  Id<Coding> id;
  std::int64_t position = 0;
  std::string code;
  Id<Coding> parent;
  std::string title, title_2;
  std::vector<std::string> supports;  // codes of competencies, methods and strategies

  static constexpr auto fields() {
    return std::tuple(field("code", &Coding::code), field("parent", &Coding::parent, OnDelete::follow),
                      field("title", &Coding::title), field("title_2", &Coding::title_2),
                      field("supports", &Coding::supports));
  }
  friend bool operator==(const Coding&, const Coding&) = default;
};

// A passage of a source with the code that a coder gave it.
struct Excerpt {
  static constexpr Kind kind = Kind::excerpt;
  Id<Excerpt> id;
  std::int64_t position = 0;
  Id<Source> source;
  std::string coder;
  Id<Coding> coding;
  std::string text;

  static constexpr auto fields() {
    return std::tuple(field("source", &Excerpt::source, OnDelete::follow), field("coder", &Excerpt::coder),
                      field("code", &Excerpt::coding, OnDelete::follow), field("text", &Excerpt::text));
  }
  friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

}  // namespace attune::model
