#include "app/history.h"

#include <map>

#include "base/number.h"
#include "base/text.h"

namespace attune::app {
namespace {

using model::Curriculum;
using model::Kind;
using model::Uuid;
using storage::StoredValue;

std::string code_and_title(std::string code, const std::string& title) {
  if (code.empty() || title.empty()) return code + title;
  return std::move(code) + " " + title;
}

template <class T>
std::string title_in(const T& entity, bool prefer_second) {
  if constexpr (requires { entity.title_2; }) return base::pick(entity.title, entity.title_2, prefer_second);
  else if constexpr (requires { entity.name_2; }) return base::pick(entity.name, entity.name_2, prefer_second);
  else return {};
}

template <class T>
std::string name_in(const Curriculum& curriculum, const T& entity, bool prefer_second) {
  if constexpr (std::is_same_v<T, model::Alignment>) {
    const auto* competency = curriculum.competencies().find(entity.competency);
    std::string from;
    if (const auto* course = curriculum.courses().find(entity.course)) from = course->code;
    if (const auto* activity = curriculum.activities().find(entity.activity)) from = activity->code;
    if (const auto* assessment = curriculum.assessments().find(entity.assessment)) from = assessment->code;
    return from + " → " + (competency == nullptr ? std::string() : competency->code);
  } else if constexpr (std::is_same_v<T, model::Relation>) {
    const auto* from = curriculum.competencies().find(entity.from);
    const auto* to = curriculum.competencies().find(entity.to);
    return (from == nullptr ? std::string() : from->code) + " → " + (to == nullptr ? std::string() : to->code);
  } else if constexpr (std::is_same_v<T, model::Waiver>) {
    return base::join({entity.rule, entity.code, entity.competency}, " ");
  } else {
    return code_and_title(model::code_of(entity), title_in(entity, prefer_second));
  }
}

// Names of things that the snapshot does not have any more, from what the step itself says of them.
class Names {
 public:
  Names(const Curriculum& now, const std::vector<storage::StoredChange>& changes, bool prefer_second)
      : now_(now), prefer_second_(prefer_second) {
    for (const auto& change : changes) {
      std::string code, title, title_2;
      for (const auto& field : change.fields) {
        const auto& value = field.after ? field.after : field.before;
        const auto* text = value ? std::get_if<std::string>(&*value) : nullptr;
        if (text == nullptr) continue;
        if (field.name == "code" || field.name == "key") code = *text;
        if (field.name == "title" || field.name == "name") title = *text;
        if (field.name == "title_2" || field.name == "name_2") title_2 = *text;
      }
      told_[change.id] = code_and_title(code, base::pick(title, title_2, prefer_second));
    }
  }

  std::string of(Kind kind, const Uuid& id) const {
    std::string name = name_of(now_, kind, id, prefer_second_);
    if (!name.empty()) return name;
    const auto told = told_.find(id);
    return told == told_.end() ? std::string() : told->second;
  }

  // Of whatever kind.
  std::string of(const Uuid& id) const {
    std::string name;
    model::for_each_entity([&]<class T>() {
      if (name.empty()) name = name_of(now_, T::kind, id, prefer_second_);
    });
    if (!name.empty()) return name;
    const auto told = told_.find(id);
    return told == told_.end() || told->second.empty() ? std::string(N_("(deleted)")) : told->second;
  }

 private:
  const Curriculum& now_;
  bool prefer_second_;
  std::map<Uuid, std::string> told_;
};

struct InWords {
  const Names& names;
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(std::int64_t value) const { return base::to_text(value); }
  std::string operator()(double value) const { return base::to_text(value); }
  // Lists stand in the file as lines.
  std::string operator()(const std::string& value) const { return base::join(base::split_list(value, '\n'), "; "); }
  std::string operator()(const Uuid& value) const { return names.of(value); }
};

// An ordered list is stored place by place; people read it as one value.
void add_field(EntityChange& change, const storage::StoredField& field, const InWords& words) {
  const auto say = [&](const std::optional<StoredValue>& value) {
    return value ? std::visit(words, *value) : std::string();
  };
  FieldChange said{field.name, say(field.before), say(field.after)};
  if (said.before.empty() && said.after.empty()) return;
  for (FieldChange& earlier : change.fields)
    if (earlier.field == field.name) {
      const auto append = [](std::string& list, const std::string& item) {
        list += (list.empty() || item.empty() ? "" : "; ") + item;
      };
      append(earlier.before, said.before);
      append(earlier.after, said.after);
      return;
    }
  change.fields.push_back(std::move(said));
}

}  // namespace

std::string name_of(const Curriculum& curriculum, Kind kind, const Uuid& id, bool prefer_second) {
  std::string name;
  model::with_entity(kind, [&]<class T>() {
    if (const T* entity = curriculum.table<T>().find({id})) name = name_in(curriculum, *entity, prefer_second);
  });
  return name;
}

std::vector<EntityChange> describe_step(Document& document, std::int64_t seq, bool prefer_second) {
  const std::vector<storage::StoredChange> stored = document.changes_of(seq);
  const model::Snapshot now = document.snapshot();
  const Names names(*now, stored, prefer_second);
  const InWords words{names};
  std::vector<EntityChange> changes;
  for (const auto& entity : stored) {
    EntityChange change{entity.kind, entity.id, entity.type, names.of(entity.kind, entity.id), {}};
    for (const auto& field : entity.fields)
      if (field.name != "position") add_field(change, field, words);
    if (change.name.empty() && entity.kind == Kind::alignment) {
      // A deleted alignment is called by what it joined.
      for (const FieldChange& field : change.fields)
        if (field.field == "course" || field.field == "activity" || field.field == "assessment" ||
            field.field == "competency")
          change.name += (change.name.empty() ? "" : " → ") + field.before;
    }
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace attune::app
