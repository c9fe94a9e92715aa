#include "exchange/format.h"

#include <algorithm>

#include "base/text.h"

namespace attune::exchange {

const std::vector<Format>& formats() {
  static const std::vector<Format> all = {
      {"workbook",
       N_("Attune workbook: one XLSX file, or a folder of CSV files; everything, lossless"),
       Direction::both,
       {".xlsx", ".xlsm", ".csv"},
       true},
  };
  return all;
}

const Format* find_format(std::string_view id) {
  const auto& all = formats();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Format& format) { return format.id == id; });
  return found == all.end() ? nullptr : &*found;
}

const Format* guess_format(const std::filesystem::path& path) {
  const std::string extension = base::ascii_lower(path.extension().string());
  std::error_code ignored;
  const bool folder = std::filesystem::is_directory(path, ignored) || !path.has_filename();
  for (const Format& format : formats()) {
    if (folder ? format.folder
               : std::find(format.extensions.begin(), format.extensions.end(), extension) != format.extensions.end())
      return &format;
  }
  return nullptr;
}

}  // namespace attune::exchange
