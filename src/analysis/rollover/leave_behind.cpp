#include <unordered_set>

#include "analysis/rollover/editions.h"

namespace attune::analysis {
namespace {

using base::Message;
using model::Curriculum;
using model::Index;
using model::Kind;

template <class T>
void leave_all(const Curriculum& curriculum, const Message& why, Rollover& result) {
  const auto& table = curriculum.table<T>();
  for (Index i = 0; i < table.size(); ++i) result.left_behind.push_back({T::kind, i, why});
  set_rows(result.tables, std::vector<T>());
}

// Cells of unknown columns go with the row in which they stand.
void leave_their_cells(const Curriculum& curriculum, const std::unordered_set<std::string>& owners, Rollover& result) {
  std::vector<model::Extra> kept;
  for (const model::Extra& extra : curriculum.table<model::Extra>())
    if (!owners.contains(extra.owner)) kept.push_back(extra);
  set_rows(result.tables, std::move(kept));
}

}  // namespace

void leave_measurements(const Curriculum& curriculum, Rollover& result) {
  const Message why(N_("measurements stay with the year in which they were made"));
  leave_all<model::Administration>(curriculum, why, result);
  leave_all<model::Score>(curriculum, why, result);
  leave_all<model::Perception>(curriculum, why, result);
  std::unordered_set<std::string> owners;
  const auto note_owners = [&](const auto& table) {
    for (const auto& row : table) owners.insert(row.id.uuid.to_string());
  };
  note_owners(curriculum.table<model::Administration>());
  note_owners(curriculum.table<model::Score>());
  note_owners(curriculum.table<model::Perception>());
  leave_their_cells(curriculum, owners, result);
}

void leave_ended_waivers(const Curriculum& curriculum, const std::string& today, Rollover& result) {
  std::vector<model::Waiver> kept;
  const auto& waivers = curriculum.table<model::Waiver>();
  for (Index i = 0; i < waivers.size(); ++i) {
    if (waivers[i].until.empty() || waivers[i].until >= today)
      kept.push_back(waivers[i]);
    else
      result.left_behind.push_back(
          {Kind::waiver, i, Message(N_("the waiver ended on {date}"), {{"date", waivers[i].until}})});
  }
  set_rows(result.tables, std::move(kept));
}

void leave_ratings(const Editions& editions, Rollover& result) {
  const auto& perceptions = editions.curriculum.table<model::Perception>();
  if (std::get<model::Table<model::Perception>>(result.tables).empty()) return;
  for (Index i = 0; i < perceptions.size(); ++i) {
    const auto competency = editions.curriculum.competencies().index_of(perceptions[i].competency);
    if (competency && editions.is_replaced(*competency))
      result.left_behind.push_back({Kind::perception, i, N_("people rated what the edition before says")});
  }
}

}  // namespace attune::analysis
