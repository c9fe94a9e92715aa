#include "exchange/workbook/planner.h"

namespace attune::exchange {

Planner::Planner(const Workbook& workbook, const model::Curriculum& current, ImportMode mode,
                 const base::Progress& progress)
    : workbook_(workbook), current_(current), mode_(mode), progress_(progress), names_(current) {}

ImportPlan Planner::make() {
  for (const base::Finding& finding : workbook_.findings)
    findings_.add(0, finding.severity, finding.where, finding.message);
  find_sheets();
  collect_existing();
  collect_extras();
  read_languages();
  plan_rows<model::ScaleLevel>();
  plan_programme();
  check_scale();
  collect_codes(Kind::framework);
  plan_rows<model::Framework>();
  find_own_frameworks();
  model::for_each_entity([&]<class T>() {
    if constexpr (T::kind != Kind::programme && T::kind != Kind::extra && has_code<T>())
      if (T::kind != Kind::framework) collect_codes(T::kind);
  });
  model::for_each_entity([&]<class T>() {
    constexpr bool is_done = T::kind == Kind::scale_level || T::kind == Kind::framework;
    if constexpr (T::kind != Kind::programme && T::kind != Kind::extra && !is_done) plan_rows<T>();
  });
  check_parents();
  drop_orphaned_extras();
  plan_.findings = findings_.take();
  return std::move(plan_);
}

ImportPlan plan_import(const Workbook& workbook, const model::Curriculum& current, ImportMode mode,
                       const base::Progress& progress) {
  return Planner(workbook, current, mode, progress).make();
}

}  // namespace attune::exchange
