// attune diagram FILE KIND -o OUT.(svg|pdf|png|dot) [--theme T] [--language L]

#include <CLI/CLI.hpp>

#include "app/document.h"
#include "app/jobs/diagram.h"
#include "base/error.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/output.h"

namespace attune::cli {
namespace {

struct DiagramCommand {
  std::string file, output, theme = "light", format;
  app::DiagramOptions draw;
};

app::PictureFormat picture_format(const DiagramCommand& options) {
  const std::string extension = std::filesystem::path(options.output).extension().string();
  const std::string name = base::ascii_lower(!options.format.empty() ? options.format
                                             : extension.empty()     ? std::string()
                                                                     : extension.substr(1));
  if (name == "svg") return app::PictureFormat::svg;
  if (name == "pdf") return app::PictureFormat::pdf;
  if (name == "png") return app::PictureFormat::png;
  if (name == "dot") return app::PictureFormat::dot;
  if (options.output == "-")
    throw base::Error(base::ErrorKind::usage, N_("say with --format which picture goes to standard output"));
  throw base::Error(base::ErrorKind::usage,
                    base::Message(N_("{file} is no name of a picture; end it in .svg, .pdf, .png or .dot"),
                                  {{"file", options.output}}));
}

}  // namespace

void add_diagram(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<DiagramCommand>();
  CLI::App* command = app.add_subcommand("diagram", N_("Draw the programme"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("KIND", options->draw.kind, N_("What to draw"))
      ->type_name(base::join(app::diagram_kinds(), "|"))
      ->required();
  command->add_option("-o,--output", options->output, N_("The file to write: .svg, .pdf, .png or .dot"))->required();
  command->add_option("--format", options->format, N_("svg, pdf, png or dot, where the name does not tell"))
      ->check(CLI::IsMember({"svg", "pdf", "png", "dot"}));
  command->add_option("--theme", options->theme, N_("light, dark or print"))
      ->check(CLI::IsMember({"light", "dark", "print"}))->capture_default_str();
  command->add_option("--language", options->draw.language, N_("en or zh_CN; otherwise the programme's main language"));
  command->footer(N_("Example: attune diagram medicine.attune gaps -o gaps.svg --theme print"));
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) {
      const app::PictureFormat format = picture_format(*options);
      options->draw.theme = options->theme == "dark"    ? diagram::Theme::dark
                            : options->theme == "print" ? diagram::Theme::print
                                                        : diagram::Theme::light;
      const auto document = app::Document::open(options->file, app::OpenMode::read_only);
      write_output(options->output,
                   app::diagram_job(*document->snapshot(), options->draw, format, console.progress.stop_token()));
      return Exit::done;
    };
  });
}

}  // namespace attune::cli
