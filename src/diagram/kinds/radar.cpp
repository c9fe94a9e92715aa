#include "diagram/kinds/radar.h"

#include <algorithm>
#include <cmath>

#include "analysis/balance.h"
#include "analysis/coverage.h"
#include "base/number.h"
#include "diagram/parts/bands.h"
#include "diagram/parts/radar.h"

namespace attune::diagram {

using analysis::Coverage;
using analysis::DimensionShare;
using analysis::StageBalance;
using model::Curriculum;
using model::Index;

namespace {

class RadarPicture : Picture {
  static constexpr double panel_gap = 40;
  static constexpr std::size_t columns = 2;

  struct Dimension {
    std::string name;
    std::vector<Subject> leaves;
    double reached = 0, target = 0;  // levels counted from 1, a mean over the leaves; 0: no level
  };

 public:
  RadarPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(
            of, covered, wanted,
            N_("Radar: the levels that each dimension reaches beside its targets, and its share of each stage's hours "
               "beside what the policy asks for.")),
        stages_(analysis::balance_of(of, covered)) {}

  Graph make() {
    if (coverage.leaf_count == 0) {
      only("no-competencies", competencies_missing_title(), competencies_missing_text());
      return finish();
    }
    note(
        N_("Levels are counted from the lowest, 0 being none, and averaged over a dimension's competencies: a level "
           "counts where an activity that reaches enough students has it."));
    collect();
    panel(levels());
    for (const StageBalance& stage : stages_) panel(shares(stage));
    legend(Role::feeds, N_("What the programme has"));
    legend(Role::feeds_few, N_("Targets of the competencies"));
    legend(Role::critical_line, N_("What the policy asks for"));
    legend(Role::covered, N_("As asked for, or more"));
    legend(Role::first_classroom, N_("Nothing is asked for"));
    legend(Role::gap, N_("Gap: less or more than asked for"));
    return finish();
  }

 private:
  void collect() {
    analysis::for_each_own_leaf(curriculum, [&](Index leaf) { count(leaf); });
    for (Dimension& dimension : dimensions_) {
      dimension.reached /= static_cast<double>(dimension.leaves.size());
      dimension.target /= static_cast<double>(dimension.leaves.size());
    }
  }

  void count(Index leaf) {
    const model::Competency& of = curriculum.competencies()[leaf];
    const analysis::CompetencyCoverage& covered = coverage.competencies[leaf];
    auto found = std::ranges::find(dimensions_, of.dimension, &Dimension::name);
    if (found == dimensions_.end()) found = dimensions_.insert(dimensions_.end(), {of.dimension, {}, 0, 0});
    found->leaves.push_back(subject_of(of));
    found->reached += covered.level ? *covered.level + 1 : 0;
    found->target += covered.target + 1;
  }

  // Two a row.
  void panel(Radar radar) {
    const double end = place_radar(graph, boxes, std::move(radar),
                                   {static_cast<double>(panels_ % columns) * (radar_width + panel_gap), row_});
    end_ = std::max(end_, end);
    if (++panels_ % columns == 0) row_ = end_ + panel_gap;
  }

  Node title(Role role, const std::string& name, const std::string& text) {
    Node node = boxes.begin(role, name, radar_width);
    node.title = text;
    node.landmark = true;
    boxes.write(node, text, Font::strong, 2);
    Boxes::close(node);
    return node;
  }

  Node label(Role role, const std::string& name, const std::string& dimension, const std::vector<std::string>& facts) {
    Node node = boxes.begin(role, name, radar_label_width);
    node.title = words.dimension(dimension);
    boxes.write(node, node.title, Font::strong, 3);
    for (const std::string& fact : facts) boxes.tell(node, fact, Font::small, 2);
    Boxes::close(node);
    return node;
  }

  Radar levels() {
    const auto& scale = curriculum.scale().levels;
    const double most = std::max(1.0, static_cast<double>(scale.size()));
    Radar radar;
    radar.name = "levels";
    radar.title = title(Role::framework, "levels", say(N_("Levels reached, and their targets")));
    for (std::size_t i = 0; i < scale.size(); ++i)
      radar.rings.push_back({static_cast<double>(i + 1) / most, scale[i].code});
    RadarLine target{"target", Role::feeds_few, Role::framework, {}, say(N_("Targets of the competencies"))};
    RadarLine reached{"reached", Role::feeds, Role::level, {}, say(N_("Levels reached"))};
    for (const Dimension& each : dimensions_) {
      const bool lacks = each.reached < each.target - 1e-9;
      Node node = label(lacks ? Role::gap : Role::covered, "levels-" + each.name, each.name,
                        {say({N_("reached {level}"), {{"level", decimal(each.reached)}}}),
                         say({N_("target {level}"), {{"level", decimal(each.target)}}})});
      node.subjects = each.leaves;
      radar.axes.push_back({std::move(node)});
      target.values.push_back(each.target / most);
      reached.values.push_back(each.reached / most);
    }
    radar.lines = {std::move(target), std::move(reached)};
    return radar;
  }

  static std::string decimal(double value) { return base::to_text(std::round(value * 10) / 10); }

  Radar shares(const StageBalance& of) {
    const model::Stage& stage = curriculum.stages()[of.stage];
    Radar radar;
    radar.name = "stage-" + count_text(of.stage);
    radar.title = title(Role::branch, "stage-" + stage.code, words.name_of(stage));
    radar.title.subjects = {subject_of(stage)};
    const double most = scale_of(of, stage.code);
    for (const double part : {0.5, 1.0}) radar.rings.push_back({part, base::format_percent(most * part)});
    RadarLine shares{"shares", Role::feeds, Role::level, {}, words.name_of(stage)};
    for (const DimensionShare& each : of.dimensions) {
      const analysis::Band* band = find_band(coverage, stage.code, each.dimension);
      std::vector<std::string> facts = {dotted({base::format_percent(each.share), words.hours(each.effective_hours)})};
      if (band != nullptr) facts.push_back(say(asked_for(*band)));
      const Role role = band == nullptr                                           ? Role::first_classroom
                        : of.effective_hours > 0 && is_outside(*band, each.share) ? Role::gap
                                                                                  : Role::covered;
      RadarAxis axis{label(role, "share-" + stage.code + "-" + each.dimension, each.dimension, facts)};
      axis.label.subjects = {subject_of(stage)};
      if (band != nullptr) {
        axis.low = band->low / most;
        axis.high = std::min(1.0, band->high / most);
      }
      radar.axes.push_back(std::move(axis));
      shares.values.push_back(each.share / most);
    }
    radar.lines.push_back(std::move(shares));
    return radar;
  }

  // What the end of an axis stands for: enough for what there is and the least that is asked for, in steps of a tenth.
  double scale_of(const StageBalance& of, const std::string& stage) const {
    double most = 0.1;
    for (const DimensionShare& each : of.dimensions) {
      most = std::max(most, each.share);
      if (const analysis::Band* band = find_band(coverage, stage, each.dimension))
        most = std::max({most, band->low, band->high < 1 ? band->high : 0});
    }
    return std::min(1.0, std::ceil(most * 10 - 1e-9) / 10);
  }

  std::vector<StageBalance> stages_;
  std::vector<Dimension> dimensions_;
  std::size_t panels_ = 0;
  double row_ = 0, end_ = 0;
};

}  // namespace

Graph radar_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return RadarPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
