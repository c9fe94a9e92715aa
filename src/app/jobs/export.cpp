#include "app/jobs/export.h"

#include "app/jobs/output.h"
#include "base/error.h"
#include "base/text.h"
#include "exchange/format.h"
#include "exchange/workbook/csv_writer.h"
#include "exchange/workbook/export_workbook.h"
#include "exchange/workbook/xlsx_writer.h"

namespace attune::app {

void export_job(const model::Curriculum& curriculum, const ExportOptions& options, base::Reporter& findings,
                const base::Progress& progress) {
  const exchange::Format* format =
      options.format.empty() ? exchange::guess_format(options.output) : exchange::find_format(options.format);
  if (format == nullptr || !format->can_export())
    throw base::Error(
        base::ErrorKind::usage,
        options.format.empty()
            ? base::Message(N_("the name {file} tells no format; name one with --format"),
                            {{"file", options.output.string()}})
            : base::Message(N_("the format {format} cannot be exported; `attune formats` lists those that can"),
                            {{"format", options.format}}));
  const std::string extension = base::ascii_lower(options.output.extension().string());
  if (extension == ".csv" || extension == ".xlsm")
    throw base::Error(base::ErrorKind::usage,
                      base::Message(N_("{file} cannot hold a workbook; name a file that ends in .xlsx, or a folder"),
                                    {{"file", options.output.string()}}));
  spare_documents(options.output);
  const exchange::Workbook workbook = exchange::export_workbook(curriculum, findings);
  progress.at(0.3);
  if (extension == ".xlsx")
    exchange::write_xlsx(workbook, options.output, progress.part(0.3, 1));
  else
    exchange::write_csv_folder(workbook, options.output);
}

}  // namespace attune::app
