#include "ui/commands/file.h"

#include "ui/application.h"
#include "ui/dialogs/new_programme_dialog.h"
#include "ui/main_frame.h"
#include "ui/support/ask_file.h"
#include "ui/support/post.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

FileKind programmes() { return {tr(N_("Attune programmes")), "attune"}; }

void show(MainFrame& frame, std::unique_ptr<app::Document> document) {
  application().settings().add_recent_file(document->file());
  frame.workspace().set_document(std::move(document));
}

}  // namespace

void new_programme(MainFrame& frame) {
  NewProgrammeDialog dialog(&frame);
  if (dialog.ShowModal() != wxID_OK) return;
  const auto programme = dialog.programme();
  const auto file = ask_save(&frame, tr(N_("Where to keep the programme")), programmes(), programme.title + ".attune");
  if (file) create_path(frame, *file, programme);
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
  }
}

void create_path(MainFrame& frame, const std::filesystem::path& file, const model::Programme& programme) {
  try {
    show(frame, app::Document::create(file, programme));
  } catch (...) {
    report_exception();
  }
}

void open_sample(MainFrame&) {}

void take_file(MainFrame& frame, const std::filesystem::path& file) {
  if (file.extension() == ".attune") open_path(frame, file);
}

void close_file(MainFrame& frame) { frame.workspace().set_document(nullptr); }

void quit(MainFrame& frame) { frame.Close(); }

}  // namespace attune::ui
