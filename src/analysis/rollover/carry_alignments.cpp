#include <map>
#include <tuple>

#include "analysis/rollover/editions.h"

namespace attune::analysis {
namespace {

using base::Message;
using model::Alignment;
using model::AlignmentStatus;
using model::Index;
using model::Kind;

class AlignmentCarrier {
 public:
  AlignmentCarrier(const Editions& editions, Rollover& result)
      : editions_(editions), result_(result), rows_(rows_of<Alignment>(result.tables)), next_(next_place(rows_)) {}

  void run() {
    // What is mapped to the new edition already stays as somebody made it.
    for (Index i = 0; i < rows_.size(); ++i)
      if (!editions_.is_replaced(editions_.curriculum.competency_of(i))) keep(rows_[i], true);
    for (Index i = 0; i < rows_.size(); ++i) {
      const Index competency = editions_.curriculum.competency_of(i);
      if (editions_.is_replaced(competency)) carry(i, competency);
    }
    set_rows(result_.tables, std::move(kept_));
  }

 private:
  using Key = std::tuple<base::Uuid, base::Uuid, std::string>;  // from, to, author
  struct Taken {
    std::size_t place;  // in kept_
    bool was_there;
  };

  static Key key_of_alignment(const Alignment& alignment) {
    return {alignment.from(), alignment.competency.uuid, alignment.author};
  }

  void keep(const Alignment& alignment, bool was_there) {
    taken_.try_emplace(key_of_alignment(alignment), Taken{kept_.size(), was_there});
    kept_.push_back(alignment);
  }

  void carry(Index index, Index competency) {
    const std::vector<Index>& successors = editions_.successors[competency];
    const std::string& code = editions_.code(competency);
    if (successors.empty()) {
      result_.left_behind.push_back(
          {Kind::alignment, index, Message(N_("nothing replaces {competency}"), {{"competency", code}})});
      kept_.push_back(rows_[index]);
      return;
    }
    if (successors.size() > 1)
      result_.changed.push_back(
          {Kind::alignment, index,
           Message(N_("{competency} became several: {successors}; each has a part of the weight"),
                   {{"competency", code}, {"successors", editions_.successor_codes(competency)}})});
    ++result_.carried;
    bool moved = false;
    for (const Index successor : successors) {
      Alignment alignment = rows_[index];
      alignment.competency = editions_.curriculum.competencies()[successor].id;
      if (successors.size() > 1)
        alignment.weight = alignment.weight.value_or(1) / static_cast<double>(successors.size());
      const auto taken = taken_.find(key_of_alignment(alignment));
      if (taken != taken_.end()) {
        merge(index, alignment, taken->second, successor);
        continue;
      }
      // The first takes the identity along; the others are new.
      if (moved) {
        alignment.id = model::Id<Alignment>::random();
        alignment.position = next_++;
      }
      moved = true;
      keep(alignment, false);
    }
  }

  void merge(Index index, const Alignment& carried, const Taken& taken, Index successor) {
    Alignment& there = kept_[taken.place];
    if (taken.was_there) {
      result_.changed.push_back({Kind::alignment, index,
                                 Message(N_("it is aligned to {competency} already, which stays as it is"),
                                         {{"competency", editions_.code(successor)}})});
      return;
    }
    const auto rank = [&](const Alignment& alignment) {
      return editions_.curriculum.scale().rank(alignment.level).value_or(0);
    };
    if (rank(carried) > rank(there)) there.level = carried.level;
    there.weight = there.weight.value_or(1) + carried.weight.value_or(1);
    if (carried.status == AlignmentStatus::proposed) there.status = AlignmentStatus::proposed;
    if (carried.rationale != there.rationale && !carried.rationale.empty())
      there.rationale += (there.rationale.empty() ? "" : "; ") + carried.rationale;
    result_.changed.push_back(
        {Kind::alignment, index,
         Message(N_("{competency} replaces several; their alignments are one, with the highest level"),
                 {{"competency", editions_.code(successor)}})});
  }

  const Editions& editions_;
  Rollover& result_;
  std::vector<Alignment> rows_, kept_;
  std::int64_t next_;
  std::map<Key, Taken> taken_;
};

}  // namespace

void carry_alignments(const Editions& editions, const RolloverRequest& request, Rollover& result) {
  if (request.to != model::none) AlignmentCarrier(editions, result).run();
  if (request.alignments == Alignments::as_they_are) return;
  std::vector<Alignment> rows = rows_of<Alignment>(result.tables);
  for (Alignment& alignment : rows) alignment.status = AlignmentStatus::proposed;
  set_rows(result.tables, std::move(rows));
}

}  // namespace attune::analysis
