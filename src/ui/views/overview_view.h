#pragma once
// Where the programme stands: coverage, branch by branch, the worst gaps, the latest edits.

#include <array>

#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "ui/view.h"
#include "ui/widgets/share_bar.h"

namespace attune::ui {

class OverviewView : public View {
 public:
  OverviewView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
  Place here() const override { return {.view = ViewId::overview}; }
  wxWindow* main_control() override { return page_; }

 private:
  wxSizer* build_coverage();
  // A heading and room below it; returns the room.
  wxBoxSizer* add_section(wxSizer& column, const base::Message& heading);
  void show_heading();
  void show_coverage();
  void show_branches();
  void show_gaps();
  void show_edits();

  wxScrolledWindow* page_;
  wxStaticText* title_;
  wxStaticText* kind_;
  wxStaticText* facts_;
  wxWindow* change_;
  std::array<ShareBar*, analysis::definition_count> bars_{};
  wxBoxSizer* branches_;
  wxBoxSizer* gaps_;
  wxBoxSizer* edits_;
};

}  // namespace attune::ui
