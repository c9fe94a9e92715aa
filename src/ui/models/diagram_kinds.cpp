#include "ui/models/diagram_kinds.h"

#include <algorithm>

#include "ui/models/names.h"

namespace attune::ui {
namespace {

struct Known {
  std::string_view id;
  const char* title;
};

constexpr Known known[] = {
    {"gaps", N_("Gaps")},
    {"map", N_("Curriculum map")},
    {"competency", N_("One competency")},
    {"course", N_("One course")},
    {"progression", N_("Progression")},
    {"heatmap", N_("Courses and competencies")},
    {"alignment", N_("Declared, taught, assessed")},
    {"dimensions", N_("Dimensions over the stages")},
    {"strategies", N_("Strategies")},
    {"methods", N_("Methods")},
    {"prerequisites", N_("Prerequisites")},
    {"standards", N_("Standard and evidence")},
    {"second-classroom", N_("Second classroom")},
    {"coverage", N_("Bars of coverage")},
    {"hours", N_("Bars of hours")},
    {"radar", N_("Radar of dimensions")},
    {"scores", N_("Scores before and after")},
    {"diff", N_("Changes since another version")},
};

About about_of(const diagram::PictureKind& kind) {
  using diagram::Takes;
  if (kind.course != Takes::nothing) return About::course;
  if (kind.competency != Takes::nothing) return kind.competency == Takes::must ? About::competency : About::branch;
  if (kind.standard != Takes::nothing) return About::standard;
  return kind.other != Takes::nothing ? About::version : About::everything;
}

bool is_branch(const model::Curriculum& curriculum, const app::EntityRef& what) {
  if (what.kind != model::Kind::competency) return false;
  const auto index = curriculum.competencies().index_of({what.id});
  return index && !curriculum.is_leaf(*index);
}

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
  if (about == About::competency || about == About::branch) options.competency = thing;
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
  for (const diagram::PictureKind& kind : diagram::picture_kinds()) {
    const auto* found = std::ranges::find(known, kind.code, &Known::id);
    offered.push_back({std::string(kind.code), found == std::end(known) ? kind.shows : found->title, about_of(kind),
                       kind.lines != diagram::Takes::nothing});
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
    case About::branch: {
      auto branches = list_things<model::Competency>(curriculum, words, [&](const auto& competency) {
        return is_of_own(curriculum, competency) && is_branch(curriculum, app::ref(competency));
      });
      branches.insert(branches.begin(), {{}, words.translate(N_("All competencies"))});
      return branches;
    }
    case About::everything:
    case About::version:
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

diagram::Scene draw_kind(const model::Snapshot& now, const model::Snapshot& earlier, app::DiagramOptions options,
                         std::stop_token stop) {
  if (!earlier) return app::draw_diagram(*now, options, stop);
  options.other = now;
  return app::draw_diagram(*earlier, options, stop);
}

std::string kind_about(const model::Curriculum& curriculum, const app::EntityRef& what, const DiagramKind& now) {
  if (what.kind == model::Kind::course) return "course";
  const auto* competency = app::find<model::Competency>(curriculum, what);
  if (competency == nullptr || !is_of_own(curriculum, *competency)) return {};
  return now.about == About::branch && is_branch(curriculum, what) ? now.id : "competency";
}

}  // namespace attune::ui
