#pragma once
// What students shall be able to do: the programme's own framework, and the standards it answers to.

#include "model/kind.h"

namespace attune::model {

enum class FrameworkStatus { unset, draft, adopted, retired };
template <>
inline constexpr auto codes_of<FrameworkStatus> = codes<FrameworkStatus>({{FrameworkStatus::unset, ""},
                                                                          {FrameworkStatus::draft, "draft"},
                                                                          {FrameworkStatus::adopted, "adopted"},
                                                                          {FrameworkStatus::retired, "retired"}});

enum class FrameworkRole { own, standard };
template <>
inline constexpr auto codes_of<FrameworkRole> =
    codes<FrameworkRole>({{FrameworkRole::own, "own"}, {FrameworkRole::standard, "standard"}});

enum class RelationType { exact, broader, narrower, related, replaced_by };
template <>
inline constexpr auto codes_of<RelationType> = codes<RelationType>({{RelationType::exact, "exact"},
                                                                    {RelationType::broader, "broader"},
                                                                    {RelationType::narrower, "narrower"},
                                                                    {RelationType::related, "related"},
                                                                    {RelationType::replaced_by, "replaced by"}});

struct Framework {
  static constexpr Kind kind = Kind::framework;
  Id<Framework> id;
  std::int64_t position = 0;
  std::string key, title, title_2, edition;
  FrameworkStatus status = FrameworkStatus::unset;
  FrameworkRole role = FrameworkRole::own;

  static constexpr auto fields() {
    return std::tuple(field("key", &Framework::key), field("title", &Framework::title),
                      field("title_2", &Framework::title_2), field("edition", &Framework::edition),
                      field("status", &Framework::status), field("role", &Framework::role));
  }
  friend bool operator==(const Framework&, const Framework&) = default;
};

struct Competency {
  static constexpr Kind kind = Kind::competency;
  Id<Competency> id;
  std::int64_t position = 0;
  Id<Framework> framework;
  std::string code;         // unique within its framework by rule
  Id<Competency> parent;    // nil: stands at the top
  std::string dimension;    // "emotional", "cognitive", …: free, rules know the study's six
  std::string title, title_2, statement, statement_2;
  std::string target;       // a level of the programme's scale; empty: any level will do

  static constexpr auto fields() {
    return std::tuple(field("framework", &Competency::framework, OnDelete::follow), field("code", &Competency::code),
                      field("parent", &Competency::parent, OnDelete::follow),
                      field("dimension", &Competency::dimension), field("title", &Competency::title),
                      field("title_2", &Competency::title_2), field("statement", &Competency::statement),
                      field("statement_2", &Competency::statement_2), field("target", &Competency::target));
  }
  friend bool operator==(const Competency&, const Competency&) = default;
};

// Links competencies of two frameworks: `from` is broader than, replaced by, … `to`.
struct Relation {
  static constexpr Kind kind = Kind::relation;
  Id<Relation> id;
  std::int64_t position = 0;
  Id<Competency> from;
  RelationType relation = RelationType::related;
  Id<Competency> to;

  static constexpr auto fields() {
    return std::tuple(field("from", &Relation::from, OnDelete::follow), field("relation", &Relation::relation),
                      field("to", &Relation::to, OnDelete::follow));
  }
  friend bool operator==(const Relation&, const Relation&) = default;
};

}  // namespace attune::model
