// What the window keeps from one day to the next, and what others do to the file meanwhile.

#include <cstdlib>

#include <catch2/catch.hpp>
#include <gtk/gtk.h>

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/infobar.h>
#include <wx/spinctrl.h>
#include <wx/splitter.h>
#include <wx/textctrl.h>

#include "app/backups.h"
#include "app/edits/add.h"
#include "app/edits/change_field.h"
#include "app/lookup.h"
#include "tests/gui/opened.h"
#include "ui/commands/edit.h"
#include "ui/support/columns.h"
#include "ui/support/post.h"
#include "ui/views/curriculum_view.h"
#include "ui/views/framework_view.h"

using namespace attune;
using ui::ViewId;

namespace {

// wx shows GTK's own bar.
std::string text_in(GtkWidget* widget) {
  if (GTK_IS_LABEL(widget)) return gtk_label_get_text(GTK_LABEL(widget));
  if (!GTK_IS_CONTAINER(widget)) return {};
  std::string text;
  GList* children = gtk_container_get_children(GTK_CONTAINER(widget));
  for (GList* at = children; at != nullptr; at = at->next) text += text_in(GTK_WIDGET(at->data));
  g_list_free(children);
  return text;
}

std::string bar_text() {
  auto& bar = test::find<wxInfoBar>("messages");
  return bar.IsShown() ? text_in(static_cast<GtkWidget*>(bar.GetHandle())) : std::string();
}

void press_button(wxDialog& dialog, int id) {
  wxCommandEvent event(wxEVT_BUTTON, id);
  event.SetEventObject(dialog.FindWindow(id));
  dialog.ProcessWindowEvent(event);
}

// Ends the window as people do, and begins with another, as the program does the next day.
void begin_again() {
  test::frame().Close();
  test::pump();
  wxTheApp->ProcessIdle();
  ui::application().begin();
  test::pump();
}

app::EntityRef course_in(const model::Curriculum& curriculum, std::string_view code) {
  return app::entity_by_code(curriculum, model::Kind::course, code);
}

}  // namespace

TEST_CASE("what another program does to the file is shown and told, and typing and selection stay", "[gui][session]") {
  test::Opened opened("E1! ; C1 Y1.1 \"Anatomy\" ; C2 Y1.1 \"Ethics\"");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  const auto c1 = course_in(opened.now(), "C1");
  REQUIRE(view.reveal({c1.kind, c1.id}));
  auto& title = test::find<wxTextCtrl>("field_title");
  title.SetFocus();
  test::pump();
  title.SetValue(wxS("Anatomy and"));

  const auto other = app::Document::open(opened.folder / "a.attune");
  other->set_author("li.wei");
  REQUIRE(app::change_field(*other, course_in(*other->snapshot(), "C2"), "title", "Law").ok());
  REQUIRE(test::wait_for([&] { return opened.now().courses()[1].title == "Law"; }, std::chrono::seconds(20)));
  test::pump();
  CHECK(test::frame().shown_view() == ViewId::curriculum);
  CHECK(view.here().id == c1.id);
  CHECK(title.GetValue() == wxS("Anatomy and"));
  INFO(bar_text());
  CHECK(bar_text().find("li.wei changed this programme elsewhere: Change course C2") != std::string::npos);

  view.outline().SetFocus();
  CHECK(test::wait_for([&] { return opened.now().courses()[0].title == "Anatomy and"; }));
  CHECK(other->refresh());
  CHECK(other->snapshot()->courses()[0].title == "Anatomy and");
}

TEST_CASE("a programme is opened at the place where it was left", "[gui][session]") {
  test::Opened opened("E1! ; C1 Y1.1 ; C2 Y1.1");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  const auto c2 = course_in(opened.now(), "C2");
  REQUIRE(view.reveal({c2.kind, c2.id}));
  test::choose("file.close");
  ui::create_path(test::frame(), opened.folder / "b.attune", {});
  test::pump();
  test::frame().show_view(ViewId::gaps);
  ui::open_path(test::frame(), opened.folder / "a.attune");
  test::pump();
  CHECK(test::frame().shown_view() == ViewId::curriculum);
  CHECK(test::frame().view(ViewId::curriculum).here().id == c2.id);
}

TEST_CASE("the programme that Attune is started with comes into a window that is there already", "[gui][session]") {
  const test::Opened opened("E1! ; C1 Y1.1");
  auto& doors = test::find<wxWindow>("file.sample");
  test::choose("file.close");
  test::pump();
  REQUIRE(doors.IsShownOnScreen());
  test::frame().open_when_painted(opened.folder / "a.attune");
  CHECK_FALSE(doors.IsShownOnScreen());
  CHECK(test::frame().workspace().document() == nullptr);
  test::pump();
  CHECK(test::frame().workspace().document()->file() == opened.folder / "a.attune");

  test::choose("file.close");
  test::frame().open_when_painted(opened.folder / "gone.attune");
  test::pump();
  CHECK(doors.IsShownOnScreen());
  CHECK(bar_text().find("gone.attune") != std::string::npos);
  test::frame().hide_error();
}

TEST_CASE("where people wish so, the program begins with the file, page, place and size that it ended with",
          "[gui][session]") {
  auto& settings = ui::application().settings();
  const ui::Preferences before = settings.preferences();
  ui::Preferences wishes = before;
  wishes.reopen = true;
  ui::application().change_preferences(wishes);
  test::Opened opened("E1! ; C1 Y1.1 ; C2 Y1.1");
  const auto c2 = course_in(opened.now(), "C2");
  REQUIRE(opened.view<ui::CurriculumView>(ViewId::curriculum).reveal({c2.kind, c2.id}));
  REQUIRE(test::wait_for(test::idle));
  const wxSize size = test::frame().GetSize(), other(size.x - 120, size.y - 90);
  test::frame().SetSize(other);
  test::pump();
  begin_again();
  REQUIRE(test::frame().workspace().document() != nullptr);
  CHECK(test::frame().workspace().document()->file() == opened.folder / "a.attune");
  CHECK(test::frame().shown_view() == ViewId::curriculum);
  CHECK(test::frame().view(ViewId::curriculum).here().id == c2.id);
  CHECK(test::frame().GetSize() == other);

  REQUIRE(test::wait_for(test::idle));
  test::frame().SetSize(size);
  ui::application().change_preferences(before);
  begin_again();
  CHECK(test::frame().workspace().document() == nullptr);
  CHECK(test::frame().GetSize() == size);
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("what one window remembers, another that is open does not forget", "[gui][session]") {
  const test::TemporaryFolder folder;
  auto& here = ui::application().settings();
  const wxSize size = here.window_size();
  // As in another process.
  ui::Settings elsewhere;
  here.add_recent_file(folder / "here.attune");
  elsewhere.add_recent_file(folder / "elsewhere.attune");
  elsewhere.set_place_in(folder / "elsewhere.attune", {.view = ViewId::gaps});
  here.set_place_in(folder / "here.attune", {.view = ViewId::matrix});
  here.set_layout("test/part", 7);
  elsewhere.set_layout("test/other", 8);
  here.set_window({0, 0, 900, 600}, false);
  const ui::Settings later;
  const auto files = later.recent_files();
  REQUIRE(files.size() >= 2);
  CHECK(files[0] == folder / "elsewhere.attune");
  CHECK(files[1] == folder / "here.attune");
  CHECK(later.place_in(folder / "here.attune")->view == ViewId::matrix);
  CHECK(later.place_in(folder / "elsewhere.attune")->view == ViewId::gaps);
  CHECK(later.layout("test/part") == 7);
  CHECK(later.layout("test/other") == 8);
  CHECK(later.window_size() == wxSize(900, 600));
  CHECK(here.recent_files() == files);
  here.set_window({wxPoint(), size}, false);
}

TEST_CASE("a changed programme is copied when it is opened, and the copy opens read-only", "[gui][session]") {
  const test::TemporaryFolder folder;
  const auto file = folder / "kept.attune";
  ui::create_path(test::frame(), file, {});
  REQUIRE(test::wait_for(test::idle));
  REQUIRE(app::backups_of(app::backup_folder(), file).size() == 1);
  test::choose("file.close");
  ui::open_path(test::frame(), file);
  REQUIRE(test::wait_for(test::idle));
  const auto copies = app::backups_of(app::backup_folder(), file);
  REQUIRE(copies.size() == 1);
  ui::open_backup_copy(test::frame(), copies.front().copy);
  test::pump();
  CHECK_FALSE(test::frame().workspace().writable());
  INFO(bar_text());
  CHECK(bar_text().find("backup copy of kept") != std::string::npos);
  CHECK(ui::application().settings().recent_files().front() == file);
  test::choose("file.close");
}

TEST_CASE("every preference does what it says", "[gui][session]") {
  test::Opened opened("E1! ; C1 Y1.1");
  auto& settings = ui::application().settings();
  const ui::Preferences before = settings.preferences();
  ui::post([] {
    test::find<wxTextCtrl>("preferences_author").SetValue(wxS("Li Wei"));
    test::find<wxSpinCtrl>("preferences_backups").SetValue(0);
    test::find<wxChoice>("preferences_paper").SetSelection(1);
    test::find<wxCheckBox>("preferences_reopen").SetValue(true);
    press_button(test::find<wxDialog>("preferences"), wxID_OK);
  });
  ui::edit_preferences(test::frame());
  test::pump();
  const ui::Preferences chosen = settings.preferences();
  CHECK(chosen.author == "Li Wei");
  CHECK(chosen.backups == 0);
  CHECK(chosen.paper == ui::PaperSize::letter);
  CHECK(chosen.reopen);
  app::add_course(*opened.workspace().document());
  CHECK(opened.workspace().document()->history().back().author == "Li Wei");
  // None is made any more.
  test::choose("file.close");
  const auto file = opened.folder / "a.attune";
  const auto copies = app::backups_of(app::backup_folder(), file).size();
  ui::open_path(test::frame(), file);
  REQUIRE(test::wait_for(test::idle));
  CHECK(app::backups_of(app::backup_folder(), file).size() == copies);
  ui::application().change_preferences(before);
  app::add_course(*opened.workspace().document());
  CHECK(opened.workspace().document()->history().back().author != "Li Wei");
}

TEST_CASE("a sash that was moved is where it was left when the window is made anew", "[gui][session]") {
  test::Opened opened("E1! ; C1 Y1.1");
  const auto sash = [&]() -> wxSplitterWindow& {
    auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
    return dynamic_cast<wxSplitterWindow&>(*view.outline().GetParent());
  };
  const int wanted = sash().GetClientSize().x * 2 / 3;
  sash().SetSashPosition(wanted);
  wxSplitterEvent moved(wxEVT_SPLITTER_SASH_POS_CHANGED, &sash());
  moved.SetSashPosition(wanted);
  sash().ProcessWindowEvent(moved);
  const ui::Preferences before = ui::application().settings().preferences();
  ui::Preferences other = before;
  other.theme = "light";
  ui::application().change_preferences(other);
  test::pump();
  CHECK(test::wait_for([&] { return std::abs(sash().GetSashPosition() - wanted) < 5; }, std::chrono::seconds(5)));
  ui::application().change_preferences(before);
  test::pump();
}

TEST_CASE("columns are as wide as they were left when the window is made anew", "[gui][session]") {
  test::Opened opened("E1! ; C1 Y1.1");
  const auto tree = [&]() -> ui::OutlineControl& {
    return opened.view<ui::CurriculumView>(ViewId::curriculum).outline();
  };
  const auto list = [&]() -> wxDataViewCtrl& {
    opened.view<ui::View>(ViewId::gaps);
    return test::find<wxDataViewCtrl>("gap_list");
  };
  // As dragging their edges does.
  tree().GetColumn(1)->SetWidth(123);
  list().GetColumn(2)->SetWidth(234);
  opened.view<ui::CurriculumView>(ViewId::curriculum);
  const ui::Preferences before = ui::application().settings().preferences();
  ui::Preferences other = before;
  other.theme = "light";
  ui::application().change_preferences(other);
  test::pump();
  CHECK(ui::own_width(*tree().GetColumn(1)) == 123);
  CHECK(ui::own_width(*list().GetColumn(2)) == 234);
  ui::application().change_preferences(before);
  test::pump();
}

TEST_CASE("an edge between a tree's columns that is dragged moves alone", "[gui][session]") {
  test::Opened opened("E1! ; C1 Y1.1");
  auto& tree = opened.view<ui::FrameworkView>(ViewId::framework).outline();
  const auto width = [&](unsigned column) { return ui::own_width(*tree.GetColumn(column)); };
  test::pump();
  const int whole = width(0) + width(1) + width(2), second = width(1), third = width(2);
  tree.GetColumn(1)->SetWidth(second + 30);
  REQUIRE(test::wait_for([&] { return width(2) == third - 30; }, std::chrono::seconds(5)));
  CHECK(width(0) + width(1) + width(2) == whole);
  tree.GetColumn(1)->SetWidth(second);
  REQUIRE(test::wait_for([&] { return width(2) == third; }, std::chrono::seconds(5)));
}

TEST_CASE("cancelled preferences change nothing", "[gui][session]") {
  const ui::Preferences before = ui::application().settings().preferences();
  ui::post([] {
    test::find<wxTextCtrl>("preferences_author").SetValue(wxS("Nobody"));
    press_button(test::find<wxDialog>("preferences"), wxID_CANCEL);
  });
  ui::edit_preferences(test::frame());
  CHECK(ui::application().settings().preferences() == before);
}

TEST_CASE("another theme takes effect at once, with the same programme and page", "[gui][session]") {
  test::Opened opened("E1! ; C1 Y1.1");
  opened.view<ui::CurriculumView>(ViewId::curriculum);
  const ui::Preferences before = ui::application().settings().preferences();
  ui::Preferences dark = before;
  dark.theme = "dark";
  const auto file = opened.workspace().document()->file();
  ui::application().change_preferences(dark);
  test::pump();
  REQUIRE(test::frame().workspace().document() != nullptr);
  CHECK(test::frame().workspace().document()->file() == file);
  CHECK(test::frame().shown_view() == ViewId::curriculum);
  ui::application().change_preferences(before);
  test::pump();
}
