#include "exchange/workbook/read_workbook.h"

#include <algorithm>
#include <vector>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/system_reason.h"
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

// Runs the reader on the bytes; its errors name the file.
template <class Read>
auto read_named(std::string_view bytes, const std::string& file, Read&& read) {
  try {
    return read(bytes);
  } catch (Error& error) {
    if (error.kind() == ErrorKind::input)
      error.while_doing(Message(N_("{file} cannot be read"), {{"file", file}}));
    throw;
  }
}

template <class Read>
auto read_bytes(const fs::path& file, Read&& read) {
  return read_named(base::read_file(file), file.string(), read);
}

// Characters that no text has and a terminal obeys (C0 but tab and line ends, DEL, C1) are left out, with a word.
void leave_out_controls(Sheet& sheet) {
  for (Row& row : sheet.rows)
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      std::string& cell = row.cells[column];
      const std::size_t before = cell.size();
      for (std::size_t at = 0; at < cell.size();) {
        const auto byte = static_cast<unsigned char>(cell[at]);
        const auto next = at + 1 < cell.size() ? static_cast<unsigned char>(cell[at + 1]) : 0U;
        const bool c0 = (byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F;
        const bool c1 = byte == 0xC2 && next >= 0x80 && next < 0xA0;
        if (c0 || c1) cell.erase(at, c1 ? 2 : 1);
        else ++at;
      }
      if (cell.size() != before)
        sheet.findings.push_back({base::Severity::warning, sheet.at(row.number, column_letters(column)),
                                  N_("the cell holds control characters, which are left out")});
    }
}

Workbook cleaned(Workbook workbook) {
  for (Sheet& sheet : workbook.sheets) leave_out_controls(sheet);
  return workbook;
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
                Message(N_("{file} cannot be read: {why}"), {{"file", folder.string()}})
                    .with("why", base::system_reason(problem.value())));
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
  if (fs::is_directory(input, ignored)) return cleaned(read_folder(input, progress));
  if (!is_csv(input) && base::ascii_lower(input.extension().string()) != ".txt")
    return cleaned(read_bytes(
        input, [&](std::string_view bytes) { return read_xlsx(bytes, input.filename().string(), progress); }));
  Workbook workbook;
  workbook.sheets.push_back(read_csv_file(input));
  return cleaned(std::move(workbook));
}

Workbook read_workbook_bytes(std::string_view bytes, const std::string& name, const base::Progress& progress) {
  if (bytes.starts_with("PK"))
    return cleaned(read_named(bytes, name, [&](std::string_view zip) { return read_xlsx(zip, name, progress); }));
  Workbook workbook;
  workbook.sheets.push_back(read_named(bytes, name, [&](std::string_view csv) { return read_csv(csv, name, name); }));
  return cleaned(std::move(workbook));
}

}  // namespace attune::exchange
