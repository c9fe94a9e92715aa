#include "app/worker/solver.h"

#include <map>
#include <optional>

#include "app/worker/worker.h"
#include "base/error.h"
#include "base/number.h"
#include "base/text.h"

namespace attune::app {
namespace {

using analysis::Choice;
using analysis::IntegerProgramme;
using analysis::SolverAnswer;
using Status = SolverAnswer::Status;

// attune-worker reads no more.
constexpr std::size_t largest_request = std::size_t{64} << 20;

// In the grammar of src/worker/solve.cpp, as what follows reads its answer.
std::string request_of(const IntegerProgramme& programme, const Choice& start, double seconds) {
  std::string text = "limit " + base::to_text(seconds) + "\ncosts";
  for (const double cost : programme.costs) text += ' ' + base::to_text(cost);
  for (const analysis::LinearRow& row : programme.rows) {
    text += "\nrow " + base::to_text(std::int64_t{row.group}) + ' ' + base::to_text(row.at_least);
    for (const analysis::LinearTerm& term : row.terms)
      text += ' ' + base::to_text(std::int64_t{term.variable}) + ' ' + base::to_text(term.factor);
  }
  if (!start.empty()) {
    text += "\nstart";
    for (std::size_t i = 0; i < start.size(); ++i)
      if (start[i]) text += ' ' + base::to_text(static_cast<std::int64_t>(i));
  }
  return text + "\nend\n";
}

std::optional<SolverAnswer> read_answer(std::string_view text, const IntegerProgramme& programme) {
  static const std::map<std::string_view, Status> statuses = {{"optimal", Status::optimal},
                                                              {"feasible", Status::feasible},
                                                              {"infeasible", Status::infeasible},
                                                              {"unknown", Status::unknown}};
  SolverAnswer answer;
  bool has_status = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::vector<std::string> words = base::split_list(text.substr(0, end), ' ');
    text.remove_prefix(std::min(end + 1, text.size()));
    if (words.empty()) return std::nullopt;
    if (words[0] == "end") return has_status && text.empty() ? std::optional(answer) : std::nullopt;
    if (words[0] == "status") {
      const auto status = words.size() == 2 ? statuses.find(words[1]) : statuses.end();
      if (status == statuses.end()) return std::nullopt;
      answer.status = status->second;
      has_status = true;
    } else if (words[0] == "chosen") {
      answer.choice.assign(programme.costs.size(), 0);
      for (std::size_t i = 1; i < words.size(); ++i) {
        const auto variable = base::parse_int(words[i]);
        if (!variable || *variable < 0 || *variable >= std::ssize(answer.choice)) return std::nullopt;
        answer.choice[static_cast<std::size_t>(*variable)] = 1;
      }
    } else if (words[0] == "duals") {
      for (std::size_t i = 1; i < words.size(); ++i) answer.duals.push_back(base::parse_double(words[i]).value_or(0));
    } else if (words[0] == "conflict") {
      for (std::size_t i = 1; i < words.size(); ++i)
        answer.conflict.push_back(static_cast<int>(base::parse_int(words[i]).value_or(0)));
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

}  // namespace

analysis::Solver worker_solver(std::chrono::milliseconds limit, std::stop_token stop) {
  return [limit, stop](const IntegerProgramme& programme, const Choice& start) {
    const double seconds = static_cast<double>(limit.count()) / 1000;
    // The worker keeps to the limit by itself, twice over for a conflict; this is for one that hangs.
    const auto patience = limit * 3 + std::chrono::seconds(10);
    const std::string request = request_of(programme, start, seconds);
    if (request.size() > largest_request)
      throw base::Error(base::ErrorKind::input,
                        N_("there are too many ways to close all these gaps at once; choose fewer "
                           "rules, or the competencies of one branch"));
    const auto answer = read_answer(run_worker({"solve"}, request, stop, patience), programme);
    const bool has_choice = answer && (answer->status == Status::optimal || answer->status == Status::feasible);
    if (!answer || (has_choice && !satisfies(programme, answer->choice)))
      throw base::Error(base::ErrorKind::defect, base::Message(N_("{program} gave an answer that makes no sense"),
                                                               {{"program", "attune-worker"}}));
    return *answer;
  };
}

}  // namespace attune::app
