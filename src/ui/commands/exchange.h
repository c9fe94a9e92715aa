#pragma once
// The File menu: what comes in from other programs' files, and what goes out to them.

#include <filesystem>

#include "app/jobs/report.h"
#include "app/jobs/syllabus.h"

namespace attune::ui {

class MainFrame;

// These ask for what they need.
void import_file(MainFrame& frame);
void import_folder(MainFrame& frame);
void export_xlsx(MainFrame& frame);
void export_csv(MainFrame& frame);
// A workbook to be filled in and imported; needs no programme.
void save_blank_workbook(MainFrame& frame);
// Of the diagram that is shown; while another page is, of the gap diagram.
void export_diagram(MainFrame& frame);
void print_diagram(MainFrame& frame);
void export_syllabus(MainFrame& frame);
void make_report(MainFrame& frame);

// Shows what would change, and applies it when the person agrees. Without an open programme it asks where to keep a
// new one first.
void import_path(MainFrame& frame, const std::filesystem::path& input);
// The same without asking where: into a new file, or into the open programme where `file` is empty.
void import_to(MainFrame& frame, const std::filesystem::path& input, const std::filesystem::path& file);
void export_to(MainFrame& frame, const std::filesystem::path& output);
void save_blank_workbook_to(MainFrame& frame, const std::filesystem::path& output);
void export_diagram_to(MainFrame& frame, const std::filesystem::path& output);
void export_syllabus_to(MainFrame& frame, const app::SyllabusJob& job);
void make_report_to(MainFrame& frame, const app::ReportJob& job);

}  // namespace attune::ui
