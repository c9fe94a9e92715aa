#include "exchange/workbook/csv_writer.h"

#include <memory>
#include <system_error>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/system_reason.h"
#include "exchange/workbook/neutralise.h"

namespace attune::exchange {
namespace {

namespace fs = std::filesystem;

void append_cell(std::string& csv, std::string_view cell) {
  const std::string text = neutralise(cell);
  if (text.find_first_of("\",\r\n") == std::string::npos) {
    csv += text;
    return;
  }
  csv += '"';
  for (const char c : text) {
    if (c == '"') csv += '"';
    csv += c;
  }
  csv += '"';
}

}  // namespace

std::string to_csv(const Sheet& sheet) {
  std::string csv;
  for (const Row& row : sheet.rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (i > 0) csv += ',';
      append_cell(csv, row.cells[i]);
    }
    csv += '\n';
  }
  return csv;
}

void write_csv_folder(const Workbook& workbook, const fs::path& folder) {
  std::error_code problem;
  fs::create_directories(folder, problem);
  if (problem)
    throw base::Error(base::ErrorKind::output,
                      base::Message(N_("{file} cannot be written: {why}"), {{"file", folder.string()}})
                          .with("why", base::system_reason(problem.value())));
  std::vector<std::unique_ptr<base::PendingFile>> pending;
  for (const Sheet& sheet : workbook.sheets) {
    const fs::path file = folder / (sheet.name + ".csv");
    if (sheet.rows.size() < 2 && !fs::exists(file, problem)) continue;
    pending.push_back(std::make_unique<base::PendingFile>(file));
    pending.back()->write(to_csv(sheet));
  }
  for (const auto& file : pending) file->commit();
}

}  // namespace attune::exchange
