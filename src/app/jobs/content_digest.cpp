#include "app/jobs/content_digest.h"

#include "base/sha256.h"
#include "exchange/workbook/csv_writer.h"
#include "exchange/workbook/export_workbook.h"

namespace attune::app {

std::string content_digest(const model::Curriculum& curriculum) {
  base::Reporter ignored;
  const exchange::Workbook workbook = exchange::export_workbook(curriculum, ignored);
  std::string digests;
  for (const exchange::Sheet& sheet : workbook.sheets)
    digests += sheet.name + " " + base::sha256(exchange::to_csv(sheet)) + "\n";
  return base::sha256(digests);
}

}  // namespace attune::app
