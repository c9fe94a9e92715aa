#include "analysis/analysis.h"

#include <algorithm>

#include "analysis/gap_order.h"
#include "analysis/replace_gaps.h"
#include "analysis/rules/rules.h"

namespace attune::analysis {

using model::Kind;
using model::none;

namespace {

const Questions& all_questions() {
  static const Questions questions;
  return questions;
}

// Of a rule by the id that its gaps hold, which is the rule's own: comparing addresses is enough.
Scope scope_of_rule(std::string_view id) {
  static const auto of_the_whole = [] {
    std::vector<std::pair<const char*, Scope>> list;
    for (const Rule* rule : all_rules())
      if (rule->scope == Scope::whole || rule->scope == Scope::all_courses)
        list.emplace_back(rule->id.data(), rule->scope);
    return list;
  }();
  for (const auto& [data, scope] : of_the_whole)
    if (data == id.data()) return scope;
  return Scope::each;
}

// Subjects by kind, for one question a gap.
class SubjectSet {
 public:
  // Sorted, each once.
  explicit SubjectSet(const std::vector<Subject>& subjects) {
    for (const Subject& subject : subjects) by_kind_[static_cast<std::size_t>(subject.kind)].push_back(subject.index);
  }
  bool contains(Kind kind, Index index) const {
    const auto& list = by_kind_[static_cast<std::size_t>(kind)];
    return !list.empty() && std::binary_search(list.begin(), list.end(), index);
  }

 private:
  std::array<std::vector<Index>, model::kind_count> by_kind_;
};

// Where rows of any kind stand now.
class RowPlaces {
 public:
  explicit RowPlaces(const Step& step) {
    model::for_each_entity([&]<class T>() {
      if (step.of<T>().moves) at(T::kind) = step.of<T>().places(step.before().table<T>().size());
    });
  }
  // `none` for what went.
  Index now(Kind kind, Index before) const {
    const auto& places = places_[static_cast<std::size_t>(kind)];
    return places.empty() || before == none ? before : places[before];
  }

 private:
  std::vector<Index>& at(Kind kind) { return places_[static_cast<std::size_t>(kind)]; }
  std::array<std::vector<Index>, model::kind_count> places_;
};

// The elements of standards that one of these competencies answers to.
void add_elements(const Facts& facts, const std::vector<Index>& competencies, std::vector<Subject>& subjects) {
  for (Index element = 0; element < facts.curriculum().competencies().size(); ++element) {
    const std::vector<Index>& related = facts.related_to(element);
    if (std::any_of(related.begin(), related.end(),
                    [&](Index each) { return std::binary_search(competencies.begin(), competencies.end(), each); }))
      subjects.push_back({Kind::competency, element});
  }
}

}  // namespace

Analysis::Analysis(model::Snapshot of, std::string today) : of_(std::move(of)), today_(std::move(today)) { start(); }

Analysis::~Analysis() = default;

void Analysis::start() {
  ++starts_;
  coverage_ = cover(*of_);
  facts_ = std::make_unique<Facts>(*of_, coverage_);
  teller_.emplace(*facts_);
  gaps_.clear();
  all_questions().ask_all(*facts_, gaps_);
  sort_gaps(*of_, gaps_);
  misses_something_ = false;
  const Waivers waivers(*of_, today_);
  for (Gap& gap : gaps_) finish(gap, waivers);
}

void Analysis::finish(Gap& gap, const Waivers& waivers) {
  waivers.mark(*of_, gap);
  misses_something_ = misses_something_ || rules::is_about_a_missing_thing(*of_, gap);
}

void Analysis::follow(model::Snapshot next, const model::Changes& changes) {
  // Keeps the snapshot before until everything is done.
  const model::Snapshot before = std::exchange(of_, std::move(next));
  if (before == of_) return;
  if (changes.everything) return start();
  const Step step(*before, *of_, changes);
  // What is missing may come, and whoever refers to it is not named then.
  if (misses_something_) return start();
  auto touched = parts_touched_by(step, coverage_);
  if (!touched) return start();

  analysis::follow(coverage_, step, touched->coverage);
  teller_->forget();
  std::vector<Index>& competencies = touched->coverage.competencies;
  competencies.insert(competencies.end(), touched->timed.begin(), touched->timed.end());
  std::sort(competencies.begin(), competencies.end());
  competencies.erase(std::unique(competencies.begin(), competencies.end()), competencies.end());
  std::vector<Subject> subjects = facts_->follow(step, *of_, touched->courses, competencies);
  subjects.insert(subjects.end(), touched->subjects.begin(), touched->subjects.end());
  for (const Index activity : touched->coverage.activities) subjects.push_back({Kind::activity, activity});
  for (const Index course : touched->courses) subjects.push_back({Kind::course, course});
  for (const Index competency : competencies) subjects.push_back({Kind::competency, competency});
  add_elements(*facts_, competencies, subjects);
  follow_gaps(step, std::move(subjects), touched->renamed);
}

void Analysis::follow_gaps(const Step& step, std::vector<Subject> subjects, const std::vector<Index>& renamed) {
  const RowPlaces places(step);
  // Findings about a course or activity name competencies.
  if (!renamed.empty())
    for (const Gap& gap : gaps_)
      if (gap.competency != none && std::find(renamed.begin(), renamed.end(), gap.competency) != renamed.end())
        if (const Index now = places.now(gap.kind, gap.subject); now != none) subjects.push_back({gap.kind, now});
  std::sort(subjects.begin(), subjects.end());
  subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());

  std::vector<Gap> fresh;
  for (const Subject& subject : subjects) all_questions().ask(*facts_, subject, fresh);
  const bool courses = !step.of<model::Course>().empty();
  if (courses) all_questions().ask_whole(Scope::all_courses, *facts_, fresh);
  all_questions().ask_whole(Scope::whole, *facts_, fresh);
  sort_gaps(*of_, fresh);
  const Waivers waivers(*of_, today_);
  for (Gap& gap : fresh) finish(gap, waivers);

  // The gaps to be replaced, with their keys, whose indices are those of now.
  const SubjectSet touched(subjects);
  std::vector<StaleGap> stale;
  for (std::size_t i = 0; i < gaps_.size(); ++i) {
    Gap& gap = gaps_[i];
    const Index now = places.now(gap.kind, gap.subject);
    const bool went = now == none && gap.subject != none;
    const Scope scope = scope_of_rule(gap.rule);
    const bool asked = scope == Scope::whole || (scope == Scope::all_courses && courses);
    if (asked || (scope != Scope::all_courses && (went || touched.contains(gap.kind, now)))) {
      stale.push_back({i, key_of(step.before(), gap)});
      stale.back().key.index = now;
    }
    gap.subject = now;
  }
  replace_gaps(*of_, gaps_, stale, std::move(fresh));
  if (!step.of<model::Waiver>().empty())
    for (Gap& gap : gaps_) waivers.mark(*of_, gap);
}

}  // namespace attune::analysis
