#include "app/edits/change_field.h"

#include "app/edits/field_value.h"
#include "app/edits/labels.h"
#include "base/text.h"

namespace attune::app {
namespace {

using namespace model;

using Editable =
    TypeList<Programme, Stage, Framework, Competency, Method, Teacher, Course, Activity, Assessment, Alignment>;

// Codes of competencies are looked up in the competency's own framework first.
template <class T, class Value>
Message read_in_place(const Curriculum& curriculum, const T& entity, std::string_view text, Value& value) {
  if constexpr (std::is_same_v<T, Competency> && std::is_same_v<Value, Id<Competency>>)
    if (const auto framework = curriculum.frameworks().index_of(entity.framework))
      if (const auto found = curriculum.find_competency(*framework, text))
        return value = curriculum.competencies()[*found].id, Message();
  return read_value(curriculum, text, value);
}

template <class T>
Verdict set_field(const Curriculum& curriculum, T& entity, std::string_view field, std::string_view text) {
  Verdict verdict;
  for_each_field<T>([&](const auto& candidate) {
    if (candidate.name == field) verdict.error = read_in_place(curriculum, entity, text, entity.*candidate.member);
  });
  return verdict.ok() ? judge(curriculum, entity, field) : verdict;
}

// Calls use(entity with the new value) when there is nothing against it.
template <class Use>
Verdict with_field(const Curriculum& curriculum, const EntityRef& what, std::string_view field, std::string_view text,
                   Use&& use) {
  Verdict verdict;
  for_each_type(Editable{}, [&]<class T>() {
    const T* before = find<T>(curriculum, what);
    if (before == nullptr) return;
    T entity = *before;
    verdict = set_field(curriculum, entity, field, base::trim(text));
    if (verdict.ok() && entity != *before) use(*before, entity);
  });
  return verdict;
}

template <class T>
std::string called(const Curriculum& curriculum, const T& entity) {
  if constexpr (std::is_same_v<T, Alignment>)
    return code_of(curriculum, ref(entity.competency));
  else
    return model::code_of(entity);
}

}  // namespace

Verdict check_field(const Curriculum& curriculum, const EntityRef& what, std::string_view field,
                    std::string_view text) {
  return with_field(curriculum, what, field, text, [](const auto&, const auto&) {});
}

Verdict change_field(Document& document, const std::vector<EntityRef>& things, std::string_view field,
                     std::string_view text) {
  const Snapshot snapshot = document.snapshot();
  Verdict whole;
  std::vector<std::string> codes;
  std::vector<EntityRef> changing;
  Kind kind = Kind::extra;
  for (const EntityRef& what : things) {
    const Verdict verdict = with_field(*snapshot, what, field, text, [&]<class T>(const T& before, const T&) {
      kind = codes.empty() || kind == T::kind ? T::kind : Kind::extra;
      codes.push_back(called(*snapshot, before));
      changing.push_back(what);
    });
    if (!verdict.ok()) return verdict;
    if (whole.warning.empty()) whole.warning = verdict.warning;
  }
  if (changing.empty()) return whole;
  struct Refused {
    Verdict verdict;
  };
  try {
    document.edit(label(Deed::change, kind, codes), [&](Edit& edit) {
      // Another program may have changed other fields since the snapshot: they stay as they are in the file.
      for (const EntityRef& what : changing) {
        const Verdict verdict =
            with_field(edit.before(), what, field, text, [&](const auto&, const auto& entity) { edit.put(entity); });
        if (!verdict.ok()) throw Refused{verdict};
      }
    });
  } catch (const Refused& refused) {
    return refused.verdict;
  }
  return whole;
}

Verdict change_field(Document& document, const EntityRef& what, std::string_view field, std::string_view text) {
  return change_field(document, std::vector<EntityRef>{what}, field, text);
}

}  // namespace attune::app
