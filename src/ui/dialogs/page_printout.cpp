#include "ui/dialogs/page_printout.h"

#include <wx/dc.h>
#include <wx/printdlg.h>

#include "ui/support/print_setup.h"

namespace attune::ui {

PagePrintout::PagePrintout(const app::PagedFiles& files, const wxString& title) : wxPrintout(title) {
  for (const app::PagedFile& file : files)
    for (std::size_t page = 0; page < file.document->pages().size(); ++page) pages_.push_back({file.document, page});
}

void PagePrintout::GetPageInfo(int* least, int* most, int* from, int* to) {
  *least = *from = 1;
  *most = *to = page_count();
}

bool PagePrintout::OnPrintPage(int page) {
  // What wxWidgets draws with on GTK: a cairo_t, in the printer's pixels from the paper's corner.
  auto* cairo = static_cast<_cairo*>(GetDC()->GetHandle());
  if (cairo == nullptr) return false;
  int width = 0, height = 0, pixels_x = 0, pixels_y = 0;  // of the paper; millimetres
  GetPageSizeMM(&width, &height);
  GetPageSizePixels(&pixels_x, &pixels_y);
  constexpr double points = 72 / 25.4;
  const PrintedPage& what = pages_[static_cast<std::size_t>(page - 1)];
  what.document->print(what.page, cairo, pixels_x / (width * points), width * points, height * points);
  return true;
}

bool print_pages(wxWindow* parent, const app::PagedFiles& files, const wxString& title) {
  PagePrintout printout(files, title);
  const publish::Page& first = files.front().document->pages().front();
  const publish::Paper paper = files.front().document->document().paper;
  wxPrintDialogData asked(print_setup());
  asked.GetPrintData().SetPaperId(paper == publish::Paper::a4 ? wxPAPER_A4 : wxPAPER_LETTER);
  asked.GetPrintData().SetOrientation(first.width > first.height ? wxLANDSCAPE : wxPORTRAIT);
  asked.SetMinPage(1);
  asked.SetMaxPage(printout.page_count());
  asked.SetFromPage(1);
  asked.SetToPage(printout.page_count());
  asked.SetAllPages(true);
  wxPrinter printer(&asked);
  if (printer.Print(parent, &printout, true)) {
    print_setup() = printer.GetPrintDialogData().GetPrintData();
    return true;
  }
  return wxPrinter::GetLastError() != wxPRINTER_ERROR;
}

}  // namespace attune::ui
