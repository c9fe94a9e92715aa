#pragma once
// Zip archives and workbooks put together by hand.

#include <string>
#include <utility>
#include <vector>

namespace attune::test {

using Files = std::vector<std::pair<std::string, std::string>>;

std::string zipped(const Files& files);

// A workbook like Excel's with one sheet: the XML inside <sheetData>, and what stands after it.
Files xlsx_files(const std::string& sheet_data, const std::string& after = {},
                 const std::string& sheet_name = "courses");
// Replaces a file's content, or adds the file.
Files with(Files files, const std::string& name, std::string content);

}  // namespace attune::test
