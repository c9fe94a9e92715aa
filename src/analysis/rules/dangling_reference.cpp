#include <algorithm>

#include <fmt/format.h>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "analysis/strategies.h"
#include "model/words.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;
using model::none;

// What every part of the check needs, and where it puts what it finds.
struct Search {
  const Curriculum& curriculum;
  Found& found;
};

// Calls visit(kind) for each field of the entity that refers to something of that kind which is not there: storage
// forbids that, other programs' files may hold it.
template <class T, class Visitor>
void for_each_missing(const Curriculum& curriculum, Index i, const Visitor& visit) {
  if constexpr (std::is_same_v<T, model::Alignment>)
    if (curriculum.is_whole(i)) return;
  const T& row = curriculum.table<T>()[i];
  model::for_each_field<T>([&](const auto& field) {
    using Value = typename std::remove_cvref_t<decltype(field)>::value_type;
    using To = model::Target<Value>;
    if constexpr (!std::is_void_v<To>) {
      const auto is_missing = [&](const auto& id) { return id && !curriculum.table<To>().index_of(id); };
      const auto& value = row.*field.member;
      bool missing = false;
      if constexpr (model::is_reference<Value>)
        missing = is_missing(value);
      else
        missing = std::any_of(value.begin(), value.end(), is_missing);
      if (missing) visit(To::kind);
    }
  });
}

template <class T>
void check_references(const Search& search, Index i) {
  for_each_missing<T>(search.curriculum, i, [&](Kind target) {
    search.found.add({T::kind, i}, [&] {
      const bool named = !model::code_of(search.curriculum.table<T>()[i]).empty();
      return Telling{Message(named ? N_("{code} {title}: the {target} it refers to is not there.")
                                   : N_("The {target} that this {kind} refers to is not there."))
                         .with("target", Message(model::kind_word(target)))
                         .with("kind", Message(model::kind_word(T::kind)))};
    });
  });
}

void check_scale(const Search& search) {
  if (const model::Scale& scale = search.curriculum.scale(); scale.levels.empty())
    search.found.add(Subject{}, [&] {
      return Telling{Message(N_("The programme's scale {scale} has no levels.")).with("scale", scale.name)};
    });
}

void check_target(const Search& search, Index competency) {
  const Curriculum& curriculum = search.curriculum;
  const model::Scale& scale = curriculum.scale();
  const std::string& target = curriculum.competencies()[competency].target;
  if (scale.levels.empty() || scale.rank(target) || !is_own(curriculum, competency)) return;
  search.found.add({Kind::competency, competency}, [&] {
    return Telling{Message(N_("{code} {title}: its target {target} is not on the scale {scale}."))
                       .with("target", target)
                       .with("scale", scale.name)};
  });
}

void check_levels(const Search& search, Kind kind, Index from, std::span<const Index> alignments) {
  const Curriculum& curriculum = search.curriculum;
  if (curriculum.scale().levels.empty()) return;
  for (const Index at : alignments) {
    const Index competency = curriculum.competency_of(at);
    if (competency == none || curriculum.level_of(at)) continue;
    search.found.add({kind, from}, competency, [&] {
      return Telling{Message(N_("{code} {title}: the level {level} it gives {competency} {competency_title} "
                                "is not on the scale {scale}."))
                         .with("level", curriculum.alignments()[at].level)
                         .with("scale", curriculum.scale().name)};
    });
  }
}

// Whether following the parents leads back to the competency.
bool is_in_circle(const model::Table<model::Competency>& rows, Index competency) {
  const model::Competency* at = rows.find(rows[competency].parent);
  for (std::size_t steps = 0; at != nullptr && steps < rows.size(); ++steps, at = rows.find(at->parent))
    if (at->id == rows[competency].id) return true;
  return false;
}

void check_parent(const Search& search, Index competency) {
  const auto& rows = search.curriculum.competencies();
  // A parent that the snapshot accepts needs no second look.
  if (search.curriculum.parent_of(competency) != none) return;
  const model::Competency* parent = rows.find(rows[competency].parent);
  if (parent == nullptr) return;
  if (parent->framework != rows[competency].framework)
    search.found.add({Kind::competency, competency}, [&] {
      return Telling{Message(N_("{code} {title}: its parent {parent} belongs to another framework."))
                         .with("parent", parent->code)};
    });
  else if (is_in_circle(rows, competency))
    search.found.add({Kind::competency, competency},
                     [] { return Telling{Message(N_("{code} {title}: its parents lead back to itself."))}; });
}

void check_strategies(const Search& search, Index activity) {
  for (const std::string& strategy : search.curriculum.activities()[activity].strategies)
    if (!strategy_place(strategy))
      search.found.add({Kind::activity, activity}, [&] {
        return Telling{Message(N_("{code} {title}: there is no strategy {strategy}.")).with("strategy", strategy)};
      });
}

void check_term(const Search& search, Kind kind, Index subject, std::optional<int> year, std::optional<int> term) {
  if (!year) return;
  const Curriculum& curriculum = search.curriculum;
  const auto number = curriculum.term_number(year, term);
  const int in_year = term.value_or(1);
  if (*number >= 1 && *number <= curriculum.term_count() && in_year >= 1 && in_year <= curriculum.terms_per_year())
    return;
  search.found.add({kind, subject}, [&] {
    return Telling{Message(N_("{code} {title}: {term} is not one of the programme's terms, {first} to {last}."))
                       .with("term", Message(N_("year {year}, term {term}"),
                                             {{"year", std::to_string(*year)}, {"term", std::to_string(in_year)}}))
                       .with("first", term_words(curriculum, 1))
                       .with("last", term_words(curriculum, curriculum.term_count()))};
  });
}

// What has no time of its own has its course's, which is looked at there.
template <class T>
void check_own_terms(const Search& search, const model::Course* course, Index i) {
  const T& row = search.curriculum.table<T>()[i];
  if (!row.year && !row.term) return;
  check_term(search, T::kind, i, row.year || course == nullptr ? row.year : course->year,
             row.term || course == nullptr ? row.term : course->term);
}

void check_stage(const Search& search, Index i) {
  const Curriculum& curriculum = search.curriculum;
  const model::Stage& stage = curriculum.stages()[i];
  check_term(search, Kind::stage, i, stage.from_year, stage.from_term);
  check_term(search, Kind::stage, i, stage.to_year, stage.to_term);
  const auto from = curriculum.term_number(stage.from_year, stage.from_term);
  const auto to = curriculum.term_number(stage.to_year, stage.to_term ? stage.to_term : curriculum.terms_per_year());
  if (from && to && *to < *from)
    search.found.add({Kind::stage, i},
                     [] { return Telling{Message(N_("{code} {title}: it ends before it begins."))}; });
}

void find_dangling_reference(const Facts& facts, Subject subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  const Search search{curriculum, found};
  const Index i = subject.index;
  const auto course_at = [&](Index course) { return course == none ? nullptr : &curriculum.courses()[course]; };
  model::with_entity(subject.kind, [&]<class T>() { check_references<T>(search, i); });
  switch (subject.kind) {
    case Kind::programme:
      check_scale(search);
      break;
    case Kind::stage:
      check_stage(search, i);
      break;
    case Kind::competency:
      check_target(search, i);
      check_parent(search, i);
      break;
    case Kind::course:
      check_levels(search, subject.kind, i, curriculum.alignments_of_course(i));
      check_own_terms<model::Course>(search, nullptr, i);
      break;
    case Kind::activity:
      check_levels(search, subject.kind, i, curriculum.alignments_of_activity(i));
      check_strategies(search, i);
      check_own_terms<model::Activity>(search, course_at(curriculum.course_of(i)), i);
      break;
    case Kind::assessment:
      check_levels(search, subject.kind, i, curriculum.alignments_of_assessment(i));
      check_own_terms<model::Assessment>(search, course_at(curriculum.course_of_assessment(i)), i);
      break;
    default:
      break;
  }
}

}  // namespace

bool is_about_a_missing_thing(const Curriculum& curriculum, const Gap& gap) {
  if (gap.rule != dangling_reference.id || gap.subject == none) return false;
  bool misses = false;
  model::with_entity(gap.kind,
                     [&]<class T>() { for_each_missing<T>(curriculum, gap.subject, [&](Kind) { misses = true; }); });
  return misses;
}

const Rule dangling_reference = {
    "dangling-reference",
    N_("Refers to something that is not there"),
    N_("A level, term, parent or strategy that does not exist is passed over by every count, so the numbers say less "
       "than "
       "people meant to write."),
    N_("Correct the reference, or add what it refers to."),
    Severity::error,
    Scope::each,
    find_dangling_reference,
};

}  // namespace attune::analysis::rules
