#include "diagram/kinds/diff.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/compare.h"
#include "base/number.h"
#include "diagram/parts/rows.h"
#include "model/words.h"

namespace attune::diagram {

using analysis::Comparison;
using analysis::CompetencyCoverage;
using analysis::Coverage;
using analysis::Definition;
using analysis::Difference;
using model::ChangeType;
using model::Curriculum;
using model::Index;
using model::Kind;

namespace {

class DiffPicture : Picture {
  static constexpr double state_width = 214, why_width = 330;
  static constexpr std::size_t most_lines = 6, most_rows_of_diff = 80;

 public:
  // The picture speaks of the later version; what went is named by the earlier one.
  DiffPicture(const Curriculum& before, const PictureOptions& wanted, const Comparison& comparison)
      : Picture(*wanted.other, comparison.after, wanted,
                N_("What differs between two versions: the competencies whose coverage changes, and why.")),
        before_(before),
        comparison_(comparison),
        before_words_(before, comparison.before, wanted.words) {}

  Graph make() {
    collect();
    notes();
    RowTable table;
    table.columns = {{say(N_("Before")), state_width, 0},
                     {say(N_("After")), state_width, 40},
                     {say(N_("Courses and activities that changed for it")), why_width, 40}};
    std::size_t left_out = 0;
    for (const auto& [old, now] : comparison_.leaves) {
      if (!differs(old, now)) continue;
      if (table.groups.size() < most_rows_of_diff)
        table.groups.push_back({{row(old, now)}});
      else
        ++left_out;
    }
    if (left_out > 0)
      note({N_("{count} more competencies differ; they are too many for one picture."),
            {{"count", count_text(left_out)}}});
    const bool same_coverage = table.groups.empty();
    if (same_coverage && comparison_.differences.empty()) {
      only("no-difference", N_("The two versions are the same"), N_("Nothing was added, removed or changed."));
      return finish();
    }
    if (same_coverage) note(N_("No competency's coverage differs."));
    if (RowGroup rest = everything_else(); !rest.rows.empty()) table.groups.push_back(std::move(rest));
    for (const std::vector<std::size_t>& places : place_rows(graph, boxes, std::move(table)))
      for (std::size_t i = 1; i < places.size(); ++i)
        if (graph.nodes[places[0]].name.starts_with("before-") || graph.nodes[places[0]].name.starts_with("after-"))
          join(places[i - 1], places[i], i == 1 ? Role::feeds : Role::tree);
    explain();
    return finish();
  }

 private:
  void notes() {
    const auto shares = [](const Coverage& of) { return base::format_percent(of.share(Definition::fulfilled)); };
    note({N_("Fulfilled before: {before}; after: {after}."),
          {{"before", shares(comparison_.before)}, {"after", shares(comparison_.after)}}});
    graph.notes.push_back(words.definition(Definition::fulfilled));
  }

  bool differs(Index old, Index now) const {
    if (old == model::none || now == model::none) return true;
    const CompetencyCoverage &a = comparison_.before.competencies[old], &b = comparison_.after.competencies[now];
    return a.all != b.all || a.level != b.level || a.target != b.target || why(old, now) != nullptr;
  }

  const std::vector<Item>* why(Index old, Index now) const {
    const auto found = reasons_.find({old, now});
    return found == reasons_.end() ? nullptr : &found->second;
  }

  std::string sign(ChangeType type) const {
    return type == ChangeType::added ? "+ " : type == ChangeType::removed ? "\xe2\x88\x92 " : "\xe2\x89\xa0 ";
  }

  // Which alignments came, went or changed, by competency.
  void collect() {
    std::map<Index, std::pair<Index, Index>> by_old, by_now;
    for (const auto& leaf : comparison_.leaves) {
      if (leaf.first != model::none) by_old[leaf.first] = leaf;
      if (leaf.second != model::none) by_now[leaf.second] = leaf;
    }
    for (const Difference& difference : comparison_.differences) {
      if (difference.kind != Kind::alignment) {
        others_[{difference.kind, difference.type}].push_back(difference);
        continue;
      }
      const bool gone = difference.type == ChangeType::removed;
      const Curriculum& of = gone ? before_ : curriculum;
      const Index row = gone ? difference.before : difference.after;
      const Index competency = of.competency_of(row), from = of.from_of(row);
      const auto& leaves = gone ? by_old : by_now;
      const auto leaf = leaves.find(competency);
      if (leaf == leaves.end() || from == model::none) continue;
      reasons_[leaf->second].push_back(reason(difference, of, gone ? before_words_ : words, row, from));
    }
  }

  Item reason(const Difference& difference, const Curriculum& of, const Wording& wording, Index row, Index from) const {
    const model::Alignment& alignment = of.alignments()[row];
    std::vector<std::string> facts;
    const auto level_of = [&](const std::string& code) { return code.empty() ? say(N_("no level")) : code; };
    for (const analysis::FieldDifference& field : difference.fields)
      if (field.field == "level") facts.push_back(level_of(field.before) + " \xe2\x86\x92 " + level_of(field.after));
    if (facts.empty() && !alignment.level.empty()) facts.push_back(alignment.level);
    const auto item = [&](const auto& entity, const char* how) {
      return Item{subject_of(entity),
                  sign(difference.type) + wording.in_brackets(say(how) + " " + wording.name_of(entity), facts)};
    };
    switch (alignment.from_kind()) {
      case Kind::course:
        return item(of.courses()[from], N_("declared by"));
      case Kind::activity:
        return item(of.activities()[from], N_("taught in"));
      default:
        return item(of.assessments()[from], N_("assessed by"));
    }
  }

  std::vector<RowBox> row(Index old, Index now) {
    std::vector<RowBox> row;
    const bool is_new = old == model::none, is_gone = now == model::none;
    const int before = is_new ? -1 : worth(comparison_.before.competencies[old]);
    const int after = is_gone ? -1 : worth(comparison_.after.competencies[now]);
    if (!is_new)
      row.push_back({0, state("before-", before_, before_words_, comparison_.before, old, Role::first_classroom)});
    const Role role = after > before || is_new ? Role::added : after < before ? Role::removed : Role::changed;
    if (!is_gone) {
      row.push_back({1, state("after-", curriculum, words, comparison_.after, now, role)});
    } else {
      Node gone = boxes.begin(Role::removed, "after-" + before_.competencies()[old].code, state_width);
      gone.title = before_words_.name_of(before_.competencies()[old]);
      boxes.tell(gone, say(N_("removed")), Font::strong, 1);
      Boxes::close(gone);
      row.push_back({1, std::move(gone)});
    }
    if (const auto* items = why(old, now); items != nullptr)
      row.push_back({2, boxes.listing(Role::other, "why-" + row.front().node.name, row.front().node.title, *items,
                                      most_lines, why_width)});
    return row;
  }

  // How far it is covered: the number of definitions that hold, then the level.
  static int worth(const CompetencyCoverage& of) {
    int worth = 0;
    for (const bool holds : of.all) worth += holds ? 100 : 0;
    return worth + of.level.value_or(-1) + 1;
  }

  Node state(const std::string& prefix, const Curriculum& of, const Wording& wording, const Coverage& covered,
             Index leaf, Role role) {
    const model::Competency& entity = of.competencies()[leaf];
    Node box = boxes.begin(role, prefix + entity.code, state_width);
    box.subjects = {subject_of(entity)};
    box.title = wording.name_of(entity);
    box.landmark = prefix == "after-";
    boxes.write(box, box.title, Font::strong, 2);
    for (const std::string& text : wording.state(leaf)) boxes.tell(box, text, Font::small, 2);
    boxes.tell(box, wording.hours(covered.competencies[leaf].contact_hours), Font::small, 1);
    Boxes::close(box);
    return box;
  }

  // Everything but alignments, kind by kind.
  RowGroup everything_else() {
    RowGroup group;
    std::set<Kind> kinds;
    for (const auto& [key, list] : others_) kinds.insert(key.first);
    for (const Kind kind : kinds) {
      std::vector<RowBox> row;
      const std::string word = say(base::Message(model::kind_word(kind)));
      const auto list = [&](std::size_t column, ChangeType type, Role role, const char* name, const char* title,
                            double width) {
        const auto found = others_.find({kind, type});
        if (found == others_.end()) return;
        std::vector<Item> items;
        for (const Difference& difference : found->second) items.push_back({{}, sign(type) + name_of(difference)});
        const std::string heading = say({title, {{"kind", word}, {"count", count_text(items.size())}}});
        items.insert(items.begin(), Item{{}, heading});
        row.push_back({column, boxes.listing(role, std::string(name) + std::string(model::code(kind)), heading, items,
                                             most_lines + 1, width)});
      };
      list(0, ChangeType::removed, Role::removed, "removed-", N_("Removed: {kind} ({count})"), state_width);
      list(1, ChangeType::added, Role::added, "added-", N_("Added: {kind} ({count})"), state_width);
      list(2, ChangeType::changed, Role::changed, "changed-", N_("Changed: {kind} ({count})"), why_width);
      group.rows.push_back(std::move(row));
    }
    return group;
  }

  std::string name_of(const Difference& difference) const {
    const bool gone = difference.type == ChangeType::removed;
    const Curriculum& of = gone ? before_ : curriculum;
    const Wording& wording = gone ? before_words_ : words;
    std::string name;
    model::with_entity(difference.kind, [&]<class T>() {
      const T& entity = of.table<T>()[gone ? difference.before : difference.after];
      if constexpr (requires { wording.name_of(entity); })
        name = wording.name_of(entity);
      else
        name = model::code_of(entity);
    });
    std::vector<std::string> fields;
    for (const analysis::FieldDifference& field : difference.fields)
      fields.push_back(say(base::Message(model::field_word(field.field))));
    if (name.empty()) name = say(base::Message(model::kind_word(difference.kind)));
    return wording.in_brackets(name, fields);
  }

  void explain() {
    legend(Role::first_classroom, N_("Before"));
    legend(Role::added, N_("Added, or better covered than before"));
    legend(Role::removed, N_("Removed, or less covered than before"));
    legend(Role::changed, N_("Changed, covered as before"));
    legend(Role::other, N_("Alignments: came (+), went, or changed"));
  }

  const Curriculum& before_;
  const Comparison& comparison_;
  const Wording before_words_;
  std::map<std::pair<Index, Index>, std::vector<Item>> reasons_;  // by leaf, before and after
  std::map<std::pair<Kind, ChangeType>, std::vector<Difference>> others_;
};

}  // namespace

Graph diff_graph(const Curriculum& curriculum, const Coverage&, const PictureOptions& options) {
  const Comparison comparison = analysis::compare(curriculum, *options.other);
  return DiffPicture(curriculum, options, comparison).make();
}

}  // namespace attune::diagram
