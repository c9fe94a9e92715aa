#include "app/edits/settle.h"

#include <algorithm>

#include "base/clock.h"

namespace attune::app {
namespace {

using model::Alignment;

bool speaks_of(const std::vector<std::string>& authors, const std::string& author) {
  return authors.empty() || std::find(authors.begin(), authors.end(), author) != authors.end();
}

base::Message settle_label(const model::Curriculum& curriculum, const Decision& decision) {
  const std::string from = code_of(curriculum, decision.cell.from);
  const std::string to = code_of(curriculum, ref(decision.cell.competency));
  if (!decision.level)
    return {N_("Settle that {from} has nothing to do with {competency}"), {{"from", from}, {"competency", to}}};
  return {N_("Settle the level of {from} for {competency}: {level}"),
          {{"from", from}, {"competency", to}, {"level", *decision.level}}};
}

}  // namespace

bool settle(Document& document, const Decision& decision) {
  const model::Snapshot before = document.snapshot();
  if (decision.level) require_level(*before, *decision.level);
  return document.edit(settle_label(*before, decision), [&](Edit& edit) {
    std::vector<std::string> missing = decision.authors;
    bool found = false;
    for (const model::Index index : alignments_in(edit.before(), decision.cell)) {
      Alignment alignment = edit.before().alignments()[index];
      if (!speaks_of(decision.authors, alignment.author)) continue;
      found = true;
      std::erase(missing, alignment.author);
      if (!decision.level) {
        edit.remove(alignment.id);
        continue;
      }
      alignment.level = *decision.level;
      alignment.status = model::AlignmentStatus::agreed;
      alignment.reviewed_on = base::today();
      if (alignment != edit.before().alignments()[index]) edit.put(alignment);
    }
    if (!decision.level) return;
    if (decision.authors.empty() && !found) missing = {document.author()};
    for (const std::string& author : missing) edit.put(new_alignment(decision.cell, *decision.level, author));
  });
}

}  // namespace attune::app
