#pragma once
// Comma-separated values as spreadsheet programs write them.
//
//   file   = [byte order mark] ["sep=" separator line-end] record *(line-end record) [line-end]
//   record = cell *(separator cell)
//   cell   = text | '"' *(text | '""' | line-end) '"'
//
// (RFC 4180.) The separator is comma, semicolon or tab, whichever the first record has most of; line ends are LF, CRLF
// or CR. Records without any text are left out but counted. Line ends within a cell become LF. Formulas that were made
// harmless when writing (neutralise.h) are as they were. Reading is linear in the size.

#include <string>
#include <string_view>

#include "exchange/workbook/workbook.h"

namespace attune::exchange {

// One sheet from the bytes of a CSV file. `file` is for messages. A quote that is never closed is a finding of the
// sheet. Throws Error(input) for bytes that are not text.
Sheet read_csv(std::string_view bytes, std::string sheet_name, std::string file);

}  // namespace attune::exchange
