#include "model/record.h"

#include <algorithm>
#include <unordered_map>

#include "base/number.h"
#include "base/text.h"

namespace attune::model {
namespace {

// The fields that a kind's key is made of.
std::vector<std::string_view> key_fields(Kind kind) {
  switch (kind) {
    case Kind::programme: return {};
    case Kind::policy:
    case Kind::framework: return {"key"};
    case Kind::scale_level: return {"scale", "code"};
    case Kind::competency: return {"framework", "code"};
    case Kind::relation: return {"from", "relation", "to"};
    case Kind::alignment: return {"course", "activity", "assessment", "competency", "author"};
    case Kind::score: return {"administration", "subscale"};
    case Kind::perception: return {"group", "competency"};
    case Kind::excerpt: return {"source", "coder", "code", "text"};
    case Kind::waiver: return {"rule", "kind", "code", "competency"};
    case Kind::extra: return {"sheet", "column"};  // and the owner, see name_owners()
    default: return {"code"};
  }
}

// How a key names what it refers to: two frameworks may have competencies of the same code.
template <class T>
std::string full_code(const Curriculum& curriculum, const Id<T>& id) {
  const T* entity = curriculum.table<T>().find(id);
  if (entity == nullptr) return {};
  if constexpr (std::is_same_v<T, Competency>) {
    const Framework* framework = curriculum.frameworks().find(entity->framework);
    return (framework == nullptr ? std::string() : framework->key) + ":" + entity->code;
  } else {
    return code_of(*entity);
  }
}

template <class T>
std::string short_code(const Curriculum& curriculum, const Id<T>& id) {
  const T* entity = curriculum.table<T>().find(id);
  return entity == nullptr ? std::string() : code_of(*entity);
}

struct Reading {
  const Curriculum& curriculum;
  FieldText& field;
  std::string full;  // of a reference

  void operator()(const std::string& value) { field.text = value; }
  void operator()(const std::optional<int>& value) {
    if (value) field.text = base::to_text(std::int64_t{*value});
  }
  void operator()(const std::optional<double>& value) {
    if (value) field.text = base::to_text(*value);
  }
  void operator()(const std::optional<bool>& value) {
    if (value) field.text = *value ? "yes" : "no";
  }
  void operator()(const std::vector<std::string>& value) { field.text = base::join(value, "; "); }
  template <class T>
  void operator()(const Id<T>& id) {
    if (!id) return;
    field.refers.push_back(id.uuid);
    field.text = short_code(curriculum, id);
    full = full_code(curriculum, id);
  }
  template <class T>
  void operator()(const std::vector<Id<T>>& ids) {
    std::vector<std::string> codes;
    for (const Id<T>& id : ids) {
      field.refers.push_back(id.uuid);
      codes.push_back(short_code(curriculum, id));
    }
    field.text = base::join(codes, "; ");
  }
  template <class Enum>
    requires std::is_enum_v<Enum>
  void operator()(Enum value) {
    field.text = code(value);
  }
};

template <class T>
Record record_of(const Curriculum& curriculum, const T& entity, Index index) {
  Record record{T::kind, index, entity.id.uuid, {}, {}};
  const std::vector<std::string_view> in_key = key_fields(T::kind);
  bool known = false;
  for_each_field<T>([&](const auto& field) {
    Reading reading{curriculum, record.fields.emplace_back(FieldText{field.name, {}, {}}), {}};
    reading(entity.*field.member);
    if (std::find(in_key.begin(), in_key.end(), field.name) == in_key.end()) return;
    const std::string& part = reading.full.empty() ? reading.field.text : reading.full;
    known = known || !part.empty();
    record.key += part;
    record.key += '\n';
  });
  if (!known && T::kind != Kind::programme) record.key.clear();
  return record;
}

// An extra cell says whose row it stands in by a UUID as text: a reference like any other.
void name_owners(std::vector<Record>& records) {
  std::unordered_map<std::string, const Record*> by_id;
  for (const Record& record : records) by_id.emplace(record.id.to_string(), &record);
  for (Record& record : records) {
    if (record.kind != Kind::extra) continue;
    for (FieldText& field : record.fields) {
      if (field.field != "owner") continue;
      const auto owner = by_id.find(field.text);
      if (owner == by_id.end()) continue;
      field.refers.push_back(owner->second->id);
      record.key += std::string(code(owner->second->kind)) + '\n' + owner->second->key;
    }
  }
}

}  // namespace

std::vector<Record> records_of(const Curriculum& curriculum) {
  std::vector<Record> records;
  for_each_entity([&]<class T>() {
    const Table<T>& table = curriculum.table<T>();
    for (std::size_t i = 0; i < table.size(); ++i)
      records.push_back(record_of(curriculum, table[i], static_cast<Index>(i)));
  });
  name_owners(records);
  return records;
}

}  // namespace attune::model
