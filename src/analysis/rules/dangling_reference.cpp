#include <algorithm>

#include <fmt/format.h>

#include "analysis/rules/gap.h"
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
  const Rule& rule;
  std::vector<Gap>& gaps;

  void found(Kind kind, Index subject, Message message) const {
    gaps.push_back(gap_of(curriculum, rule, kind, subject, std::move(message)));
  }
};

// References to things that are not there: storage forbids them, other programs' files may hold them.
void check_references(const Search& search) {
  model::for_each_entity([&]<class T>() {
    const auto& rows = search.curriculum.table<T>();
    model::for_each_field<T>([&](const auto& field) {
      using Value = typename std::remove_cvref_t<decltype(field)>::value_type;
      using To = model::Target<Value>;
      if constexpr (!std::is_void_v<To>) {
        const auto is_missing = [&](const auto& id) { return id && !search.curriculum.table<To>().index_of(id); };
        for (Index i = 0; i < rows.size(); ++i) {
          const auto& value = rows[i].*field.member;
          bool missing = false;
          if constexpr (model::is_reference<Value>)
            missing = is_missing(value);
          else
            missing = std::any_of(value.begin(), value.end(), is_missing);
          if (!missing) continue;
          const bool named = !model::code_of(rows[i]).empty();
          search.found(T::kind, i,
                       Message(named ? N_("{code} {title}: the {target} it refers to is not there.")
                                     : N_("The {target} that this {kind} refers to is not there."))
                           .with("target", Message(model::kind_word(To::kind)))
                           .with("kind", Message(model::kind_word(T::kind))));
        }
      }
    });
  });
}

void check_levels(const Search& search) {
  const Curriculum& curriculum = search.curriculum;
  const model::Scale& scale = curriculum.scale();
  if (scale.levels.empty()) {
    search.gaps.push_back(gap_of_programme(
        search.rule, Message(N_("The programme's scale {scale} has no levels.")).with("scale", scale.name)));
    return;
  }
  for (Index competency = 0; competency < curriculum.competencies().size(); ++competency) {
    const std::string& target = curriculum.competencies()[competency].target;
    if (scale.rank(target) || !is_own(curriculum, competency)) continue;
    search.found(Kind::competency, competency,
                 Message(N_("{code} {title}: its target {target} is not on the scale {scale}."))
                     .with("target", target)
                     .with("scale", scale.name));
  }
  for (Index at = 0; at < curriculum.alignments().size(); ++at) {
    const model::Alignment& alignment = curriculum.alignments()[at];
    const Index from = curriculum.from_of(at), competency = curriculum.competency_of(at);
    if (from == none || competency == none || scale.rank(alignment.level)) continue;
    search.gaps.push_back(
        gap_of(curriculum, search.rule, alignment.from_kind(), from, competency,
               Message(N_("{code} {title}: the level {level} it gives {competency} {competency_title} "
                          "is not on the scale {scale}."))
                   .with("level", alignment.level)
                   .with("scale", scale.name)));
  }
}

// Whether following the parents leads back to the competency.
bool is_in_circle(const model::Table<model::Competency>& rows, Index competency) {
  const model::Competency* at = rows.find(rows[competency].parent);
  for (std::size_t steps = 0; at != nullptr && steps < rows.size(); ++steps, at = rows.find(at->parent))
    if (at->id == rows[competency].id) return true;
  return false;
}

void check_parents(const Search& search) {
  const auto& rows = search.curriculum.competencies();
  for (Index competency = 0; competency < rows.size(); ++competency) {
    const model::Competency* parent = rows.find(rows[competency].parent);
    // A parent that the snapshot accepts needs no second look.
    if (parent == nullptr || search.curriculum.parent_of(competency) != none) continue;
    if (parent->framework != rows[competency].framework)
      search.found(Kind::competency, competency,
                   Message(N_("{code} {title}: its parent {parent} belongs to another framework."))
                       .with("parent", parent->code));
    else if (is_in_circle(rows, competency))
      search.found(Kind::competency, competency, N_("{code} {title}: its parents lead back to itself."));
  }
}

void check_strategies(const Search& search) {
  const auto& rows = search.curriculum.activities();
  for (Index activity = 0; activity < rows.size(); ++activity)
    for (const std::string& strategy : rows[activity].strategies)
      if (std::none_of(strategies.begin(), strategies.end(),
                       [&](const Strategy& known) { return known.code == strategy; }))
        search.found(Kind::activity, activity,
                     Message(N_("{code} {title}: there is no strategy {strategy}.")).with("strategy", strategy));
}

void check_term(const Search& search, Kind kind, Index subject, std::optional<int> year, std::optional<int> term) {
  if (!year) return;
  const Curriculum& curriculum = search.curriculum;
  const auto number = curriculum.term_number(year, term);
  const int in_year = term.value_or(1);
  if (*number >= 1 && *number <= curriculum.term_count() && in_year >= 1 && in_year <= curriculum.terms_per_year())
    return;
  search.found(kind, subject,
               Message(N_("{code} {title}: {term} is not one of the programme's terms, {first} to {last}."))
                   .with("term", fmt::format("Y{}.{}", *year, in_year))
                   .with("first", term_name(curriculum, 1))
                   .with("last", term_name(curriculum, curriculum.term_count())));
}

// What has no time of its own has its course's, which is looked at there.
template <class T>
void check_own_terms(const Search& search, const model::Course* course, Index i) {
  const T& row = search.curriculum.table<T>()[i];
  if (!row.year && !row.term) return;
  check_term(search, T::kind, i, row.year || course == nullptr ? row.year : course->year,
             row.term || course == nullptr ? row.term : course->term);
}

void check_terms(const Search& search) {
  const Curriculum& curriculum = search.curriculum;
  const auto course_at = [&](Index course) { return course == none ? nullptr : &curriculum.courses()[course]; };
  for (Index i = 0; i < curriculum.courses().size(); ++i) check_own_terms<model::Course>(search, nullptr, i);
  for (Index i = 0; i < curriculum.activities().size(); ++i)
    check_own_terms<model::Activity>(search, course_at(curriculum.course_of(i)), i);
  for (Index i = 0; i < curriculum.assessments().size(); ++i)
    check_own_terms<model::Assessment>(search, course_at(curriculum.course_of_assessment(i)), i);
  for (Index i = 0; i < curriculum.stages().size(); ++i) {
    const model::Stage& stage = curriculum.stages()[i];
    check_term(search, Kind::stage, i, stage.from_year, stage.from_term);
    check_term(search, Kind::stage, i, stage.to_year, stage.to_term);
    const auto from = curriculum.term_number(stage.from_year, stage.from_term);
    const auto to = curriculum.term_number(stage.to_year, stage.to_term ? stage.to_term : curriculum.terms_per_year());
    if (from && to && *to < *from) search.found(Kind::stage, i, N_("{code} {title}: it ends before it begins."));
  }
}

void find_dangling_reference(const Curriculum& curriculum, const Coverage&, const Rule& rule, std::vector<Gap>& gaps) {
  const Search search{curriculum, rule, gaps};
  check_references(search);
  check_levels(search);
  check_parents(search);
  check_strategies(search);
  check_terms(search);
}

}  // namespace

const Rule dangling_reference = {
    "dangling-reference",
    N_("Refers to something that is not there"),
    N_("A level, term, parent or strategy that does not exist is passed over by every count, so the numbers say less "
       "than "
       "people meant to write."),
    N_("Correct the reference, or add what it refers to."),
    Severity::error,
    find_dangling_reference,
};

}  // namespace attune::analysis::rules
