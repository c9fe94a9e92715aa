// Request and answer are lines of words separated by single spaces, each ended by LF:
//
//   request = "limit" SECONDS; "costs" *COST; *row; ["start" *VARIABLE]; "end"
//   row     = "row" GROUP AT_LEAST *(VARIABLE FACTOR)
//   answer  = "status" ("optimal" | "feasible" | "infeasible" | "unknown")
//             ["chosen" *VARIABLE]; ["duals" *NUMBER]; ["conflict" *GROUP]; "end"
//
// Variables count from 0 and are 0 or 1; "chosen" and "start" list those that are 1. A row asks for at least so much.
// The duals are those of the linear relaxation, a number a row. The conflict lists groups of rows that cannot hold
// together with the rows of group 0, and of which none can be spared; at the time limit some may be to spare. Groups
// below 0 are spared last: of them the conflict has those without which the positive ones in it could hold.

#include "worker/solve.h"

#include <Cbc_C_Interface.h>
#include <Clp_C_Interface.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <vector>

#include "base/number.h"
#include "base/text.h"

namespace attune::worker {
namespace {

using Clock = std::chrono::steady_clock;

struct Row {
  int group = 0;
  double at_least = 0;
  std::vector<int> variables;
  std::vector<double> factors;
};

struct Problem {
  double seconds = 5;
  std::vector<double> costs;
  std::vector<Row> rows;
  std::vector<int> start;
  bool has_start = false;
};

double number(std::string_view text) {
  const auto value = base::parse_double(text);
  if (!value) throw std::runtime_error("the request has \"" + std::string(text) + "\" where a number belongs");
  return *value;
}

int whole(std::string_view text, int below, int from = 0) {
  const auto value = base::parse_int(text);
  if (!value || *value < from || *value >= below)
    throw std::runtime_error("the request has \"" + std::string(text) + "\" where a number below " +
                             base::to_text(std::int64_t{below}) + " belongs");
  return static_cast<int>(*value);
}

std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    words.push_back(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return words;
}

Problem read(std::string_view request) {
  constexpr int most_groups = 1 << 30;
  Problem problem;
  bool ended = false;
  while (!request.empty()) {
    const std::size_t end = request.find('\n');
    if (end == std::string_view::npos || ended) break;
    const std::vector<std::string_view> words = words_of(request.substr(0, end));
    request.remove_prefix(end + 1);
    if (words.empty()) throw std::runtime_error("the request has an empty line");
    const int variables = static_cast<int>(problem.costs.size());
    if (words[0] == "limit" && words.size() == 2) {
      problem.seconds = number(words[1]);
    } else if (words[0] == "costs") {
      for (std::size_t i = 1; i < words.size(); ++i) problem.costs.push_back(number(words[i]));
    } else if (words[0] == "row" && words.size() >= 3 && words.size() % 2 == 1) {
      Row row{whole(words[1], most_groups, -most_groups), number(words[2]), {}, {}};
      for (std::size_t i = 3; i < words.size(); i += 2) {
        row.variables.push_back(whole(words[i], variables));
        row.factors.push_back(number(words[i + 1]));
      }
      problem.rows.push_back(std::move(row));
    } else if (words[0] == "start") {
      problem.has_start = true;
      for (std::size_t i = 1; i < words.size(); ++i) problem.start.push_back(whole(words[i], variables));
    } else if (words[0] == "end" && words.size() == 1) {
      ended = true;
    } else {
      throw std::runtime_error("the request has a line that begins with \"" + std::string(words[0]) + "\"");
    }
  }
  if (!ended || !request.empty()) throw std::runtime_error("the request does not end where it should");
  return problem;
}

// The problem as the libraries take it: by column, all variables between 0 and 1.
class Model {
 public:
  // With `groups`, only the rows of group 0 and of these.
  Model(const Problem& problem, const std::vector<int>* groups, bool with_costs) {
    const std::size_t n = problem.costs.size();
    std::vector<const Row*> rows;
    for (const Row& row : problem.rows)
      if (groups == nullptr || row.group == 0 || std::find(groups->begin(), groups->end(), row.group) != groups->end())
        rows.push_back(&row);
    start_.assign(n + 1, 0);
    for (const Row* row : rows)
      for (const int variable : row->variables) ++start_[static_cast<std::size_t>(variable) + 1];
    for (std::size_t i = 0; i < n; ++i) start_[i + 1] += start_[i];
    std::vector<int> next(start_.begin(), start_.end());
    index_.resize(static_cast<std::size_t>(start_.back()));
    value_.resize(index_.size());
    for (std::size_t r = 0; r < rows.size(); ++r)
      for (std::size_t i = 0; i < rows[r]->variables.size(); ++i) {
        const auto at = static_cast<std::size_t>(next[static_cast<std::size_t>(rows[r]->variables[i])]++);
        index_[at] = static_cast<int>(r);
        value_[at] = rows[r]->factors[i];
      }
    for (const Row* row : rows) row_low_.push_back(row->at_least);
    row_high_.assign(rows.size(), 1e30);
    low_.assign(n, 0.0);
    high_.assign(n, 1.0);
    if (with_costs) costs_ = problem.costs;
    else costs_.assign(n, 0.0);
  }

  template <class Load, class Library>
  void load(Load&& into, Library* library) const {
    into(library, static_cast<int>(costs_.size()), static_cast<int>(row_low_.size()), start_.data(), index_.data(),
         value_.data(), low_.data(), high_.data(), costs_.data(), row_low_.data(), row_high_.data());
  }
  int size() const { return static_cast<int>(costs_.size()); }

 private:
  std::vector<int> start_, index_;
  std::vector<double> value_, row_low_, row_high_, low_, high_, costs_;
};

struct Deadline {
  Clock::time_point at;
  double left() const { return std::chrono::duration<double>(at - Clock::now()).count(); }
  bool passed() const { return left() <= 0; }
};

// Solves the relaxation; nothing when it has no solution.
std::optional<std::vector<double>> relax(const Model& model, std::size_t rows) {
  const std::unique_ptr<Clp_Simplex, void (*)(Clp_Simplex*)> simplex(Clp_newModel(), Clp_deleteModel);
  Clp_setLogLevel(simplex.get(), 0);
  model.load(Clp_loadProblem, simplex.get());
  Clp_initialDualSolve(simplex.get());
  if (Clp_status(simplex.get()) == 1) return std::nullopt;
  const double* duals = Clp_dualRowSolution(simplex.get());
  return std::vector<double>(duals, duals + rows);
}

struct Answer {
  std::string status;
  std::vector<int> chosen;
};

Answer branch(const Model& model, const std::vector<int>* start, Deadline deadline, bool first_will_do) {
  const std::unique_ptr<Cbc_Model, void (*)(Cbc_Model*)> cbc(Cbc_newModel(), Cbc_deleteModel);
  model.load(Cbc_loadProblem, cbc.get());
  Cbc_setLogLevel(cbc.get(), 0);
  for (int i = 0; i < model.size(); ++i) Cbc_setInteger(cbc.get(), i);
  if (start != nullptr) {
    std::vector<int> all(static_cast<std::size_t>(model.size()));
    std::vector<double> values(all.size(), 0.0);
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<int>(i);
    for (const int variable : *start) values[static_cast<std::size_t>(variable)] = 1.0;
    Cbc_setMIPStartI(cbc.get(), model.size(), all.data(), values.data());
  }
  Cbc_setParameter(cbc.get(), "timeMode", "elapsed");
  // A time limit that strikes while CBC preprocesses makes it crash, or call what can be solved infeasible.
  Cbc_setParameter(cbc.get(), "preprocess", "off");
  // CBC's guess at a start of the simplex takes longer than the simplex.
  Cbc_setParameter(cbc.get(), "idiotCrash", "0");
  Cbc_setMaximumSeconds(cbc.get(), std::max(0.01, deadline.left()));
  if (first_will_do) Cbc_setMaximumSolutions(cbc.get(), 1);
  Cbc_solve(cbc.get());

  Answer answer;
  if (Cbc_isProvenInfeasible(cbc.get())) {
    // At the limit that is no proof.
    answer.status = deadline.passed() || start != nullptr ? "unknown" : "infeasible";
    return answer;
  }
  const double* best = Cbc_bestSolution(cbc.get());
  answer.status = best == nullptr ? "unknown" : Cbc_isProvenOptimal(cbc.get()) ? "optimal" : "feasible";
  for (int i = 0; best != nullptr && i < model.size(); ++i)
    if (best[i] > 0.5) answer.chosen.push_back(i);
  return answer;
}

// Which groups cannot hold together: QuickXplain (Junker, AAAI 2004). The relaxation is asked first, because it answers
// in milliseconds; what it cannot hold is then thinned out with whole numbers.
class Conflict {
 public:
  Conflict(const Problem& problem, Deadline deadline) : problem_(problem), deadline_(deadline) {
    for (const Row& row : problem.rows)
      if (row.group != 0) (row.group > 0 ? named_ : kept_).push_back(row.group);
    for (std::vector<int>* groups : {&named_, &kept_}) {
      std::sort(groups->begin(), groups->end());
      groups->erase(std::unique(groups->begin(), groups->end()), groups->end());
    }
  }

  std::vector<int> find() {
    std::vector<int> conflict = named_;
    whole_ = false;
    if (!can_hold(both(kept_, conflict))) conflict = explain(kept_, false, conflict);
    whole_ = true;
    conflict = explain(kept_, false, conflict);
    // Of what is kept only that is told which takes part.
    std::vector<int> kept = can_hold(conflict) ? explain(conflict, false, kept_) : std::vector<int>();
    if (deadline_.passed()) kept.clear();
    std::sort(conflict.begin(), conflict.end());
    std::sort(kept.rbegin(), kept.rend());
    return both(conflict, kept);
  }

 private:
  bool can_hold(const std::vector<int>& groups) const {
    const Model model(problem_, &groups, false);
    if (!relax(model, 0)) return false;
    return !whole_ || branch(model, nullptr, deadline_, true).status != "infeasible";
  }

  static std::vector<int> both(std::vector<int> a, const std::vector<int>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
  }

  std::vector<int> explain(const std::vector<int>& given, bool is_new, const std::vector<int>& groups) {
    if (groups.empty() || (is_new && !deadline_.passed() && !can_hold(given))) return {};
    if (groups.size() == 1 || deadline_.passed()) return groups;
    const auto middle = groups.begin() + static_cast<std::ptrdiff_t>(groups.size() / 2);
    const std::vector<int> first(groups.begin(), middle), second(middle, groups.end());
    const std::vector<int> of_second = explain(both(given, first), !first.empty(), second);
    const std::vector<int> of_first = explain(both(given, of_second), !of_second.empty(), first);
    return both(of_first, of_second);
  }

  const Problem& problem_;
  Deadline deadline_;
  std::vector<int> named_, kept_;
  bool whole_ = true;  // whether variables are whole numbers
};

void list(std::string& answer, std::string_view name, const std::vector<int>& numbers) {
  answer += name;
  for (const int each : numbers) answer += ' ' + base::to_text(std::int64_t{each});
  answer += '\n';
}

}  // namespace

std::string solve(std::string_view request) {
  const Problem problem = read(request);
  const Deadline deadline{Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                             std::chrono::duration<double>(problem.seconds))};
  const Model model(problem, nullptr, true);
  const auto duals = relax(model, problem.rows.size());
  Answer answer{"infeasible", {}};
  if (duals) answer = branch(model, problem.has_start ? &problem.start : nullptr, deadline, false);

  std::string text = "status " + answer.status + "\n";
  if (answer.status == "infeasible") {
    // A conflict is worth as much time again.
    list(text, "conflict",
         Conflict(problem, {Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                               std::chrono::duration<double>(problem.seconds))})
             .find());
  } else {
    if (answer.status != "unknown") list(text, "chosen", answer.chosen);
    text += "duals";
    for (const double each : *duals) text += ' ' + base::to_text(each);
    text += '\n';
  }
  return text + "end\n";
}

}  // namespace attune::worker
