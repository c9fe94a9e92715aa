#pragma once
// The pages of documents below one another, to be scrolled and zoomed. Pages are painted in the background, those that
// are to be seen first; a few stay painted.

#include <functional>
#include <map>

#include <wx/bitmap.h>
#include <wx/scrolwin.h>

#include "app/jobs/paged_file.h"
#include "ui/jobs.h"
#include "ui/models/page_stack.h"

namespace attune::ui {

enum class PageFit { free, width, page };

class PageCanvas : public wxScrolledCanvas {
 public:
  // `jobs` outlives the canvas.
  PageCanvas(wxWindow* parent, Jobs& jobs);

  void set_files(const app::PagedFiles& files);
  // What is written where there are no pages.
  void set_note(const wxString& note);

  std::size_t page_count() const { return stack_.count(); }
  // The page that is shown: the first one of which more than a little is to be seen.
  std::size_t page() const;
  void show_page(std::size_t page);
  // The file that the shown page is of.
  const app::PagedFile& file() const { return files_[places_[page()].file]; }

  // 1: as large as on paper.
  double zoom() const { return stack_.scale() / PageStack::natural; }
  void zoom_by(double factor);
  void fit(PageFit fit);
  PageFit fit() const { return fit_; }
  // Whether all pages that are to be seen are painted as they are to be.
  bool painted() const;

  // Told when another page is shown or the zoom is another one.
  std::function<void()> on_move;

 private:
  struct PagePlace {
    std::size_t file = 0, page = 0;
  };
  struct Painted {
    wxBitmap bitmap;
    double scale = 0;  // pixels of the bitmap a point
  };

  void paint();
  void on_wheel(wxMouseEvent& event);
  void on_key(wxKeyEvent& event);
  void zoom_to(double scale, wxPoint at);
  void refit();
  void resize();
  void scroll_to(wxPoint at);
  void scroll_by(int x, int y);
  void moved();

  wxPoint origin() const { return GetViewStart(); }
  int width() const { return GetVirtualSize().x; }
  double wanted_scale() const { return stack_.scale() * GetContentScaleFactor(); }
  // The first page and the one after the last page that are to be seen.
  std::pair<std::size_t, std::size_t> visible() const;
  bool is_painted(std::size_t page) const;
  void paint_next();
  void keep(std::size_t page, const publish::PageImage& image, double scale, double content_scale);

  Jobs& jobs_;
  app::PagedFiles files_;
  std::vector<PagePlace> places_;
  PageStack stack_;
  PageFit fit_ = PageFit::width;
  std::map<std::size_t, Painted> painted_;
  std::size_t named_ = 0;  // the page that the canvas's name tells
  wxString note_;
};

}  // namespace attune::ui
