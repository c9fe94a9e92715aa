#pragma once
// Finds things anywhere in the programme, as one types, and goes to them.

#include <memory>
#include <vector>

#include "analysis/search.h"
#include "base/signal.h"
#include "ui/dialogs/search_window.h"
#include "ui/workspace.h"

namespace attune::ui {

class FindWindow : public SearchWindow {
 public:
  FindWindow(wxWindow* parent, Workspace& workspace);

 private:
  // Sees to an index of the programme as it is now; searches again when it is there.
  void prepare() override;
  void search() override;
  void go(std::size_t row) override;
  void list(const analysis::SearchResult& result);

  Workspace& workspace_;
  std::shared_ptr<const analysis::SearchIndex> index_;
  // What the rows of the list stand for.
  std::vector<Place> places_;
  base::Connection changed_;
  // Posted closures hold it weakly.
  std::shared_ptr<FindWindow*> self_;
};

}  // namespace attune::ui
