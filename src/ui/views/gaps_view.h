#pragma once
// What the rules found: a list to filter, what there is to say about each gap, and the way to where it is mended.

#include <wx/choice.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include "ui/view.h"
#include "ui/widgets/gap_details.h"
#include "ui/widgets/gap_list.h"

namespace attune::ui {

class GapsView : public View {
 public:
  GapsView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
  // The first gap about the thing, or about the competency.
  bool reveal(const Place& place) override;
  Place here() const override;
  GapList& list() { return *list_; }
  GapDetails& details() { return *details_; }
  wxWindow* main_control() override { return list_; }
  wxWindow* search() override { return search_; }

 private:
  void make_bar(wxSizer& across);
  wxChoice* add_choice(const base::Message& what, const char* name, std::initializer_list<const char*> texts);
  void fill_rules();
  void load();
  GapFilter filter() const;

  wxChoice* severity_ = nullptr;
  wxChoice* rule_ = nullptr;
  wxSearchCtrl* search_ = nullptr;
  wxChoice* waived_ = nullptr;
  wxChoice* grouping_ = nullptr;
  wxStaticText* count_ = nullptr;
  GapList* list_ = nullptr;
  GapDetails* details_ = nullptr;
  std::vector<std::string> rules_;  // as in the choice, after "all"
};

}  // namespace attune::ui
