#include "analysis/planner/first_answer.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace attune::analysis {
namespace {

constexpr double tolerance = 1e-6;

class LocalSearch {
 public:
  LocalSearch(const IntegerProgramme& programme, std::int64_t effort)
      : programme_(programme), effort_(effort), n_(programme.costs.size()) {
    for (const LinearRow& row : programme.rows) {
      double largest = 1e-9;
      for (const LinearTerm& term : row.terms) largest = std::max(largest, std::abs(term.factor));
      // A row's violation is measured in its largest factor, so that hours and counts weigh alike.
      unit_.push_back(1 / largest);
    }
    std::vector<std::size_t> count(n_ + 1, 0);
    for (const LinearRow& row : programme.rows)
      for (const LinearTerm& term : row.terms) ++count[term.variable + 1];
    for (std::size_t i = 0; i < n_; ++i) count[i + 1] += count[i];
    starts_ = count;
    columns_.resize(count.back());
    for (std::uint32_t r = 0; r < programme.rows.size(); ++r)
      for (const LinearTerm& term : programme.rows[r].terms) columns_[count[term.variable]++] = {r, term.factor};

    const double dearest = n_ == 0 ? 1 : *std::max_element(programme.costs.begin(), programme.costs.end());
    cost_unit_ = dearest > 0 ? 1 / dearest : 1;
    now_.assign(n_, 0);
    flipped_at_.assign(n_, -1'000'000);
    sum_.assign(programme.rows.size(), 0);
    weight_.assign(programme.rows.size(), 1);
    place_.assign(programme.rows.size(), not_violated);
    for (std::uint32_t r = 0; r < programme.rows.size(); ++r) note(r);
  }

  Choice run(std::stop_token stop) {
    while (effort_ > 0 && !stop.stop_requested()) {
      if (violated_.empty()) {
        keep();
        if (cost_ <= tolerance) break;
      }
      // Once there is an answer only cheaper ones are of interest: that is one more row.
      const bool too_dear = !best_.empty() && cost_ >= best_cost_ - tolerance;
      const std::size_t pick = violated_.size() + (too_dear ? 1 : 0);
      const std::size_t which = random_() % pick;
      const bool moved = which < violated_.size() ? mend(violated_[which]) : save();
      if (!moved) break;
      ++step_;
    }
    return best_;
  }

 private:
  struct Entry {
    std::uint32_t row;
    double factor;
  };
  static constexpr std::uint32_t not_violated = static_cast<std::uint32_t>(-1);

  std::span<const Entry> column(Variable j) const {
    return std::span(columns_).subspan(starts_[j], starts_[j + 1] - starts_[j]);
  }
  double lack(std::uint32_t row, double sum) const {
    return std::max(0.0, programme_.rows[row].at_least - sum) * unit_[row];
  }

  void note(std::uint32_t row) {
    const bool bad = lack(row, sum_[row]) > tolerance * unit_[row];
    if (bad == (place_[row] != not_violated)) return;
    if (bad) {
      place_[row] = static_cast<std::uint32_t>(violated_.size());
      violated_.push_back(row);
    } else {
      place_[violated_.back()] = place_[row];
      violated_[place_[row]] = violated_.back();
      violated_.pop_back();
      place_[row] = not_violated;
    }
  }

  void flip(Variable j) {
    const double sign = now_[j] ? -1 : 1;
    now_[j] = !now_[j];
    cost_ += sign * programme_.costs[j];
    flipped_at_[j] = step_;
    for (const Entry& entry : column(j)) {
      sum_[entry.row] += sign * entry.factor;
      note(entry.row);
    }
    effort_ -= static_cast<std::int64_t>(column(j).size());
  }

  // How much the weighted lack of all rows falls, and the cost with it.
  double score(Variable j) {
    const double sign = now_[j] ? -1 : 1;
    double gain = -sign * programme_.costs[j] * cost_unit_ * cost_weight_;
    for (const Entry& entry : column(j))
      gain += weight_[entry.row] *
              (lack(entry.row, sum_[entry.row]) - lack(entry.row, sum_[entry.row] + sign * entry.factor));
    effort_ -= static_cast<std::int64_t>(column(j).size());
    return gain;
  }

  // Flips the best of at most 60 candidates that did not move lately; false where there is none at all.
  template <class IsCandidate>
  bool flip_best(std::span<const LinearTerm> terms, IsCandidate&& is_candidate) {
    constexpr std::size_t most = 60;
    Variable best = 0;
    double best_score = 0;
    bool found = false, any = false;
    const std::size_t n = terms.size(), first = n > most ? random_() % n : 0;
    std::size_t tried = 0;
    for (std::size_t i = 0; i < n && tried < most; ++i) {
      const LinearTerm& term = terms[(first + i) % n];
      if (!is_candidate(term)) continue;
      any = true;
      const auto rest = static_cast<std::int64_t>(3 + random_() % 5);
      if (step_ - flipped_at_[term.variable] < rest) continue;
      ++tried;
      const double gain = score(term.variable);
      if (!found || gain > best_score) {
        best = term.variable;
        best_score = gain;
        found = true;
      }
    }
    effort_ -= static_cast<std::int64_t>(n);
    if (!found) return any;  // all of them rest: the next step finds them rested
    if (best_score <= 0) gain_weight();
    flip(best);
    return true;
  }

  bool mend(std::uint32_t row) {
    return flip_best(programme_.rows[row].terms,
                     [&](const LinearTerm& term) { return now_[term.variable] ? term.factor < 0 : term.factor > 0; });
  }

  bool save() {
    chosen_.clear();
    for (Variable j = 0; j < n_; ++j)
      if (now_[j] && programme_.costs[j] > 0) chosen_.push_back({j, 1});
    effort_ -= static_cast<std::int64_t>(n_ / 8);
    return flip_best(chosen_, [](const LinearTerm&) { return true; });
  }

  // A local optimum: what is violated there weighs more from now on.
  void gain_weight() {
    for (const std::uint32_t row : violated_) weight_[row] += 1;
    if (violated_.empty()) cost_weight_ += 0.5;
    else if (!best_.empty() && cost_ >= best_cost_) cost_weight_ += 0.1;
    effort_ -= static_cast<std::int64_t>(violated_.size());
  }

  // Every row is satisfied: what is chosen to no purpose goes, the dearest first; then it is an answer.
  void keep() {
    std::vector<Variable> chosen;
    for (Variable j = 0; j < n_; ++j)
      if (now_[j]) chosen.push_back(j);
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](Variable a, Variable b) { return programme_.costs[a] > programme_.costs[b]; });
    for (const Variable j : chosen) {
      const auto entries = column(j);
      const bool needed = std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
        return sum_[entry.row] - entry.factor < programme_.rows[entry.row].at_least - tolerance;
      });
      effort_ -= static_cast<std::int64_t>(entries.size());
      if (!needed) flip(j);
    }
    if (best_.empty() || cost_ < best_cost_ - tolerance) {
      best_ = now_;
      best_cost_ = cost_;
    }
  }

  const IntegerProgramme& programme_;
  std::int64_t effort_;
  std::size_t n_;
  std::vector<double> unit_;
  double cost_unit_ = 1, cost_weight_ = 1;
  std::vector<std::size_t> starts_;
  std::vector<Entry> columns_;
  Choice now_, best_;
  double cost_ = 0, best_cost_ = 0;
  std::vector<double> sum_, weight_;
  std::vector<std::uint32_t> violated_, place_;
  std::vector<std::int64_t> flipped_at_;
  std::vector<LinearTerm> chosen_;
  std::int64_t step_ = 0;
  std::mt19937 random_{20'25};  // a fixed seed: the same answer every time
};

}  // namespace

Choice first_answer(const IntegerProgramme& programme, std::stop_token stop, std::int64_t effort) {
  return LocalSearch(programme, effort).run(stop);
}

}  // namespace attune::analysis
