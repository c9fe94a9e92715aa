#pragma once
// The programme itself, the terms it runs over, its own scales, and what was agreed about its rules.

#include "model/kind.h"

namespace attune::model {

// Exactly one in a document.
struct Programme {
  static constexpr Kind kind = Kind::programme;
  Id<Programme> id;
  std::int64_t position = 0;
  std::string title, title_2;
  std::string language = "en";  // of the main texts
  std::string language_2;       // of the second texts; empty: there are none
  std::string institution, institution_2;
  std::string degree, degree_2;
  std::optional<int> years;
  std::optional<int> terms_per_year;
  std::string scale = "irm";  // the scale that levels and targets are codes of

  static constexpr auto fields() {
    return std::tuple(field("title", &Programme::title), field("title_2", &Programme::title_2),
                      field("language", &Programme::language), field("language_2", &Programme::language_2),
                      field("institution", &Programme::institution), field("institution_2", &Programme::institution_2),
                      field("degree", &Programme::degree), field("degree_2", &Programme::degree_2),
                      field("years", &Programme::years), field("terms_per_year", &Programme::terms_per_year),
                      field("scale", &Programme::scale));
  }
  friend bool operator==(const Programme&, const Programme&) = default;
};

// One threshold or switch of the rules, kept as the text that was given ("reach" = "0.8"). See analysis/policy.h.
struct Policy {
  static constexpr Kind kind = Kind::policy;
  Id<Policy> id;
  std::int64_t position = 0;
  std::string key, value;

  static constexpr auto fields() { return std::tuple(field("key", &Policy::key), field("value", &Policy::value)); }
  friend bool operator==(const Policy&, const Policy&) = default;
};

// A level of one of the programme's own scales; the built-in ones are in model/scale.h.
struct ScaleLevel {
  static constexpr Kind kind = Kind::scale_level;
  Id<ScaleLevel> id;
  std::int64_t position = 0;
  std::string scale;  // the scale's name
  std::string code, title, title_2;
  std::optional<int> order;  // lowest first
  std::string colour;        // a colour role: low, middle, high, highest

  static constexpr auto fields() {
    return std::tuple(field("scale", &ScaleLevel::scale), field("code", &ScaleLevel::code),
                      field("title", &ScaleLevel::title), field("title_2", &ScaleLevel::title_2),
                      field("order", &ScaleLevel::order), field("colour", &ScaleLevel::colour));
  }
  friend bool operator==(const ScaleLevel&, const ScaleLevel&) = default;
};

// A named run of terms, both ends included.
struct Stage {
  static constexpr Kind kind = Kind::stage;
  Id<Stage> id;
  std::int64_t position = 0;
  std::string code, title, title_2;
  std::optional<int> from_year, from_term, to_year, to_term;

  static constexpr auto fields() {
    return std::tuple(field("code", &Stage::code), field("title", &Stage::title), field("title_2", &Stage::title_2),
                      field("from_year", &Stage::from_year), field("from_term", &Stage::from_term),
                      field("to_year", &Stage::to_year), field("to_term", &Stage::to_term));
  }
  friend bool operator==(const Stage&, const Stage&) = default;
};

// A finding that people decided to live with. It names its subject by code, so it outlives a new import of it.
struct Waiver {
  static constexpr Kind kind = Kind::waiver;
  Id<Waiver> id;
  std::int64_t position = 0;
  std::string rule;
  std::string subject_kind, code;  // of the finding's subject
  std::string competency;          // where the finding is about one of the subject's competencies
  std::string reason, author;
  std::string until;  // ISO date; empty: for good

  static constexpr auto fields() {
    return std::tuple(field("rule", &Waiver::rule), field("kind", &Waiver::subject_kind), field("code", &Waiver::code),
                      field("competency", &Waiver::competency), field("reason", &Waiver::reason),
                      field("author", &Waiver::author), field("until", &Waiver::until));
  }
  friend bool operator==(const Waiver&, const Waiver&) = default;
};

// A cell of an imported workbook that stands in a column Attune has no use for: kept, and written back on export.
struct Extra {
  static constexpr Kind kind = Kind::extra;
  Id<Extra> id;
  std::int64_t position = 0;
  std::string sheet, column;
  std::string owner;  // the UUID of the entity in whose row it stands, as text
  std::string value;

  static constexpr auto fields() {
    return std::tuple(field("sheet", &Extra::sheet), field("column", &Extra::column), field("owner", &Extra::owner),
                      field("value", &Extra::value));
  }
  friend bool operator==(const Extra&, const Extra&) = default;
};

}  // namespace attune::model
