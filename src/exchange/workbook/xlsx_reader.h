#pragma once
// Office Open XML workbooks (ECMA-376, transitional and strict), as Excel, LibreOffice and others write them.
//
// Every cell becomes the text that its reader sees, as far as it carries meaning: shared and inline strings without
// their formatting and phonetic guides, the stored results of formulas, numbers with at most fifteen digits, dates and
// times as ISO 8601, percentages with their sign, booleans as yes and no. A cell merged over several rows says the same
// in each of them. Cells with an error, and formulas without a stored result, are findings of their sheet.

#include <string>
#include <string_view>

#include "base/progress.h"
#include "exchange/workbook/workbook.h"

namespace attune::exchange {

// Throws Error(input) for what is no such workbook, is protected by a password, or is not safe to open (see
// base/zip_archive.h and exchange/xml.h). `file` is for messages.
Workbook read_xlsx(std::string_view bytes, const std::string& file, const base::Progress& progress = {});

}  // namespace attune::exchange
