#pragma once
// A workbook from wherever it stands: an XLSX file, a folder of NAME.csv, or one such CSV file.

#include <filesystem>
#include <string>
#include <string_view>

#include "base/progress.h"
#include "exchange/workbook/workbook.h"

namespace attune::exchange {

// Throws Error(input) for what is none of these or cannot be read. In a folder, files that do not end in .csv are left
// alone; files are taken in the order of their names.
Workbook read_workbook(const std::filesystem::path& input, const base::Progress& progress = {});

// From the bytes of an XLSX or CSV file; `name` is for messages, and the name of the sheet that CSV is.
Workbook read_workbook_bytes(std::string_view bytes, const std::string& name, const base::Progress& progress = {});

}  // namespace attune::exchange
