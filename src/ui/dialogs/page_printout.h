#pragma once
// Pages of documents on a printer.

#include <wx/print.h>

#include "app/jobs/paged_file.h"

namespace attune::ui {

class PagePrintout : public wxPrintout {
 public:
  PagePrintout(const app::PagedFiles& files, const wxString& title);

  int page_count() const { return static_cast<int>(pages_.size()); }
  // Pages count from 1.
  bool HasPage(int page) override { return page >= 1 && page <= page_count(); }
  void GetPageInfo(int* least, int* most, int* from, int* to) override;
  bool OnPrintPage(int page) override;

 private:
  struct PrintedPage {
    std::shared_ptr<publish::PagedDocument> document;
    std::size_t page = 0;
  };
  std::vector<PrintedPage> pages_;
};

// Asks for the printer and prints. Returns false where the printer failed.
bool print_pages(wxWindow* parent, const app::PagedFiles& files, const wxString& title);

}  // namespace attune::ui
