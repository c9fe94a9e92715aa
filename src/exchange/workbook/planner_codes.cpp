// Codes: those of the document, those of the rows, and the trees that parents make of them.

#include "base/text.h"
#include "exchange/workbook/planner.h"
#include "exchange/workbook/values.h"

namespace attune::exchange {

using base::Message;
using base::Severity;

void Planner::collect_existing() {
  model::for_each_entity([&]<class T>() {
    if constexpr (has_code<T>())
      for (const T& entity : current_.table<T>()) {
        const std::string code = clean(model::code_of(entity));
        if (code.empty()) continue;
        if constexpr (std::is_same_v<T, model::Competency>) {
          existing_.add_competency(entity.framework.uuid, code, entity.id.uuid);
          if (!replaces(T::kind)) codes_.add_competency(entity.framework.uuid, code, entity.id.uuid);
        } else {
          existing_.add(T::kind, code, entity.id.uuid);
          if (!replaces(T::kind)) codes_.add(T::kind, code, entity.id.uuid);
        }
      }
  });
}

void Planner::collect_codes(Kind kind) {
  if (!sheet(kind)) return;
  const auto names = column_names(kind);
  const std::string_view column = kind == Kind::framework ? "key" : "code";
  const std::string_view required[] = {column};
  if (!bind(kind, names, required)) {
    sheets_[static_cast<std::size_t>(kind)].reset();
    return;
  }
  BoundSheet& bound = *sheet(kind);
  RowReader reader(bound, codes_, scale_, findings_);
  std::unordered_map<std::string, int> rows;  // by code, with the framework before it
  for (std::size_t i = 0; i < bound.rows().size(); ++i) {
    const Row& row = bound.rows()[i];
    reader.move_to(row);
    const std::string code = clean(reader.cell(column));
    base::Uuid framework;
    if (kind == Kind::competency) {
      framework = reader.framework("framework");
      if (!framework) continue;
    }
    if (code.empty()) {
      reader.error(column, Message(N_("the row has no {column}"), {{"column", std::string(column)}}));
      continue;
    }
    const auto [before, is_new] = rows.emplace(names_.code(framework) + '\n' + code, row.number);
    if (!is_new) {
      reader.error(column, Message(N_("the code {code} is there twice; it stands in row {row} already"),
                                   {{"code", code}, {"row", std::to_string(before->second)}}));
      continue;
    }
    base::Uuid& id = bound.ids[i];
    id = kind == Kind::competency ? existing_.find_competency(framework, code) : existing_.find(kind, code);
    if (!id) id = base::Uuid::random();
    if (kind == Kind::competency)
      codes_.add_competency(framework, code, id);
    else
      codes_.add(kind, code, id);
    names_.add(id, code, framework);
  }
}

template <class T>
void Planner::check_parents_of() {
  if (!sheet(T::kind)) return;
  const BoundSheet& bound = *sheet(T::kind);
  std::unordered_map<base::Uuid, base::Uuid, base::UuidHash> parents;
  for (const T& entity : current_.table<T>()) parents[entity.id.uuid] = entity.parent.uuid;
  for (const T& entity : plan_.rows<T>()) parents[entity.id.uuid] = entity.parent.uuid;
  // Each walk upwards ends at the top, or where an earlier walk was; when it meets itself there is a circle.
  std::unordered_map<base::Uuid, std::size_t, base::UuidHash> walk_of;
  for (std::size_t i = 0; i < bound.ids.size(); ++i) {
    base::Uuid at = bound.ids[i];
    while (at && walk_of.emplace(at, i).second) at = parents[at];
    if (!at || walk_of[at] != i) continue;
    std::string circle = names_.code(at);
    for (base::Uuid next = parents[at]; next != at; next = parents[next]) circle += " > " + names_.code(next);
    walk_of[at] = bound.ids.size();
    findings_.add(bound.place, Severity::error, bound.sheet->at(bound.rows()[i].number, "parent"),
                  Message(N_("the parents form a circle: {circle}"), {{"circle", circle + " > " + names_.code(at)}}));
  }
}

void Planner::check_parents() {
  check_parents_of<model::Competency>();
  check_parents_of<model::Coding>();
}

}  // namespace attune::exchange
