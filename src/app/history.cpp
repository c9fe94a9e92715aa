#include "app/history.h"

#include <map>

#include "base/number.h"
#include "base/text.h"
#include "model/value_words.h"

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

// Of what is referred to; empty where that is nothing.
template <class T>
std::string code_at(const Curriculum& curriculum, const model::Id<T>& id) {
  const T* entity = curriculum.table<T>().find(id);
  return entity == nullptr ? std::string() : model::code_of(*entity);
}

template <class T>
std::string name_in(const Curriculum& curriculum, const T& entity, bool prefer_second) {
  if constexpr (std::is_same_v<T, model::Alignment>) {
    return code_at(curriculum, entity.course) + code_at(curriculum, entity.activity) +
           code_at(curriculum, entity.assessment) + " → " + code_at(curriculum, entity.competency);
  } else if constexpr (std::is_same_v<T, model::Relation>) {
    return code_at(curriculum, entity.from) + " → " + code_at(curriculum, entity.to);
  } else if constexpr (std::is_same_v<T, model::Waiver>) {
    return code_and_title(code_and_title(entity.rule, entity.code), entity.competency);
  } else if constexpr (std::is_same_v<T, model::Score>) {
    return code_and_title(code_at(curriculum, entity.administration), entity.subscale);
  } else if constexpr (std::is_same_v<T, model::Perception>) {
    return entity.group + " → " + code_at(curriculum, entity.competency);
  } else if constexpr (std::is_same_v<T, model::Excerpt>) {
    return code_and_title(code_and_title(code_at(curriculum, entity.source), entity.coder),
                          code_at(curriculum, entity.coding));
  } else {
    return code_and_title(model::code_of(entity), title_in(entity, prefer_second));
  }
}

const std::string* text_in(const storage::StoredField& field) {
  const auto& value = field.after ? field.after : field.before;
  return value ? std::get_if<std::string>(&*value) : nullptr;
}

// Things by their identities; those that the snapshot does not have any more by what the step itself says of them.
class Directory {
 public:
  Directory(const Curriculum& now, const std::vector<storage::StoredChange>& changes, bool prefer_second)
      : now_(now), prefer_second_(prefer_second) {
    for (const auto& change : changes) {
      std::string code, title, title_2;
      for (const auto& field : change.fields) {
        const std::string* text = text_in(field);
        if (text == nullptr) continue;
        if (field.name == "code" || field.name == "key") code = *text;
        if (field.name == "title" || field.name == "name") title = *text;
        if (field.name == "title_2" || field.name == "name_2") title_2 = *text;
      }
      const std::string& shown = base::pick(title, title_2, prefer_second);
      told_[change.id] = {code, code_and_title(code, shown)};
    }
  }

  std::string of(Kind kind, const Uuid& id) const {
    std::string name = name_of(now_, kind, id, prefer_second_);
    if (!name.empty()) return name;
    const auto told = told_.find(id);
    return told == told_.end() ? std::string() : told->second.name;
  }

  // Of whatever kind.
  std::string of(const Uuid& id) const {
    std::string name;
    model::for_each_entity([&]<class T>() {
      if (name.empty()) name = name_of(now_, T::kind, id, prefer_second_);
    });
    if (!name.empty()) return name;
    const auto told = told_.find(id);
    return told == told_.end() ? std::string() : told->second.name;
  }

  std::string code_of(const Uuid& id) const {
    std::string code;
    model::for_each_entity([&]<class T>() {
      if (const T* entity = code.empty() ? now_.table<T>().find({id}) : nullptr) code = model::code_of(*entity);
    });
    if (!code.empty()) return code;
    const auto told = told_.find(id);
    return told == told_.end() ? std::string() : told->second.code;
  }

 private:
  struct Told {
    std::string code, name;
  };

  const Curriculum& now_;
  bool prefer_second_;
  std::map<Uuid, Told> told_;
};

// The values of one field as people read them.
class Reading {
 public:
  Reading(const Curriculum& curriculum, const Directory& directory, const base::Catalogue& words, Values values)
      : curriculum_(curriculum), directory_(directory), words_(words), in_words_(values == Values::words) {}

  void look_at(Kind kind, std::string_view field) {
    kind_ = kind;
    field_ = field;
  }

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(std::int64_t value) const {
    if (in_words_ && (field_ == "required" || field_ == "compulsory"))
      return words_.translate(value != 0 ? N_("yes") : N_("no"));
    return base::to_text(value);
  }
  std::string operator()(double value) const { return base::to_text(value); }
  // Lists stand in the file as lines.
  std::string operator()(const std::string& value) const {
    if (in_words_) {
      if (field_ == "level" || field_ == "target") return level(value);
      if (const std::string_view word = model::value_word(kind_, field_, value); word != value)
        return words_.translate(word);
    }
    return base::join(base::split_list(value, '\n'), "; ");
  }
  std::string operator()(const Uuid& value) const {
    const std::string name = directory_.of(value);
    if (!name.empty()) return name;
    return words_.translate(N_("(deleted)"));
  }

 private:
  std::string level(const std::string& code) const {
    const bool second = curriculum_.prefers_second(words_.language());
    for (const model::Level& level : curriculum_.scale().levels)
      if (level.code == code) return code_and_title(code, base::pick(level.title, level.title_2, second));
    return code;
  }

  const Curriculum& curriculum_;
  const Directory& directory_;
  const base::Catalogue& words_;
  bool in_words_;
  Kind kind_ = Kind::programme;
  std::string_view field_;
};

// An ordered list is stored place by place; people read it as one value.
void add_field(EntityChange& change, const storage::StoredField& field, Reading& reading) {
  reading.look_at(change.kind, field.name);
  const auto say = [&](const std::optional<StoredValue>& value) {
    return value ? std::visit(reading, *value) : std::string();
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

// One that is not there is called by what it joined.
std::string name_of_alignment(const storage::StoredChange& change, const Directory& directory) {
  std::string name;
  for (const auto& field : change.fields) {
    const auto& value = field.after ? field.after : field.before;
    const auto* id = value ? std::get_if<Uuid>(&*value) : nullptr;
    if (id != nullptr) name += (name.empty() ? "" : " → ") + directory.code_of(*id);
  }
  return name;
}

}  // namespace

std::string name_of(const Curriculum& curriculum, Kind kind, const Uuid& id, bool prefer_second) {
  std::string name;
  model::with_entity(kind, [&]<class T>() {
    if (const T* entity = curriculum.table<T>().find({id})) name = name_in(curriculum, *entity, prefer_second);
  });
  return name;
}

std::vector<EntityChange> describe_step(Document& document, std::int64_t seq, const base::Catalogue& words,
                                        Values values) {
  const std::vector<storage::StoredChange> stored = document.changes_of(seq);
  const model::Snapshot now = document.snapshot();
  const Directory directory(*now, stored, now->prefers_second(words.language()));
  Reading reading(*now, directory, words, values);
  std::vector<EntityChange> changes;
  for (const auto& entity : stored) {
    EntityChange change{entity.kind, entity.id, entity.type, directory.of(entity.kind, entity.id), {}};
    for (const auto& field : entity.fields)
      if (field.name != "position") add_field(change, field, reading);
    if (change.name.empty() && entity.kind == Kind::alignment) change.name = name_of_alignment(entity, directory);
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace attune::app
