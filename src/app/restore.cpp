#include "app/restore.h"

#include <algorithm>
#include <set>

#include "app/edits/labels.h"
#include "app/history.h"
#include "base/error.h"

namespace attune::app {
namespace {

using model::Curriculum;
using model::Kind;

bool is_there(const Curriculum& curriculum, const EntityRef& what) {
  return visit_entity(curriculum, what, [](const auto&) {});
}

// Calls visit(reference, field) for everything that the entity refers to.
template <class T, class Visitor>
void for_each_reference(const T& entity, Visitor&& visit) {
  model::for_each_field<T>([&]<class Value>(const model::Field<T, Value>& field) {
    if constexpr (model::is_reference<Value>) {
      if (const auto& id = entity.*field.member) visit(ref(id), field);
    } else if constexpr (model::is_reference_list<Value>) {
      for (const auto& id : entity.*field.member) visit(ref(id), field);
    }
  });
}

// Adds to `found` what belonged to the things in it and is not there now.
void add_belongings(const Curriculum& past, const Curriculum& now, std::set<EntityRef>& found) {
  std::size_t known = 0;
  while (known != found.size()) {
    known = found.size();
    model::for_each_entity([&]<class T>() {
      for (const T& entity : past.table<T>()) {
        if (now.table<T>().find(entity.id) != nullptr) continue;
        for_each_reference(entity, [&](const EntityRef& to, const auto& field) {
          if (field.on_delete == model::OnDelete::follow && found.contains(to)) found.insert(ref(entity));
        });
      }
    });
  }
  for (const model::Extra& extra : past.table<model::Extra>()) {
    const auto owned = [&](const EntityRef& what) { return what.id.to_string() == extra.owner; };
    if (std::ranges::any_of(found, owned)) found.insert(ref(extra));
  }
}

// What people call it: its code, or what it joins.
std::string called(const Curriculum& curriculum, const EntityRef& what) {
  const std::string code = code_of(curriculum, what);
  return code.empty() ? name_of(curriculum, what.kind, what.id, false) : code;
}

void refuse_dangling(const Curriculum& past, const Curriculum& now, const EntityRef& what,
                     const std::set<EntityRef>& together) {
  visit_entity(past, what, [&](const auto& entity) {
    for_each_reference(entity, [&](const EntityRef& to, const auto&) {
      if (is_there(now, to) || together.contains(to)) return;
      throw base::Error(base::ErrorKind::input,
                        base::Message(N_("{thing} cannot be put back as it was: it refers to {other}, which has been "
                                         "deleted; put that back first"),
                                      {{"thing", called(past, what)}, {"other", called(past, to)}}));
    });
  });
}

void put_back(Edit& edit, const Curriculum& past, const EntityRef& what) {
  std::set<EntityRef> together{what};
  if (!is_there(edit.before(), what)) add_belongings(past, edit.before(), together);
  for (const EntityRef& one : together) refuse_dangling(past, edit.before(), one, together);
  for (const EntityRef& one : together) visit_entity(past, one, [&](const auto& entity) { edit.put(entity); });
}

}  // namespace

bool restore(Document& document, const EntityRef& what, std::int64_t seq, Moment moment) {
  const model::Snapshot past = document.past(moment == Moment::before ? seq - 1 : seq);
  if (is_there(*past, what))
    return document.edit(label(Deed::put_back, what.kind, {called(*past, what)}),
                         [&](Edit& edit) { put_back(edit, *past, what); });
  return document.edit(label(Deed::remove, what.kind, {called(*document.snapshot(), what)}), [&](Edit& edit) {
    model::with_entity(what.kind, [&]<class T>() { edit.remove(model::Id<T>{what.id}); });
  });
}

}  // namespace attune::app
