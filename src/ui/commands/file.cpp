#include "ui/commands/file.h"

#include <wx/stdpaths.h>
#include <wx/utils.h>

#include "app/jobs/new_programme.h"
#include "ui/application.h"
#include "ui/commands/exchange.h"
#include "ui/dialogs/new_programme_dialog.h"
#include "ui/main_frame.h"
#include "ui/support/ask_file.h"
#include "ui/support/post.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

const std::string empathy_framework = "empathy";

std::filesystem::path sample_file() {
  return std::filesystem::path(utf8(wxStandardPaths::Get().GetUserLocalDataDir())) / "sample.attune";
}

void show(MainFrame& frame, std::unique_ptr<app::Document> document) {
  application().settings().add_recent_file(document->file());
  frame.workspace().set_document(std::move(document));
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

void close_file(MainFrame& frame) { frame.workspace().set_document(nullptr); }

void quit(MainFrame& frame) { frame.Close(); }

}  // namespace attune::ui
