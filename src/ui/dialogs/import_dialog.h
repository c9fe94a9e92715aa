#pragma once
// What an import would change, and what is wrong with its input, before anything is done.

#include <filesystem>

#include <wx/dataview.h>
#include <wx/dialog.h>

#include "exchange/import_plan.h"

namespace attune::ui {

class ImportDialog : public wxDialog {
 public:
  ImportDialog(wxWindow* parent, const std::filesystem::path& input, const exchange::ImportPlan& plan);

 private:
  wxWindow* build_counts(const exchange::ImportPlan& plan);
  wxWindow* build_changes(const exchange::ImportPlan& plan);
  wxWindow* build_findings(const exchange::ImportPlan& plan);
};

}  // namespace attune::ui
