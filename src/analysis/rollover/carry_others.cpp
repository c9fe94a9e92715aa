#include "analysis/rollover/editions.h"
#include "base/text.h"

namespace attune::analysis {
namespace {

using base::Message;
using model::Index;
using model::Kind;
using model::none;
using model::Relation;
using model::RelationType;

Message nothing_replaces(const Editions& editions, Index competency) {
  return {N_("nothing replaces {competency}"), {{"competency", editions.code(competency)}}};
}

// Of what was the whole and is now one of several parts: equal no longer, but narrower than what it was equal to.
RelationType of_a_part(RelationType type, bool part_is_from) {
  if (type != RelationType::exact) return type;
  return part_is_from ? RelationType::narrower : RelationType::broader;
}

bool has_relation(const std::vector<Relation>& rows, const Relation& wanted) {
  return std::any_of(rows.begin(), rows.end(), [&](const Relation& row) {
    return row.from == wanted.from && row.to == wanted.to && row.relation == wanted.relation;
  });
}

}  // namespace

void carry_trainings(const Editions& editions, Rollover& result) {
  std::vector<model::Training> rows = rows_of<model::Training>(result.tables);
  for (Index i = 0; i < rows.size(); ++i) {
    const Index competency = editions.curriculum.competencies().index_of(rows[i].competency).value_or(none);
    if (!editions.is_replaced(competency)) continue;
    const std::vector<Index>& successors = editions.successors[competency];
    if (successors.empty()) {
      result.left_behind.push_back({Kind::training, i, nothing_replaces(editions, competency)});
      continue;
    }
    rows[i].competency = editions.curriculum.competencies()[successors.front()].id;
    if (successors.size() > 1)
      result.changed.push_back(
          {Kind::training, i,
           Message(N_("{competency} became several: {successors}; it is about the first now"),
                   {{"competency", editions.code(competency)}, {"successors", editions.successor_codes(competency)}})});
  }
  set_rows(result.tables, std::move(rows));
}

void carry_relations(const Editions& editions, Rollover& result) {
  const auto& competencies = editions.curriculum.competencies();
  const auto& before = editions.curriculum.table<Relation>();
  std::vector<Relation> rows = rows_of<Relation>(result.tables);
  std::int64_t place = next_place(rows);
  for (Index i = 0; i < before.size(); ++i) {
    const Relation& relation = before[i];
    const Index from = competencies.index_of(relation.from).value_or(none);
    const Index to = competencies.index_of(relation.to).value_or(none);
    const bool from_old = editions.is_replaced(from);
    if (relation.relation == RelationType::replaced_by || from_old == editions.is_replaced(to)) continue;
    const Index old = from_old ? from : to, other = from_old ? to : from;
    if (other == none || editions.curriculum.framework_of(other) == editions.to) continue;
    const std::vector<Index>& successors = editions.successors[old];
    if (successors.empty()) {
      result.left_behind.push_back({Kind::relation, i, nothing_replaces(editions, old)});
      continue;
    }
    for (const Index successor : successors) {
      Relation carried = relation;
      (from_old ? carried.from : carried.to) = competencies[successor].id;
      if (successors.size() > 1) carried.relation = of_a_part(relation.relation, from_old);
      if (has_relation(rows, carried)) continue;
      carried.id = model::Id<Relation>::random();
      carried.position = place++;
      rows.push_back(carried);
    }
    if (successors.size() > 1 && relation.relation == RelationType::exact)
      result.changed.push_back(
          {Kind::relation, i,
           Message(N_("{competency} became several: {successors}; none of them is equal to what "
                      "it was equal to"),
                   {{"competency", editions.code(old)}, {"successors", editions.successor_codes(old)}})});
  }
  set_rows(result.tables, std::move(rows));
}

void carry_waivers(const Editions& editions, Rollover& result) {
  const auto& before = editions.curriculum.table<model::Waiver>();
  const auto& left = std::get<model::Table<model::Waiver>>(result.tables);
  std::vector<model::Waiver> rows;
  for (Index i = 0; i < before.size(); ++i) {
    if (left.find(before[i].id) == nullptr) continue;
    model::Waiver waiver = before[i];
    std::string& named = waiver.subject_kind == model::code(Kind::competency) ? waiver.code : waiver.competency;
    const Index competency = named.empty() ? none : editions.replaced_by_code(named);
    if (competency != none) {
      const std::vector<Index>& successors = editions.successors[competency];
      if (successors.size() != 1) {
        // Left where it is it could hide a gap of another competency that has the same code.
        result.left_behind.push_back(
            {Kind::waiver, i,
             successors.empty() ? nothing_replaces(editions, competency)
                                : Message(N_("{competency} became several: {successors}; decide anew for each"),
                                          {{"competency", editions.code(competency)},
                                           {"successors", editions.successor_codes(competency)}})});
        continue;
      }
      named = editions.code(successors.front());
    }
    rows.push_back(std::move(waiver));
  }
  set_rows(result.tables, std::move(rows));
}

void carry_codes(const Editions& editions, Rollover& result) {
  std::vector<model::Coding> rows = rows_of<model::Coding>(result.tables);
  for (Index i = 0; i < rows.size(); ++i) {
    std::vector<std::string> supports;
    for (const std::string& code : rows[i].supports) {
      const Index competency = editions.replaced_by_code(code);
      if (competency == none) {
        supports.push_back(code);
      } else if (editions.successors[competency].empty()) {
        result.left_behind.push_back({Kind::coding, i, nothing_replaces(editions, competency)});
      }
      if (competency == none) continue;
      for (const Index successor : editions.successors[competency])
        if (std::find(supports.begin(), supports.end(), editions.code(successor)) == supports.end())
          supports.push_back(editions.code(successor));
    }
    rows[i].supports = std::move(supports);
  }
  set_rows(result.tables, std::move(rows));
}

}  // namespace attune::analysis
