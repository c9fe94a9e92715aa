#include "ui/models/framework_status.h"

#include <algorithm>

#include "base/number.h"

namespace attune::ui {
namespace {

using namespace model;

std::int64_t leaves_of(const Curriculum& curriculum, Index framework) {
  const auto tree = curriculum.tree_of(framework);
  return std::ranges::count_if(tree, [&](Index competency) { return curriculum.is_leaf(competency); });
}

const char* sentence_for(const Framework& framework, FrameworkStatus status) {
  const bool own = framework.role == FrameworkRole::own, was_retired = framework.status == FrameworkStatus::retired;
  if (status == FrameworkStatus::retired)
    return own ? N_("Its competencies ({count} without any below) no longer count in coverage and gaps. They, and what "
                    "is "
                    "aligned to them, stay in the file.")
               : N_("The programme no longer answers to it: its elements ({count} without any below) leave the gaps "
                    "and "
                    "the reports. They, and their relations, stay in the file.");
  if (was_retired)
    return own ? N_("Its competencies ({count} without any below) count in coverage and gaps again.")
               : N_("The programme answers to it again: its elements ({count} without any below) are back in the gaps "
                    "and the reports.");
  return N_(
      "It is marked as in force ({count} competencies without any below). Coverage and gaps stay as they are: "
      "drafts count already.");
}

}  // namespace

base::Message status_consequence(const Curriculum& curriculum, const app::EntityRef& framework,
                                 FrameworkStatus status) {
  const auto* entity = app::find<Framework>(curriculum, framework);
  if (entity == nullptr) return {};
  const Index index = *curriculum.frameworks().index_of(entity->id);
  return {sentence_for(*entity, status), {{"count", base::to_text(leaves_of(curriculum, index))}}};
}

}  // namespace attune::ui
