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

// The program's own data has English texts first and Chinese ones second: puts what is there in Chinese first.
template <class T>
void put_chinese_first(T& entity) {
  const auto for_each_text = [](const auto& visit) {
    model::for_each_field<T>([&](const auto& field) {
      if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::value_type, std::string>) visit(field);
    });
  };
  for_each_text([&](const auto& second) {
    for_each_text([&](const auto& main) {
      if (second.name == std::string(main.name) + "_2" && !(entity.*second.member).empty())
        std::swap(entity.*main.member, entity.*second.member);
    });
  });
}

void fill(Document& document, const fs::path& folder, bool chinese) {
  ImportOptions options;
  options.input = folder;
  const model::Snapshot before = document.snapshot();
  exchange::ImportPlan plan = plan_import_job(*before, options);
  for (const base::Finding& finding : plan.findings)
    if (finding.severity == base::Severity::error)
      throw Error(ErrorKind::defect, Message(N_("the program's own data in {folder} is not valid: {why}"),
                                             {{"folder", folder.string()}, {"why", finding.message.english()}}));
  if (chinese)
    plan.for_each_upsert([](auto& entity) { put_chinese_first(entity); });
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
  // The sample says itself which languages it has.
  const bool chinese = !options.sample && programme.language.starts_with("zh");
  return Document::create(file, programme, [&](Document& document) {
    for (const fs::path& folder : folders) fill(document, folder, chinese);
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
