// Somebody who knows nothing and presses everything: the window stays whole, and what it shows is what the file holds.
// ATTUNE_MONKEY_SEED and ATTUNE_MONKEY_STEPS in the environment lead elsewhere or make the walk longer: fifteen steps
// take about a second, because every key and click goes through the display.

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <random>

#include <gtk/gtk.h>
#include <catch2/catch.hpp>

#include <wx/modalhook.h>
#include <wx/textctrl.h>
#include <wx/uiaction.h>

#include "app/jobs/content_digest.h"
#include "tests/gui/opened.h"
#include "ui/actions.h"
#include "ui/views/matrix_view.h"
#include "ui/views/views.h"

using namespace attune;
using ui::ViewId;

namespace {

constexpr const char* small_world =
    "programme title=Medicine language=en language_2=zh_CN years=2 terms_per_year=2;"
    "stage P \"Pre-clinical\" from_year=1 to_year=1;"
    "E! \"Empathy\"; E1>E!I emotional \"Notice cues\"; E2>E!R cognitive \"Take a view\"; F! \"Act\"; F1>F!M regulation;"
    "C1 Y1.1 \"Early contact\" -> E1@I: A1 lecture 2h -> E1@I, A2 roleplay 3h -> E2@R?, X1 summative -> E1@I;"
    "C2 Y1.2 \"Ward\": A3 bedside 4h -> F1@R E2@I ; C3 Y2.1 elective \"Letters\": A4 journal 1h; second: S1 2h Y2.1";

// Cancels every dialog at once.
class NoDialogs : public wxModalDialogHook {
 public:
  NoDialogs() { Register(); }
  ~NoDialogs() override { Unregister(); }

 protected:
  int Enter(wxDialog*) override { return wxID_CANCEL; }
};

// A menu that is open waits for a person; it is closed again.
class NoMenus {
 public:
  NoMenus() : timer_(g_timeout_add(20, close, nullptr)) {}
  ~NoMenus() { g_source_remove(timer_); }

 private:
  static gboolean close(gpointer) {
    if (GtkWidget* open = gtk_grab_get_current(); GTK_IS_MENU_SHELL(open)) gtk_menu_shell_cancel(GTK_MENU_SHELL(open));
    return G_SOURCE_CONTINUE;
  }
  guint timer_;
};

unsigned number_from(const char* variable, unsigned otherwise) {
  const char* text = std::getenv(variable);
  return text == nullptr ? otherwise : static_cast<unsigned>(std::strtoul(text, nullptr, 10));
}

void collect_fields(wxWindow& window, std::vector<wxTextCtrl*>& fields) {
  if (!window.IsShown()) return;
  if (auto* field = dynamic_cast<wxTextCtrl*>(&window); field != nullptr && field->IsEditable() && field->IsEnabled())
    fields.push_back(field);
  for (wxWindow* child : window.GetChildren()) collect_fields(*child, fields);
}

class Monkey {
 public:
  explicit Monkey(unsigned seed) : random_(seed) {}

  // One thing that a person might do; says what it was.
  std::string act() {
    switch (below(10)) {
      case 0:
        return turn_to();
      case 1:
        return choose();
      case 2:
        return step_back();
      case 3:
        return write();
      case 4:
      case 5:
        return click();
      case 6:
      case 7:
        return set_level();
      default:
        return press();
    }
  }

 private:
  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }
  template <class List>
  const auto& one_of(const List& list) {
    return list[below(std::size(list))];
  }
  static ui::View& shown() { return test::frame().view(test::frame().shown_view()); }

  std::string turn_to() {
    const auto view = static_cast<ViewId>(below(ui::view_count));
    test::frame().show_view(view);
    return "show view " + std::to_string(static_cast<int>(view));
  }

  std::string choose() {
    // What would end the walk, start another program, or lead it to another programme.
    constexpr std::array left_out = {"file.quit",       "file.close", "file.sample",  "file.new",
                                     "file.new_window", "help.guide", "view.english", "view.chinese"};
    const ui::Action& action = one_of(ui::actions());
    if (std::ranges::find(left_out, action.id) == left_out.end()) test::choose(action.id);
    return "choose " + std::string(action.id);
  }

  std::string step_back() {
    constexpr std::array steps = {"edit.undo", "edit.undo", "edit.redo", "view.back", "view.forward"};
    const std::string id = one_of(steps);
    test::choose(id);
    return "choose " + id;
  }

  std::string write() {
    std::vector<wxTextCtrl*> fields;
    collect_fields(shown(), fields);
    if (fields.empty()) return "nothing to write in";
    constexpr std::array texts = {L"", L"1", L"2.5", L"-3", L"nine", L"E1", L"\u5171\u60c5", L"Notice; cues", L"  "};
    wxTextCtrl* field = one_of(fields);
    const std::string name = ui::utf8(field->GetName());
    const wxString text = one_of(texts);
    field->SetFocus();
    field->SetValue(text);
    return "write " + ui::utf8(text) + " in " + name;
  }

  std::string click() {
    const wxRect place = shown().GetScreenRect();
    const wxPoint at(place.x + static_cast<int>(below(static_cast<std::size_t>(std::max(place.width, 1)))),
                     place.y + static_cast<int>(below(static_cast<std::size_t>(std::max(place.height, 1)))));
    wxUIActionSimulator mouse;
    mouse.MouseMove(at);
    if (below(4) == 0)
      mouse.MouseDblClick();
    else
      mouse.MouseClick(below(6) == 0 ? wxMOUSE_BTN_RIGHT : wxMOUSE_BTN_LEFT);
    return "click at " + std::to_string(at.x) + "," + std::to_string(at.y);
  }

  std::string set_level() {
    test::frame().show_view(ViewId::matrix);
    test::pump();
    auto& matrix = static_cast<ui::MatrixView&>(shown());
    const auto& now = *test::frame().workspace().snapshot();
    if (now.activities().empty() || now.competencies().empty()) return "no cell";
    const std::string from = one_of(now.activities()).code, to = one_of(now.competencies()).code;
    if (!matrix.select_cell(from, to)) return "no cell " + from + "/" + to;
    constexpr std::array<int, 8> keys = {'I', 'R', 'M', '1', '3', WXK_DELETE, WXK_BACK, WXK_SPACE};
    const int key = one_of(keys);
    matrix.main_control()->SetFocus();
    test::type(key, wxMOD_NONE, std::chrono::milliseconds(30));
    return "press " + std::to_string(key) + " in " + from + "/" + to;
  }

  std::string press() {
    constexpr std::array<int, 20> keys = {
        WXK_TAB, WXK_DOWN,   WXK_UP, WXK_LEFT, WXK_RIGHT, WXK_HOME, WXK_END, WXK_RETURN, WXK_SPACE,    WXK_ESCAPE,
        WXK_F2,  WXK_DELETE, 'A',    '+',      '-',       '0',      'M',     WXK_PAGEUP, WXK_PAGEDOWN, WXK_F6};
    constexpr std::array<int, 8> with_control = {'C', 'V', 'X', 'D', 'R', 'Z', 'Y', 'F'};
    const bool control = below(5) == 0;
    const int key = control ? one_of(with_control) : one_of(keys);
    test::type(key, control ? wxMOD_CONTROL : wxMOD_NONE, std::chrono::milliseconds(30));
    return (control ? "press Ctrl+" : "press ") + std::to_string(key);
  }

  std::mt19937 random_;
};

// What the matrix shows is what the programme says.
void check_matrix(test::Opened& opened) {
  auto& view = opened.view<ui::MatrixView>(ViewId::matrix);
  ui::MatrixTable& table = view.grid().table();
  const ui::Matrix& matrix = table.matrix();
  const model::Curriculum& now = opened.now();
  CHECK(app::content_digest(matrix.curriculum()) == app::content_digest(now));
  REQUIRE(view.grid().GetNumberRows() == static_cast<int>(matrix.row_count()));
  REQUIRE(view.grid().GetNumberCols() == static_cast<int>(matrix.column_count()));
  for (std::size_t row = 0; row < matrix.row_count(); ++row)
    for (std::size_t column = 0; column < matrix.column_count(); ++column) {
      if (!matrix.can_align(row, column)) continue;
      const auto id = now.competencies()[matrix.column(column).competency].id;
      const app::EntityRef what = matrix.what(row);
      const bool aligned = std::ranges::any_of(now.alignments(), [&](const model::Alignment& alignment) {
        const base::Uuid from = what.kind == model::Kind::course ? alignment.course.uuid : alignment.activity.uuid;
        return alignment.competency == id && from == what.id;
      });
      CHECK(table.GetValue(static_cast<int>(row), static_cast<int>(column)).empty() == !aligned);
    }
}

void check_whole(test::Opened& opened) {
  test::frame().finish_typing();
  test::pump();
  REQUIRE(test::wait_for(test::idle));
  const auto again = app::Document::open(opened.folder / "a.attune", app::OpenMode::read_only);
  CHECK(app::content_digest(*again->snapshot()) == app::content_digest(opened.now()));
  CHECK(again->check().empty());
  const ViewId page = test::frame().shown_view();
  check_matrix(opened);
  test::frame().show_view(page);
}

}  // namespace

TEST_CASE("whatever is pressed, the window stays whole and shows what the file holds", "[gui][monkey]") {
  const unsigned seed = number_from("ATTUNE_MONKEY_SEED", 20261128);
  const unsigned steps = number_from("ATTUNE_MONKEY_STEPS", 1000);
  std::cout << "ATTUNE_MONKEY_SEED=" << seed << " repeats this walk of " << steps << " steps\n";
  test::Opened opened(small_world);
  const NoDialogs no_dialogs;
  const NoMenus no_menus;
  test::toolkit_complaints();
  test::failed_assertions();
  test::last_error();
  Monkey monkey(seed);
  std::vector<std::string> done;
  for (unsigned step = 1; step <= steps; ++step) {
    done.push_back(monkey.act());
    // What is typed next is for the page.
    test::put_others_away();
    std::string lately;
    for (std::size_t i = done.size() - std::min<std::size_t>(done.size(), 6); i < done.size(); ++i)
      lately += "\n" + done[i];
    INFO("seed " << seed << ", step " << step << lately);
    REQUIRE(test::failed_assertions() == "");
    REQUIRE(test::toolkit_complaints() == "");
    REQUIRE(opened.workspace().document() != nullptr);
    if (step % 50 == 0) check_whole(opened);
  }
  test::last_error();
}
