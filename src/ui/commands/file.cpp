#include "ui/commands/file.h"

#include <wx/stdpaths.h>
#include <wx/utils.h>

#include "app/backups.h"
#include "app/jobs/new_programme.h"
#include "ui/application.h"
#include "ui/commands/exchange.h"
#include "ui/dialogs/new_programme_dialog.h"
#include "ui/dialogs/pick_dialog.h"
#include "ui/main_frame.h"
#include "ui/support/ask_file.h"
#include "ui/support/post.h"
#include "ui/support/text.h"
#include "ui/support/time.h"

namespace attune::ui {
namespace {

const std::string empathy_framework = "empathy";

std::filesystem::path sample_file() {
  return std::filesystem::path(utf8(wxStandardPaths::Get().GetUserLocalDataDir())) / "sample.attune";
}

// On a thread of its own: a large programme takes a while.
void back_up(MainFrame& frame, const std::filesystem::path& file) {
  const int keep = application().settings().preferences().backups;
  if (keep == 0) return;
  frame.workspace().run(
      "backup", N_("Making a backup copy"),
      [file, keep](const model::Snapshot&, const base::Progress&) {
        return app::make_backup(app::backup_folder(), file, static_cast<std::size_t>(keep));
      },
      [](bool) {});
}

void show(MainFrame& frame, std::unique_ptr<app::Document> document) {
  const std::filesystem::path file = document->file();
  const bool writable = !document->read_only();
  frame.remember();
  application().name_author(*document);
  application().settings().add_recent_file(file);
  frame.workspace().set_document(std::move(document));
  if (writable) back_up(frame, file);
}

}  // namespace

void new_programme(MainFrame& frame) {
  NewProgrammeDialog dialog(&frame);
  if (dialog.ShowModal() != wxID_OK) return;
  const auto programme = dialog.programme();
  const auto file = ask_new(&frame, tr(N_("Where to keep the programme")), programmes(), programme.title + ".attune");
  if (file) create_path(frame, *file, programme, empathy_framework);
}

void open_file(MainFrame& frame) {
  if (const auto file = ask_open(&frame, tr(N_("Open a programme")), programmes())) open_path(frame, *file);
}

void open_window(MainFrame& frame) {
  const wxString program = wxStandardPaths::Get().GetExecutablePath();
  const auto* document = frame.workspace().document();
  const wxString file = document == nullptr ? wxString() : wx(document->file().string());
  const wchar_t* arguments[] = {program.wc_str(), file.empty() ? nullptr : file.wc_str(), nullptr};
  if (wxExecute(arguments, wxEXEC_ASYNC) == 0) frame.show_error(utf8(tr(N_("Another window cannot be opened now."))));
}

void open_backup(MainFrame& frame) {
  const auto* document = frame.workspace().document();
  // Of a backup copy that is open, there are none of its own.
  const bool own = document != nullptr && document->file().parent_path() != app::backup_folder();
  const auto backups = app::backups_of(app::backup_folder(), own ? document->file() : std::filesystem::path());
  if (backups.empty()) return frame.workspace().say(N_("There are no backup copies yet."));
  std::vector<Option> options;
  for (const app::Backup& backup : backups)
    options.push_back({backup.copy.string(), utf8(local_time(backup.time)) + "  " + backup.of});
  const auto picked = pick(&frame, tr(N_("Open which backup copy?")), options, {}, Pick::one);
  if (picked && !picked->empty()) open_backup_copy(frame, picked->front());
}

void open_backup_copy(MainFrame& frame, const std::filesystem::path& copy) {
  try {
    auto document = app::Document::open(copy, app::OpenMode::read_only);
    frame.remember();
    frame.workspace().set_document(std::move(document));
  } catch (...) {
    report_exception();
  }
}

void save_copy(MainFrame& frame) {
  auto& document = *frame.workspace().document();
  const auto file = ask_save(&frame, tr(N_("Save a copy")), programmes(), document.file().filename().string());
  if (!file) return;
  document.save_copy(*file);
  frame.workspace().say(base::Message(N_("Saved a copy as {file}"), {{"file", file->string()}}));
}

void open_path(MainFrame& frame, const std::filesystem::path& file) {
  try {
    show(frame, app::Document::open(file));
  } catch (...) {
    report_exception();
    std::error_code unknown;
    if (std::filesystem::exists(file, unknown) || unknown) return;
    application().settings().forget_recent_file(file);
    frame.recent_files_changed();
  }
}

void create_path(MainFrame& frame, const std::filesystem::path& file, const model::Programme& programme,
                 const std::string& framework) {
  try {
    app::NewOptions options;
    options.framework = framework;
    options.language = programme.language;
    options.language_2 = programme.language_2;
    options.title = programme.title;
    auto document = app::new_programme(file, options);
    document->edit(N_("Describe the programme"), [&](app::Edit& edit) {
      model::Programme described = edit.before().programme();
      described.institution = programme.institution;
      described.years = programme.years;
      described.terms_per_year = programme.terms_per_year;
      edit.put(described);
    });
    show(frame, std::move(document));
  } catch (...) {
    report_exception();
  }
}

void open_sample(MainFrame& frame) {
  const wxBusyCursor busy;
  const std::filesystem::path file = sample_file();
  if (std::filesystem::exists(file)) return open_path(frame, file);
  try {
    std::filesystem::create_directories(file.parent_path());
    app::NewOptions options;
    options.sample = true;
    show(frame, app::new_programme(file, options));
  } catch (...) {
    report_exception();
  }
}

void take_file(MainFrame& frame, const std::filesystem::path& file) {
  if (file.extension() == ".attune")
    open_path(frame, file);
  else
    import_path(frame, file);
}

void close_file(MainFrame& frame) {
  frame.remember();
  frame.workspace().set_document(nullptr);
}

void quit(MainFrame& frame) { frame.Close(); }

}  // namespace attune::ui
