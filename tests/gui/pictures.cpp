// The pictures of the window that the README shows; script/pictures makes them. No test asks for them.

#include <cstdlib>

#include <catch2/catch.hpp>
#include <gtk/gtk.h>

#include "tests/gui/window.h"
#include "ui/views/matrix_view.h"

using namespace attune;
using ui::ViewId;

namespace {

const wxSize picture_size(1280, 800);

// The window as it draws itself, whatever else is on the display.
void take(const std::filesystem::path& file) {
  REQUIRE(test::wait_for([] { return !test::frame().workspace().jobs().any(); }));
  test::frame().SetStatusText({});
  test::pump();
  cairo_surface_t* picture = cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture_size.x, picture_size.y);
  cairo_t* canvas = cairo_create(picture);
  gtk_widget_draw(static_cast<GtkWidget*>(test::frame().GetHandle()), canvas);
  cairo_destroy(canvas);
  CHECK(cairo_surface_write_to_png(picture, file.c_str()) == CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy(picture);
}

void show(ViewId view, const std::filesystem::path& file) {
  test::frame().SetSize(wxRect(wxPoint(0, 0), picture_size));
  test::frame().show_view(view);
  test::pump();
  take(file);
}

void speak(const std::string& language) {
  ui::application().change_language(language);
  test::pump();
}

}  // namespace

TEST_CASE("pictures of the window", "[.pictures]") {
  const char* wanted = std::getenv("ATTUNE_PICTURES");
  REQUIRE(wanted != nullptr);
  const std::filesystem::path folder = wanted;
  REQUIRE(test::choose("file.sample"));
  test::frame().SetSize(wxRect(wxPoint(0, 0), picture_size));
  test::frame().show_view(ViewId::matrix);
  test::pump();
  static_cast<ui::MatrixView&>(test::frame().view(ViewId::matrix)).select_cell("EMP201-03", "X6");
  show(ViewId::matrix, folder / "window.png");
  show(ViewId::diagram, folder / "diagram.png");
  speak("zh_CN");
  show(ViewId::overview, folder / "window.zh_CN.png");
  show(ViewId::diagram, folder / "diagram.zh_CN.png");
  speak("en");
  test::choose("file.close");
}
