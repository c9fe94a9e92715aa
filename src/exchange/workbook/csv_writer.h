#pragma once
// A workbook as a folder of NAME.csv: UTF-8 without byte order mark, comma, LF, quotes only where they are needed,
// empty cells at the end of a row kept, so that the same workbook always gives the same bytes. Text that a spreadsheet
// would run as a formula is made harmless in a way that reading undoes (neutralise.h).

#include <filesystem>
#include <string>

#include "exchange/workbook/workbook.h"

namespace attune::exchange {

std::string to_csv(const Sheet& sheet);

// Makes the folder where it is not there and replaces whole files. A sheet without rows below its header is written
// only where its file exists already (so that old rows do not stay). Other files are left alone. All files are
// written beside their places before the first is put in its place. Throws Error(output).
void write_csv_folder(const Workbook& workbook, const std::filesystem::path& folder);

}  // namespace attune::exchange
