#include "ui/models/history_details.h"

#include "app/history.h"
#include "model/value_words.h"
#include "model/words.h"

namespace attune::ui {
namespace {

// Undoing an edit does the opposite of what it did.
std::vector<app::EntityChange> changes_of(app::Document& document, const storage::JournalEntry& step,
                                          const base::Catalogue& words) {
  auto changes = app::describe_step(document, step.seq, words, app::Values::words);
  std::erase_if(changes, [](const app::EntityChange& change) { return change.kind == model::Kind::extra; });
  if (step.action != storage::Action::undo) return changes;
  for (app::EntityChange& change : changes) {
    if (change.type == model::ChangeType::added)
      change.type = model::ChangeType::removed;
    else if (change.type == model::ChangeType::removed)
      change.type = model::ChangeType::added;
    for (app::FieldChange& field : change.fields) std::swap(field.before, field.after);
  }
  return changes;
}

base::Message words_for(model::ChangeType type) {
  switch (type) {
    case model::ChangeType::added:
      return N_("added");
    case model::ChangeType::removed:
      return N_("deleted");
    case model::ChangeType::changed:
      break;
  }
  return N_("changed");
}

std::string name_in(const app::EntityChange& change, const base::Catalogue& words) {
  if (change.name.empty()) return words.translate(model::kind_word(change.kind));
  // A threshold has a key and no title.
  if (change.kind == model::Kind::policy) return words.translate(model::value_word(change.kind, "key", change.name));
  return change.name;
}

}  // namespace

std::vector<HistoryDetail> history_details(app::Document& document, const storage::JournalEntry& step,
                                           const base::Catalogue& words, const std::set<model::Uuid>& only,
                                           std::size_t most) {
  std::vector<HistoryDetail> details;
  for (const app::EntityChange& change : changes_of(document, step, words)) {
    if (!only.empty() && !only.contains(change.id)) continue;
    if (details.size() >= most) {
      details.push_back({{}, words.translate(N_("and more")), {}, {}, {}});
      break;
    }
    const app::EntityRef thing{change.kind, change.id};
    const std::string name = name_in(change, words);
    if (change.type != model::ChangeType::changed || change.fields.empty())
      details.push_back({thing, name, words_for(change.type).in(words), {}, {}});
    for (const app::FieldChange& field : change.fields)
      details.push_back({thing, name, words.translate(model::field_word(field.field)), field.before, field.after});
  }
  return details;
}

}  // namespace attune::ui
