#include "app/jobs/export.h"

#include "app/jobs/diagram.h"
#include "app/jobs/new_programme.h"
#include "base/atomic_file.h"
#include "base/number.h"
#include "ui/commands/exchange.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/syllabus_dialog.h"
#include "ui/main_frame.h"
#include "ui/support/ask_file.h"
#include "ui/support/text.h"
#include "ui/views/diagram_view.h"

namespace attune::ui {
namespace {

const std::string export_slot = "export";

base::Message writing(const std::filesystem::path& output) {
  return {N_("Writing {file}"), {{"file", output.filename().string()}}};
}

void written(MainFrame& frame, const std::filesystem::path& output) {
  frame.workspace().say(base::Message(N_("Wrote {file}"), {{"file", output.string()}}));
}

std::string suggestion(MainFrame& frame, const std::string& extension) {
  return frame.workspace().document()->file().stem().string() + extension;
}

DiagramView& diagram_view(MainFrame& frame) { return static_cast<DiagramView&>(frame.view(ViewId::diagram)); }

}  // namespace

void print_diagram(MainFrame& frame) {
  frame.show_view(ViewId::diagram);
  diagram_view(frame).print_picture();
}

void export_xlsx(MainFrame& frame) {
  const FileKind kind{tr(N_("Excel workbooks")), "xlsx"};
  const auto output = ask_save(&frame, tr(N_("Export as a workbook")), kind, suggestion(frame, ".xlsx"));
  if (output) export_to(frame, *output);
}

void export_csv(MainFrame& frame) {
  const auto folder = ask_folder(&frame, tr(N_("Export into a folder, as CSV files")));
  if (!folder) return;
  const std::filesystem::path output = *folder / suggestion(frame, "");
  if (!std::filesystem::exists(output) || may_replace(&frame, output)) export_to(frame, output);
}

void save_blank_workbook(MainFrame& frame) {
  const FileKind kind{tr(N_("Excel workbooks")), "xlsx"};
  const auto output =
      ask_save(&frame, tr(N_("Save a blank workbook")), kind, words().translate(N_("Curriculum")) + ".xlsx");
  if (output) save_blank_workbook_to(frame, *output);
}

// With the framework that a new programme begins with, in the person's language first.
void save_blank_workbook_to(MainFrame& frame, const std::filesystem::path& output) {
  app::NewOptions options;
  options.framework = "empathy";
  options.language = words().language() == "zh_CN" ? "zh_CN" : "en";
  options.language_2 = options.language == "en" ? "zh_CN" : "en";
  frame.workspace().run(
      export_slot, writing(output),
      [options, output](const model::Snapshot&, const base::Progress&) {
        app::write_blank_workbook(output, options);
        return output;
      },
      [&frame](const std::filesystem::path& file) { written(frame, file); });
}

void export_to(MainFrame& frame, const std::filesystem::path& output) {
  app::ExportOptions options;
  options.output = output;
  options.format = "workbook";
  frame.workspace().run(
      export_slot, writing(output),
      [options](const model::Snapshot& snapshot, const base::Progress& progress) {
        base::Reporter findings;
        app::export_job(*snapshot, options, findings, progress);
        return findings.findings();
      },
      [&frame, output](const std::vector<base::Finding>& findings) {
        written(frame, output);
        if (!findings.empty()) frame.show_error(findings.front().in(words()));
      });
}

void export_diagram(MainFrame& frame) {
  if (frame.shown_view() == ViewId::diagram) return diagram_view(frame).save_picture();
  const FileKind kind{tr(N_("Pictures")), "svg;pdf;png"};
  const auto output = ask_save(&frame, tr(N_("Export the diagram")), kind, suggestion(frame, ".svg"));
  if (output) export_diagram_to(frame, *output);
}

void export_diagram_to(MainFrame& frame, const std::filesystem::path& output) {
  app::DiagramOptions options;
  options.language = words().language();
  const std::string extension = output.extension().string();
  const auto format = extension == ".pdf"   ? app::PictureFormat::pdf
                      : extension == ".png" ? app::PictureFormat::png
                                            : app::PictureFormat::svg;
  frame.workspace().run(
      export_slot, writing(output),
      [options, output, format](const model::Snapshot& snapshot, const base::Progress& progress) {
        base::write_file(output, app::diagram_job(*snapshot, options, format, progress.stop_token()));
        return output;
      },
      [&frame](const std::filesystem::path& file) { written(frame, file); });
}

void export_syllabus(MainFrame& frame) {
  SyllabusDialog dialog(&frame, frame.workspace());
  if (dialog.ShowModal() == wxID_OK) export_syllabus_to(frame, dialog.job());
}

void export_syllabus_to(MainFrame& frame, const app::SyllabusJob& job) {
  frame.workspace().run(
      export_slot, N_("Writing syllabi"),
      [job](const model::Snapshot& snapshot, const base::Progress& progress) {
        return app::syllabus_job(*snapshot, job, progress);
      },
      [&frame, job](const std::vector<std::filesystem::path>& files) {
        if (files.size() == 1) return written(frame, files.front());
        frame.workspace().say(base::Message(N_("Wrote {count} syllabi to {folder}"),
                                            {{"count", base::to_text(job.courses.size())},
                                             {"folder", job.folder.string()}}));
      });
}

void make_report(MainFrame& frame) {
  ReportDialog dialog(&frame, frame.workspace());
  if (dialog.ShowModal() == wxID_OK) make_report_to(frame, dialog.job());
}

void make_report_to(MainFrame& frame, const app::ReportJob& job) {
  frame.workspace().run(
      export_slot, N_("Writing a report"),
      [subject = app::report_subject(*frame.workspace().document(), job), job](
          const model::Snapshot&, const base::Progress& progress) { return app::report_job(subject, job, progress); },
      [&frame](const std::vector<std::filesystem::path>& files) { written(frame, files.front()); });
}

}  // namespace attune::ui
