#include "ui/models/framework_outline.h"

#include "base/number.h"
#include "ui/models/names.h"

namespace attune::ui {
namespace {

using analysis::Definition;
using base::Message;
using namespace model;

// How many relations lead to or from each competency.
std::vector<std::size_t> count_relations(const Curriculum& curriculum) {
  std::vector<std::size_t> counts(curriculum.competencies().size(), 0);
  for (const Relation& relation : curriculum.table<Relation>())
    for (const auto& end : {relation.from, relation.to})
      if (const auto index = curriculum.competencies().index_of(end)) ++counts[*index];
  return counts;
}

class FrameworkBuilder {
 public:
  FrameworkBuilder(const Curriculum& curriculum, const analysis::Coverage& coverage, const base::Catalogue& words)
      : curriculum_(curriculum),
        coverage_(coverage),
        words_(words),
        texts_(texts_for(curriculum, words.language())),
        relations_(count_relations(curriculum)) {}

  Outline build() {
    for (const FrameworkRole role : {FrameworkRole::own, FrameworkRole::standard})
      for (Index framework = 0; framework < curriculum_.frameworks().size(); ++framework)
        if (curriculum_.frameworks()[framework].role == role) add_framework(framework);
    return std::move(outline_);
  }

 private:
  std::string name(const app::EntityRef& what) const { return name_of(curriculum_, what, texts_); }

  void add_framework(Index index) {
    const Framework& framework = curriculum_.frameworks()[index];
    const FirstSeen first = curriculum_.is_own(index) ? FirstSeen::open : FirstSeen::closed;
    const NodeKey key{app::ref(framework)};
    const int root =
        outline_.add(-1, {key, -1, {}, {name(key.what), "", ""}, {title_field(texts_)}, Emphasis::heading, first});
    std::vector<int> node_of(curriculum_.competencies().size(), root);
    for (const Index competency : curriculum_.tree_of(index)) {
      const Index parent = curriculum_.parent_of(competency);
      const Competency& entity = curriculum_.competencies()[competency];
      OutlineNode node{{app::ref(entity)}, -1, {}, {name(app::ref(entity)), entity.target, state(index, competency)}};
      node.fields = {title_field(texts_), "target"};
      node.first = first;
      node_of[competency] = outline_.add(parent == model::none ? root : node_of[parent], std::move(node));
    }
  }

  std::string state(Index framework, Index competency) const {
    if (curriculum_.is_own(framework) && competency < coverage_.competencies.size())
      return curriculum_.is_leaf(competency) ? coverage_in_words(coverage_.competencies[competency], words_)
                                             : leaves_in_words(competency);
    if (relations_[competency] == 0) return {};
    return Message(N_("relations: {count}"), {{"count", number(relations_[competency])}}).in(words_);
  }

  // Of a parent: how many of the leaves under it are fulfilled.
  std::string leaves_in_words(Index parent) const {
    std::size_t leaves = 0, fulfilled = 0;
    std::vector<Index> open(1, parent);
    while (!open.empty()) {
      const Index at = open.back();
      open.pop_back();
      const auto children = curriculum_.children_of(at);
      open.insert(open.end(), children.begin(), children.end());
      if (!children.empty()) continue;
      ++leaves;
      if (coverage_.competencies[at].covered(Definition::fulfilled)) ++fulfilled;
    }
    return Message(N_("{count} of {all} fulfilled"), {{"count", number(fulfilled)}, {"all", number(leaves)}})
        .in(words_);
  }

  static std::string number(std::size_t value) { return base::to_text(static_cast<std::int64_t>(value)); }

  const Curriculum& curriculum_;
  const analysis::Coverage& coverage_;
  const base::Catalogue& words_;
  Texts texts_;
  std::vector<std::size_t> relations_;
  Outline outline_;
};

}  // namespace

std::string coverage_in_words(const analysis::CompetencyCoverage& coverage, const base::Catalogue& words) {
  const auto say = [&](const char* text) { return Message(text).in(words); };
  if (coverage.covered(Definition::fulfilled)) return say(N_("fulfilled"));
  if (!coverage.covered(Definition::taught)) {
    if (coverage.covered(Definition::assessed)) return say(N_("assessed, not taught"));
    return coverage.covered(Definition::declared) ? say(N_("declared, not taught")) : say(N_("not taught"));
  }
  const bool reached = coverage.covered(Definition::reached), assessed = coverage.covered(Definition::assessed);
  if (reached && assessed) return say(N_("taught, reached and assessed; not fulfilled"));
  if (reached) return say(N_("taught and reached, not assessed"));
  return assessed ? say(N_("taught and assessed, reaches too few")) : say(N_("taught, reaches too few, not assessed"));
}

Outline framework_outline(const Curriculum& curriculum, const analysis::Coverage& coverage,
                          const base::Catalogue& words) {
  return FrameworkBuilder(curriculum, coverage, words).build();
}

}  // namespace attune::ui
