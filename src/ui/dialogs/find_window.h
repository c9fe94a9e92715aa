#pragma once
// Finds things anywhere in the programme, as one types, and goes to them. It stays open beside the main window and is
// hidden when it is not needed.

#include <memory>
#include <vector>

#include <wx/dialog.h>

#include "analysis/search.h"
#include "base/signal.h"
#include "ui/workspace.h"

class wxDataViewListCtrl;
class wxSearchCtrl;
class wxStaticText;

namespace attune::ui {

class FindWindow : public wxDialog {
 public:
  FindWindow(wxWindow* parent, Workspace& workspace);

  // Shows it with the words of last time selected, ready to be typed over.
  void open();

 private:
  // Sees to an index of the programme as it is now; searches again when it is there.
  void prepare();
  void search();
  void list(const analysis::SearchResult& result);
  void go();

  Workspace& workspace_;
  wxSearchCtrl* field_;
  wxDataViewListCtrl* list_;
  wxStaticText* count_;
  std::shared_ptr<const analysis::SearchIndex> index_;
  // What the rows of the list stand for.
  std::vector<Place> places_;
  base::Connection changed_;
  // Posted closures hold it weakly.
  std::shared_ptr<FindWindow*> self_;
};

}  // namespace attune::ui
