#pragma once
// A picture on the printer: on one page, or as a poster of several with marks to glue them by.

#include <wx/print.h>

#include "diagram/scene_index.h"
#include "diagram/screen.h"
#include "ui/models/poster.h"

namespace attune::ui {

class ScenePrintout : public wxPrintout {
 public:
  // `across`: how many pages the picture is wide; 0: the whole on one page. The scene is printed in the theme it has.
  ScenePrintout(diagram::Scene scene, int across);

  void OnPreparePrinting() override;
  bool HasPage(int page) override;
  void GetPageInfo(int* first, int* last, int* from, int* to) override;
  bool OnPrintPage(int page) override;

  const Poster& poster() const { return poster_; }

 private:
  void paint_page(wxGraphicsContext& context, int page, double scale);
  void paint_seams(wxGraphicsContext& context, int page, double scale) const;
  void paint_place(wxGraphicsContext& context, int page, double scale);

  diagram::Scene scene_;
  diagram::SceneIndex index_;
  diagram::ScreenPainter painter_;
  const int across_;
  Poster poster_;      // in the printer's pixels
  double margin_ = 0;  // likewise
};

}  // namespace attune::ui
