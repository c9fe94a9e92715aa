#include "app/history_index.h"

#include <algorithm>

#include "base/text.h"
#include "storage/connection.h"
#include "storage/journal.h"

namespace attune::app {
namespace {

using model::Kind;
using model::Uuid;

// Whether the field of the kind says what the thing belongs to.
bool is_owner(Kind kind, std::string_view name) {
  bool owner = false;
  model::with_entity(kind, [&]<class T>() {
    model::for_each_field<T>([&](const auto& field) {
      if (field.name == name) owner = field.on_delete == model::OnDelete::follow;
    });
  });
  return owner;
}

void add_text(std::string& text, const std::optional<storage::StoredValue>& value) {
  const auto* words = value ? std::get_if<std::string>(&*value) : nullptr;
  if (words != nullptr && !words->empty()) text += *words + '\n';
}

}  // namespace

std::shared_ptr<const HistoryIndex> HistoryIndex::read(const std::filesystem::path& file,
                                                       const std::shared_ptr<const HistoryIndex>& before,
                                                       const base::Progress& progress) {
  storage::Connection connection(file, storage::Access::read_only);
  const storage::Journal journal(connection);
  const auto& entries = journal.entries();
  auto index = before ? std::make_shared<HistoryIndex>(*before) : std::make_shared<HistoryIndex>();
  for (std::size_t at = index->size(); at < entries.size(); ++at) {
    progress.at(static_cast<double>(at) / static_cast<double>(entries.size()));
    if (entries[at].action == storage::Action::edit)
      index->add(storage::read_changeset(connection, journal.changeset(entries[at].seq)));
    else
      index->steps_.push_back(nullptr);
  }
  return index;
}

void HistoryIndex::add(const std::vector<storage::StoredChange>& changes) {
  auto step = std::make_shared<Step>();
  for (const storage::StoredChange& change : changes) {
    step->things.push_back({change.kind, change.id});
    kinds_.insert(change.kind);
    for (const storage::StoredField& field : change.fields) {
      add_text(step->text, field.before);
      if (field.before != field.after) add_text(step->text, field.after);
      if (!is_owner(change.kind, field.name)) continue;
      for (const auto& value : {field.before, field.after})
        if (const auto* owner = value ? std::get_if<Uuid>(&*value) : nullptr; owner != nullptr && *owner)
          belongings_[*owner].push_back(change.id);
    }
  }
  step->text = base::fold(step->text);
  steps_.push_back(std::move(step));
}

const HistoryIndex::Step* HistoryIndex::step(std::int64_t seq) const {
  return seq < 1 || static_cast<std::size_t>(seq) > steps_.size() ? nullptr
                                                                  : steps_[static_cast<std::size_t>(seq) - 1].get();
}

bool HistoryIndex::touches(std::int64_t seq, Kind kind) const {
  const Step* known = step(seq);
  return known != nullptr &&
         std::ranges::any_of(known->things, [&](const EntityRef& thing) { return thing.kind == kind; });
}

bool HistoryIndex::touches(std::int64_t seq, const std::set<Uuid>& things) const {
  const Step* known = step(seq);
  return known != nullptr &&
         std::ranges::any_of(known->things, [&](const EntityRef& thing) { return things.contains(thing.id); });
}

bool HistoryIndex::says(std::int64_t seq, const std::string& folded) const {
  const Step* known = step(seq);
  return known != nullptr && known->text.find(folded) != std::string::npos;
}

std::set<Uuid> HistoryIndex::family(const Uuid& thing) const {
  std::set<Uuid> members{thing};
  std::vector<Uuid> open{thing};
  while (!open.empty()) {
    const auto found = belongings_.find(open.back());
    open.pop_back();
    if (found == belongings_.end()) continue;
    for (const Uuid& member : found->second)
      if (members.insert(member).second) open.push_back(member);
  }
  return members;
}

}  // namespace attune::app
