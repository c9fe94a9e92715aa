#include "ui/models/diagram_kinds.h"

#include <algorithm>

#include "ui/models/names.h"

namespace attune::ui {
namespace {

struct Known {
  std::string_view id;
  const char* title;
  About about = About::everything;
};

constexpr Known known[] = {
    {"gaps", N_("Gaps")},
    {"map", N_("Curriculum map")},
    {"competency", N_("One competency"), About::competency},
    {"course", N_("One course"), About::course},
    {"progression", N_("Progression")},
    {"heatmap", N_("Courses and competencies")},
    {"alignment", N_("Declared, taught, assessed")},
    {"dimensions", N_("Dimensions over the stages")},
    {"strategies", N_("Strategies")},
    {"methods", N_("Methods")},
    {"prerequisites", N_("Prerequisites")},
    {"standards", N_("Standard and evidence"), About::standard},
    {"second-classroom", N_("Second classroom")},
};

// Needs a second programme, which the window does not ask for.
constexpr std::string_view of_two_programmes = "diff";

template <class T, class Accept>
std::vector<Option> list_things(const model::Curriculum& curriculum, const base::Catalogue& words, Accept accept) {
  std::vector<Option> options;
  for (const T& entity : curriculum.table<T>())
    if (accept(entity))
      options.push_back({value_of(curriculum, app::ref(entity)),
                         name_of(curriculum, app::ref(entity), texts_for(curriculum, words.language()))});
  return options;
}

// A kind that is about one thing names it by its code.
void name_thing(app::DiagramOptions& options, About about, const std::string& thing) {
  if (about == About::course) options.course = thing;
  if (about == About::competency) options.competency = thing;
  if (about == About::standard) options.standard = thing;
}

bool is_of_own(const model::Curriculum& curriculum, const model::Competency& competency) {
  const auto index = curriculum.competencies().index_of(competency.id);
  const model::Index framework = index ? curriculum.framework_of(*index) : model::none;
  return framework != model::none && curriculum.is_own(framework);
}

}  // namespace

std::vector<DiagramKind> offered_diagrams() {
  std::vector<DiagramKind> offered;
  for (const auto& id : app::diagram_kinds()) {
    if (id == of_two_programmes) continue;
    const auto* found = std::ranges::find(known, id, &Known::id);
    if (found == std::end(known))
      offered.push_back({std::string(id), base::Message(std::string(id))});
    else
      offered.push_back({std::string(id), found->title, found->about});
  }
  return offered;
}

std::vector<Option> things_for(About about, const model::Curriculum& curriculum, const base::Catalogue& words) {
  switch (about) {
    case About::course:
      return list_things<model::Course>(curriculum, words, [](const auto&) { return true; });
    case About::competency:
      return list_things<model::Competency>(curriculum, words,
                                            [&](const auto& competency) { return is_of_own(curriculum, competency); });
    case About::standard:
      return list_things<model::Framework>(curriculum, words, [&](const model::Framework& framework) {
        return framework.role == model::FrameworkRole::standard;
      });
    case About::everything:
      break;
  }
  return {};
}

std::string value_of(const model::Curriculum& curriculum, const app::EntityRef& what) {
  const std::string code = app::code_of(curriculum, what);
  const auto* competency = app::find<model::Competency>(curriculum, what);
  if (competency == nullptr) return code;
  // Two frameworks may use the same code.
  const model::Index framework = curriculum.framework_of(*curriculum.competencies().index_of(competency->id));
  return framework == model::none ? code : curriculum.frameworks()[framework].key + ":" + code;
}

app::DiagramOptions options_for(const DiagramKind& kind, const std::string& thing, const std::string& language) {
  app::DiagramOptions options;
  options.kind = kind.id;
  options.language = language;
  name_thing(options, kind.about, thing);
  return options;
}

}  // namespace attune::ui
