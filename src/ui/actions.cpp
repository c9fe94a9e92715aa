#include "ui/actions.h"

#include <algorithm>
#include <vector>

#include "ui/commands/edit.h"
#include "ui/commands/exchange.h"
#include "ui/commands/file.h"
#include "ui/commands/help.h"
#include "ui/commands/window.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

bool always(const Workspace&) { return true; }
bool has_document(const Workspace& workspace) { return workspace.document() != nullptr; }
bool has_courses(const Workspace& workspace) { return !workspace.snapshot()->courses().empty(); }
// Without an open programme an import makes one.
bool can_import(const Workspace& workspace) { return workspace.document() == nullptr || workspace.writable(); }

template <ViewId id>
void go_to(MainFrame& frame) {
  show_view(frame, id);
}

const std::vector<Action>& table() {
  static const std::vector<Action> list = {
      {.id = "file.new",
       .menu = Menu::file,
       .label = N_("&New programme..."),
       .help = N_("Begin a programme with the framework of empathy competencies"),
       .run = new_programme,
       .enabled = always,
       .shortcut = "Ctrl+N"},
      {.id = "file.sample",
       .menu = Menu::file,
       .label = N_("Open the &sample"),
       .help = N_("Open an invented five-year programme to explore"),
       .run = open_sample,
       .enabled = always},
      {.id = "file.open",
       .menu = Menu::file,
       .label = N_("&Open..."),
       .help = N_("Open a programme"),
       .run = open_file,
       .enabled = always,
       .shortcut = "Ctrl+O",
       .icon = "document-open"},
      {.id = "file.import",
       .menu = Menu::file,
       .label = N_("&Import a spreadsheet..."),
       .help = N_("Bring in courses, activities and the rest from an Excel workbook or a CSV file"),
       .run = import_file,
       .enabled = can_import,
       .shortcut = "Ctrl+I",
       .starts_group = true},
      {.id = "file.import_folder",
       .menu = Menu::file,
       .label = N_("Import a &folder of CSV files..."),
       .help = N_("Bring in a programme that was exported as CSV files"),
       .run = import_folder,
       .enabled = can_import},
      {.id = "file.export_xlsx",
       .menu = Menu::file,
       .label = N_("&Export as a workbook..."),
       .help = N_("Write everything into an Excel workbook, which can be imported again"),
       .run = export_xlsx,
       .enabled = has_document,
       .starts_group = true},
      {.id = "file.export_csv",
       .menu = Menu::file,
       .label = N_("Export as CS&V files..."),
       .help = N_("Write everything into a folder of CSV files, which can be imported again"),
       .run = export_csv,
       .enabled = has_document},
      {.id = "file.export_diagram",
       .menu = Menu::file,
       .label = N_("Export the &diagram..."),
       .help = N_("Write the gap diagram as an SVG, PDF or PNG file"),
       .run = export_diagram,
       .enabled = has_document},
      {.id = "file.export_syllabus",
       .menu = Menu::file,
       .label = N_("Export s&yllabi..."),
       .help = N_("Write the syllabus of courses as Word, PDF or web pages, or look at it"),
       .run = export_syllabus,
       .enabled = has_courses,
       .shortcut = "Ctrl+E"},
      {.id = "file.report",
       .menu = Menu::file,
       .label = N_("Make a &report..."),
       .help = N_("Write a report for a committee or for accreditation, or look at it"),
       .run = make_report,
       .enabled = has_document,
       .shortcut = "Ctrl+Shift+R"},
      {.id = "file.copy",
       .menu = Menu::file,
       .label = N_("Save &a copy..."),
       .help = N_("Copy the programme with its history to another file"),
       .run = save_copy,
       .enabled = has_document,
       .shortcut = "Ctrl+Shift+S",
       .starts_group = true},
      {.id = "file.close",
       .menu = Menu::file,
       .label = N_("&Close"),
       .help = N_("Close the programme; everything is saved already"),
       .run = close_file,
       .enabled = has_document,
       .shortcut = "Ctrl+W",
       .starts_group = true},
      {.id = "file.quit",
       .menu = Menu::file,
       .label = N_("&Quit"),
       .help = N_("End the program; everything is saved already"),
       .run = quit,
       .enabled = always,
       .shortcut = "Ctrl+Q"},

      {.id = "edit.undo",
       .menu = Menu::edit,
       .label = N_("&Undo"),
       .help = N_("Take back the latest edit"),
       .run = undo,
       .enabled = can_undo,
       .shortcut = "Ctrl+Z",
       .label_now = undo_label,
       .icon = "edit-undo"},
      {.id = "edit.redo",
       .menu = Menu::edit,
       .label = N_("&Redo"),
       .help = N_("Do again what was taken back"),
       .run = redo,
       .enabled = can_redo,
       .shortcut = "Ctrl+Shift+Z",
       .second_shortcut = "Ctrl+Y",
       .label_now = redo_label,
       .icon = "edit-redo"},
      {.id = "edit.find",
       .menu = Menu::edit,
       .label = N_("&Find"),
       .help = N_("Search the page by code, title or text"),
       .run = find,
       .enabled = has_document,
       .shortcut = "Ctrl+F",
       .starts_group = true},
      {.id = "edit.find_anywhere",
       .menu = Menu::edit,
       .label = N_("Find &anywhere..."),
       .help = N_("Search everything by any of its texts, and go there"),
       .run = find_anywhere,
       .enabled = has_document,
       .shortcut = "Ctrl+K"},
      {.id = "edit.programme",
       .menu = Menu::edit,
       .label = N_("&Programme..."),
       .help = N_("Change what the programme is called, how long it runs, its languages and its scale"),
       .run = edit_programme,
       .enabled = can_edit,
       .shortcut = "Alt+Return"},

      {.id = "view.overview",
       .menu = Menu::view,
       .label = N_("&Overview"),
       .help = N_("Where the programme stands"),
       .run = go_to<ViewId::overview>,
       .enabled = has_document,
       .shortcut = "Ctrl+1"},
      {.id = "view.framework",
       .menu = Menu::view,
       .label = N_("&Framework"),
       .help = N_("The competencies that students shall have"),
       .run = go_to<ViewId::framework>,
       .enabled = has_document,
       .shortcut = "Ctrl+2"},
      {.id = "view.curriculum",
       .menu = Menu::view,
       .label = N_("&Courses and activities"),
       .help = N_("What students do, in and outside their courses"),
       .run = go_to<ViewId::curriculum>,
       .enabled = has_document,
       .shortcut = "Ctrl+3"},
      {.id = "view.matrix",
       .menu = Menu::view,
       .label = N_("&Matrix"),
       .help = N_("Which course or activity serves which competency, and at which level"),
       .run = go_to<ViewId::matrix>,
       .enabled = has_document,
       .shortcut = "Ctrl+4"},
      {.id = "view.gaps",
       .menu = Menu::view,
       .label = N_("&Gaps"),
       .help = N_("What the rules found"),
       .run = go_to<ViewId::gaps>,
       .enabled = has_document,
       .shortcut = "Ctrl+5"},
      {.id = "view.diagram",
       .menu = Menu::view,
       .label = N_("&Diagram"),
       .help = N_("The framework, what feeds it, and the gaps, as a picture"),
       .run = go_to<ViewId::diagram>,
       .enabled = has_document,
       .shortcut = "Ctrl+6"},
      {.id = "view.history",
       .menu = Menu::view,
       .label = N_("&History"),
       .help = N_("Who changed what, and when"),
       .run = go_to<ViewId::history>,
       .enabled = has_document,
       .shortcut = "Ctrl+7"},
      // A language is named in itself, in every language.
      {.id = "view.english",
       .menu = Menu::view,
       .label = "English",
       .help = N_("Show the window in English"),
       .run = use_english,
       .enabled = always,
       .starts_group = true,
       .kind = ActionKind::choice,
       .chosen = is_english},
      {.id = "view.chinese",
       .menu = Menu::view,
       .label = base::Message(utf8(wxString(L"\u7b80\u4f53\u4e2d\u6587"))),
       .help = N_("Show the window in Simplified Chinese"),
       .run = use_chinese,
       .enabled = always,
       .kind = ActionKind::choice,
       .chosen = is_chinese},

      {.id = "help.shortcuts",
       .menu = Menu::help,
       .label = N_("&Keyboard shortcuts"),
       .help = N_("Which keys do what"),
       .run = show_shortcuts,
       .enabled = always,
       .shortcut = "F1"},
      {.id = "help.about",
       .menu = Menu::help,
       .label = N_("&About Attune"),
       .help = N_("What this program is"),
       .run = show_about,
       .enabled = always},
  };
  return list;
}

}  // namespace

base::Message menu_title(Menu menu) {
  switch (menu) {
    case Menu::file: return N_("&File");
    case Menu::edit: return N_("&Edit");
    case Menu::view: return N_("&View");
    case Menu::help: return N_("&Help");
  }
  return {};
}

std::span<const Action> actions() { return table(); }

const Action& action(std::string_view id) { return *std::ranges::find(table(), id, &Action::id); }

}  // namespace attune::ui
