#pragma once
// Coverage as `attune coverage` prints it: JSON for programs (docs/CLI.md), tables for people and spreadsheets.

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "analysis/breakdown.h"
#include "analysis/coverage.h"
#include "base/catalogue.h"
#include "cli/table.h"

namespace attune::cli {

// For people: words, rounded numbers. For programs: the keys of the JSON, plain numbers.
enum class Reader { person, program };

class CoverageOutput {
 public:
  CoverageOutput(const model::Curriculum& curriculum, base::Catalogue words, const std::string& language);

  // `by`: "competency", or the code of an analysis::Part.
  std::string json(const std::string& by) const;
  Table table(const std::string& by, Reader reader) const;
  // The programme's shares and the policy, lines for people; by stage, how the dimensions share each stage before them.
  std::string summary(const std::string& by) const;

 private:
  std::vector<model::Index> competencies() const;
  Table competency_table(Reader reader) const;
  Table part_table(analysis::Part by, Reader reader) const;
  std::string hours(double hours, Reader reader) const;
  void add_balance(nlohmann::ordered_json& entry, const std::string& stage) const;

  const model::Curriculum& curriculum_;
  base::Catalogue words_;
  bool second_;
  analysis::Coverage coverage_;
};

}  // namespace attune::cli
