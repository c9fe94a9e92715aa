#include "tests/bench/flat.h"

#include <algorithm>
#include <map>

#include "analysis/strategies.h"

namespace attune::bench {
namespace {

using model::Mode;
using model::none;

class Flattening {
 public:
  Flattening(const Curriculum& curriculum, const analysis::Thresholds& thresholds) : curriculum_(curriculum) {
    flat_.thresholds = thresholds;
    flat_.term_count = curriculum.term_count();
    flat_.stages = curriculum.stages().size();
    flat_.scale_levels = curriculum.scale().levels.size();
    competencies();
    relations();
    activities();
    courses();
    assessments();
    people();
    codes();
    references();
  }
  Flat take() { return std::move(flat_); }

 private:
  bool counts(Index alignment) const {
    return curriculum_.competency_of(alignment) != none &&
           analysis::counts(curriculum_.alignments()[alignment], flat_.thresholds);
  }
  int rank(const std::string& level) const { return curriculum_.scale().rank(level).value_or(0); }

  void competencies() {
    const std::size_t n = curriculum_.competencies().size();
    flat_.dimension.assign(n, -1);
    std::map<std::string, int> dimensions;
    for (Index i = 0; i < n; ++i) {
      const model::Competency& row = curriculum_.competencies()[i];
      flat_.parent.push_back(curriculum_.parent_of(i));
      flat_.framework.push_back(curriculum_.framework_of(i));
      flat_.is_leaf.push_back(curriculum_.is_leaf(i));
      flat_.is_own.push_back(analysis::is_own(curriculum_, i));
      flat_.is_context.push_back(row.dimension == "context");
      flat_.target.push_back(rank(row.target));
      flat_.target_is_known.push_back(curriculum_.scale().rank(row.target).has_value());
      flat_.parent_is_wrong.push_back(curriculum_.competencies().find(row.parent) != nullptr &&
                                      curriculum_.parent_of(i) == none);
      for (const Index child : curriculum_.children_of(i)) flat_.children.items.push_back(child);
      flat_.children.end();
    }
    for (Index framework = 0; framework < curriculum_.frameworks().size(); ++framework) {
      const auto tree = curriculum_.tree_of(framework);
      flat_.upwards.insert(flat_.upwards.end(), tree.rbegin(), tree.rend());
      const model::Framework& row = curriculum_.frameworks()[framework];
      const bool active = row.role == model::FrameworkRole::standard &&
                          row.status != model::FrameworkStatus::retired && row.status != model::FrameworkStatus::draft;
      for (const Index i : tree) {
        if (curriculum_.is_own(framework)) {
          const std::string& name = curriculum_.competencies()[i].dimension;
          flat_.dimension[i] = dimensions.try_emplace(name, static_cast<int>(dimensions.size())).first->second;
          if (curriculum_.is_leaf(i)) flat_.own_leaves.push_back(i);
        } else if (active && curriculum_.is_leaf(i))
          flat_.active_elements.push_back(i);
      }
    }
    flat_.dimensions = dimensions.size();
    for (const analysis::Band& band : flat_.thresholds.bands)
      if (const auto stage = curriculum_.find_code<model::Stage>(band.stage);
          stage && dimensions.contains(band.dimension))
        flat_.bands.push_back({*stage, dimensions.at(band.dimension), band.low, band.high});
  }

  void relations() {
    std::vector<std::vector<Index>> related(curriculum_.competencies().size());
    for (const model::Relation& row : curriculum_.table<model::Relation>()) {
      const auto from = curriculum_.competencies().index_of(row.from), to = curriculum_.competencies().index_of(row.to);
      if (!from || !to || row.relation == model::RelationType::replaced_by) continue;
      if (flat_.is_own[*to]) related[*from].push_back(*to);
      if (flat_.is_own[*from]) related[*to].push_back(*from);
    }
    for (const auto& list : related) {
      flat_.related.items.insert(flat_.related.items.end(), list.begin(), list.end());
      flat_.related.end();
    }
  }

  void activities() {
    for (Index i = 0; i < curriculum_.activities().size(); ++i) {
      const model::Activity& row = curriculum_.activities()[i];
      const auto has = [&](Mode mode) {
        return std::any_of(row.methods.begin(), row.methods.end(), [&](const auto& id) {
          const model::Method* method = curriculum_.methods().find(id);
          return method != nullptr && method->mode == mode;
        });
      };
      flat_.hours.push_back(std::max(0.0, row.hours.value_or(0)));
      flat_.reach.push_back(analysis::reach_of(curriculum_, i));
      flat_.practises.push_back(has(Mode::practice) || has(Mode::reflection));
      flat_.is_passive.push_back(has(Mode::passive) && !has(Mode::interactive) && !has(Mode::practice) &&
                                 !has(Mode::reflection) && !has(Mode::unset));
      flat_.reflects.push_back(has(Mode::reflection));
      flat_.is_first.push_back(row.setting() == model::Setting::first);
      flat_.term.push_back(curriculum_.term_of_activity(i).value_or(no_term));
      flat_.course.push_back(curriculum_.course_of(i));
      flat_.stage.push_back(curriculum_.stage_of(curriculum_.term_of_activity(i)));
      flat_.primary_method.push_back(
          row.methods.empty() ? none : curriculum_.methods().index_of(row.methods.front()).value_or(none));
      for (const auto& leader : row.leaders)
        if (const auto teacher = curriculum_.teachers().index_of(leader)) flat_.leaders.items.push_back(*teacher);
      flat_.leaders.end();
      unsigned used = 0;
      bool known = true;
      for (const std::string& strategy : row.strategies) {
        const auto found = std::find_if(analysis::strategies.begin(), analysis::strategies.end(),
                                        [&](const auto& each) { return each.code == strategy; });
        if (found == analysis::strategies.end()) known = false;
        else used |= 1u << (found - analysis::strategies.begin());
      }
      flat_.strategies.push_back(static_cast<std::uint8_t>(used));
      flat_.strategy_is_known.push_back(known);
      flat_.teaching_starts.push_back(static_cast<Index>(flat_.taught.size()));
      for (const Index at : curriculum_.alignments_of_activity(i)) {
        if (!counts(at)) continue;
        const model::Alignment& alignment = curriculum_.alignments()[at];
        flat_.taught.push_back(curriculum_.competency_of(at));
        flat_.level.push_back(rank(alignment.level));
        flat_.weight.push_back(std::max(0.0, alignment.weight.value_or(1)));
      }
    }
    flat_.teaching_starts.push_back(static_cast<Index>(flat_.taught.size()));
  }

  void courses() {
    for (Index i = 0; i < curriculum_.courses().size(); ++i) {
      const model::Course& row = curriculum_.courses()[i];
      for (const Index at : curriculum_.alignments_of_course(i))
        if (counts(at)) flat_.declared.items.push_back(curriculum_.competency_of(at));
      flat_.declared.end();
      const auto own = curriculum_.activities_of(i);
      flat_.activities.items.insert(flat_.activities.items.end(), own.begin(), own.end());
      flat_.activities.end();
      for (const auto& id : row.prerequisites)
        if (const auto before = curriculum_.courses().index_of(id)) flat_.prerequisites.items.push_back(*before);
      flat_.prerequisites.end();
      flat_.is_required.push_back(row.is_required());
      flat_.is_clinical.push_back(row.course_kind == "professional" || row.course_kind == "clinical skills" ||
                                  row.course_kind == "internship");
      flat_.is_internship.push_back(row.course_kind == "internship");
      flat_.gives_hours.push_back(row.theory_hours || row.practice_hours);
      flat_.course_hours.push_back(row.theory_hours.value_or(0) + row.practice_hours.value_or(0));
      flat_.course_term.push_back(curriculum_.term_of_course(i).value_or(no_term));
    }
  }

  void assessments() {
    for (Index i = 0; i < curriculum_.assessments().size(); ++i) {
      const model::Assessment& row = curriculum_.assessments()[i];
      for (const Index at : curriculum_.alignments_of_assessment(i))
        if (counts(at)) flat_.assessed.items.push_back(curriculum_.competency_of(at));
      flat_.assessed.end();
      flat_.is_summative.push_back(row.purpose == model::Purpose::summative);
      flat_.is_formative.push_back(row.purpose == model::Purpose::formative);
      flat_.assessment_term.push_back(curriculum_.term_of_assessment(i).value_or(no_term));
    }
  }

  void people() {
    flat_.methods = curriculum_.methods().size();
    flat_.is_trained.assign(curriculum_.teachers().size() * flat_.methods, 0);
    for (const model::Training& row : curriculum_.table<model::Training>()) {
      const auto teacher = curriculum_.teachers().index_of(row.teacher);
      const auto method = curriculum_.methods().index_of(row.method);
      if (teacher && method) flat_.is_trained[*teacher * flat_.methods + *method] = 1;
    }
    flat_.uses_s7 = !curriculum_.table<model::Training>().empty();
    flat_.uses_s8 = !curriculum_.table<model::Administration>().empty();
    std::map<std::string, int> groups;
    for (const model::Perception& row : curriculum_.table<model::Perception>())
      if (const auto competency = curriculum_.competencies().index_of(row.competency); competency && row.mean)
        flat_.ratings.push_back({*competency,
                                 groups.try_emplace(row.group, static_cast<int>(groups.size())).first->second,
                                 *row.mean, static_cast<double>(std::max(1, row.n.value_or(1)))});
  }

  void codes() {
    std::map<std::string, Index> numbers;
    model::for_each_entity([&]<class T>() {
      const auto& rows = curriculum_.table<T>();
      for (Index i = 0; i < rows.size(); ++i) {
        const std::string code = model::code_of(rows[i]);
        if (code.empty()) continue;
        std::string key = std::string(model::code(T::kind)) + '\n' + code + '\n';
        if constexpr (std::is_same_v<T, model::Competency>) key += rows[i].framework.uuid.to_string();
        if constexpr (std::is_same_v<T, model::ScaleLevel>) key += rows[i].scale;
        flat_.code_numbers.push_back(numbers.try_emplace(key, static_cast<Index>(numbers.size())).first->second);
        flat_.code_owners.push_back(i);
      }
    });
    flat_.code_count = numbers.size();
  }

  void references() {
    for (Index i = 0; i < curriculum_.alignments().size(); ++i) {
      flat_.alignment_from.push_back(curriculum_.from_of(i));
      flat_.alignment_to.push_back(curriculum_.competency_of(i));
      flat_.level_is_known.push_back(curriculum_.scale().rank(curriculum_.alignments()[i].level).has_value());
    }
    model::for_each_entity([&]<class T>() {
      for (const T& row : curriculum_.table<T>()) {
        bool whole = true;
        const auto look = [&]<class To>(const model::Id<To>& id) {
          whole = whole && (!id || curriculum_.table<To>().index_of(id));
        };
        model::for_each_field<T>([&]<class Value>(const model::Field<T, Value>& field) {
          if constexpr (model::is_reference<Value>) look(row.*field.member);
          if constexpr (model::is_reference_list<Value>)
            for (const auto& id : row.*field.member) look(id);
        });
        flat_.reference_is_whole.push_back(whole);
      }
    });
  }

  const Curriculum& curriculum_;
  Flat flat_;
};

}  // namespace

Flat flatten(const Curriculum& curriculum, const analysis::Thresholds& thresholds) {
  return Flattening(curriculum, thresholds).take();
}

}  // namespace attune::bench
