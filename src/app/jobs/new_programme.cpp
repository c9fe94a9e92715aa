#include "app/jobs/new_programme.h"

#include <algorithm>

#include "app/jobs/export.h"
#include "app/jobs/import.h"
#include "app/paths.h"
#include "base/atomic_file.h"
#include "base/error.h"
#include "base/text.h"
#include "exchange/workbook/values.h"

namespace attune::app {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Message;

fs::path folder_of_framework(const std::string& key) {
  const std::vector<std::string> known = known_frameworks();
  const bool is_known = std::find(known.begin(), known.end(), key) != known.end();
  for (const char* group : {"frameworks", "standards"})
    if (const fs::path folder = data_dir() / group / key; is_known && fs::is_directory(folder)) return folder;
  throw Error(ErrorKind::usage, Message(N_("there is no framework {key}; choose one of {known}"),
                                        {{"key", key}, {"known", base::join(known, ", ")}}));
}

void fill(Document& document, const fs::path& folder) {
  ImportOptions options;
  options.input = folder;
  const model::Snapshot before = document.snapshot();
  const exchange::ImportPlan plan = plan_import_job(*before, options);
  for (const base::Finding& finding : plan.findings)
    if (finding.severity == base::Severity::error)
      throw Error(ErrorKind::defect, Message(N_("the program's own data in {folder} is not valid: {why}"),
                                             {{"folder", folder.string()}, {"why", finding.message.english()}}));
  apply_import(document, plan, options, before);
}

std::string language(const std::string& text) {
  if (auto tag = exchange::language_in(text)) return *tag;
  throw Error(ErrorKind::usage, Message(N_("\"{text}\" is not a language; write en or zh_CN"), {{"text", text}}));
}

// Relations of a standard lead to the framework that it is about; without it they are left out.
bool leads_elsewhere(const fs::path& folder) { return fs::exists(folder / "relations.csv"); }

}  // namespace

std::vector<std::string> known_frameworks() {
  std::vector<std::string> keys;
  for (const char* group : {"frameworks", "standards"})
    for (const auto& entry : fs::directory_iterator(data_dir() / group))
      if (entry.is_directory()) keys.push_back(entry.path().filename().string());
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::unique_ptr<Document> new_programme(const fs::path& file, const NewOptions& options) {
  std::vector<fs::path> folders;
  if (options.sample)
    folders = {data_dir() / "sample"};
  else if (!options.framework.empty()) {
    const fs::path folder = folder_of_framework(options.framework);
    if (leads_elsewhere(folder)) folders.push_back(folder_of_framework("empathy"));
    folders.push_back(folder);
    folders.push_back(data_dir() / "methods");
  }

  model::Programme programme;
  programme.title = options.title;
  programme.language = language(options.language);
  if (!options.language_2.empty()) programme.language_2 = language(options.language_2);
  if (programme.language == programme.language_2)
    throw Error(ErrorKind::usage, N_("the two languages of a programme are different ones"));
  return Document::create(file, programme, [&](Document& document) {
    for (const fs::path& folder : folders) fill(document, folder);
  });
}

void write_blank_workbook(const fs::path& output, const NewOptions& options) {
  // A programme is a file, so for a moment it is one: beside the workbook, where a file can be.
  const base::PendingFile moment(fs::path(output) += ".attune");
  const std::unique_ptr<Document> programme = new_programme(moment.path(), options);
  base::Reporter findings;  // nothing of an empty programme is lost
  export_job(*programme->snapshot(), {output, "workbook"}, findings);
}

}  // namespace attune::app
