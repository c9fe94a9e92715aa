#pragma once
// Where the programme stands: coverage by every definition, in all and part by part, what to do next, the worst gaps,
// the latest edits. Every figure opens what is behind it.

#include <array>
#include <utility>

#include <wx/choice.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "ui/models/standing.h"
#include "ui/view.h"
#include "ui/widgets/link.h"
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
  // Links, and what stands there when there are none.
  std::pair<LinkList*, wxWindow*> add_links(wxSizer& column, const base::Message& heading);
  void arrange();
  void show_heading();
  void show_coverage();
  void show_parts();
  void build_parts();
  void show_tasks();
  // What is behind a figure.
  void open(const Standing& part, analysis::Definition by);
  void show_gaps();
  void show_edits();

  struct Columns {
    wxBoxSizer* sizer = nullptr;
    wxSizerItem* left = nullptr;
    wxSizerItem* right = nullptr;
  };

  wxScrolledWindow* page_;
  Columns columns_;
  wxStaticText* title_;
  wxStaticText* kind_;
  wxStaticText* facts_;
  wxWindow* change_;
  std::array<ShareBar*, analysis::definition_count> bars_{};
  Standing whole_;
  std::vector<Standing> parts_;
  std::vector<ShareBar*> part_bars_;  // by part, then by definition
  wxChoice* by_;
  wxBoxSizer* part_rows_;
  LinkList* tasks_;
  LinkList* gaps_;
  wxWindow* no_tasks_;
  wxWindow* no_gaps_;
  wxBoxSizer* edits_;
};

}  // namespace attune::ui
