#include "ui/models/relation_rows.h"

#include "ui/models/names.h"

namespace attune::ui {
namespace {

using base::Message;
using namespace model;

// As it reads from the first of the two, or from the second.
const char* relation_sentence(RelationType type, Read read) {
  const bool forward = read == Read::from_here;
  switch (type) {
    case RelationType::exact:
      return N_("is the same as {competency}");
    case RelationType::broader:
      return forward ? N_("is broader than {competency}") : N_("is narrower than {competency}");
    case RelationType::narrower:
      return forward ? N_("is narrower than {competency}") : N_("is broader than {competency}");
    case RelationType::replaced_by:
      return forward ? N_("is replaced by {competency}") : N_("replaces {competency}");
    case RelationType::related:
      break;
  }
  return N_("is related to {competency}");
}

}  // namespace

std::vector<RelationRow> relation_rows(const Curriculum& curriculum, const app::EntityRef& competency,
                                       const base::Catalogue& words) {
  std::vector<RelationRow> rows;
  const Texts texts = texts_for(curriculum, words.language());
  for (const Relation& relation : curriculum.table<Relation>()) {
    const Read read = relation.from.uuid == competency.id ? Read::from_here : Read::from_the_other;
    if (read == Read::from_the_other && relation.to.uuid != competency.id) continue;
    const auto other = app::ref(read == Read::from_here ? relation.to : relation.from);
    const Message sentence(relation_sentence(relation.relation, read),
                           {{"competency", name_of(curriculum, other, texts)}});
    rows.push_back({relation, read, other, sentence.in(words)});
  }
  return rows;
}

std::vector<Option> relation_kinds(Read read, const base::Catalogue& words) {
  std::vector<Option> kinds;
  for (const auto& [type, code] : codes_of<RelationType>)
    kinds.push_back({std::string(code),
                     Message(relation_sentence(type, read), {{"competency", "\xE2\x80\xA6"}}).in(words)});
  return kinds;
}

std::vector<Option> relation_targets(const Curriculum& curriculum, const app::EntityRef& competency,
                                     const base::Catalogue& words) {
  std::vector<Option> targets;
  const auto* from = app::find<Competency>(curriculum, competency);
  if (from == nullptr) return targets;
  const Texts texts = texts_for(curriculum, words.language());
  for (const FrameworkRole role : {FrameworkRole::standard, FrameworkRole::own})
    for (Index index = 0; index < curriculum.frameworks().size(); ++index) {
      const Framework& framework = curriculum.frameworks()[index];
      if (framework.role != role || framework.status == FrameworkStatus::retired || framework.id == from->framework)
        continue;
      const std::string name = name_of(curriculum, app::ref(framework), texts);
      for (const Index other : curriculum.tree_of(index)) {
        const Competency& target = curriculum.competencies()[other];
        targets.push_back(
            {target.id.uuid.to_string(), name_of(curriculum, app::ref(target), texts) + "  \xC2\xB7  " + name});
      }
    }
  return targets;
}

}  // namespace attune::ui
