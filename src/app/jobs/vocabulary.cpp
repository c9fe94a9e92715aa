#include "app/jobs/vocabulary.h"

#include "app/jobs/language.h"
#include "app/paths.h"
#include "base/atomic_file.h"
#include "exchange/workbook/csv_reader.h"

namespace attune::app {

std::map<std::string, std::string> vocabulary_titles(const std::string& list, const std::string& language) {
  const std::string name = list + ".csv";
  const exchange::Sheet sheet = exchange::read_csv(base::read_file(data_dir() / "vocabularies" / name), name, name);
  // code, title, title_2 (Chinese): the program's own file.
  const std::size_t column = language_of(language) == "zh_CN" ? 2 : 1;
  std::map<std::string, std::string> titles;
  for (std::size_t i = 1; i < sheet.rows.size(); ++i)
    if (const auto& cells = sheet.rows[i].cells; cells.size() > column) titles[cells[0]] = cells[column];
  return titles;
}

std::map<std::string, std::string> assessment_method_titles(const std::string& language) {
  return vocabulary_titles("aamc_assessment_methods", language);
}

}  // namespace attune::app
