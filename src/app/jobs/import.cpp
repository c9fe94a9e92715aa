#include "app/jobs/import.h"

#include <cassert>

#include "base/error.h"
#include "exchange/format.h"
#include "exchange/workbook/plan_import.h"
#include "exchange/workbook/read_workbook.h"

namespace attune::app {

exchange::ImportPlan plan_import_job(const model::Curriculum& current, const ImportOptions& options,
                                     const base::Progress& progress) {
  if (!options.format.empty()) {
    const exchange::Format* format = exchange::find_format(options.format);
    if (format == nullptr || !format->can_import())
      throw base::Error(
          base::ErrorKind::usage,
          base::Message(N_("the format {format} cannot be imported; `attune formats` lists those that can"),
                        {{"format", options.format}}));
  }
  const exchange::Workbook workbook =
      options.bytes ? exchange::read_workbook_bytes(*options.bytes, options.input.string(), progress.part(0, 0.5))
                    : exchange::read_workbook(options.input, progress.part(0, 0.5));
  return exchange::plan_import(workbook, current, options.mode, progress.part(0.5, 1));
}

bool apply_import(Document& document, const exchange::ImportPlan& plan, const ImportOptions& options,
                  const model::Snapshot& planned_for) {
  assert(plan.can_apply());
  const base::Message label(N_("Import {file}"), {{"file", options.input.filename().string()}});
  return document.edit(label, [&](Edit& edit) {
    // The plan holds whole entities: what was done to them meanwhile would be lost.
    if (&edit.before() != planned_for.get())
      throw base::Error(base::ErrorKind::output,
                        base::Message(N_("{file} was changed by another program meanwhile; import again"),
                                      {{"file", document.file().string()}}));
    for (const exchange::Removal& removal : plan.removals)
      model::with_entity(removal.kind, [&]<class T>() { edit.remove(model::Id<T>{removal.id}); });
    plan.for_each_upsert([&](const auto& entity) { edit.put(entity); });
  });
}

exchange::ImportPlan import_into_new(const std::filesystem::path& file, const ImportOptions& options,
                                     const base::Progress& progress) {
  exchange::ImportPlan plan;
  Document::create(file, {}, [&](Document& made) {
    const model::Snapshot empty = made.snapshot();
    plan = plan_import_job(*empty, options, progress);
    for (const base::Finding& finding : plan.findings)
      if (finding.severity == base::Severity::error)
        throw base::Error(base::ErrorKind::input,
                          base::Message(N_("nothing was imported from {input}"), {{"input", options.input.string()}}));
    apply_import(made, plan, options, empty);
  });
  return plan;
}

}  // namespace attune::app
