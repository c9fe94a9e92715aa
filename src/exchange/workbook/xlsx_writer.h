#pragma once
// A workbook as an XLSX file: the header bold, frozen and with a filter, columns as wide as their text needs, codes as
// text (`1.10` and `0012` survive, also when people type new ones), numbers as numbers. The same workbook always gives
// the same bytes.

#include <filesystem>

#include "base/progress.h"
#include "exchange/workbook/workbook.h"

namespace attune::exchange {

// Every sheet is written, also one without rows. Throws Error(output); also where a text is longer than the 32,767
// characters that a cell can hold.
void write_xlsx(const Workbook& workbook, const std::filesystem::path& file, const base::Progress& progress = {});

}  // namespace attune::exchange
