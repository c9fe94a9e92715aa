#include "exchange/workbook/read_workbook.h"

#include <algorithm>
#include <vector>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/text.h"
#include "exchange/workbook/csv_reader.h"
#include "exchange/workbook/xlsx_reader.h"

namespace attune::exchange {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Message;

bool is_csv(const fs::path& file) { return base::ascii_lower(file.extension().string()) == ".csv"; }

// Runs the reader on the file's bytes; its errors name the file.
template <class Read>
auto read_bytes(const fs::path& file, Read&& read) {
  const std::string bytes = base::read_file(file);
  try {
    return read(std::string_view(bytes));
  } catch (Error& error) {
    if (error.kind() == ErrorKind::input)
      error.while_doing(Message(N_("{file} cannot be read"), {{"file", file.string()}}));
    throw;
  }
}

Sheet read_csv_file(const fs::path& file) {
  return read_bytes(
      file, [&](std::string_view bytes) { return read_csv(bytes, file.stem().string(), file.filename().string()); });
}

Workbook read_folder(const fs::path& folder, const base::Progress& progress) {
  std::vector<fs::path> files;
  std::error_code problem;
  for (const auto& entry : fs::directory_iterator(folder, problem))
    if (is_csv(entry.path()) && !entry.path().filename().string().starts_with('.')) files.push_back(entry.path());
  if (problem)
    throw Error(ErrorKind::input,
                Message(N_("{file} cannot be read: {why}"), {{"file", folder.string()}, {"why", problem.message()}}));
  if (files.empty())
    throw Error(ErrorKind::input,
                Message(N_("{file} cannot be read: the folder has no CSV files"), {{"file", folder.string()}}));
  std::sort(files.begin(), files.end());
  Workbook workbook;
  for (const fs::path& file : files) {
    progress.at(static_cast<double>(workbook.sheets.size()) / static_cast<double>(files.size()),
                Message(N_("reading {sheet}"), {{"sheet", file.filename().string()}}));
    workbook.sheets.push_back(read_csv_file(file));
  }
  return workbook;
}

}  // namespace

Workbook read_workbook(const fs::path& input, const base::Progress& progress) {
  std::error_code ignored;
  if (fs::is_directory(input, ignored)) return read_folder(input, progress);
  if (!is_csv(input) && base::ascii_lower(input.extension().string()) != ".txt")
    return read_bytes(input,
                      [&](std::string_view bytes) { return read_xlsx(bytes, input.filename().string(), progress); });
  Workbook workbook;
  workbook.sheets.push_back(read_csv_file(input));
  return workbook;
}

}  // namespace attune::exchange
